public import Safeguarding
public import Storage

/// A version in the making: sections chosen, adapted and put in order (N2).
public struct PolicyDraft: Sendable {
    public struct Part: Hashable, Sendable {
        public let name: String
        public let heading: String
        public let words: String
        public let isIncluded: Bool
        /// The clauses that demand it; empty for a section of the setting's own.
        public let clauses: [Clause.ID]
        public let isMustHave: Bool
        public let isOwn: Bool
    }

    public let id: Record.ID
    public let kind: PolicyKind
    public let title: String
    public let parts: [Part]
    /// The number that it will have.
    public let version: Int
    /// When somebody put it to the registered person, and who.
    public let asked: (by: String, at: Int)?
    public let templates: [PolicySection]

    public var text: PolicyText {
        PolicyText(parts.filter(\.isIncluded).map { PolicyText.Section(name: $0.name, heading: $0.heading, words: $0.words) })
    }
    /// What whoever signs was shown.
    public var digest: [UInt8] { PolicyVersion.digest(kind, version: version, title: title, words: text.text) }
    /// What is still missing before it can be issued.
    public var incomplete: [Refusal] { policyComplete(text.sections, templates: templates) }

    /// The open draft of a kind, for those who run the setting.
    /// - Throws: `NotFound` for everybody else.
    public static func load(_ kind: PolicyKind, for viewer: Viewer, from db: Reader) throws -> PolicyDraft? {
        guard viewer.holds(Duty.managing) else { throw NotFound() }
        return try open(kind, in: viewer.setting, from: db)
    }

    static func open(_ kind: PolicyKind, in setting: Setting.ID, from db: Reader) throws -> PolicyDraft? {
        let row = try db.row(
            """
            SELECT r.id, r.title, r.asked_at, p.name FROM policy_draft r
            LEFT JOIN membership m ON m.setting = r.setting AND m.id = r.asked_by LEFT JOIN person p ON p.id = m.person
            WHERE r.setting = \(setting) AND r.kind = \(kind) AND r.issued_version IS NULL AND r.dropped_at IS NULL
            """
        ) { (try $0.identifier(0) as Record.ID, try $0.text(1), $0.optionalInteger(2), $0.optionalText(3)) }
        guard let (id, title, askedAt, askedBy) = row else { return nil }
        let templates = kind.sections(for: try PolicyBasis.load(setting, from: db))
        let parts = try db.rows(
            "SELECT name, heading, words, included FROM policy_part WHERE setting = \(setting) AND draft = \(id) ORDER BY position, name"
        ) { row in
            let name = try row.text(0)
            let template = templates.first { $0.name == name }
            return Part(
                name: name, heading: try row.text(1), words: try row.text(2), isIncluded: try row.flag(3), clauses: template?.clauses ?? [],
                isMustHave: template?.isMustHave ?? false, isOwn: template == nil)
        }
        return PolicyDraft(
            id: id, kind: kind, title: title, parts: parts, version: try PolicyVersion.latest(kind, in: setting, from: db) + 1,
            asked: askedAt.map { (by: askedBy ?? "", at: $0) }, templates: templates)
    }
}

/// Begins a version: from the one in force, from our starting text, or from nothing. Sections that the one in force lacks stand ready
/// at the end, left out unless they have to be there.
public struct StartPolicyDraft: Action {
    public static let verb = "policy.draft"
    public static let clauses = ["N2", "D20"]
    let id: Record.ID
    let kind: PolicyKind
    let installation: Installation
    public var subject: [UInt8] { kind.subject }

    /// - Parameter installation: for texts that say what is used (P13).
    public init(_ id: Record.ID, of kind: PolicyKind, on installation: Installation = .alone) {
        self.id = id
        self.kind = kind
        self.installation = installation
    }

    public struct Facts {
        let keeping: KeepingPolicies
        let isOpen: Bool
        let current: PolicyVersion?
        let basis: PolicyBasis
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let keeping = try KeepingPolicies(asking, in: db)
        return Facts(
            keeping: keeping, isOpen: try PolicyDraft.open(kind, in: asking.setting, from: db) != nil,
            current: try PolicyVersion.load(kind, in: asking.setting, zone: keeping.viewer.zone, from: db),
            basis: try PolicyBasis.load(asking.setting, on: installation, from: db))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        facts.keeping.refusals + (facts.isOpen ? [.changedMeanwhile] : [])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        let title = facts.current?.title ?? kind.startingTitle
        try db.execute(
            """
            INSERT INTO policy_draft (setting, id, kind, title, started_by, started_at)
            VALUES (\(asking.setting), \(id), \(kind), \(title), \(facts.keeping.viewer.member), \(asking.now))
            """)
        let templates = kind.sections(for: facts.basis)
        let before = (facts.current?.text.sections ?? []).map { section in
            // What says how things are set up is written anew.
            guard let template = templates.first(where: { $0.name == section.name && $0.isFilled }) else { return section }
            return PolicyText.Section(name: section.name, heading: section.heading, words: template.words)
        }
        let known = Set(before.map(\.name))
        let kept = before.map { ($0, true) }
        let others = templates.filter { !known.contains($0.name) }.map { template in
            (
                PolicyText.Section(name: template.name, heading: template.heading, words: template.words),
                template.isMustHave || before.isEmpty
            )
        }
        for (position, (section, isIncluded)) in (kept + others).enumerated() {
            try db.execute(
                """
                INSERT INTO policy_part (setting, draft, name, heading, words, position, included)
                VALUES (\(asking.setting), \(id), \(section.name), \(section.heading), \(section.words), \(position + 1), \(isIncluded))
                """)
        }
    }
}
