public import Safeguarding
public import Storage

/// A member of staff puts a signed paper on record, with its scan (S2). Whoever signed must have proven authority; nobody
/// records a paper about their own child.
public struct RecordPaperConsent: Action {
    public static let verb = "consent.paper"
    public static let clauses = ["S2", "D19"]
    let form: Record.ID
    let child: Child.ID
    let paper: SignedPaper
    public var subject: [UInt8] { child.bytes }

    public init(form: Record.ID, for child: Child.ID, paper: SignedPaper) {
        self.form = form
        self.child = child
        self.paper = paper
    }

    public struct Facts {
        let staff: StaffAtChild
        let signer: CarerTie?
        let isKept: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let staff = try StaffAtChild.load(child, for: asking, in: db)
        return Facts(
            staff: staff, signer: staff.ties.first { $0.member == paper.signedBy },
            isKept: try Sending.isKept(form, about: .child(child), in: asking.setting, from: db))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        let today = facts.staff.viewer.today
        var refusals = facts.staff.recording
        if paper.answers.isEmpty { refusals.append(.missing("answers")) }
        if paper.scan == nil { refusals.append(.missing("scan")) }
        if paper.signedOn > today { refusals.append(.dayOutOfRange("signed_on")) }
        if facts.signer == nil { refusals.append(.missing("signed_by")) }
        if paper.answers.values.contains(.yes) {
            if let signer = facts.signer, !signer.canGrant { refusals.append(.authorityNotProven) }
            if let ends = grantEnds(paper.until, on: today) { refusals.append(ends) }
        }
        return refusals + Field("language").refusals(of: paper.language, most: 60, required: false)
            + Field("interpreter").refusals(of: paper.interpreter, most: 120, required: false)
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws -> SendingOutcome {
        guard !facts.isKept, let signer = facts.signer, let scan = paper.scan else { return .nothing }
        let viewer = facts.staff.viewer
        let shown = try ShownPictures.count(of: .child(child), in: asking.setting, on: viewer.today, from: db.reader)
        try scan.record(for: asking, in: db)
        let decisions = paper.answers.mapValues { $0.decision(canGrant: signer.canGrant) }
        try Sending(
            form: form, about: .child(child), giver: signer.member, authority: signer.standing.authority, how: .paper,
            givenAt: viewer.zone.start(of: paper.signedOn), until: paper.until, language: paper.language, interpreter: paper.interpreter,
            scan: scan.id
        ).record(decisions, for: asking, in: db)
        try Receipts.send(about: child, to: facts.staff.ties, decidedBy: signer.member, for: asking, in: db)
        let left = try ShownPictures.count(of: .child(child), in: asking.setting, on: viewer.today, from: db.reader)
        return SendingOutcome(decisions, cameDown: max(0, shown - left))
    }
}

/// What a signed paper says.
public struct SignedPaper: Sendable {
    public let signedBy: Member.ID
    public let signedOn: Day
    public let answers: [Use: Answer]
    /// The last day of what it grants; needed where there is a yes.
    public let until: Day?
    /// The language that the family prefers; empty when nobody asked.
    public let language: String
    /// Who interpreted; empty when nobody did.
    public let interpreter: String
    public let scan: KeptScan?

    public init(
        signedBy: Member.ID, on signedOn: Day, answers: [Use: Answer], until: Day?, language: String = "", interpreter: String = "",
        scan: KeptScan?
    ) {
        self.signedBy = signedBy
        self.signedOn = signedOn
        self.answers = answers
        self.until = until
        self.language = language
        self.interpreter = interpreter
        self.scan = scan
    }
}

/// A scan that lies sealed in the store already; a row names it only once it is durable.
public struct KeptScan: Sendable {
    public let id: Record.ID
    let file: String
    let sealedKey: [UInt8]
    let kind: ScanKind
}

/// What a scan may be.
public enum ScanKind: String, CaseIterable, Sendable, Bindable {
    case jpeg, png, pdf
}
