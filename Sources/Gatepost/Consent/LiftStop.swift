public import Safeguarding
public import Storage

/// A no that was heard by staff, or of a carer who has gone, can be ended by two members of staff together; every other no is
/// for whoever said it to change. All of one sending is lifted together.
public struct StopToLift: Sendable {
    struct Stop: Sendable {
        let id: Record.ID
        let isLiftable: Bool
    }

    let staff: StaffAtChild
    let stops: [Stop]
    /// The human who asked first.
    let askedBy: Person.ID?

    /// - Throws: `NotFound` when no live stop came with this sending.
    static func load(_ form: Record.ID, of child: Child.ID, for asking: Asking, in db: Reader) throws -> StopToLift {
        let staff = try StaffAtChild.load(child, for: asking, in: db)
        let stops = try db.rows(
            """
            SELECT n.id, n.how, n.given_by FROM consent n
            WHERE n.setting = \(asking.setting) AND n.child = \(child) AND n.form = \(form) AND n.decision = \(Decision.Kind.stop)
            AND n.replaced_at IS NULL AND n.lifted_at IS NULL
            """
        ) { row in
            let giver: Member.ID? = try row.optionalIdentifier(2)
            return Stop(id: try row.identifier(0), isLiftable: staff.canLift(try row.word(1), by: giver))
        }
        guard !stops.isEmpty else { throw NotFound() }
        let askedBy: Person.ID? = try db.row(
            """
            SELECT m.person FROM consent n JOIN membership m ON m.setting = n.setting AND m.id = n.lift_asked_by
            WHERE n.setting = \(asking.setting) AND n.child = \(child) AND n.form = \(form) AND n.lifted_at IS NULL AND n.replaced_at IS NULL LIMIT 1
            """
        ) { try $0.identifier(0) }
        return StopToLift(staff: staff, stops: stops, askedBy: askedBy)
    }

    var refusals: [Refusal] { staff.loosening + (stops.contains(where: \.isLiftable) ? [] : [.theirsToChange]) }
    var liftable: [Record.ID] { stops.filter(\.isLiftable).map(\.id) }
}

extension StaffAtChild {
    /// Whether two members of staff can end a no that came this way from this carer.
    func canLift(_ how: HowGiven, by giver: Member.ID?) -> Bool {
        if how == .heard { return true }
        guard let tie = ties.first(where: { $0.member == giver }) else { return true }
        return tie.standing.hasGone(on: viewer.today)
    }
}

/// Asks for a no to be lifted. Nothing changes until somebody else confirms it.
public struct AskToLiftStop: Action {
    public static let verb = "consent.askToLift"
    public static let clauses = ["S2"]
    let form: Record.ID
    let child: Child.ID
    public var subject: [UInt8] { child.bytes }

    /// - Parameter form: the sending with which the no came.
    public init(_ form: Record.ID, of child: Child.ID) {
        self.form = form
        self.child = child
    }

    public func facts(for asking: Asking, in db: Reader) throws -> StopToLift { try StopToLift.load(form, of: child, for: asking, in: db) }
    public func refusals(_ facts: StopToLift, to asking: Asking) -> [Refusal] { facts.refusals }

    public func apply(_ facts: StopToLift, for asking: Asking, in db: Writer) throws {
        guard facts.askedBy == nil else { return }
        try db.execute(
            """
            UPDATE consent SET lift_asked_by = \(asking.member), lift_asked_at = \(asking.now)
            WHERE setting = \(asking.setting) AND id IN (\(list: facts.liftable))
            """)
    }
}

/// A second member of staff confirms, and the no is lifted. Nothing is granted by it.
public struct ConfirmLiftStop: Action {
    public static let verb = "consent.lift"
    public static let clauses = ["S2"]
    let form: Record.ID
    let child: Child.ID
    public var subject: [UInt8] { child.bytes }

    public init(_ form: Record.ID, of child: Child.ID) {
        self.form = form
        self.child = child
    }

    public func facts(for asking: Asking, in db: Reader) throws -> StopToLift { try StopToLift.load(form, of: child, for: asking, in: db) }

    public func refusals(_ facts: StopToLift, to asking: Asking) -> [Refusal] {
        // Compared as humans: two memberships of one person are not two people.
        let isSecond = facts.askedBy.map { $0 != facts.staff.viewer.person } ?? false
        return facts.refusals + (isSecond ? [] : [.secondPersonToLoosen])
    }

    public func apply(_ facts: StopToLift, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE consent SET lifted_by = \(asking.member), lifted_at = \(asking.now)
            WHERE setting = \(asking.setting) AND id IN (\(list: facts.liftable)) AND lift_asked_by IS NOT NULL
            """)
        try Receipts.send(about: child, to: facts.staff.ties, for: asking, in: db)
    }
}

/// Leaves a no in place after all; one person is enough for that.
public struct KeepStop: Action {
    public static let verb = "consent.keepStop"
    public static let clauses = ["S2"]
    let form: Record.ID
    let child: Child.ID
    public var subject: [UInt8] { child.bytes }

    public init(_ form: Record.ID, of child: Child.ID) {
        self.form = form
        self.child = child
    }

    public func facts(for asking: Asking, in db: Reader) throws -> StopToLift { try StopToLift.load(form, of: child, for: asking, in: db) }
    public func refusals(_ facts: StopToLift, to asking: Asking) -> [Refusal] { facts.staff.loosening }

    public func apply(_ facts: StopToLift, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE consent SET lift_asked_by = NULL, lift_asked_at = NULL
            WHERE setting = \(asking.setting) AND child = \(child) AND form = \(form) AND lifted_at IS NULL
            """)
    }
}
