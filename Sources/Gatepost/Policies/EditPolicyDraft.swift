public import Safeguarding
public import Storage

/// One step in making a version: words changed, a section added, moved, left out or taken in, the whole put aside (N2). Any change
/// takes it back from the registered person, who signs what they were shown.
public struct EditPolicyDraft: Action {
    public static let verb = "policy.edit"
    public static let clauses = ["N2"]

    public enum Change: Hashable, Sendable {
        case title(String)
        case write(name: String, heading: String, words: String)
        /// A section of the setting's own, at the end.
        case add(name: String, heading: String, words: String)
        case include(name: String, Bool)
        case moveUp(name: String)
        case moveDown(name: String)
        /// Puts the whole draft aside.
        case drop
        /// Puts it to the registered person.
        case ask
    }

    let kind: PolicyKind
    let draft: Record.ID
    let change: Change
    public var subject: [UInt8] { kind.subject }

    public init(_ draft: Record.ID, of kind: PolicyKind, _ change: Change) {
        self.draft = draft
        self.kind = kind
        self.change = change
    }

    public struct Facts {
        let keeping: KeepingPolicies
        let open: PolicyDraft
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let keeping = try KeepingPolicies(asking, in: db)
        guard let open = try PolicyDraft.open(kind, in: asking.setting, from: db), open.id == draft else { throw NotFound() }
        return Facts(keeping: keeping, open: open)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        facts.keeping.refusals + inputRefusals(facts.open)
    }

    private func inputRefusals(_ open: PolicyDraft) -> [Refusal] {
        let names = Set(open.parts.map(\.name))
        switch change {
        case .title(let title): return ("title" as Field).refusals(of: title, most: 120)
        case .write(let name, let heading, let words):
            return (names.contains(name) ? [] : [.changedMeanwhile]) + PolicyDraft.refusals(heading: heading, words: words)
        case .add(let name, let heading, let words):
            let isTooMuch: [Refusal] = open.parts.count < PolicyDraft.mostParts ? [] : [.notUnderstood("heading")]
            return (names.contains(name) ? [.changedMeanwhile] : []) + isTooMuch + PolicyDraft.refusals(heading: heading, words: words)
        case .include(let name, _), .moveUp(let name), .moveDown(let name): return names.contains(name) ? [] : [.changedMeanwhile]
        case .drop: return []
        case .ask: return open.incomplete
        }
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        let member = facts.keeping.viewer.member
        if case .ask = change {
            try db.execute(
                """
                UPDATE policy_draft SET asked_by = \(member), asked_at = \(asking.now)
                WHERE setting = \(asking.setting) AND id = \(draft)
                """)
            for registered in try Duties.holders(of: [.registeredPerson], in: asking.setting, from: db.reader)
            where registered != member {
                try Outbox.add(.policyToSign, to: registered, about: kind.subject, for: asking, in: db)
            }
            return
        }
        try edit(facts.open, for: asking, in: db)
        try db.execute(
            "UPDATE policy_draft SET asked_by = \(Member.ID?.none), asked_at = \(Int?.none) WHERE setting = \(asking.setting) AND id = \(draft)"
        )
    }

    private func edit(_ open: PolicyDraft, for asking: Asking, in db: Writer) throws {
        let setting = asking.setting
        switch change {
        case .title(let title): try db.execute("UPDATE policy_draft SET title = \(title) WHERE setting = \(setting) AND id = \(draft)")
        case .write(let name, let heading, let words):
            try db.execute(
                """
                UPDATE policy_part SET heading = \(heading), words = \(PolicyText.plain(words)), included = 1
                WHERE setting = \(setting) AND draft = \(draft) AND name = \(name)
                """)
        case .add(let name, let heading, let words):
            try db.execute(
                """
                INSERT INTO policy_part (setting, draft, name, heading, words, position, included)
                VALUES (\(setting), \(draft), \(name), \(heading), \(PolicyText.plain(words)), \(open.parts.count + 1), 1)
                """)
        case .include(let name, let isIn):
            try db.execute("UPDATE policy_part SET included = \(isIn) WHERE setting = \(setting) AND draft = \(draft) AND name = \(name)")
        case .moveUp(let name): try move(name, by: -1, open, setting, db)
        case .moveDown(let name): try move(name, by: 1, open, setting, db)
        case .drop: try db.execute("UPDATE policy_draft SET dropped_at = \(asking.now) WHERE setting = \(setting) AND id = \(draft)")
        case .ask: break
        }
    }

    private func move(_ name: String, by step: Int, _ open: PolicyDraft, _ setting: Setting.ID, _ db: Writer) throws {
        var names = open.parts.map(\.name)
        guard let from = names.firstIndex(of: name), names.indices.contains(from + step) else { return }
        names.swapAt(from, from + step)
        for (position, name) in names.enumerated() {
            try db.execute(
                "UPDATE policy_part SET position = \(position + 1) WHERE setting = \(setting) AND draft = \(draft) AND name = \(name)")
        }
    }
}

extension PolicyDraft {
    static let mostParts = 60
    public static let longestHeading = 120
    public static let longestWords = 8_000

    fileprivate static func refusals(heading: String, words: String) -> [Refusal] {
        ("heading" as Field).refusals(of: heading, most: longestHeading) + ("words" as Field).refusals(of: words, most: longestWords)
    }
}
