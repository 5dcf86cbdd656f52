import Safeguarding
import Storage

extension Measure {
    /// What the setting has declared and chosen.
    static let settings: [Measure] = [
        // Asked again of the address that stands there now, not only when it was typed.
        Measure(["N9"], by: .setting) { here, db in
            let mailbox = try db.row("SELECT mailbox FROM setting WHERE id = \(here.setting)") { try $0.text(0) }
            guard let mailbox, let address = EmailAddress(mailbox) else { return .present(false) }
            return sharedMailbox(address) == nil ? .enforced : LiveState(.unmet, .nothing)
        },
        Measure(["N11"], by: .reviews) { here, db in
            let last = try db.row(
                "SELECT due_on, digest FROM settings_review WHERE setting = \(here.setting) ORDER BY signed_at DESC, id DESC LIMIT 1"
            ) { (due: try $0.day(0), digest: try $0.bytes(1)) }
            let isAsSigned = try last?.digest == SettingsSheet.digest(of: SettingsSheet.items(in: here.setting, from: db))
            let standing = LiveState.reviewed(due: last?.due, today: here.today)
            return isAsSigned || standing.state == .unmet ? standing : LiveState(.attention, standing.figure)
        },
    ]
}
