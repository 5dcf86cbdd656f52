public import Safeguarding
public import Storage

/// Somebody of the team says that a device is lost. Whoever is signed in on it is out at the next request, a family too, whether or not its key
/// was ever asked of that session; it shows no messages, and the key is good for nothing from then on (P9). One person is enough, at once:
/// found again, it is enrolled anew.
public struct LoseDevice: Action {
    public static let verb = "device.lose"
    public static let clauses = ["P9"]
    private let device: Device.ID
    public var subject: [UInt8] { device.bytes }

    public init(_ device: Device.ID) { self.device = device }

    public func facts(for asking: Asking, in db: Reader) throws -> Viewer {
        let viewer = try asking.viewer(in: db)
        guard viewer.isTeam, try EnrolledDevice.isLive(device, in: asking.setting, from: db) else { throw NotFound() }
        return viewer
    }

    public func refusals(_ viewer: Viewer, to asking: Asking) -> [Refusal] { [] }

    public func apply(_ viewer: Viewer, for asking: Asking, in db: Writer) throws {
        try db.execute(
            "UPDATE device SET lost_by = \(viewer.member), lost_at = \(asking.now) WHERE setting = \(asking.setting) AND id = \(device)")
        try db.execute("DELETE FROM device_pin WHERE setting = \(asking.setting) AND device = \(device)")
        try db.execute("DELETE FROM session WHERE device = \(device) OR seen_on = \(device)")
        try PushDevice.forget(on: device, in: asking.setting, in: db)
    }
}
