public import Safeguarding
public import Storage

/// A PIN as it is kept: hashed slowly, with what only we know in it, since a million numbers are soon tried. Only `Session.newPIN` makes
/// one, so no action hashes within its transaction.
public struct NewDevicePIN: Sendable {
    let device: Device.ID
    let hash: String

    /// What is hashed: nobody who has the database alone can try numbers on it, nor move it to another device or person.
    static func words(_ pin: DevicePIN, of member: Member.ID, on device: Device.ID, by secrets: Secrets) -> String {
        secrets.code(for: "device pin", [device.bytes, member.bytes, Array(pin.digits.utf8)]).hexadecimal
    }
}

extension Session {
    /// - Throws: `Refused` when it is one that people try first, `NotFound` on no enrolled device, `TooBusy`.
    public func newPIN(_ pin: DevicePIN, in application: Application) async throws -> NewDevicePIN {
        guard let device else { throw NotFound() }
        if pin.isEasy { throw Refused([.pinTooEasy]) }
        let words = NewDevicePIN.words(pin, of: member, on: device, by: application.secrets)
        return NewDevicePIN(device: device, hash: try await application.passwords.keep(words, random: application.random))
    }
}

/// Somebody who has signed in fully chooses six digits with which they go on drafting on this one device (P9).
public struct SetDevicePIN: Action {
    public static let verb = "device.set-pin"
    public static let certainty = Certainty.justProven
    public static let clauses = ["P9"]
    private let pin: NewDevicePIN
    public var subject: [UInt8] { pin.device.bytes }

    public init(_ pin: NewDevicePIN) { self.pin = pin }

    /// - Throws: `NotFound` on any other device.
    public func facts(for asking: Asking, in db: Reader) throws -> Viewer {
        let viewer = try asking.viewer(in: db)
        guard asking.device == pin.device, try EnrolledDevice.isLive(pin.device, in: asking.setting, from: db) else { throw NotFound() }
        return viewer
    }

    public func refusals(_ viewer: Viewer, to asking: Asking) -> [Refusal] {
        [holdsDuty(Duty.drafting, held: viewer.duties)].compactMap(\.self)
    }

    public func apply(_ viewer: Viewer, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO device_pin (setting, device, member, pin_hash, tries, set_at, sign_outs)
            VALUES (\(asking.setting), \(pin.device), \(viewer.member), \(pin.hash), 0, \(asking.now),
                    (SELECT p.sign_outs FROM person p WHERE p.id = \(viewer.person)))
            ON CONFLICT (setting, device, member)
            DO UPDATE SET pin_hash = \(pin.hash), tries = 0, set_at = \(asking.now), sign_outs = excluded.sign_outs
            """)
    }
}

/// A PIN is good for nothing any more: its owner wants none, or somebody tried too often.
public struct EndDevicePIN: Action {
    public static let verb = "device.end-pin"
    public static let clauses = ["P9"]
    private let device: Device.ID
    private let member: Member.ID
    public var subject: [UInt8] { device.bytes }

    public init(of member: Member.ID, on device: Device.ID) {
        self.member = member
        self.device = device
    }

    public func facts(for asking: Asking, in db: Reader) throws {
        let isThere = try db.exists(
            "SELECT 1 FROM device_pin WHERE setting = \(asking.setting) AND device = \(device) AND member = \(member)")
        guard isThere, asking.member == member || asking.actor == .caretaker else { throw NotFound() }
    }

    public func refusals(_ facts: Void, to asking: Asking) -> [Refusal] { [] }

    public func apply(_ facts: Void, for asking: Asking, in db: Writer) throws {
        try db.execute("DELETE FROM device_pin WHERE setting = \(asking.setting) AND device = \(device) AND member = \(member)")
    }
}
