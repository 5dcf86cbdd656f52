import Safeguarding
import Storage

extension Viewer {
    /// Of whom nothing may tell this human: carers of their children, now or before, who do not share a home with them, and relatives whom
    /// one of those invited. Through whichever membership somebody looks, nothing tells them of these people; where nobody wrote down that
    /// two share a home, they do not. A relative is not told of anybody who is kept from the parent behind them.
    func carersApart(from db: Reader) throws -> Set<Member.ID> {
        let carers = try carersAlone(from: db)
        return carers.union(try relatives(of: carers, from: db))
    }

    /// The same without relatives.
    func carersAlone(from db: Reader) throws -> Set<Member.ID> {
        try ties.reduce(try carersApart(from: person, sharing: household, db)) { apart, tie in
            apart.union(try carersApart(from: tie.sponsorPerson, sharing: tie.sponsorHousehold, db))
        }.subtracting([member])
    }

    /// Whom these carers invited, now or before.
    func relatives(of carers: Set<Member.ID>, from db: Reader) throws -> Set<Member.ID> {
        guard !carers.isEmpty else { return [] }
        return Set(
            try db.rows(
                """
                SELECT member FROM invited_relative
                WHERE setting = \(setting) AND sponsor IN (\(list: carers.sorted())) AND member IS NOT NULL
                """
            ) { try $0.identifier(0) as Member.ID }
        ).subtracting([member])
    }

    private func carersApart(from person: Person.ID, sharing household: Record.ID?, _ db: Reader) throws -> Set<Member.ID> {
        // Two small steps: asked at once, the engine begins with every carer there is.
        let own: [Child.ID] = try db.rows(
            """
            SELECT a.child FROM carer a WHERE a.setting = \(setting)
            AND a.member IN (SELECT o.id FROM membership o WHERE o.setting = \(setting) AND o.person = \(person))
            """
        ) { try $0.identifier(0) }
        guard !own.isEmpty else { return [] }
        let others = try db.rows(
            """
            SELECT b.member, n.household FROM carer b JOIN membership n ON n.setting = b.setting AND n.id = b.member
            WHERE b.setting = \(setting) AND b.child IN (\(list: own)) AND n.person <> \(person)
            """
        ) { (try $0.identifier(0) as Member.ID, try $0.optionalIdentifier(1) as Record.ID?) }
        return Set(others.filter { $0.1 == nil || $0.1 != household }.map(\.0))
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
