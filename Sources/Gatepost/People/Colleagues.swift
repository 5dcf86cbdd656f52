import Safeguarding
public import Storage

/// Members to choose from in a form.
public enum Colleagues {
    /// Live members of the team, and officers, by name.
    public static func load(for viewer: Viewer, from db: Reader) throws -> [MemberPage.Named] {
        guard viewer.isTeam else { throw NotFound() }
        return try db.rows(
            """
            SELECT m.id, p.name FROM membership m JOIN person p ON p.id = m.person
            WHERE m.setting = \(viewer.setting) AND m.capacity NOT IN ('parent', 'family', 'household')
            AND m.first_day <= \(viewer.today) AND (m.last_day IS NULL OR m.last_day >= \(viewer.today))
            AND NOT EXISTS (SELECT 1 FROM suspension x WHERE x.setting = m.setting AND x.member = m.id AND x.lifted_at IS NULL)
            ORDER BY p.name, m.id LIMIT 500
            """
        ) { MemberPage.Named(member: try $0.identifier(0), name: try $0.text(1)) }
    }

    /// Members of families who could be recorded as carers, whose names hold these words.
    public static func families(named words: String, for viewer: Viewer, from db: Reader) throws -> [MemberPage.Named] {
        guard viewer.isTeam, viewer.holds(Duty.managing) else { throw NotFound() }
        let pattern = "%" + words.lowercased().filter { $0 != "%" && $0 != "_" } + "%"
        return try db.rows(
            """
            SELECT m.id, p.name FROM membership m JOIN person p ON p.id = m.person
            WHERE m.setting = \(viewer.setting) AND m.capacity = 'parent' AND LOWER(p.name) LIKE \(pattern)
            AND (m.last_day IS NULL OR m.last_day >= \(viewer.today)) AND \(PeoplePage.hidingKin(of: viewer))
            ORDER BY p.name, m.id LIMIT 50
            """
        ) { MemberPage.Named(member: try $0.identifier(0), name: try $0.text(1)) }
    }
}
