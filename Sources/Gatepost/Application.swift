import Pictures
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
    /// Makes families' keepsakes and publish kits in the background; whoever asks for one wakes it.
    public let bundles = BundleMaker()
    /// Makes evidence packs in the background; whoever asks for one wakes it.
    public let evidence: EvidenceMaker
    /// How what somebody is given of themselves is written.
    let subjectPress: SubjectPress
    /// Makes pictures anew without whoever was erased, in the background.
    public let erasedPictures = ErasedPictures()
    /// Prepares videos and documents in the background.
    public let attachments = AttachmentPreparer()
    /// Makes the daily backup in the background.
    public let backups = BackupKeeper()
    /// Counts what whoever looks after the machine wants to watch.
    public let meters: Meters
    /// Traces leaked pictures in the background.
    public let tracings = Tracings()
    /// Counts what members open, so that somebody who collects pictures is stopped.
    public let viewing = ViewMeter()
    /// Writes letters to sign in with in the background; whoever asks for one wakes it.
    public let signInLetters = SignInLetters()
    /// Counts what other programs ask, so that one that runs wild is slowed down.
    public let programMeter = ProgramMeter()
    /// How often concerns can be raised without an account.
    let doorAllowance = DoorAllowance()
    /// Shared by everybody who signs in, because what it takes is rationed.
    public let passwords: Passwords
    /// Where letters go; without one they become files.
    public let mail: MailServer?
    /// Handed out inside this module only: nothing outside may write past the gate.
    let database: any Database

    /// - Parameters:
    ///   - press: how evidence packs, and what somebody is given of themselves, are printed.
    ///   - mail: the server that letters go through; nothing where they are to become files.
    public init(
        database: any Database, clock: Clock, random: any RandomSource, secrets: Secrets, configuration: Configuration,
        pictures: PictureRoom,
        passwords: Passwords = Passwords(), press: EvidencePress = .plain, mail: MailServer? = nil
    ) {
        self.database = database
        self.pictures = pictures
        let meters = Meters()
        self.meters = meters
        gate = Gate(database, meters: meters)
        self.clock = clock
        self.random = random
        self.secrets = secrets
        self.configuration = configuration
        self.passwords = passwords
        self.mail = mail
        evidence = EvidenceMaker(press)
        subjectPress = press.subject
    }

    /// How this installation is set up.
    public struct Configuration: Sendable {
        /// Where the data lives, an absolute path.
        public let folder: String
        /// The address that people type, without a slash at the end: "https://acornlane.example".
        public let publicAddress: String
        /// Whether this is a demo folder, in which demo accounts and letters on the desk are allowed.
        public let isDemo: Bool
        /// Where backups go by themselves; nothing when nobody said.
        public var backup: BackupPlan?
        /// Whoever shows this may read what is counted, from anywhere.
        public var metricsToken: String?

        public init(folder: String, publicAddress: String, isDemo: Bool) {
            self.folder = folder
            self.publicAddress = publicAddress
            self.isDemo = isDemo
        }
    }

    /// The same over another database, as when one was copied and is looked at before it is used.
    public func over(_ database: any Database) -> Application {
        Application(
            database: database, clock: clock, random: random, secrets: secrets, configuration: configuration, pictures: pictures,
            passwords: passwords, mail: mail)
    }

    /// What it uses besides this machine, for the texts that have to say so (P13).
    public var installation: Installation {
        Installation(
            mailHost: mail?.host, bucketHost: (pictures.store as? BucketStore)?.host, hasSecondCopy: configuration.backup?.second != nil)
    }

    /// Reads in one setting.
    public func read<Result: Sendable>(
        in setting: Setting.ID, _ body: @escaping @Sendable (Reader) throws -> Result
    ) async throws -> Result {
        try await read(.setting(setting), body)
    }

    /// Reads elsewhere than in one setting that is known already.
    public func read<Result: Sendable>(
        _ reach: Reach, _ body: @escaping @Sendable (Reader) throws -> Result
    ) async throws -> Result {
        // The database's own threads know nothing of who waits for it.
        guard let catalogue = Catalogue.current else { return try await database.read(reach, body) }
        return try await database.read(reach) { db in try Catalogue.with(catalogue) { try body(db) } }
    }

    /// Asks the database one small thing.
    /// - Throws: `StorageError` when it cannot be reached, or is not at the schema that this Gatepost made.
    public func beReady() async throws { try await database.check() }

    /// A new identifier, as forms carry it.
    public func identifier<Thing>() -> Identifier<Thing> { Identifier(at: clock.now, random: (random.next(), random.next())) }

    /// - Parameters:
    ///   - device: the enrolled device that a member's session has proved.
    ///   - provenAt: when a member last proved in their session that it is them.
    public func asking(_ actor: Asking.Actor, in setting: Setting.ID, from device: Device.ID? = nil, provenAt: Int? = nil) -> Asking {
        Asking(actor, in: setting, at: clock.now, from: device, provenAt: provenAt, random: random)
    }

    /// Every setting here, oldest first; of erased ones only the log is left.
    public func settings(includingErased: Bool = false) async throws -> [Setting.ID] {
        try await read(.across(.closings)) { db in
            try db.rows(
                """
                SELECT s.id FROM setting s
                WHERE \(includingErased) = 1 OR NOT EXISTS (SELECT 1 FROM closing c WHERE c.setting = s.id AND c.erased_at IS NOT NULL)
                ORDER BY s.created_at, s.id
                """
            ) { try $0.identifier(0) }
        }
    }
}
