import Safeguarding
import Storage

/// The single central record as it is read for assurance. What somebody told of a family, and why they ask to talk, stays between them
/// and a manager.
enum StaffRegisters {
    static let record: Register.Source = { here, _, db in
        let rows = try RegisterPage.all(in: here.setting, on: here.today, zone: here.zone, from: db).flatMap { entry in
            RegisterPart.allCases.compactMap { part -> [RegisterTable.Cell]? in
                guard let standing = entry.standings[part] else { return nil }
                return [.text(entry.name), .text(entry.title), .capacity(entry.capacity), .part(part), .standing(standing)]
            }
        }
        return ([.name, .title, .capacity, .item, .standing], rows)
    }

    static let declarations: Register.Source = { here, _, db in
        let rows = try db.rows(
            """
            SELECT p.name, m.title, d.made_at, d.due_on, (SELECT COUNT(*) FROM declared_network n
                WHERE n.setting = d.setting AND n.declaration = d.id)
            FROM declaration d JOIN membership m ON m.setting = d.setting AND m.id = d.member JOIN person p ON p.id = m.person
            WHERE d.setting = \(here.setting) ORDER BY d.made_at, d.id
            """
        ) { row -> [RegisterTable.Cell] in
            [
                .text(try row.text(0)), .text(try row.text(1)), .number(try row.integer(4)), .moment(try row.integer(2)),
                .day(try row.day(3)),
            ]
        }
        return ([.name, .title, .networks, .signedOn, .dueOn], rows)
    }

    static let ties: Register.Source = { here, _, db in
        let rows = try db.rows(
            """
            SELECT p.name, m.title, r.declared_at, q.name, a.answered_at, a.review_on, r.over_at FROM relationship r
            JOIN membership m ON m.setting = r.setting AND m.id = r.member JOIN person p ON p.id = m.person
            LEFT JOIN relationship_answer a ON a.setting = r.setting AND a.id = (
                SELECT x.id FROM relationship_answer x WHERE x.setting = r.setting AND x.relationship = r.id
                ORDER BY x.answered_at DESC, x.id DESC LIMIT 1)
            LEFT JOIN membership b ON b.setting = r.setting AND b.id = a.answered_by LEFT JOIN person q ON q.id = b.person
            WHERE r.setting = \(here.setting) ORDER BY r.declared_at, r.id
            """
        ) { row -> [RegisterTable.Cell] in
            [
                .text(try row.text(0)), .text(try row.text(1)), .moment(try row.integer(2)), row.textCell(3), row.momentCell(4),
                try row.dayCell(5), row.momentCell(6),
            ]
        }
        return ([.name, .title, .toldOn, .answeredBy, .answeredOn, .dueOn, .endedOn], rows)
    }
}
