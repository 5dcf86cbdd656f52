import Safeguarding
import Storage

extension Disposal {
    /// What people asked about what is held on them, once it was answered. A child's own record goes after the requests about it.
    static let dataRequests: [Disposal] = [
        Disposal(.dataRequests, .moment, held: "h.child = x.child OR h.member = x.member OR h.member = x.asker") { here in
            """
            SELECT x.id AS item, x.closed_at AS starts FROM subject_request x
            WHERE x.setting = \(here.setting) AND x.closed_at IS NOT NULL
            """
        } delete: { batch, db in
            let (setting, requests) = (batch.setting, batch.items)
            for table in ["subject_pack_picture", "subject_pack_file", "subject_approval"] as [StaticString] {
                try db.execute(
                    """
                    DELETE FROM \(SQL(stringLiteral: table)) WHERE setting = \(setting)
                    AND pack IN (SELECT k.id FROM subject_pack k WHERE k.setting = \(setting) AND k.request IN (\(list: requests)))
                    """)
            }
            for table in ["subject_pack", "subject_look", "correction", "erasure_plan"] as [StaticString] {
                try db.execute(
                    "DELETE FROM \(SQL(stringLiteral: table)) WHERE setting = \(setting) AND request IN (\(list: requests))")
            }
            try db.execute("DELETE FROM subject_request WHERE setting = \(setting) AND id IN (\(list: requests))")
        }
    ]
}
