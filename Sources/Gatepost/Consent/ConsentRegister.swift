public import Safeguarding
public import Storage

/// Somebody who can be in a picture.
public enum Subject: Hashable, Sendable {
    case child(Child.ID)
    case adult(Member.ID)
}

/// What may be shown of whom today, worked out from the decisions on record when it is asked, and never stored.
public enum ConsentRegister {
    /// Effective permission for each of these subjects.
    ///
    /// A grant counts while the carer who gave it still has an authority that can grant, with evidence seen and not run
    /// out, and is still a carer; a stop counts until the same person grants again or two members of staff lift it.
    public static func permissions(
        of subjects: Set<Subject>, for purpose: Purpose, _ medium: Medium, in setting: Setting.ID, on today: Day, from db: Reader
    ) throws -> [Subject: Permission] {
        guard !subjects.isEmpty else { return [:] }
        let children: [Child.ID] = subjects.compactMap { if case .child(let child) = $0 { child } else { nil } }.sorted()
        let adults: [Member.ID] = subjects.compactMap { if case .adult(let member) = $0 { member } else { nil } }.sorted()
        var decisions: [Subject: [Decision]] = [:]
        if !children.isEmpty {
            for (child, decision) in try ofChildren(children, for: purpose, medium, in: setting, on: today, from: db) {
                decisions[.child(child), default: []].append(decision)
            }
        }
        if !adults.isEmpty {
            for (adult, decision) in try ofAdults(adults, for: purpose, medium, in: setting, on: today, from: db) {
                decisions[.adult(adult), default: []].append(decision)
            }
        }
        let markers = try self.markers(of: children, in: setting, from: db)
        var permissions: [Subject: Permission] = [:]
        for subject in subjects {
            var marks: Set<Marker> = []
            if case .child(let child) = subject { marks = markers[child] ?? [] }
            permissions[subject] = permission(decisions[subject] ?? [], markers: marks, medium: medium)
        }
        return permissions
    }

    private static func ofChildren(
        _ children: [Child.ID], for purpose: Purpose, _ medium: Medium, in setting: Setting.ID, on today: Day, from db: Reader
    ) throws -> [(Child.ID, Decision)] {
        try db.rows(
            """
            SELECT n.child, n.decision, n.until_day, k.authority, k.evidence_seen_by, k.evidence_until, k.first_day, k.last_day
            FROM consent n LEFT JOIN carer k ON k.setting = n.setting AND k.child = n.child AND k.member = n.given_by
            WHERE n.setting = \(setting) AND n.child IN (\(list: children)) AND n.purpose = \(purpose) AND n.medium = \(medium)
            AND n.replaced_at IS NULL AND n.lifted_at IS NULL
            """
        ) { row in
            let isLive = try row.optionalDay(2).map { today <= $0 } ?? true
            let authority = Authority(rawValue: row.optionalText(3) ?? "") ?? .none
            let isProven = try authority.canGrant && !row.isNull(4) && (row.optionalDay(5).map { today <= $0 } ?? true)
            let isCarer = try !row.isNull(6) && row.day(6) <= today && (row.optionalDay(7).map { today <= $0 } ?? true)
            return (try row.identifier(0), Decision(try row.word(1), isLive: isLive, isAuthorised: isProven && isCarer))
        }
    }

    /// An adult decides for themselves.
    private static func ofAdults(
        _ adults: [Member.ID], for purpose: Purpose, _ medium: Medium, in setting: Setting.ID, on today: Day, from db: Reader
    ) throws -> [(Member.ID, Decision)] {
        try db.rows(
            """
            SELECT n.member, n.decision, n.until_day, n.given_by FROM consent n
            WHERE n.setting = \(setting) AND n.member IN (\(list: adults)) AND n.purpose = \(purpose) AND n.medium = \(medium)
            AND n.replaced_at IS NULL AND n.lifted_at IS NULL
            """
        ) { row in
            let member: Member.ID = try row.identifier(0)
            let isLive = try row.optionalDay(2).map { today <= $0 } ?? true
            return (member, Decision(try row.word(1), isLive: isLive, isAuthorised: try row.optionalIdentifier(3) == member))
        }
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
