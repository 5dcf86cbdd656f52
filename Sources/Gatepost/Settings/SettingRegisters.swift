import Safeguarding
import Storage

/// What the setting says of itself, and the signed heads of its log.
enum SettingRegisters {
    static let setting: Register.Source = { here, _, db in
        let devices = try DeviceRule.load(in: here.setting, from: db)
        let row = try db.row(
            "SELECT name, mailbox, phone, locality, photo_policy, guards_first_names FROM setting WHERE id = \(here.setting)"
        ) {
            row -> [[RegisterTable.Cell]] in
            [
                [.item(.name), .text(try row.text(0))],
                [.item(.mailbox), .text(try row.text(1))],
                [.item(.phone), .text(try row.text(2))],
                [.item(.locality), .text(try row.text(3))],
                [.item(.photoPolicy), .policy(try row.word(4))],
                [.item(.firstNamesStopped), .yes(try row.flag(5))],
                [.item(.devicesNeeded), .yes(devices.isNeeded)],
            ]
        }
        return ([.item, .value], row ?? [])
    }

    static let reviews: Register.Source = { here, _, db in
        let rows = try db.rows(
            "SELECT signed_on, typed_name, due_on, note FROM settings_review WHERE setting = \(here.setting) ORDER BY signed_at, id"
        ) { row -> [RegisterTable.Cell] in
            [.day(try row.day(0)), .text(try row.text(1)), .day(try row.day(2)), .text(try row.text(3))]
        }
        return ([.reviewedOn, .reviewer, .dueOn, .note], rows)
    }

    static let checkpoints: Register.Source = { here, period, db in
        let rows = try db.rows(
            """
            SELECT number, at, hash, signature FROM checkpoint
            WHERE setting = \(here.setting) AND at >= \(period.from) AND at < \(period.until) ORDER BY number
            """
        ) { row -> [RegisterTable.Cell] in
            [
                .number(try row.integer(0)), .moment(try row.integer(1)), .text(try row.bytes(2).hexadecimal),
                .text(try row.bytes(3).hexadecimal),
            ]
        }
        return ([.number, .signedOn, .hash, .signature], rows)
    }
}
