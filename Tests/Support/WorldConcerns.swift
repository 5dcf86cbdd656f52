@testable public import Gatepost
public import Safeguarding
import Storage

// Concerns of a test's world.
extension World {
    public var secrets: Secrets { application.secrets }

    /// Somebody raises a concern.
    @discardableResult
    public func raise(
        _ category: ConcernCategory = .childSafety, _ words: String = "Something happened at the gate.", urgent: Bool = false,
        about: Set<Member.ID> = [], aboutWhom: String = "", by teller: Member.ID
    ) async throws -> Concern.ID {
        let concern = application.concernIdentifier()
        let raising = Raising(category, words: words, isUrgent: urgent, aboutWhom: aboutWhom, place: "example.com", seenOn: today)
        try await perform(RaiseConcern(concern, raising, about: about, with: secrets), by: teller)
        return concern
    }

    public func add(_ event: ConcernEvent, to concern: Concern.ID, by member: Member.ID) async throws {
        try await perform(AddToConcern(event, to: concern, with: secrets), by: member)
    }

    /// Opens the file, as its page does.
    public func openConcern(_ concern: Concern.ID, by member: Member.ID) async throws -> ConcernPage {
        try await ConcernPage.open(concern, for: asking(member), in: application)
    }

    /// What somebody's button to hand it to the police would do, on the page as they see it now.
    public func agreement(on concern: Concern.ID, by member: Member.ID) async throws -> ConfirmRelease {
        ConfirmRelease(concern, asked: try await openConcern(concern, by: member).state.release?.number ?? 0, with: secrets)
    }

    /// Whether somebody can open a file.
    public func mayOpen(_ concern: Concern.ID, _ member: Member.ID) async throws -> Bool {
        do { _ = try await openConcern(concern, by: member) } catch is NotFound { return false }
        return true
    }

    /// What is on somebody's desk.
    public func concernsAtDesk(of member: Member.ID) async throws -> [ConcernAtDesk] {
        guard let viewer = try await viewer(member) else { throw NotFound() }
        let secrets = secrets
        return try await application.read { db in try ConcernAtDesk.rows(for: viewer, with: secrets, from: db) }
    }

    /// To whom letters of a kind wait or went.
    public func lettersTo(_ kinds: LetterKind...) async throws -> [Member.ID] {
        let setting = setting
        return try await application.read { db in
            try db.rows("SELECT recipient FROM outbox WHERE setting = \(setting) AND kind IN (\(list: kinds)) ORDER BY made_at, id") {
                try $0.identifier(0)
            }
        }
    }

    /// The verbs in the setting's log.
    public func logged() async throws -> [String] {
        let setting = setting
        return try await application.read { db in
            try db.rows("SELECT verb FROM audit WHERE setting = \(setting) ORDER BY number") { try $0.text(0) }
        }
    }

    /// The caretaker's rounds among concerns.
    public func watchConcerns() async throws { try await Caretaker.watchConcerns(in: setting, of: application) }

    public func doorCode() async throws -> String {
        let (setting, secrets) = (setting, secrets)
        return try await application.read { db in try ConcernDoor.code(of: setting, with: secrets, from: db) }
    }

    /// Two people who work here share a home.
    public func shareHome(_ members: Member.ID...) async throws {
        let household: Record.ID = identifier()
        for member in members {
            try await write("UPDATE membership SET household = \(household) WHERE setting = \(setting) AND id = \(member)")
        }
    }

    public func answers(_ member: Member.ID, to manager: Member.ID) async throws {
        try await write("UPDATE membership SET line_manager = \(manager) WHERE setting = \(setting) AND id = \(member)")
    }
}
