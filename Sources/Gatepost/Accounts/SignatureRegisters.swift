import Safeguarding
import Storage

/// Texts, who has signed them, and who was invited. Families are counted, not named.
enum SignatureRegisters {
    static let texts: Register.Source = { here, _, db in
        let rows = try db.rows(
            """
            SELECT d.kind, d.version, d.issued_at, p.name FROM document d
            LEFT JOIN membership m ON m.setting = d.setting AND m.id = d.issued_by LEFT JOIN person p ON p.id = m.person
            WHERE d.setting = \(here.setting) ORDER BY d.kind, d.version
            """
        ) { row -> [RegisterTable.Cell] in
            [.document(try row.word(0)), .number(try row.integer(1)), .moment(try row.integer(2)), row.textCell(3)]
        }
        return ([.document, .version, .issuedOn, .issuedBy], rows)
    }

    static let signatures: Register.Source = { here, _, db in
        let rows = try db.rows(
            """
            SELECT p.name, m.capacity, g.document, g.version, g.accepted, g.signed_at FROM signature g
            JOIN membership m ON m.setting = g.setting AND m.id = g.member JOIN person p ON p.id = m.person
            WHERE g.setting = \(here.setting) ORDER BY g.signed_at, g.id
            """
        ) { row -> [RegisterTable.Cell] in
            let capacity: Capacity = try row.word(1)
            return [
                capacity.isFamily ? .none : .text(try row.text(0)), .capacity(capacity), .document(try row.word(2)),
                .number(try row.integer(3)), .yes(try row.flag(4)), .moment(try row.integer(5)),
            ]
        }
        return ([.name, .capacity, .document, .version, .accepted, .signedOn], rows)
    }

    static let invitations: Register.Source = { here, period, db in
        let rows = try db.rows(
            """
            SELECT i.capacity, p.name, i.invited_at, i.used_at, i.revoked_at FROM invitation i
            LEFT JOIN membership m ON m.setting = i.setting AND m.id = i.invited_by LEFT JOIN person p ON p.id = m.person
            WHERE i.setting = \(here.setting) AND i.invited_at >= \(period.from) AND i.invited_at < \(period.until)
            ORDER BY i.invited_at, i.id
            """
        ) { row -> [RegisterTable.Cell] in
            [.capacity(try row.word(0)), row.textCell(1), .moment(try row.integer(2)), row.momentCell(3), row.momentCell(4)]
        }
        return ([.invitedAs, .invitedBy, .invitedOn, .usedOn, .revokedOn], rows)
    }
}
