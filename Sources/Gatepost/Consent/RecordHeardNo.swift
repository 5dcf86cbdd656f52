public import Safeguarding
public import Storage

/// A member of staff heard somebody say no, at the door or on the telephone: it counts at once (S2). Anybody on the team may,
/// also about their own child: it only ever makes things stricter.
public struct RecordHeardNo: Action {
    public static let verb = "consent.heardNo"
    public static let clauses = ["S2", "D19"]
    let form: Record.ID
    let child: Child.ID
    let saidBy: Member.ID?
    let uses: Set<Use>
    public var subject: [UInt8] { child.bytes }

    /// - Parameters:
    ///   - saidBy: the carer who said it, where that is known.
    ///   - uses: what it was about; everything unless somebody was more precise.
    public init(form: Record.ID, for child: Child.ID, saidBy: Member.ID? = nil, about uses: Set<Use> = Set(Use.all)) {
        self.form = form
        self.child = child
        self.saidBy = saidBy
        self.uses = uses
    }

    public struct Facts {
        let staff: StaffAtChild
        let isKept: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        Facts(
            staff: try StaffAtChild.load(child, for: asking, in: db),
            isKept: try Sending.isKept(form, about: .child(child), in: asking.setting, from: db))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        var refusals: [Refusal] = []
        if !facts.staff.viewer.isTeam { refusals.append(.needsDuty(Duty.recordingConsent)) }
        if uses.isEmpty { refusals.append(.missing("uses")) }
        if let saidBy, !facts.staff.ties.contains(where: { $0.member == saidBy }) { refusals.append(.notUnderstood("said_by")) }
        return refusals
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws -> SendingOutcome {
        guard !facts.isKept else { return .nothing }
        let (today, ties) = (facts.staff.viewer.today, facts.staff.ties)
        let shown = try ShownPictures.count(of: .child(child), in: asking.setting, on: today, from: db.reader)
        let decisions = Dictionary(uniqueKeysWithValues: uses.map { ($0, Decision.Kind.stop) })
        try Sending(
            form: form, about: .child(child), giver: saidBy,
            authority: ties.first { $0.member == saidBy }?.standing.authority ?? .none, how: .heard, givenAt: asking.now
        ).record(decisions, for: asking, in: db)
        try Receipts.send(about: child, to: ties, decidedBy: saidBy, for: asking, in: db)
        let left = try ShownPictures.count(of: .child(child), in: asking.setting, on: today, from: db.reader)
        return SendingOutcome(decisions, cameDown: max(0, shown - left))
    }
}
