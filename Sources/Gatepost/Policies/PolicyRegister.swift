public import Safeguarding
public import Storage

/// Every policy that the setting has, should have or keeps outside, with where it stands (D23).
public struct PolicyRegister: Sendable {
    public struct Row: Sendable {
        public let kind: PolicyKind
        public let title: String
        public let standing: PolicyStanding
        public let label: String
        public let issuedOn: Day?
        public let nextReview: Day?
        /// Where it is kept, for one on paper.
        public let keptAt: String?
        public let hasDraft: Bool
        /// The draft has been put to the registered person.
        public let waitsForSignature: Bool
        /// How many of those it concerns have still to sign it; nothing for one on paper.
        public let unsigned: Int?
        public let readers: Int
    }

    public enum Order: String, CaseIterable, Sendable { case standing, title, review }

    public let rows: [Row]
    /// References whose day of rechecking has come (D24).
    public let referencesDue: Int

    /// - Throws: `NotFound` for everybody who does not run the setting.
    public static func load(_ standing: PolicyStanding? = nil, by order: Order = .standing, for viewer: Viewer, from db: Reader) throws
        -> PolicyRegister
    {
        guard viewer.isTeam, viewer.holds(Duty.managing) else { throw NotFound() }
        let everybody = try PolicyReadersPage.everybody(for: viewer, from: db)
        let entries = try PolicyKind.allCases.compactMap { kind -> Row? in
            let entry = try PolicyEntry.load(kind, for: viewer, from: db)
            guard kind.isExpected || entry.exists else { return nil }
            let readers = everybody.compactMap { reader in reader.asked.first { $0.kind == kind } }
            return Row(
                kind: kind, title: entry.title, standing: entry.standing, label: entry.label, issuedOn: entry.issuedOn,
                nextReview: entry.nextReview, keptAt: entry.paper?.keptAt, hasDraft: entry.draft != nil,
                waitsForSignature: entry.draft?.asked != nil, unsigned: entry.version == nil ? nil : readers.filter(\.isToRead).count,
                readers: readers.count)
        }
        let shown = entries.filter { standing == nil || $0.standing == standing }
        let far = Day(daysSince1970: 100_000)
        let sorted: [Row] =
            switch order {
            case .standing:
                shown.enumerated().sorted { ($0.element.standing.rank, $0.offset) < ($1.element.standing.rank, $1.offset) }.map(\.element)
            case .title: shown.sorted { $0.title < $1.title }
            case .review: shown.sorted { ($0.nextReview ?? far, $0.title) < ($1.nextReview ?? far, $1.title) }
            }
        return PolicyRegister(rows: sorted, referencesDue: try ReferencesPage.load(for: viewer, from: db).rows.filter(\.isDue).count)
    }
}

/// How many policies want something done, as the desk says it.
public struct PolicyAttention: Sendable {
    public let missing: Int
    public let unsigned: Int
    public let overdue: Int
    public let due: Int
    /// Drafts that wait for this viewer's signature as registered person.
    public let toSign: [PolicyKind]

    public var isQuiet: Bool { missing + unsigned + overdue + due == 0 && toSign.isEmpty }

    static func load(for viewer: Viewer, from db: Reader) throws -> PolicyAttention {
        let entries = try PolicyKind.allCases.map { try PolicyEntry.load($0, for: viewer, from: db) }
        func count(_ standing: PolicyStanding) -> Int {
            entries.filter { $0.standing == standing && ($0.exists || $0.kind.isExpected) }.count
        }
        return PolicyAttention(
            missing: count(.missing), unsigned: count(.unsigned), overdue: count(.overdue), due: count(.due),
            toSign: viewer.holds([.registeredPerson]) ? entries.filter { $0.draft?.asked != nil }.map(\.kind) : [])
    }
}

/// What the register knows about one policy: its version here, or the paper, and the draft in the making.
struct PolicyEntry: Sendable {
    let kind: PolicyKind
    let version: PolicyVersion?
    let paper: PaperPolicy?
    let draft: PolicyDraft?
    let standing: PolicyStanding

    var exists: Bool { version != nil || paper != nil }
    var title: String { version?.title ?? kind.startingTitle }
    var label: String { version?.face?.label ?? paper?.face.label ?? version.map { String($0.version) } ?? "" }
    var issuedOn: Day? { version?.issuedOn ?? paper?.issuedOn }
    var nextReview: Day? { version?.nextReview ?? paper?.face.nextReview }

    static func load(_ kind: PolicyKind, for viewer: Viewer, from db: Reader) throws -> PolicyEntry {
        let version = try PolicyVersion.load(kind, in: viewer.setting, zone: viewer.zone, from: db)
        let paper = try version == nil ? PaperPolicy.load(kind, in: viewer.setting, from: db).first : nil
        return PolicyEntry(
            kind: kind, version: version, paper: paper, draft: try PolicyDraft.open(kind, in: viewer.setting, from: db),
            standing: version?.standing(on: viewer.today)
                ?? PolicyStanding(exists: paper != nil, isSigned: true, nextReview: paper?.face.nextReview, today: viewer.today))
    }
}

/// A policy that is kept outside, as it was entered.
public struct PaperPolicy: Sendable {
    public let face: PolicyFace
    public let issuedOn: Day
    public let keptAt: String
    public let signedBy: String

    /// The latest first.
    static func load(_ kind: PolicyKind, in setting: Setting.ID, from db: Reader) throws -> [PaperPolicy] {
        try db.rows(
            """
            SELECT label, approving_body, reviewed_on, next_review, issued_on, kept_at, signed_by FROM policy_paper
            WHERE setting = \(setting) AND kind = \(kind) ORDER BY recorded_at DESC, id DESC
            """
        ) { row in
            PaperPolicy(
                face: PolicyFace(
                    label: try row.text(0), approvingBody: try row.text(1), reviewedOn: try row.day(2), nextReview: try row.day(3)),
                issuedOn: try row.day(4), keptAt: try row.text(5), signedBy: try row.text(6))
        }
    }
}

extension PolicyStanding {
    /// What wants mending first.
    fileprivate var rank: Int { [.overdue, .unsigned, .missing, .due, .inForce].firstIndex(of: self) ?? 0 }
}
