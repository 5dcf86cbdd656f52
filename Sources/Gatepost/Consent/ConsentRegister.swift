public import Safeguarding
public import Storage

/// Somebody who can be in a picture.
public enum Subject: Hashable, Sendable {
    case child(Child.ID)
    case adult(Member.ID)

    /// Which child, where it is one.
    public var child: Child.ID? { if case .child(let child) = self { child } else { nil } }
    /// Which grown-up, where it is one.
    public var adult: Member.ID? { if case .adult(let member) = self { member } else { nil } }
}

/// What may be shown of whom today, worked out from the decisions on record when it is asked, and never stored.
public enum ConsentRegister {
    /// Effective permission for each of these subjects, for one use.
    ///
    /// A grant counts while the carer who gave it could give it today: a live carer, with an authority that suffices for this
    /// child and whose evidence was seen and has not run out. A stop counts until the same person says yes or two members of
    /// staff lift it.
    public static func permissions(
        of subjects: Set<Subject>, for purpose: Purpose, _ medium: Medium, in setting: Setting.ID, on today: Day, from db: Reader
    ) throws -> [Subject: Permission] {
        guard !subjects.isEmpty else { return [:] }
        let (children, adults) = (subjects.compactMap(\.child).sorted(), subjects.compactMap(\.adult).sorted())
        let use = Use(purpose, medium)
        let which: SQL = "AND n.purpose = \(purpose) AND n.medium = \(medium)"
        let circumstances = try Circumstances.load(of: children, in: setting, on: today, from: db)
        let ofChildren = try decisions(about: children, which, circumstances, in: setting, on: today, from: db)
        let ofAdults = try decisions(about: adults, which, in: setting, on: today, from: db)
        var permissions: [Subject: Permission] = [:]
        for subject in subjects {
            permissions[subject] =
                switch subject {
                case .child(let child):
                    permission(ofChildren[child]?[use] ?? [], markers: circumstances[child]?.markers ?? [], medium: medium)
                case .adult(let member): permission(ofAdults[member]?[use] ?? [], markers: [], medium: medium)
                }
        }
        return permissions
    }

    /// Effective permission of each of these children for every use.
    public static func everything(
        of children: [Child.ID], in setting: Setting.ID, on today: Day, from db: Reader
    ) throws -> [Child.ID: [Use: Permission]] {
        let circumstances = try Circumstances.load(of: children, in: setting, on: today, from: db)
        let decisions = try decisions(about: children, "", circumstances, in: setting, on: today, from: db)
        return children.reduce(into: [:]) { all, child in
            let markers = circumstances[child]?.markers ?? []
            all[child] = Dictionary(
                uniqueKeysWithValues: Use.all.map { use in
                    (use, permission(decisions[child]?[use] ?? [], markers: markers, medium: use.medium))
                })
        }
    }

    /// Effective permission of an adult for every use, from their own decisions (P11).
    public static func everything(of adult: Member.ID, in setting: Setting.ID, on today: Day, from db: Reader) throws -> [Use: Permission] {
        let decisions = try decisions(about: [adult], "", in: setting, on: today, from: db)[adult] ?? [:]
        return Dictionary(uniqueKeysWithValues: Use.all.map { ($0, permission(decisions[$0] ?? [], markers: [], medium: $0.medium)) })
    }

    /// Protective markers that stand, by child.
    public static func markers(of children: [Child.ID], in setting: Setting.ID, from db: Reader) throws -> [Child.ID: Set<Marker>] {
        guard !children.isEmpty else { return [:] }
        return try db.rows(
            "SELECT child, marker FROM protection WHERE setting = \(setting) AND child IN (\(list: children)) AND lifted_at IS NULL"
        ) { (try $0.identifier(0) as Child.ID, try $0.word(1, as: Marker.self)) }
        .reduce(into: [:]) { $0[$1.0, default: []].insert($1.1) }
    }
}

extension ConsentRegister {
    /// Decisions that nothing has ended, with how their givers stand today. `which` narrows them to one use.
    private static func decisions(
        about children: [Child.ID], _ which: SQL, _ circumstances: [Child.ID: Circumstances], in setting: Setting.ID, on today: Day,
        from db: Reader
    ) throws -> [Child.ID: [Use: [Decision]]] {
        guard !children.isEmpty else { return [:] }
        var decisions: [Child.ID: [Use: [Decision]]] = [:]
        let rows = try db.rows(
            """
            SELECT n.child, n.purpose, n.medium, n.decision, n.until_day, n.given_by, k.authority, k.evidence_seen_by, k.evidence_until,
                   k.first_day, k.last_day, m.last_day
            FROM consent n LEFT JOIN carer k ON k.setting = n.setting AND k.child = n.child AND k.member = n.given_by
            LEFT JOIN membership m ON m.setting = k.setting AND m.id = k.member
            WHERE n.setting = \(setting) AND n.child IN (\(list: children)) \(which)
            AND n.replaced_at IS NULL AND n.lifted_at IS NULL
            """
        ) { row in
            let child: Child.ID = try row.identifier(0)
            let around = circumstances[child] ?? Circumstances()
            let giver: Member.ID? = try row.optionalIdentifier(5)
            let isToldNothing = giver.map(around.toldNothing.contains) ?? false
            let decision = Decision(
                try row.word(3), isEnded: false, until: try row.optionalDay(4),
                by: row.isNull(6) ? nil : try Standing(row, from: 6, isToldNothing: isToldNothing), in: around.care, on: today)
            return (child, Use(try row.word(1), try row.word(2)), decision)
        }
        for (child, use, decision) in rows { decisions[child, default: [:]][use, default: []].append(decision) }
        return decisions
    }

    private static func decisions(
        about adults: [Member.ID], _ which: SQL, in setting: Setting.ID, on today: Day, from db: Reader
    ) throws -> [Member.ID: [Use: [Decision]]] {
        guard !adults.isEmpty else { return [:] }
        var decisions: [Member.ID: [Use: [Decision]]] = [:]
        let rows = try db.rows(
            """
            SELECT n.member, n.purpose, n.medium, n.decision, n.until_day, n.given_by, m.last_day
            FROM consent n JOIN membership m ON m.setting = n.setting AND m.id = n.member
            WHERE n.setting = \(setting) AND n.member IN (\(list: adults)) \(which)
            AND n.replaced_at IS NULL AND n.lifted_at IS NULL
            """
        ) { row in
            let member: Member.ID = try row.identifier(0)
            let decision = Decision(
                try row.word(3), isEnded: false, until: try row.optionalDay(4), byThemselves: try row.optionalIdentifier(5) == member,
                lastDay: try row.optionalDay(6), on: today)
            return (member, Use(try row.word(1), try row.word(2)), decision)
        }
        for (member, use, decision) in rows { decisions[member, default: [:]][use, default: []].append(decision) }
        return decisions
    }
}
