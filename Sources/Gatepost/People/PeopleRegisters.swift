import Safeguarding
import Storage

/// The registers about those who work here. References of certificates stay in the office.
enum PeopleRegisters {
    static let team: Register.Source = { here, _, db in
        let rows = try db.rows(
            """
            SELECT p.name, m.title, m.capacity, m.first_day, m.last_day, q.name FROM membership m JOIN person p ON p.id = m.person
            LEFT JOIN membership l ON l.setting = m.setting AND l.id = m.line_manager LEFT JOIN person q ON q.id = l.person
            WHERE m.setting = \(here.setting) AND m.capacity IN (\(list: notFamilies)) ORDER BY p.name, m.id
            """
        ) { row -> [RegisterTable.Cell] in
            [
                .text(try row.text(0)), .text(try row.text(1)), .capacity(try row.word(2)), .day(try row.day(3)), try row.dayCell(4),
                row.textCell(5),
            ]
        }
        return ([.name, .title, .capacity, .firstDay, .lastDay, .lineManager], rows)
    }

    static let approvers: Register.Source = { here, _, db in
        let rows = try Readiness.approvers(in: here.setting, at: here.now, from: db).map { approver -> [RegisterTable.Cell] in
            [
                .text(approver.name), .text(approver.title), .duties(Duty.allCases.filter(approver.duties.contains)),
                .yes(approver.isReady),
                .gaps(approver.gaps),
            ]
        }
        return ([.name, .title, .duties, .ready, .gaps], rows)
    }

    static let duties: Register.Source = { here, _, db in
        let rows = try db.rows(
            """
            SELECT p.name, m.title, d.duty, d.named_at, d.ended_at FROM designation d
            JOIN membership m ON m.setting = d.setting AND m.id = d.member JOIN person p ON p.id = m.person
            WHERE d.setting = \(here.setting) ORDER BY d.named_at, d.id
            """
        ) { row -> [RegisterTable.Cell] in
            [
                .text(try row.text(0)), .text(try row.text(1)), .duties([try row.word(2)]), .moment(try row.integer(3)), row.momentCell(4),
            ]
        }
        return ([.name, .title, .duties, .namedOn, .endedOn], rows)
    }

    static let vetting: Register.Source = { here, _, db in
        let rows = try db.rows(
            """
            SELECT p.name, m.title, v.status, v.issued_on, v.recheck_on, q.name, v.recorded_at FROM vetting v
            JOIN membership m ON m.setting = v.setting AND m.id = v.member JOIN person p ON p.id = m.person
            LEFT JOIN membership s ON s.setting = v.setting AND s.id = v.seen_by LEFT JOIN person q ON q.id = s.person
            WHERE v.setting = \(here.setting) ORDER BY p.name, v.recorded_at, v.id
            """
        ) { row -> [RegisterTable.Cell] in
            [
                .text(try row.text(0)), .text(try row.text(1)), .vetting(try row.word(2)), try row.dayCell(3), try row.dayCell(4),
                row.textCell(5), .moment(try row.integer(6)),
            ]
        }
        return ([.name, .title, .status, .issuedOn, .recheckOn, .seenBy, .recordedOn], rows)
    }

    static let training: Register.Source = { here, _, db in
        let rows = try db.rows(
            """
            SELECT p.name, m.title, t.course, t.provider, t.completed_on, t.expires_on, t.recorded_at FROM training t
            JOIN membership m ON m.setting = t.setting AND m.id = t.member JOIN person p ON p.id = m.person
            WHERE t.setting = \(here.setting) ORDER BY p.name, t.recorded_at, t.id
            """
        ) { row -> [RegisterTable.Cell] in
            [
                .text(try row.text(0)), .text(try row.text(1)), .course(try row.word(2)), .text(try row.text(3)), .day(try row.day(4)),
                .day(try row.day(5)), .moment(try row.integer(6)),
            ]
        }
        return ([.name, .title, .course, .provider, .completedOn, .expiresOn, .recordedOn], rows)
    }

    private static let notFamilies: [Capacity] = Capacity.allCases.filter { !$0.isFamily }
}
