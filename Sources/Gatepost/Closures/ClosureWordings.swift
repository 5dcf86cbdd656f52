public import Safeguarding
public import Storage

/// Who looks after closure notices: whoever manages or approves.
enum ClosureDuty {
    static let duties = Duty.managing.union([.contentManager])
}

/// Writes wording for closure notices, to be agreed by a second person before anybody needs it.
public struct ProposeClosureWording: Action {
    public static let verb = "closure.propose"
    public static let clauses = ["N8", "N28"]
    public let wording: Record.ID
    public let title: String
    public let words: String
    public var subject: [UInt8] { wording.bytes }

    /// - Parameter words: may hold `{day}` and `{time}`, as may the title.
    public init(_ wording: Record.ID, title: String, words: String) {
        self.wording = wording
        self.title = title
        self.words = words
    }

    public struct Facts {
        let viewer: Viewer
        let findings: [Finding]
        let isTaken: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        Facts(
            viewer: try asking.viewer(in: db),
            findings: try SettingWords.guarding(asking.setting, in: db).findings(inAll: [title, words]),
            isTaken: try db.exists("SELECT 1 FROM closure_wording WHERE setting = \(asking.setting) AND id = \(wording)"))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        [holdsDuty(ClosureDuty.duties, held: facts.viewer.duties), facts.isTaken ? .alreadyTaken("wording") : nil].compactMap(\.self)
            + Field("title").refusals(of: title, most: PostDraft.longestTitle) + Field("words").refusals(of: words, most: 1000)
            + facts.findings.map(Refusal.word)
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO closure_wording (setting, id, title, words, written_by, written_at)
            VALUES (\(asking.setting), \(wording), \(title), \(words), \(facts.viewer.member), \(asking.now))
            """)
    }
}

/// A second person, ready to approve today, agrees a wording (N28).
public struct ApproveClosureWording: Action {
    public static let verb = "closure.approve"
    public static let certainty = Certainty.justProven
    public static let clauses = ["N28", "N8"]
    public let wording: Record.ID
    public var subject: [UInt8] { wording.bytes }

    public init(_ wording: Record.ID) { self.wording = wording }

    public struct Facts {
        let viewer: Viewer
        let gaps: [Gap]
        let wording: ClosureWording
        let writtenBy: Person.ID?
        let findings: [Finding]
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        let found = try ClosureWording.load(wording, in: asking.setting, from: db)
        return Facts(
            viewer: viewer, gaps: try Readiness.gaps(of: viewer.member, in: viewer.setting, on: viewer.today, from: db), wording: found,
            writtenBy: try Kin.person(found.writtenBy, in: asking.setting, from: db),
            findings: try SettingWords.guarding(asking.setting, in: db).findings(inAll: [found.title, found.words]))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        let approving: Set<Duty> = [.manager, .deputy, .contentManager]
        return [
            holdsDuty(approving, held: facts.viewer.duties),
            secondPerson(contributors: Set([facts.writtenBy].compactMap(\.self)), approver: facts.viewer.person),
            facts.wording.approvedBy == nil && facts.wording.retiredAt == nil ? nil : .changedMeanwhile,
        ].compactMap(\.self) + readyToApprove(gaps: facts.gaps) + facts.findings.map(Refusal.word)
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE closure_wording SET approved_by = \(facts.viewer.member), approved_at = \(asking.now)
            WHERE setting = \(asking.setting) AND id = \(wording)
            """)
    }
}

/// Takes a wording out of use. One person is enough.
public struct RetireWording: Action {
    public static let verb = "closure.retire"
    public let wording: Record.ID
    public var subject: [UInt8] { wording.bytes }

    public init(_ wording: Record.ID) { self.wording = wording }

    public struct Facts {
        let viewer: Viewer
        let wording: ClosureWording
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        Facts(viewer: try asking.viewer(in: db), wording: try ClosureWording.load(wording, in: asking.setting, from: db))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        [holdsDuty(ClosureDuty.duties, held: facts.viewer.duties), facts.wording.retiredAt == nil ? nil : .changedMeanwhile].compactMap(
            \.self)
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute("UPDATE closure_wording SET retired_at = \(asking.now) WHERE setting = \(asking.setting) AND id = \(wording)")
    }
}
