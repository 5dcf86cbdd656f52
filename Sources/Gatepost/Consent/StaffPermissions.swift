public import Safeguarding
public import Storage

/// A child's permissions as staff see them: what holds for everybody, and for managing and safeguarding duties who decided.
public struct StaffPermissions: Sendable {
    /// Somebody who may have said no, or signed a paper.
    public struct Carer: Sendable {
        public let member: Member.ID
        public let name: String
        public let relationship: String
        public let canGrant: Bool
    }

    public let child: Child.ID
    public let name: ShortName
    public let roomName: String
    public let effective: [Use: Permission]
    public let markers: Set<Marker>
    public let care: Care
    public let isOwnChild: Bool
    /// Live carers; empty for somebody who is one of them.
    public let carers: [Carer]
    public let mayRecordPaper: Bool
    /// Nil for those who may not know who decided.
    public let history: [ConsentHistory.Entry]?
    public let picturesOnPage: Int
    public let today: Day

    /// - Throws: `NotFound` for anybody who does not work here.
    public static func load(_ child: Child.ID, for viewer: Viewer, from db: Reader) throws -> StaffPermissions {
        guard viewer.isTeam else { throw NotFound() }
        let staff = try StaffAtChild.load(child, for: viewer, in: db)
        let names = try db.row(
            """
            SELECT c.first_name, c.family_name, c.known_as, r.name FROM child c JOIN room r ON r.setting = c.setting AND r.id = c.room
            WHERE c.setting = \(viewer.setting) AND c.id = \(child)
            """
        ) { (ShortName(first: try $0.text(0), family: try $0.text(1), knownAs: try $0.text(2)), try $0.text(3)) }
        guard let names else { throw NotFound() }
        let around = try Circumstances.load(of: [child], in: viewer.setting, on: viewer.today, from: db)[child] ?? Circumstances()
        let live = staff.isOwnChild ? [] : staff.ties.filter { $0.standing.isCarer(on: viewer.today) }
        // That a carer is told nothing is for whoever protects, and never for a carer of the same child.
        let tells = viewer.holds(Duty.protecting) && !staff.isOwnChild
        return StaffPermissions(
            child: child, name: names.0, roomName: names.1,
            effective: try ConsentRegister.everything(of: [child], in: viewer.setting, on: viewer.today, from: db)[child] ?? [:],
            markers: tells ? around.markers : around.markers.subtracting([.tellNothing]), care: around.care, isOwnChild: staff.isOwnChild,
            carers: live.map { Carer(member: $0.member, name: $0.name, relationship: $0.relationship, canGrant: $0.canGrant) },
            mayRecordPaper: staff.recording.isEmpty,
            history: staff.mayReadHistory ? try ConsentHistory.load(of: child, for: staff, from: db) : nil,
            picturesOnPage: try ShownPictures.count(of: .child(child), in: viewer.setting, on: viewer.today, from: db), today: viewer.today)
    }
}

/// Every sending on record about a child, newest first.
public enum ConsentHistory {
    public struct Entry: Sendable {
        public let form: Record.ID
        /// In microseconds since 1970; of a paper the start of the day on which it was signed.
        public let givenAt: Int
        public let recordedAt: Int
        /// Nil for a no that was heard without a name.
        public let giver: String?
        public let relationship: String?
        public let authority: Authority
        public let how: HowGiven
        public let recordedBy: String?
        public let language: String
        public let interpreter: String
        public let scan: Record.ID?
        public let until: Day?
        public let uses: [Decision.Kind: Set<Use>]
        /// Uses of it that nothing has ended.
        public let standing: Set<Use>
        public let isLifted: Bool
        /// Who asked for its no to be lifted, while that waits for a second person.
        public let liftAskedBy: String?
        /// Two members of staff may lift its no.
        public let canLift: Bool
        /// Whoever looks is not the one who asked.
        public let canConfirm: Bool
    }

