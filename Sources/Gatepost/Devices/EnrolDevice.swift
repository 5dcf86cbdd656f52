public import Safeguarding
public import Storage

/// One of those who run the setting makes a code with which one device is enrolled, once and within a quarter of an hour (P9).
public struct OfferDevice: Action {
    public static let verb = "device.offer"
    public static let certainty = Certainty.justProven
    public static let clauses = ["P9"]
    public static let longestName = 40
    /// How long a code is good.
    public static let span = 15 * Span.minute
    private let id: Record.ID
    private let name: String
    private let kind: DeviceKind
    private let secrets: Secrets
    public var subject: [UInt8] { id.bytes }

    /// - Parameter name: what it is called here, as "Oak room tablet".
    public init(_ id: Record.ID, named name: String, _ kind: DeviceKind, with secrets: Secrets) {
        self.id = id
        self.name = name
        self.kind = kind
        self.secrets = secrets
    }

    public struct Facts {
        let viewer: Viewer
        let isTaken: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        Facts(
            viewer: try asking.viewer(in: db),
            isTaken: try db.exists("SELECT 1 FROM device_offer WHERE setting = \(asking.setting) AND id = \(id)"))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        [holdsDuty(Duty.managing, held: facts.viewer.duties)].compactMap(\.self)
            + ("name" as Field).refusals(of: name, most: Self.longestName)
            + (facts.isTaken ? [.changedMeanwhile] : [])
    }

    /// - Returns: the code, which is shown this once.
    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws -> String {
        let code = RecoveryCodes.written(asking.randomBytes(8))
        try db.execute(
            """
            INSERT INTO device_offer (setting, id, name, kind, code_hash, offered_by, offered_at, expires_at)
            VALUES (\(asking.setting), \(id), \(name), \(kind), \(Self.hash(code, in: asking.setting, by: secrets)), \(facts.viewer.member),
                    \(asking.now), \(asking.now + Self.span))
            """)
        return code
    }

    static func hash(_ code: String, in setting: Setting.ID, by secrets: Secrets) -> [UInt8] {
        secrets.code(for: "device code", [setting.bytes, RecoveryCodes.plain(String(code.prefix(40)))])
    }
}

/// What a browser hands in to be enrolled: its public key, and proof that it has the other half.
public struct NewDevice: Sendable {
    let id: Device.ID
    let key: DeviceKey
    let proof: DeviceProof
    let agent: String

    /// - Parameters:
    ///   - key: as hexadecimal digits.
    ///   - agent: what the browser calls itself.
    /// - Returns: `nil` for what is no key.
    public init?(_ id: Device.ID, key: String, _ proof: DeviceProof, agent: String) {
        guard key.utf8.count == 130, let bytes = [UInt8](hexadecimal: key), let key = DeviceKey(bytes) else { return nil }
        self.init(id, key, proof, agent: agent)
    }

    init(_ id: Device.ID, _ key: DeviceKey, _ proof: DeviceProof, agent: String) {
        (self.id, self.key, self.proof) = (id, key, proof)
        self.agent = Sessions.kept(agent)
    }
}

/// The browser on the device in front of somebody becomes the setting's device, and their session is on it from now on (P9).
public struct EnrolDevice: Action {
    public static let verb = "device.enrol"
    public static let clauses = ["P9"]
    private let new: NewDevice
    private let code: String
    private let session: [UInt8]
    private let secrets: Secrets
    public var subject: [UInt8] { new.id.bytes }

    /// - Parameter session: the hash of the token of the session that asks.
    init(_ new: NewDevice, by code: String, in session: [UInt8], with secrets: Secrets) {
        self.new = new
        self.code = code
        self.session = session
        self.secrets = secrets
    }

    public struct Facts {
        let viewer: Viewer
        let offer: (id: Record.ID, name: String, kind: DeviceKind)?
        let isOurs: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard viewer.capacity.needsSecondFactor else { throw NotFound() }
        let offer = try db.row(
            """
            SELECT id, name, kind FROM device_offer WHERE setting = \(asking.setting)
            AND code_hash = \(OfferDevice.hash(code, in: asking.setting, by: secrets)) AND used_at IS NULL AND expires_at > \(asking.now)
            """
        ) { (id: try $0.identifier(0) as Record.ID, name: try $0.text(1), kind: try $0.word(2, as: DeviceKind.self)) }
        // Nor is a device called as a token is: the log and the gate would take one for the other.
        let isTaken = try db.exists(
            """
            SELECT 1 FROM device WHERE setting = \(asking.setting) AND id = \(new.id)
            UNION ALL SELECT 1 FROM program_token WHERE setting = \(asking.setting) AND id = \(new.id)
            """)
        return Facts(
            viewer: viewer, offer: offer,
            isOurs: try !isTaken && Challenge.isOpen(new.proof.challenge, .enrol, boundTo: session, at: asking.now, from: db))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        if facts.offer == nil { return [.notUnderstood("code")] }
        return facts.isOurs && new.proof.isBy(new.key) ? [] : [.notUnderstood("key")]
    }

    /// - Returns: what the browser keeps to say which device it is.
    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws -> DeviceToken {
        guard let offer = facts.offer, try Challenge.take(new.proof.challenge, .enrol, boundTo: session, at: asking.now, in: db) else {
            throw NotFound()
        }
        let token = DeviceToken(new.id, in: asking.setting, secret: asking.randomBytes(32))
        try db.execute("UPDATE device_offer SET used_at = \(asking.now) WHERE setting = \(asking.setting) AND id = \(offer.id)")
        try db.execute(
            """
            INSERT INTO device (setting, id, offer, name, kind, agent, public_key, token_hash, enrolled_by, enrolled_at, seen_at)
            VALUES (\(asking.setting), \(new.id), \(offer.id), \(offer.name), \(offer.kind), \(new.agent), \(new.key.bytes), \(token.hash),
                    \(facts.viewer.member), \(asking.now), \(asking.now))
            """)
        try db.execute("UPDATE session SET device = \(new.id) WHERE token_hash = \(session)")
        return token
    }
}

extension Session {
    public enum Enrolled: Sendable {
        case enrolled(DeviceToken)
        case refused(Refused)
        case wait(seconds: Int)
    }

    /// Enrols the browser in front of somebody. Wrong codes are slowed down.
    public func enrol(_ new: NewDevice, by code: String, asking: Asking, in application: Application) async throws -> Enrolled {
        let throttle = Throttle(application)
        if let wait = try await throttle.admit([.device(person)], at: application.clock.now) {
            return .wait(seconds: wait / Span.second + 1)
        }
        do {
            let token = try await application.gate.perform(
                EnrolDevice(new, by: code, in: tokenHash, with: application.secrets), for: asking)
            try await throttle.forgive([.device(person)])
            return .enrolled(token)
        } catch let refused as Refused { return .refused(refused) }
    }

    /// What is signed to enrol the browser, or to prove that it is enrolled; hexadecimal digits.
    public func deviceChallenge(enrolling: Bool, in application: Application) async throws -> String {
        try await Challenge.make(enrolling ? .enrol : .device, boundTo: tokenHash, in: application).hexadecimal
    }
}
