import Safeguarding
import Storage

extension Measure {
    /// Whether the policies are there, signed, and looked at within their year.
    static let policies: [Measure] = [
        Measure(["D20", "N35"], by: .texts) { here, db in
            let due: Day? =
                try db.row(
                    """
                    SELECT MIN(v.next_review) FROM (
                        SELECT COALESCE((SELECT c.next_review FROM policy_confirmation c
                            WHERE c.setting = i.setting AND c.kind = i.kind AND c.version = i.version
                            ORDER BY c.signed_at DESC, c.id DESC LIMIT 1), i.next_review) AS next_review
                        FROM policy_issue i WHERE i.setting = \(here.setting) AND \(isInForce)
                        UNION ALL
                        SELECT w.next_review FROM policy_paper w WHERE w.setting = \(here.setting)
                        AND NOT EXISTS (SELECT 1 FROM document d WHERE d.setting = w.setting AND d.kind = w.kind)
                        AND NOT EXISTS (SELECT 1 FROM policy_paper o WHERE o.setting = w.setting AND o.kind = w.kind
                                        AND (o.recorded_at > w.recorded_at OR (o.recorded_at = w.recorded_at AND o.id > w.id)))) v
                    """
                ) { try $0.optionalDay(0) } ?? nil
            return .reviewed(due: due, today: here.today)
        },
        // A starting text has no face and no registered person's signature until somebody issues it.
        Measure(["D21", "B15"], by: .texts) { here, db in
            let signed = try db.count("SELECT COUNT(*) FROM policy_issue i WHERE i.setting = \(here.setting) AND \(isInForce)")
            let whole = try db.count("SELECT COUNT(DISTINCT kind) FROM document WHERE setting = \(here.setting)")
            return .everybodySigned(signed, of: whole)
        },
        // What staff may expect, and how to speak up: both texts are there, and conduct leads to what the allegations text says.
        Measure(["S8", "S9"], by: .texts) { here, db in
            let kinds: [PolicyKind] = [.codeOfConduct, .whistleBlowing, .allegations]
            let there = try db.count("SELECT COUNT(DISTINCT kind) FROM document WHERE setting = \(here.setting) AND kind IN (\(list: kinds))")
            return .complete(there, of: kinds.count)
        },
        Measure(["D23"], by: .texts) { here, db in
            let kept: Set<PolicyKind> = Set(
                try db.rows(
                    """
                    SELECT kind FROM document WHERE setting = \(here.setting)
                    UNION SELECT kind FROM policy_paper WHERE setting = \(here.setting)
                    """
                ) { try $0.word(0) })
            let expected = PolicyKind.allCases.filter(\.isExpected)
            return .complete(expected.filter(kept.contains).count, of: expected.count)
        },
    ]

    /// Of an issue `i`: no later version of that policy has come.
    private static var isInForce: SQL {
        "NOT EXISTS (SELECT 1 FROM document n WHERE n.setting = i.setting AND n.kind = i.kind AND n.version > i.version)"
    }
}