    static func load(of child: Child.ID, for staff: StaffAtChild, from db: Reader) throws -> [Entry] {
        let rows = try db.rows(
            """
            SELECT n.form, n.given_at, n.recorded_at, gp.name, k.relationship, n.authority, n.how, rp.name, n.language, n.interpreter, n.scan,
                   n.until_day, n.purpose, n.medium, n.decision, n.replaced_at, n.lifted_at, ap.name, ap.id, n.given_by
            FROM consent n LEFT JOIN membership g ON g.setting = n.setting AND g.id = n.given_by LEFT JOIN person gp ON gp.id = g.person
            LEFT JOIN carer k ON k.setting = n.setting AND k.child = n.child AND k.member = n.given_by
            LEFT JOIN membership r ON r.setting = n.setting AND r.id = n.recorded_by LEFT JOIN person rp ON rp.id = r.person
            LEFT JOIN membership a ON a.setting = n.setting AND a.id = n.lift_asked_by LEFT JOIN person ap ON ap.id = a.person
            WHERE n.setting = \(staff.viewer.setting) AND n.child = \(child) ORDER BY n.recorded_at DESC, n.form, n.id
            """
        ) { try Line($0) }
        var order: [Record.ID] = []
        let byForm = Dictionary(grouping: rows) { line in
            if order.last != line.form { order.append(line.form) }
            return line.form
        }
        return order.compactMap { byForm[$0] }.map { Entry($0, for: staff) }
    }

    struct Line {
        let form: Record.ID
        let givenAt, recordedAt: Int
        let giver, relationship, recordedBy, askedBy: String?
        let authority: Authority
        let how: HowGiven
        let language, interpreter: String
        let scan: Record.ID?
        let until: Day?
        let use: Use
        let kind: Decision.Kind
        let isReplaced, isLifted: Bool
        let asker: Person.ID?
        let giverID: Member.ID?

        init(_ row: Row) throws {
            form = try row.identifier(0)
            givenAt = try row.integer(1)
            recordedAt = try row.integer(2)
            giver = row.optionalText(3)
            relationship = row.optionalText(4)
            authority = Authority(rawValue: try row.text(5)) ?? .none
            how = try row.word(6)
            recordedBy = row.optionalText(7)
            language = try row.text(8)
            interpreter = try row.text(9)
            scan = try row.optionalIdentifier(10)
            until = try row.optionalDay(11)
            use = Use(try row.word(12), try row.word(13))
            kind = try row.word(14)
            isReplaced = !row.isNull(15)
            isLifted = !row.isNull(16)
            askedBy = row.optionalText(17)
            asker = try row.optionalIdentifier(18)
            giverID = try row.optionalIdentifier(19)
        }
    }
}

extension ConsentHistory.Entry {
    /// - Parameter lines: of one sending, at least one.
    init(_ lines: [ConsentHistory.Line], for staff: StaffAtChild) {
        let first = lines[0]
        let live = lines.filter { !$0.isReplaced && !$0.isLifted }
        let asked = live.first { $0.askedBy != nil }
        form = first.form
        givenAt = first.givenAt
        recordedAt = first.recordedAt
        giver = first.giver
        relationship = first.relationship
        authority = first.authority
        how = first.how
        recordedBy = first.how == .online ? nil : first.recordedBy
        language = first.language
        interpreter = first.interpreter
        scan = first.scan
        until = lines.compactMap(\.until).first
        uses = Dictionary(grouping: lines, by: \.kind).mapValues { Set($0.map(\.use)) }
        standing = Set(live.filter { $0.kind == .stop || ($0.until.map { staff.viewer.today <= $0 } ?? true) }.map(\.use))
        isLifted = lines.contains(where: \.isLifted)
        liftAskedBy = asked?.askedBy
        canLift = live.contains { $0.kind == .stop && staff.canLift($0.how, by: $0.giverID) }
        canConfirm = asked.map { $0.asker != staff.viewer.person } ?? false
    }
}
