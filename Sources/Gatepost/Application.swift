public import Safeguarding
public import Storage

/// Gatepost as one value: what pages read from, and the gate through which everything changes.
public struct Application: Sendable {
    public let gate: Gate
    public let clock: Clock
    public let random: any RandomSource
    public let secrets: Secrets
    public let configuration: Configuration
    public let pictures: PictureRoom
    /// Prepares pictures in the background; whoever changes one wakes it.
    public let preparer = PicturePreparer()
    /// Makes families' keepsakes in the background; whoever asks for one wakes it.
    public let keepsakes = KeepsakeMaker()
    /// The same for videos and documents.
    public let attachments = AttachmentPreparer()
    /// Shared by everybody who signs in, because what it takes is rationed.
    public let passwords: Passwords
    /// Handed out inside this module only: nothing outside may write past the gate.
    let database: any Database

    public init(
        database: any Database, clock: Clock, random: any RandomSource, secrets: Secrets, configuration: Configuration, pictures: PictureRoom,
        passwords: Passwords = Passwords()
    ) {
        self.database = database
        self.pictures = pictures
        gate = Gate(database)
        self.clock = clock
        self.random = random
        self.secrets = secrets
        self.configuration = configuration
        self.passwords = passwords
    }

    /// How this installation is set up.
    public struct Configuration: Sendable {
        /// Where the data lives, an absolute path.
        public let folder: String
        /// The address that people type, without a slash at the end: "https://acornlane.example".
        public let publicAddress: String
        /// Whether this is a demo folder, in which demo accounts and letters on the desk are allowed.
        public let isDemo: Bool

        public init(folder: String, publicAddress: String, isDemo: Bool) {
            self.folder = folder
            self.publicAddress = publicAddress
            self.isDemo = isDemo
        }
    }

    public func read<Result: Sendable>(_ body: @escaping @Sendable (Reader) throws -> Result) async throws -> Result {
        try await database.read(body)
    }

    /// A new identifier, as forms carry it.
    public func identifier<Thing>() -> Identifier<Thing> { Identifier(at: clock.now, random: (random.next(), random.next())) }

    public func asking(_ actor: Asking.Actor, in setting: Setting.ID) -> Asking {
        Asking(actor, in: setting, at: clock.now, random: random)
    }

    /// Every setting here, oldest first.
    public func settings() async throws -> [Setting.ID] {
        try await read { db in try db.rows("SELECT id FROM setting ORDER BY created_at, id") { try $0.identifier(0) } }
    }
}
