public import Safeguarding
public import Storage

/// "An inspector is coming": what has to be seen to first, and who may read how the setting stands.
public struct InspectionPage: Sendable {
    public struct Inspector: Sendable {
        public let member: Member.ID
        public let name: String
        public let body: String
        public let lastDay: Day?
        public let hasJoined: Bool
        /// How many pages they have opened.
        public let opened: Int
    }

    /// One thing to see to, with every clause that it leaves short.
    public struct Gap: Sendable {
        public let standing: LiveState
        public let register: Register?
        public fileprivate(set) var clauses: [Clause]
    }

    /// Gravest first; of equals those that most clauses wait for.
    public let gaps: [Gap]
    public let inspectors: [Inspector]
    public let mayInvite: Bool
    public let mayEnd: Bool

    /// Those who prepare for an inspection: whoever runs the setting, and its safeguarding leads.
    public static let readers: Set<Duty> = Duty.managing.union(Duty.safeguarding)

    /// - Throws: `NotFound` for everybody but its readers.
    public static func load(for viewer: Viewer, from db: Reader) throws -> InspectionPage {
        guard viewer.holds(readers) else { throw NotFound() }
        let inspectors = try db.rows(
            """
            SELECT m.id, p.name, m.title, m.last_day, p.password IS NOT NULL,
                   (SELECT COUNT(*) FROM audit a WHERE a.setting = m.setting AND a.member = m.id AND a.verb = \(LookAtAssurance.verb))
            FROM designation d JOIN membership m ON m.setting = d.setting AND m.id = d.member JOIN person p ON p.id = m.person
            WHERE d.setting = \(viewer.setting) AND d.duty = \(Duty.inspector) AND d.ended_at IS NULL
            AND (m.last_day IS NULL OR m.last_day >= \(viewer.today)) ORDER BY d.named_at, d.id
            """
        ) { row in
            Inspector(
                member: try row.identifier(0), name: try row.text(1), body: try row.text(2), lastDay: try row.optionalDay(3),
                hasJoined: try row.flag(4), opened: try row.integer(5))
        }
        return InspectionPage(
            gaps: gathered(try AssuranceBoard.load(for: viewer, from: db).gaps), inspectors: inspectors,
            mayInvite: viewer.holds(Duty.inspector.namers), mayEnd: viewer.holds(Duty.managing))
    }

    /// One unsigned code leaves ten clauses short, and is one thing to do.
    private static func gathered(_ lines: [AssuranceBoard.Line]) -> [Gap] {
        var gaps: [Gap] = []
        for line in lines {
            if let place = gaps.firstIndex(where: { $0.register == line.register && $0.standing == line.standing && $0.register != nil }) {
                gaps[place].clauses.append(line.clause)
            } else {
                gaps.append(Gap(standing: line.standing, register: line.register, clauses: [line.clause]))
            }
        }
        return gaps.enumerated().sorted { one, other in
            let (left, right) = (one.element, other.element)
            return (-left.standing.state.gravity, -left.clauses.count, one.offset) < (
                -right.standing.state.gravity, -right.clauses.count, other.offset
            )
        }.map(\.element)
    }
}
