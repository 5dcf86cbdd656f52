public import Safeguarding
public import Storage

/// How somebody wants a list to be read: what its columns hold, and what is put where a row says nothing.
public struct ImportChoices: Hashable, Sendable {
    public var match: ColumnMatch
    /// For children without a room in the list.
    public var room: Room.ID?
    /// For those without a first day in it.
    public var firstDay: Day?

    public init(_ match: ColumnMatch, room: Room.ID? = nil, firstDay: Day? = nil) {
        self.match = match
        self.room = room
        self.firstDay = firstDay
    }
}

/// What a list would make, row by row, with everything that has to be put right first. It is worked out anew for the preview and in the
/// gate, by the same code; nothing that is on record is ever changed by it.
public struct ImportPlan: Sendable {
    /// What is wrong with the whole list.
    public enum Problem: Hashable, Sendable {
        case columns(ColumnMatch.Problem)
        /// There is nothing below the headings.
        case noRows
        /// A column was taken for rooms that holds something else.
        case tooManyRooms(Int)
    }

    /// What is left as it is, or left to a person, and why.
    public enum Note: Hashable, Sendable {
        case hereAlready
        case hasLeft
        case sameAsRow(Int)
        /// They care for this child on record already.
        case carerHere(String)
        /// They are a parent here already: whoever has an account gets no further child by a list.
        case carerElsewhere(String)
        /// Words beside their name say that somebody keeps them away.
        case carerRestricted(String)
    }

    public enum Making: Hashable, Sendable {
        case room(String)
        case child(String, room: String)
        case carer(String, relationship: String)
        /// A carer of another child in this list too.
        case tie(String, relationship: String)
        case colleague(String, Capacity)
    }

    public struct Row: Sendable {
        /// As a spreadsheet numbers it.
        public let number: Int
        /// Whom it is about.
        public let title: String
        public internal(set) var makes: [Making] = []
        public internal(set) var notes: [Note] = []
        public internal(set) var problems: [ImportProblem] = []
    }

    public internal(set) var rows: [Row] = []
    public internal(set) var problems: [Problem] = []
    var rooms: [String] = []
    var children: [NewChild] = []
    var carers: [NewCarer] = []
    var ties: [NewTie] = []
    var colleagues: [NewColleague] = []

    struct NewChild: Sendable {
        let child: ImportedChild
        /// An open room; where there is none, the name of a new one, in lower case.
        let room: Room.ID?
        let firstDay: Day
        let row: Int
        var roomKey: String { child.room.lowercased() }
    }

    struct NewCarer: Sendable {
        let name: String
        let email: EmailAddress?
        let home: String?
    }

    struct NewTie: Sendable {
        enum Of: Hashable, Sendable { case new(Int), known(Child.ID) }
        let child: Of
        /// Its place among the new carers.
        let carer: Int
        let relationship: String
        let claim: AuthorityClaim
    }

    struct NewColleague: Sendable {
        let somebody: AddToRegister.Somebody
        let lineManager: String
        let email: EmailAddress?
    }

    public struct Counts: Hashable, Sendable {
        public let rooms, children, carers, staff: Int
        public var isNothing: Bool { rooms + children + carers + staff == 0 }
    }

    public var counts: Counts {
        Counts(rooms: rooms.count, children: children.count, carers: carers.count, staff: colleagues.count)
    }
    public var rowsToMend: Int { rows.count { !$0.problems.isEmpty } + (problems.isEmpty ? 0 : 1) }
    public var changesNothing: Bool { counts.isNothing && ties.isEmpty }

    static let mostRooms = 40

    /// - Throws: `NotFound` for those who do not work here, `Refused` for those who do not manage.
    public static func make(of sheet: Sheet, as kind: ImportKind, _ choices: ImportChoices, for viewer: Viewer, from db: Reader) throws
        -> ImportPlan
    {
        guard viewer.isTeam else { throw NotFound() }
        guard viewer.holds(Duty.managing) else { throw Refused([.needsDuty(Duty.managing)]) }
        var plan = ImportPlan()
        plan.problems = choices.match.problems(as: kind).map(Problem.columns)
        let below = sheet.rows.filter { $0.number > choices.match.headings }
        if below.isEmpty { plan.problems.append(.noRows) }
        guard plan.problems.isEmpty else { return plan }
        var planner = ImportPlanner(choices, try ImportFacts(for: viewer, from: db))
        let headings = sheet.rows.first { $0.number == choices.match.headings }
        for row in below { planner.take(row, headings: headings, as: kind) }
        plan = planner.plan
        if plan.rooms.count > mostRooms { plan.problems.append(.tooManyRooms(plan.rooms.count)) }
        return plan
    }
}
