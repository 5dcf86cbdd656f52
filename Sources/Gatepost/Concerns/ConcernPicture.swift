import Crypto
import Pictures
public import Safeguarding
public import Storage

/// Whoever raised a concern adds a picture of what they saw on a screen (B5). It comes after the words have arrived, so a picture that
/// cannot be read loses nothing; it is made anew without a trace of where it was taken, and sealed under the concern's own key.
public struct AddConcernPicture: SealedAction {
    public static let verb = "concern.add-picture"
    public static let clauses = ["B5", "D10"]
    public let concern: Concern.ID
    let picture: Record.ID
    let made: [UInt8]
    let isDecent: Bool
    let secrets: Secrets

    /// - Parameters:
    ///   - made: as the workshop made it.
    ///   - isDecent: the reporter's word that nobody in it is undressed.
    init(_ picture: Record.ID, _ made: [UInt8], isDecent: Bool, to concern: Concern.ID, with secrets: Secrets) {
        self.concern = concern
        self.picture = picture
        self.made = made
        self.isDecent = isDecent
        self.secrets = secrets
    }

    private var event: ConcernEvent { .pictured(picture: picture, digest: Array(SHA256.hash(data: made)).hexadecimal) }

    public func facts(for asking: Asking, in db: Reader) throws -> ReportersConcern {
        try ReportersConcern(concern, for: asking, with: secrets, in: db)
    }

    public func refusals(_ facts: ReportersConcern, to asking: Asking) -> [Refusal] {
        if facts.file.state.pictures.contains(where: { $0.picture == picture }) { return [.alreadyTaken("id")] }
        let state = facts.file.state
        // From how they told of it, and not from how it stands: that it was closed or sorted anew is not for them any more.
        let takesOne = state.raising.category.takesPictures && state.pictures.count < mostConcernPictures
        let own = facts.isShutOut ? (takesOne ? [] : [.concernStepOver]) : concernRefusals(event, in: state, on: facts.viewer.today)
        return own + (isDecent ? [] : [.missing("decent")])
    }

    public func apply(_ facts: ReportersConcern, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO concern_picture (setting, concern, id, sealed)
            VALUES (\(asking.setting), \(concern), \(picture), \(try facts.file.seal(made, as: picture)))
            """)
        try facts.add(event, for: asking, in: db)
    }
}

/// Pictures of a concern, on their way in and out.
public enum ConcernPicture {
    /// Makes an upload anew and adds it.
    /// - Throws: `PictureProblem` for what cannot be read, `Refused`, and `NotFound` for whoever did not raise this concern.
    public static func add(
        _ upload: [UInt8], as picture: Record.ID, isDecent: Bool, to concern: Concern.ID, for asking: Asking, in application: Application
    ) async throws {
        // Nothing of it is looked at before its owner has said what it shows.
        let empty = AddConcernPicture(picture, [], isDecent: isDecent, to: concern, with: application.secrets)
        let refusals = try await application.gate.preview(empty, for: asking)
        guard refusals.isEmpty else { throw Refused(refusals) }
        let made = try await application.pictures.workshop.prepare(upload).renditions.large.bytes
        try await application.gate.perform(
            AddConcernPicture(picture, made, isDecent: isDecent, to: concern, with: application.secrets), for: asking)
    }

    /// One picture's bytes, a WebP, for somebody who deals with the concern.
    /// - Throws: `NotFound` for everybody else, `ConcernDamaged` where it is not what was added.
    public static func open(_ picture: Record.ID, of concern: Concern.ID, for viewer: Viewer, with secrets: Secrets, from db: Reader) throws
        -> [UInt8]
    {
        let file = try ConcernAccess.load(concern, for: viewer, with: secrets, from: db).file
        guard let known = file.state.pictures.first(where: { $0.picture == picture }) else { throw NotFound() }
        let sealed = try db.row(
            "SELECT sealed FROM concern_picture WHERE setting = \(viewer.setting) AND concern = \(concern) AND id = \(picture)"
        ) { try $0.bytes(0) }
        guard let sealed else { throw ConcernDamaged() }
        let bytes = try file.open(sealed, as: picture)
        guard Array(SHA256.hash(data: bytes)).hexadecimal == known.digest else { throw ConcernDamaged() }
        return bytes
    }
}
