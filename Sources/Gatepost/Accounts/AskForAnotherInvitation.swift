public import Safeguarding
public import Storage

/// Somebody holds an invitation that opens nothing any more, and asks the office for another. The office sees it in its list
/// and decides; whoever asks learns nothing.
public struct AskForAnotherInvitation: Action {
    public static let verb = "invitation.askAgain"
    public static let clauses = ["D16"]
    let token: String
    public let subject: [UInt8]

    init(token: String, invitation: Invitation.ID) {
        self.token = token
        subject = invitation.bytes
    }

    public struct Facts {
        let open: OpenInvitation
        let isAsked: Bool
        let managers: [Member.ID]
        let today: Day
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        guard let open = try OpenInvitation.find(token, in: asking.setting, from: db) else { throw NotFound() }
        return Facts(
            open: open,
            isAsked: try db.exists(
                "SELECT 1 FROM invitation WHERE setting = \(asking.setting) AND id = \(open.id) AND asked_again_at IS NOT NULL"),
            managers: try managers(open, for: asking, from: db), today: try asking.today(in: db))
    }

    /// An invitation to their own child is not in their list, and so not in their letters.
    private func managers(_ open: OpenInvitation, for asking: Asking, from db: Reader) throws -> [Member.ID] {
        let managers = try Duties.holders(of: [.manager], in: asking.setting, from: db)
        guard let child = open.child else { return managers }
        let near = try Sponsorship.managers(of: child, in: asking.setting, from: db)
        return managers.filter(near.contains)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        facts.open.state(at: asking.now, today: facts.today) == .open ? [.changedMeanwhile] : []
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        // Asking twice is asking once: nobody fills the manager's mailbox with an old letter.
        guard !facts.isAsked else { return }
        try db.execute("UPDATE invitation SET asked_again_at = \(asking.now) WHERE setting = \(asking.setting) AND id = \(facts.open.id)")
        for manager in facts.managers { try Outbox.add(.desk, to: manager, about: facts.open.id.bytes, for: asking, in: db) }
    }

    /// Asks with whatever token somebody holds; nothing happens for one that is none of ours.
    public static func perform(_ token: String, in application: Application) async throws {
        guard let setting = try await OpenInvitation.setting(of: token, in: application),
            let open = try await application.read(in: setting, { db in try OpenInvitation.find(token, in: setting, from: db) })
        else { return }
        try await application.gate.perform(
            AskForAnotherInvitation(token: token, invitation: open.id), for: application.asking(.visitor, in: setting))
    }
}
