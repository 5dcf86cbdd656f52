import Safeguarding
import Storage

extension Viewer {
    /// Carers of this human's children, now or before, who do not share a home with them. Through whichever membership somebody
    /// looks, nothing tells them of these people; where nobody wrote down that two share a home, they do not.
    func carersApart(from db: Reader) throws -> Set<Member.ID> {
        Set(
            try db.rows(
                """
                SELECT DISTINCT b.member, n.household FROM membership o
                JOIN carer a ON a.setting = o.setting AND a.member = o.id
                JOIN carer b ON b.setting = a.setting AND b.child = a.child
                JOIN membership n ON n.setting = b.setting AND n.id = b.member
                WHERE o.setting = \(setting) AND o.person = \(person) AND n.person <> \(person)
                """
            ) { (try $0.identifier(0) as Member.ID, try $0.optionalIdentifier(1) as Record.ID?) }
            .filter { $0.1 == nil || $0.1 != household }.map(\.0))
    }

    /// Whether something is about this human's own child, or about another carer of it.
    func isKin(child: Child.ID?, carer: Member.ID?, from db: Reader) throws -> Bool {
        let own = try Kin.children(of: person, in: setting, from: db)
        if own.isEmpty { return false }
        if let child, own.contains(child) { return true }
        guard let carer, let other = try Kin.person(carer, in: setting, from: db) else { return false }
        return try !own.isDisjoint(with: Kin.children(of: other, in: setting, from: db))
    }
}
