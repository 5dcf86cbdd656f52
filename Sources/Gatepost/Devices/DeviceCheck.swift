import Safeguarding
import Storage

/// What the gate asks of the device on which something is said to families, or drafted for them (P9).
enum DeviceCheck {
    /// Families are asked for none, and timed jobs and the machine have none. Whether a device is lost is asked at this very moment.
    static func refusal(to asking: Asking, in db: Reader) throws -> Refusal? {
        guard let member = asking.member else { return nil }
        let rule = try DeviceRule.load(in: asking.setting, from: db)
        guard rule.isNeeded else { return nil }
        let capacity = try db.row("SELECT capacity FROM membership WHERE setting = \(asking.setting) AND id = \(member)") {
            try $0.word(0, as: Capacity.self)
        }
        if capacity?.isFamily ?? false { return nil }
        let isEnrolled = try asking.device.map { try EnrolledDevice.isLive($0, in: asking.setting, from: db) } ?? false
        let (day, minute) = try Zone.of(asking.setting, in: db).dayAndMinute(at: asking.now)
        let isOpen = try Hours.of(asking.setting, from: db).isOpen(on: day, minute: minute)
        return ownDevice(rule, DeviceAtGate(isEnrolled: isEnrolled, isOpen: isOpen, address: asking.address))
    }
}

extension DeviceRule {
    static func load(in setting: Setting.ID, from db: Reader) throws -> DeviceRule {
        try db.row("SELECT needed, in_hours, networks FROM device_rule WHERE setting = \(setting)") { row in
            DeviceRule(
                isNeeded: try row.flag(0), inHoursOnly: try row.flag(1), networks: NamedNetwork.list(try row.text(2)) ?? [])
        } ?? .none
    }

    func put(in setting: Setting.ID, _ db: Writer) throws {
        let text = NamedNetwork.text(networks)
        try db.execute(
            """
            INSERT INTO device_rule (setting, needed, in_hours, networks) VALUES (\(setting), \(isNeeded), \(inHoursOnly), \(text))
            ON CONFLICT (setting) DO UPDATE SET needed = \(isNeeded), in_hours = \(inHoursOnly), networks = \(text)
            """)
    }

    /// With one thing about devices as somebody chose it.
    func changed(by option: SettingOption) -> DeviceRule {
        switch option {
        case .devicesNeeded(let isNeeded): DeviceRule(isNeeded: isNeeded, inHoursOnly: inHoursOnly, networks: networks)
        case .devicesInHours(let inHoursOnly): DeviceRule(isNeeded: isNeeded, inHoursOnly: inHoursOnly, networks: networks)
        case .deviceNetworks(let networks): DeviceRule(isNeeded: isNeeded, inHoursOnly: inHoursOnly, networks: networks)
        default: self
        }
    }
}
