import Safeguarding
import Storage

extension Measure {
    /// Who has signed what asks them to keep to it elsewhere, where no software can see.
    static let signatures: [Measure] = [
        Measure(["D7", "D8", "D12", "D13", "P6", "P11", "B1", "B3", "B8", "N25", "N27", "N37", "S6"], by: .signatures) { here, db in
            try signed(.codeOfConduct, by: Capacity.allCases.filter(\.isTeam), here, db)
        },
        Measure(["N7", "B8", "B9"], by: .signatures) { here, db in
            try signed(.acceptableUse, by: Capacity.allCases.filter(\.isTeam), here, db)
        },
        Measure(["D1"], by: .signatures) { here, db in
            try signed(.socialNetworking, by: Capacity.allCases.filter(\.isTeam), here, db)
        },
        Measure(["B6", "S11", "S12"], by: .signatures) { here, db in try signed(.parentsAgreement, by: [.parent], here, db) },
    ]

    /// How many of those who are here today have signed what is in force, of how many.
    private static func signed(_ document: PolicyKind, by capacities: [Capacity], _ here: Standpoint, _ db: Reader) throws -> LiveState {
        let members: SQL = """
            FROM membership m WHERE m.setting = \(here.setting) AND m.capacity IN (\(list: capacities)) AND \(here.isLive)
            AND (m.capacity <> \(Capacity.parent) OR EXISTS (
                SELECT 1 FROM carer k JOIN child c ON c.setting = k.setting AND c.id = k.child
                WHERE k.setting = m.setting AND k.member = m.id AND (c.last_day IS NULL OR c.last_day >= \(here.today))))
            """
        let signed = try db.count(
            """
            SELECT COUNT(*) \(members) AND 1 = (
                SELECT g.accepted FROM signature g WHERE g.setting = m.setting AND g.member = m.id AND g.document = \(document)
                AND \(Agreement.counts(on: here.today))
                ORDER BY g.signed_at DESC, g.id DESC LIMIT 1)
            """)
        return .everybodySigned(signed, of: try db.count("SELECT COUNT(*) \(members)"))
    }
}
