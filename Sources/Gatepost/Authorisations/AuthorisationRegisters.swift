import Safeguarding
import Storage

/// Pages and accounts of the setting, what is read beside them, and whom to turn to, as they are read for assurance.
enum AuthorisationRegisters {
    static let pages: Register.Source = { here, _, db in
        let rows = try db.rows(
            """
            SELECT a.network, a.title, p.name, a.sent_at, q.name, a.decided_at, a.approved, a.evaluate_on, a.revoked_at FROM page_request a
            LEFT JOIN membership m ON m.setting = a.setting AND m.id = a.made_by LEFT JOIN person p ON p.id = m.person
            LEFT JOIN membership b ON b.setting = a.setting AND b.id = a.decided_by LEFT JOIN person q ON q.id = b.person
            WHERE a.setting = \(here.setting) AND a.sent_at IS NOT NULL ORDER BY a.sent_at, a.id
            """
        ) { row -> [RegisterTable.Cell] in
            [
                .network(try row.word(0)), .text(try row.text(1)), row.textCell(2), row.momentCell(3), row.textCell(4), row.momentCell(5),
                row.isNull(5) ? .none : .yes(try row.flag(6)), try row.dayCell(7), row.momentCell(8),
            ]
        }
        return ([.network, .pageTitle, .askedBy, .askedOn, .decidedBy, .decidedOn, .allowed, .dueOn, .revokedOn], rows)
    }

    static let accounts: Register.Source = { here, _, db in
        let rows = try OutsideAccountsPage.all(in: here.setting, on: here.today, from: db).map { entry -> [RegisterTable.Cell] in
            [
                .network(entry.account.network), .text(entry.account.title), .text(entry.account.address), .text(entry.account.mailbox),
                .yes(entry.account.isClosed), .yes(entry.isAuthorised), .day(entry.settingsDue), .day(entry.contentDue),
                .number(entry.loose), .yes(!entry.isEnded),
            ]
        }
        return ([.network, .pageTitle, .address, .mailbox, .closed, .allowed, .settingsDue, .contentDue, .loose, .inUse], rows)
    }

    static let guidance: Register.Source = { here, _, db in
        let rows = try GuidanceShelf.all(in: here.setting, from: db).map { item -> [RegisterTable.Cell] in
            [
                .text(item.guidance.title), .text(item.guidance.edition), .yes(item.guidance.isStatutory),
                item.guidance.checkedOn.map { .day($0) } ?? .none, item.guidance.recheckOn.map { .day($0) } ?? .none,
                item.notedBy.map { .text($0) } ?? .none,
            ]
        }
        return ([.pageTitle, .edition, .statutory, .reviewedOn, .dueOn, .reviewer], rows)
    }

    static let referrals: Register.Source = { here, _, db in
        let rows = try ReferralDirectory.here(in: here.setting, on: here.today, from: db).entries.map { entry -> [RegisterTable.Cell] in
            [
                .referral(entry.referral.kind), .text(entry.referral.locality), .text(entry.referral.body), .text(entry.referral.phone),
                .yes(entry.isVerified), entry.verifiedOn.map { .day($0) } ?? .none, entry.verifiedBy.map { .text($0) } ?? .none,
            ]
        }
        return ([.item, .locality, .body, .phone, .verified, .reviewedOn, .reviewer], rows)
    }
}
