import Safeguarding
import Storage

extension Measure {
    /// The setting's own devices: whether it asks for them, and whether there are any.
    static let devices: [Measure] = [
        Measure(["P9"], by: .devices) { here, db in
            let count = try db.count("SELECT COUNT(*) FROM device WHERE setting = \(here.setting) AND lost_at IS NULL")
            return .devices(asked: try DeviceRule.load(in: here.setting, from: db).isNeeded, enrolled: count)
        }
    ]
}

/// Devices as they are read for assurance.
enum DeviceRegisters {
    static let devices: Register.Source = { here, _, db in
        let rows = try DevicesPage.entries(in: here.setting, from: db).map { one -> [RegisterTable.Cell] in
            [
                .text(one.name), .device(one.kind), .text(one.offeredBy), .moment(one.enrolledAt), .moment(one.seenAt),
                one.lostAt.map { .moment($0) } ?? .none,
            ]
        }
        return ([.name, .kind, .enrolledBy, .enrolledOn, .lastSeen, .lostOn], rows)
    }
}
