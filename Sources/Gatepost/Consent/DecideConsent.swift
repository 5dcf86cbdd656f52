public import Safeguarding
public import Storage

/// A carer says yes or no for a child, on line (S2, D19). A no counts at once, whoever says it; a yes grants when their
/// authority is proven, and otherwise only ends their own no.
public struct DecideConsent: Action {
    public static let verb = "consent.decide"
    public static let clauses = ["S2", "D19"]
    let form: Record.ID
    let child: Child.ID
    let answers: [Use: Answer]
    let until: Day?
    public var subject: [UInt8] { child.bytes }

    /// - Parameters:
    ///   - form: names this sending, so that sending it twice does once.
    ///   - answers: what was answered; what is not in it stays as it is.
    ///   - until: the last day of what is granted; needed where there is a yes.
    public init(form: Record.ID, for child: Child.ID, answers: [Use: Answer], until: Day?) {
        self.form = form
        self.child = child
        self.answers = answers
        self.until = until
    }

    public struct Facts {
        let today: Day
        let own: CarerTie
        let ties: [CarerTie]
        let language: String
        let isKept: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        let ties = try CarerTie.all(of: child, in: viewer.setting, on: viewer.today, from: db)
        return Facts(
            today: viewer.today, own: try ties.own(of: child, for: viewer, in: db), ties: ties,
            language: try db.row("SELECT language FROM person WHERE id = \(viewer.person)") { try $0.text(0) } ?? "",
            isKept: try Sending.isKept(form, about: .child(child), in: viewer.setting, from: db))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        if answers.isEmpty { return [.missing("answers")] }
        return answers.values.contains(.yes) ? [grantEnds(until, on: facts.today)].compactMap(\.self) : []
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws -> SendingOutcome {
        guard !facts.isKept else { return .nothing }
        let shown = try ShownPictures.count(of: .child(child), in: asking.setting, on: facts.today, from: db.reader)
        let decisions = answers.mapValues { $0.decision(canGrant: facts.own.canGrant) }
        try Sending(
            form: form, about: .child(child), giver: facts.own.member, authority: facts.own.standing.authority, how: .online,
            givenAt: asking.now, until: until, language: facts.language
        ).record(decisions, for: asking, in: db)
        try Receipts.send(about: child, to: facts.ties, decidedBy: facts.own.member, for: asking, in: db)
        let left = try ShownPictures.count(of: .child(child), in: asking.setting, on: facts.today, from: db.reader)
        return SendingOutcome(decisions, cameDown: max(0, shown - left))
    }
}

extension [CarerTie] {
    /// The viewer's own tie to a child who is here.
    /// - Throws: `NotFound` when they are no carer of this child today, or must be told nothing about it.
    func own(of child: Child.ID, for viewer: Viewer, in db: Reader) throws -> CarerTie {
        let isHere = try db.exists(
            "SELECT 1 FROM child WHERE setting = \(viewer.setting) AND id = \(child) AND (last_day IS NULL OR last_day >= \(viewer.today))")
        let own = first { $0.member == viewer.member && $0.standing.isCarer(on: viewer.today) && !$0.standing.isToldNothing }
        guard isHere, let own else { throw NotFound() }
        return own
    }
}
