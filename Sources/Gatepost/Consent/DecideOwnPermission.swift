public import Safeguarding
public import Storage

/// An adult says whether they may be shown themselves. Saying no, or nothing, has no consequence for them (P11).
public struct DecideOwnPermission: Action {
    public static let verb = "consent.decideOwn"
    public static let clauses = ["P11"]
    let form: Record.ID
    let member: Member.ID
    let answers: [Use: Answer]
    let until: Day?
    public var subject: [UInt8] { member.bytes }

    /// - Parameter member: whoever asks; nobody decides for another adult.
    public init(form: Record.ID, for member: Member.ID, answers: [Use: Answer], until: Day?) {
        self.form = form
        self.member = member
        self.answers = answers
        self.until = until
    }

    public struct Facts {
        let today: Day
        let isKept: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard viewer.member == member else { throw NotFound() }
        return Facts(today: viewer.today, isKept: try Sending.isKept(form, about: .adult(member), in: viewer.setting, from: db))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        if answers.isEmpty { return [.missing("answers")] }
        return answers.values.contains(.yes) ? [grantEnds(until, on: facts.today)].compactMap(\.self) : []
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws -> SendingOutcome {
        guard !facts.isKept else { return .nothing }
        let shown = try ShownPictures.count(of: .adult(member), in: asking.setting, on: facts.today, from: db.reader)
        let decisions = answers.mapValues { $0.decision(canGrant: true) }
        try Sending(
            form: form, about: .adult(member), giver: member, authority: .none, how: .online, givenAt: asking.now, until: until
        ).record(decisions, for: asking, in: db)
        let left = try ShownPictures.count(of: .adult(member), in: asking.setting, on: facts.today, from: db.reader)
        return SendingOutcome(decisions, cameDown: max(0, shown - left))
    }
}
