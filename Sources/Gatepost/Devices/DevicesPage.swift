public import Safeguarding
public import Storage

/// Every device that the setting enrolled, for the team; those who run the setting enrol others and choose what is asked (P9).
public struct DevicesPage: Sendable {
    public struct Entry: Sendable {
        public let id: Device.ID
        public let name: String
        public let kind: DeviceKind
        /// What its browser calls itself.
        public let agent: String
        /// Whoever made the code, and whoever typed it there.
        public let offeredBy, enrolledBy: String
        public let enrolledAt: Int
        public let seenAt: Int
        /// How many people have a PIN on it.
        public let pins: Int
        public let lostBy: String?
        public let lostAt: Int?
    }

    public let entries: [Entry]
    public let rule: DeviceRule
    public let asks: [SettingPage.Ask]
    public let mayManage: Bool

    /// Those that work, before those that were lost.
    public var live: [Entry] { entries.filter { $0.lostAt == nil } }
    public var lost: [Entry] { entries.filter { $0.lostAt != nil } }

    /// - Throws: `NotFound` for those who do not work here.
    public static func load(for viewer: Viewer, from db: Reader) throws -> DevicesPage {
        guard viewer.isTeam else { throw NotFound() }
        return DevicesPage(
            entries: try entries(in: viewer.setting, from: db), rule: try DeviceRule.load(in: viewer.setting, from: db),
            asks: try SettingPage.asks(for: viewer, from: db).filter(\.option.isAboutDevices), mayManage: viewer.holds(Duty.managing))
    }

    static func entries(in setting: Setting.ID, from db: Reader) throws -> [Entry] {
        try db.rows(
            """
            SELECT d.id, d.name, d.kind, d.agent, op.name, ep.name, d.enrolled_at, d.seen_at,
                   (SELECT MAX(k.seen_at) FROM session k WHERE k.device = d.id),
                   (SELECT COUNT(*) FROM device_pin x JOIN membership xm ON xm.setting = x.setting AND xm.id = x.member
                    JOIN person xp ON xp.id = xm.person AND xp.sign_outs = x.sign_outs
                    WHERE x.setting = d.setting AND x.device = d.id), lp.name, d.lost_at
            FROM device d JOIN device_offer o ON o.setting = d.setting AND o.id = d.offer
            JOIN membership om ON om.setting = o.setting AND om.id = o.offered_by JOIN person op ON op.id = om.person
            JOIN membership em ON em.setting = d.setting AND em.id = d.enrolled_by JOIN person ep ON ep.id = em.person
            LEFT JOIN membership lm ON lm.setting = d.setting AND lm.id = d.lost_by LEFT JOIN person lp ON lp.id = lm.person
            WHERE d.setting = \(setting) ORDER BY d.enrolled_at DESC, d.id
            """
        ) { row in
            let proved: Int = try row.integer(7)
            return Entry(
                id: try row.identifier(0), name: try row.text(1), kind: try row.word(2), agent: try row.text(3), offeredBy: try row.text(4),
                enrolledBy: try row.text(5), enrolledAt: try row.integer(6), seenAt: max(proved, row.optionalInteger(8) ?? proved),
                pins: try row.integer(9), lostBy: row.optionalText(10), lostAt: row.optionalInteger(11))
        }
    }
}

extension SettingOption {
    /// Asked and answered on the page of devices.
    public var isAboutDevices: Bool {
        switch self {
        case .devicesNeeded, .devicesInHours, .deviceNetworks, .officeHours: true
        default: false
        }
    }
}

/// One's own PIN on the device in front of one.
public struct OwnPINPage: Sendable {
    public let deviceName: String
    public let setAt: Int?

    /// - Throws: `NotFound` on no enrolled device.
    public static func load(on device: Device.ID?, for viewer: Viewer, from db: Reader) throws -> OwnPINPage {
        guard let device, let enrolled = try EnrolledDevice.load(device, in: viewer.setting, from: db) else { throw NotFound() }
        return OwnPINPage(
            deviceName: enrolled.name,
            setAt: try db.row(
                """
                SELECT x.set_at FROM device_pin x JOIN person p ON p.id = \(viewer.person) AND p.sign_outs = x.sign_outs
                WHERE x.setting = \(viewer.setting) AND x.device = \(device) AND x.member = \(viewer.member)
                """
            ) { try $0.integer(0) })
    }
}
