import Safeguarding
import Storage

/// Whether a hold keeps what erasing somebody would destroy: for a claim, an inquiry, or because a court or the police asked (UK GDPR,
/// article 17(3)(e)). It has to be lifted first, which takes two people too. What is held of one person may be in what is erased with another:
/// a picture of both, or what a carer decided for a child.
enum ErasureOnHold {
    private struct Hold {
        let kind: KeptKind?
        let child: Child.ID?
        let member: Member.ID?
    }

    static func stands(over held: HeldOn, _ choices: ErasureChoices, from db: Reader) throws -> Bool {
        let holds = try standing(in: held.setting, from: db)
        let (kinds, subject) = (touched(by: held), held.subject)
        let isOnThem = holds.contains { hold in
            if let child = hold.child { return child == subject.subject.child }
            if let member = hold.member { return subject.members.contains(member) }
            return hold.kind.map(kinds.contains) ?? false
        }
        if isOnThem { return true }
        let children = holds.compactMap(\.child)
        let members = try everyMembership(of: holds.compactMap(\.member), in: held.setting, from: db)
        guard !children.isEmpty || !members.isEmpty else { return false }
        return try showsBoth(subject, choices, children, members, in: held.setting, from: db)
            || isTied(subject.members, to: children, in: held.setting, from: db)
    }

    /// Whether a hold keeps the name behind what the law keeps: one on whoever it is, or on a kind of record that would be nobody's without it.
    static func stands(overNameOf subject: [UInt8], _ keeping: Keeping, in setting: Setting.ID, from db: Reader) throws -> Bool {
        let (holds, kinds) = (try standing(in: setting, from: db), kinds(behind: keeping))
        let members = try everyMembership(of: holds.compactMap(\.member), in: setting, from: db)
        return holds.contains { hold in hold.child?.bytes == subject || (hold.kind.map(kinds.contains) ?? false) }
            || members.contains { $0.bytes == subject }
    }

    private static func standing(in setting: Setting.ID, from db: Reader) throws -> [Hold] {
        try db.rows("SELECT h.kind, h.child, h.member FROM retention_hold h WHERE h.setting = \(setting) AND h.lifted_at IS NULL") { row in
            Hold(
                kind: row.optionalText(0).flatMap { KeptKind(rawValue: $0) }, child: try row.optionalIdentifier(1),
                member: try row.optionalIdentifier(2))
        }
    }

    /// A hold on one membership is on the human behind it.
    private static func everyMembership(of members: [Member.ID], in setting: Setting.ID, from db: Reader) throws -> [Member.ID] {
        try db.rows(
            """
            SELECT DISTINCT o.id FROM membership m JOIN membership o ON o.setting = m.setting AND o.person = m.person
            WHERE m.setting = \(setting) AND m.id IN (\(list: members))
            """
        ) { try $0.identifier(0) }
    }

    /// Pictures, videos and documents that would come down, and in which somebody is of whom a hold keeps what there is.
    private static func showsBoth(
        _ subject: DataSubject, _ choices: ErasureChoices, _ children: [Child.ID], _ members: [Member.ID], in setting: Setting.ID,
        from db: Reader
    ) throws -> Bool {
        let isHeld: SQL = "f.child IN (\(list: children)) OR f.member IN (\(list: members))"
        let down = Set(
            try ErasedPicture.all(of: subject, choices.pictures, in: setting, from: db).filter { !$0.isHidden }.map(\.picture))
        let held: [Picture.ID] = try db.rows("SELECT DISTINCT f.picture FROM face f WHERE f.setting = \(setting) AND (\(isHeld))") {
            try $0.identifier(0)
        }
        if held.contains(where: down.contains) { return true }
        return try db.exists(
            """
            SELECT 1 FROM attachment_person g JOIN attachment a ON a.setting = g.setting AND a.id = g.attachment
            JOIN attachment_person f ON f.setting = g.setting AND f.attachment = g.attachment
            WHERE g.setting = \(setting) AND a.removed_at IS NULL AND (\(ErasedPicture.theirs(subject, "g"))) AND (\(isHeld))
            """)
    }

    /// What a carer was to a child, and what they decided for it, is on the child's record too.
    private static func isTied(_ members: [Member.ID], to children: [Child.ID], in setting: Setting.ID, from db: Reader) throws -> Bool {
        guard !members.isEmpty, !children.isEmpty else { return false }
        let isBoth: SQL = "k.setting = \(setting) AND k.child IN (\(list: children))"
        return try db.exists("SELECT 1 FROM carer k WHERE \(isBoth) AND k.member IN (\(list: members))")
            || db.exists("SELECT 1 FROM carer_history k WHERE \(isBoth) AND k.member IN (\(list: members))")
            || db.exists("SELECT 1 FROM consent k WHERE \(isBoth) AND k.given_by IN (\(list: members))")
    }

    /// The kinds of record of which something would go.
    private static func touched(by held: HeldOn) -> Set<KeptKind> {
        Set(
            held.rows.compactMap { name, rows -> KeptKind? in
                guard !rows.isEmpty, case .table(let table) = Held.tables[name] else { return nil }
                switch table.fate {
                case .stays, .kept: return nil
                case .goes, .blanked, .comments, .questions, .posts, .apart: return KeptTables.kinds[name]
                }
            })
    }

    /// The kinds of record that are kept for one reason, and need a name.
    private static func kinds(behind keeping: Keeping) -> Set<KeptKind> {
        let kept = Held.tables.compactMap { name, held -> KeptKind? in
            guard case .table(let table) = held, case .kept(let reason, _) = table.fate, reason == keeping else { return nil }
            return KeptTables.kinds[name]
        }
        return Set(kept + [KeptTables.kinds["kept_name"]].compactMap(\.self))
    }
}
