public import Foundation
@testable public import Gatepost
import Pictures
public import Safeguarding
public import Storage
import Synchronization

/// A small setting in a file of its own, with time in the test's hands. Built row by row, because it is what actions start from.
public final class World: Sendable {
    public let application: Application
    public let setting: Setting.ID
    public let folder: URL
    /// Oak; add more with `room(_:)`.
    public let oak: Room.ID
    private let moment = Moment()
    private let random: SeededRandom

    /// Monday 16 November 2026, 10:00 in London.
    public static let start = 1_794_823_200 * Span.second

    /// - Parameter authorised: whether the page has its authorisation; without it nothing goes out (N34).
    public init(
        seed: UInt64 = 1, photoPolicy: PhotoPolicy = .facesWithConsent, kind: String = "group", authorised: Bool = true
    ) async throws {
        let source = SeededRandom(seed: seed)
        random = source
        folder = FileManager.default.temporaryDirectory.appending(path: "gatepost-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let database = try await TestDatabase.make(in: folder)
        let moment = self.moment
        let secrets = Secrets(master: [UInt8](repeating: 7, count: 32))
        var plan = WorkshopPlan(worker: WorkshopPlan.workerBesideThisProgram() ?? "", workers: 1)
        // A busy machine is no finding.
        plan.deadline = .seconds(600)
        plan.greeting = .seconds(600)
        application = Application(
            database: database, clock: Clock { moment.value.withLock { $0 } }, random: source,
            secrets: secrets,
            configuration: Application.Configuration(folder: folder.path, publicAddress: "http://localhost:8080", isDemo: false),
            pictures: try PictureRoom(
                workshop: PictureWorkshop(plan), store: try FolderStore(folder: folder.appending(path: "pictures").path),
                scans: try FolderStore(folder: folder.appending(path: "scans").path), secrets: secrets),
            // A hundredth of the real cost: what is proved does not depend on it.
            passwords: Passwords(common: CommonPasswords(words: ["password", "sunshine", "nursery"]), rounds: 256))
        setting = application.identifier()
        oak = application.identifier()
        try await found(photoPolicy, kind)
        if authorised { try await authorise() }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    public var now: Int { moment.value.withLock { $0 } }
    public var today: Day { Zone("Europe/London").day(at: now) }
    public func wait(_ span: Int) { moment.value.withLock { $0 += span } }

    public func identifier<Thing>() -> Identifier<Thing> { application.identifier() }
    /// Whoever asks has proved just now that it is them, unless a test says when.
    public func asking(_ member: Member.ID) -> Asking { asking(member, provenAt: now) }
    public func asking(_ member: Member.ID, provenAt: Int?) -> Asking {
        application.asking(.member(member), in: setting, provenAt: provenAt)
    }

    /// Writes past the gate, which only a test may.
    public func write(_ statements: SQL...) async throws {
        try await application.database.write { db in for statement in statements { try db.execute(statement) } }
    }

    /// Writes past the gate on a connection of its own, as another process would.
    public func elsewhere(_ body: @escaping @Sendable (Writer) throws -> Void) async throws {
        let other = try TestDatabase.another(of: application.database, in: folder)
        try await other.write(body)
        try await other.close()
    }

    public func viewer(_ member: Member.ID) async throws -> Viewer? {
        let (setting, now) = (setting, now)
        return try await application.read { db in try Viewer.load(member, in: setting, at: now, from: db) }
    }

    /// Why the gate refuses; nothing when it does not.
    public func refusals(of action: some Action, to member: Member.ID) async throws -> [Refusal] {
        do {
            _ = try await application.gate.perform(action, for: asking(member))
            return []
        } catch let refused as Refused { return refused.refusals }
    }

    @discardableResult
    public func perform<A: Action>(_ action: A, by member: Member.ID) async throws -> A.Outcome {
        try await application.gate.perform(action, for: asking(member))
    }

    /// An authorisation on record from before anybody here; one through the gate: `authorise(askedBy:answeredBy:)`.
    private func authorise() async throws {
        try await write(
            """
            INSERT INTO page_request (setting, id, network, title, made_at, sent_at, decided_at, approved, decided_alone, typed_name, reason,
                                      evaluate_on, revoked_for)
            VALUES (\(setting), \(Authorisation.ID(low: 34)), 'gatepost', 'Acorn Lane', \(now), \(now), \(now), 1, 1, 'Ada Hill', '',
                    \(today.adding(days: 300)), '')
            """)
    }

    private func found(_ policy: PhotoPolicy, _ kind: String) async throws {
        try await write(
            """
            INSERT INTO setting (id, name, kind, mailbox, phone, locality, photo_policy, time_zone, guards_first_names, created_at)
            VALUES (\(setting), 'Acorn Lane', \(kind), 'office@acornlane.example', '01302 000000', 'Doncaster', \(policy), 'Europe/London', 0, \(now))
            """,
            "INSERT INTO audit_head (setting, number, hash) VALUES (\(setting), 0, \([UInt8](repeating: 0, count: 32)))",
            "INSERT INTO room (setting, id, name, position) VALUES (\(setting), \(oak), 'Oak', 1)")
        for kind in PolicyKind.beginning {
            try await write(
                """
                INSERT INTO document (setting, kind, version, title, words, digest, issued_at)
                VALUES (\(setting), \(kind), 1, \(kind.rawValue), 'Be kind.', \([UInt8](repeating: 1, count: 32)), \(now))
                """)
        }
    }
}

/// Shared between a world and the clock that reads it.
private final class Moment: Sendable {
    let value = Mutex(World.start)
}
