import Safeguarding
import Storage

/// Whether a hold keeps what erasing somebody would destroy: for a claim, an inquiry, or because a court or the police asked (UK GDPR,
/// article 17(3)(e)). It has to be lifted first, which takes two people too.
enum ErasureOnHold {
    static func stands(over held: HeldOn, from db: Reader) throws -> Bool {
        let holds = try db.rows(
            "SELECT h.kind, h.child, h.member FROM retention_hold h WHERE h.setting = \(held.setting) AND h.lifted_at IS NULL"
        ) { row in
            (
                kind: row.optionalText(0).flatMap { KeptKind(rawValue: $0) }, child: try row.optionalIdentifier(1) as Child.ID?,
                member: try row.optionalIdentifier(2) as Member.ID?
            )
        }
        let (kinds, subject) = (touched(by: held), held.subject)
        return holds.contains { hold in
            if let child = hold.child { return child == subject.subject.child }
            if let member = hold.member { return subject.members.contains(member) }
            return hold.kind.map(kinds.contains) ?? false
        }
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
}
