public import Safeguarding
public import Storage

/// Requests under the Freedom of Information Act, for those who run a setting that a public body runs.
public struct InformationRequestsPage: Sendable {
    public struct Entry: Sendable {
        public let id: InformationRequest.ID
        public let words: String
        public let receivedOn: Day
        public let dueOn: Day
        public let answer: String
        public let answeredOn: Day?
    }

    /// Whether a public body runs the setting: where none does, the Act does not apply.
    public let isPublicBody: Bool
    /// Those that wait first, the one that is due first before the others; then the answered ones.
    public let entries: [Entry]
    public let mayManage: Bool

    /// - Throws: `NotFound` for everybody who does not read how the setting stands.
    public static func load(for viewer: Viewer, from db: Reader) throws -> InformationRequestsPage {
        guard viewer.isTeam, viewer.holds(Duty.protecting) else { throw NotFound() }
        return InformationRequestsPage(
            isPublicBody: try isPublicBody(viewer.setting, from: db),
            entries: try db.rows(
                """
                SELECT id, words, received_on, due_on, answer, answered_on FROM information_request WHERE setting = \(viewer.setting)
                ORDER BY CASE WHEN answered_on IS NULL THEN 0 ELSE 1 END, due_on, id LIMIT 200
                """
            ) { row in
                Entry(
                    id: try row.identifier(0), words: try row.text(1), receivedOn: try row.day(2), dueOn: try row.day(3),
                    answer: try row.text(4),
                    answeredOn: try row.optionalDay(5))
            }, mayManage: viewer.holds(Duty.managing))
    }

    static func isPublicBody(_ setting: Setting.ID, from db: Reader) throws -> Bool {
        try db.exists("SELECT 1 FROM setting WHERE id = \(setting) AND public_body = 1")
    }

    /// Those that wait, for the desk.
    static func waiting(for viewer: Viewer, from db: Reader) throws -> (count: Int, due: Day)? {
        guard viewer.isTeam, viewer.holds(Duty.managing) else { return nil }
        let row = try db.row(
            "SELECT COUNT(*), MIN(due_on) FROM information_request WHERE setting = \(viewer.setting) AND answered_on IS NULL"
        ) {
            (try $0.integer(0), try $0.optionalDay(1))
        }
        guard let (count, first) = row, let due = first else { return nil }
        return (count, due)
    }
}

/// What changing anything about disclosure takes.
public struct KeepingDisclosure: Sendable {
    let viewer: Viewer
    let isPublicBody: Bool

    /// - Throws: `NotFound` for those who do not work here.
    init(_ asking: Asking, in db: Reader) throws {
        viewer = try asking.viewer(in: db)
        guard viewer.isTeam else { throw NotFound() }
        isPublicBody = try InformationRequestsPage.isPublicBody(asking.setting, from: db)
    }

    var refusals: [Refusal] { [holdsDuty(Duty.managing, held: viewer.duties)].compactMap(\.self) }
    /// Where no public body runs the setting there is nothing to disclose under the Act.
    var inPublic: [Refusal] { refusals + (isPublicBody ? [] : [.missing("public_body")]) }
}

/// Says whether a public body runs the setting, so that the Freedom of Information Act applies to it.
public struct SetPublicBody: Action {
    public static let verb = "setting.public-body"
    public static let clauses = ["P13"]
    private let setting: Setting.ID
    private let isPublic: Bool
    public var subject: [UInt8] { setting.bytes }

    public init(_ setting: Setting.ID, _ isPublic: Bool) {
        self.setting = setting
        self.isPublic = isPublic
    }

    public func facts(for asking: Asking, in db: Reader) throws -> KeepingDisclosure { try KeepingDisclosure(asking, in: db) }
    public func refusals(_ facts: KeepingDisclosure, to asking: Asking) -> [Refusal] { facts.refusals }

    public func apply(_ facts: KeepingDisclosure, for asking: Asking, in db: Writer) throws {
        try db.execute("UPDATE setting SET public_body = \(isPublic) WHERE id = \(asking.setting)")
    }
}

/// Writes down that a request came: what is asked, and never by whom. It is due on the twentieth working day.
public struct NoteInformationRequest: Action {
    public static let verb = "information.request"
    public static let clauses = ["P13"]
    private let id: InformationRequest.ID
    private let words: String
    private let receivedOn: Day?
    public var subject: [UInt8] { id.bytes }

    public init(_ id: InformationRequest.ID, _ words: String, receivedOn: Day?) {
        self.id = id
        self.words = words
        self.receivedOn = receivedOn
    }

    public func facts(for asking: Asking, in db: Reader) throws -> KeepingDisclosure { try KeepingDisclosure(asking, in: db) }

    public func refusals(_ facts: KeepingDisclosure, to asking: Asking) -> [Refusal] {
        let today = facts.viewer.today
        let refusals = facts.inPublic + ("words" as Field).refusals(of: words, most: InformationRequest.longest)
        guard let receivedOn else { return refusals + [.missing("received_on")] }
        return refusals + ((today.adding(days: -400)...today).contains(receivedOn) ? [] : [.dayOutOfRange("received_on")])
    }

    public func apply(_ facts: KeepingDisclosure, for asking: Asking, in db: Writer) throws {
        guard let receivedOn else { return }
        try db.execute(
            """
            INSERT INTO information_request (setting, id, words, received_on, due_on, noted_by, noted_at, answer)
            VALUES (\(asking.setting), \(id), \(words), \(receivedOn), \(InformationRequest.due(after: receivedOn)), \(facts.viewer.member),
                    \(asking.now), '')
            ON CONFLICT (setting, id) DO NOTHING
            """)
    }
}

/// Writes down how a request was answered.
public struct AnswerInformationRequest: Action {
    public static let verb = "information.answer"
    public static let clauses = ["P13"]
    private let id: InformationRequest.ID
    private let answer: String
    private let answeredOn: Day?
    public var subject: [UInt8] { id.bytes }

    public init(_ id: InformationRequest.ID, _ answer: String, on answeredOn: Day?) {
        self.id = id
        self.answer = answer
        self.answeredOn = answeredOn
    }

    public struct Facts {
        let keeping: KeepingDisclosure
        let receivedOn: Day
        let isAnswered: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let keeping = try KeepingDisclosure(asking, in: db)
        let row = try db.row("SELECT received_on, answered_on FROM information_request WHERE setting = \(asking.setting) AND id = \(id)") {
            (try $0.day(0), !$0.isNull(1))
        }
        guard let (received, isAnswered) = row else { throw NotFound() }
        return Facts(keeping: keeping, receivedOn: received, isAnswered: isAnswered)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        var refusals = facts.keeping.refusals + ("answer" as Field).refusals(of: answer, most: InformationRequest.longest)
        if facts.isAnswered { refusals.append(.entryClosed) }
        guard let answeredOn else { return refusals + [.missing("answered_on")] }
        let fits = answeredOn >= facts.receivedOn && answeredOn <= facts.keeping.viewer.today
        return refusals + (fits ? [] : [.dayOutOfRange("answered_on")])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE information_request SET answer = \(answer), answered_on = \(answeredOn), answered_by = \(facts.keeping.viewer.member)
            WHERE setting = \(asking.setting) AND id = \(id)
            """)
    }
}
