import Crypto
import Foundation
public import Safeguarding
public import Storage

/// A browser that shows somebody's messages.
public struct PushDevice: Sendable {
    public let id: Record.ID
    /// What the browser called itself, to be shown in words.
    public let agent: String
    public let addedAt: Int

    static let most = 10

    /// Those where messages were turned on since their owner was last signed out everywhere.
    static func all(of member: Member.ID, in setting: Setting.ID, from db: Reader) throws -> [PushDevice] {
        try db.rows(
            """
            SELECT d.id, d.agent, d.added_at FROM push_device d JOIN membership m ON m.setting = d.setting AND m.id = d.member
            JOIN person p ON p.id = m.person AND p.sign_outs = d.sign_outs
            WHERE d.setting = \(setting) AND d.member = \(member) ORDER BY d.added_at DESC, d.id DESC
            """
        ) { PushDevice(id: try $0.identifier(0), agent: try $0.text(1), addedAt: try $0.integer(2)) }
    }

    /// Its messages first, which refer to it.
    static func forget(_ id: Record.ID, in setting: Setting.ID, in db: Writer) throws {
        try db.execute("DELETE FROM push_note WHERE setting = \(setting) AND device = \(id)")
        try db.execute("DELETE FROM push_device WHERE setting = \(setting) AND id = \(id)")
    }

    /// Those where messages were turned on in one session.
    static func forget(of member: Member.ID, begunAt: Int, in setting: Setting.ID, in db: Writer) throws {
        try forget("d.member = \(member) AND d.begun_at = \(begunAt)", in: setting, in: db)
    }

    /// Those on one of the setting's devices, whoever's they are.
    static func forget(on device: Device.ID, in setting: Setting.ID, in db: Writer) throws {
        try forget("d.on_device = \(device)", in: setting, in: db)
    }

    /// Those whose owner was signed out everywhere since.
    static func forgetSignedOut(in setting: Setting.ID, in db: Writer) throws {
        try forget(
            """
            EXISTS (SELECT 1 FROM membership m JOIN person p ON p.id = m.person
                    WHERE m.setting = d.setting AND m.id = d.member AND p.sign_outs <> d.sign_outs)
            """, in: setting, in: db)
    }

    private static func forget(_ which: SQL, in setting: Setting.ID, in db: Writer) throws {
        let found = try db.reader.rows("SELECT d.id FROM push_device d WHERE d.setting = \(setting) AND \(which)") {
            try $0.identifier(0) as Record.ID
        }
        for id in found { try forget(id, in: setting, in: db) }
    }
}

/// Seals where a browser's messages go for the row that it stands in.
enum PushSeal {
    struct Damaged: Error {}

    static func seal(_ address: PushAddress, as id: Record.ID, in setting: Setting.ID, by secrets: Secrets) throws -> [UInt8] {
        let plain = try JSONEncoder().encode(address)
        guard let sealed = try AES.GCM.seal(plain, using: secrets.key(for: "push devices"), authenticating: setting.bytes + id.bytes).combined else {
            throw Damaged()
        }
        return Array(sealed)
    }

    static func open(_ sealed: [UInt8], as id: Record.ID, in setting: Setting.ID, by secrets: Secrets) throws -> PushAddress {
        let box = try AES.GCM.SealedBox(combined: sealed)
        let plain = try AES.GCM.open(box, using: secrets.key(for: "push devices"), authenticating: setting.bytes + id.bytes)
        return try JSONDecoder().decode(PushAddress.self, from: plain)
    }

    /// The same browser has the same, so that it shows one person's messages at a time.
    static func hash(_ endpoint: String, in setting: Setting.ID, by secrets: Secrets) -> [UInt8] {
        secrets.code(for: "push endpoint", [setting.bytes, Array(endpoint.utf8)])
    }
}

/// Somebody turns messages on in the browser that they use.
public struct AddPushDevice: Action {
    public static let verb = "push.add"
    public static let clauses = ["N1"]
    let id: Record.ID
    let address: PushAddress
    let agent: String
    let secrets: Secrets
    let hosts: PushHosts
    let session: [UInt8]
    public var subject: [UInt8] { id.bytes }

    /// - Parameters:
    ///   - agent: what the browser calls itself.
    ///   - session: the one that asks. Ended by its name, it takes the messages with it.
    public init(_ id: Record.ID, _ address: PushAddress, agent: String, in session: Session? = nil, secrets: Secrets) {
        self.init(id, address, agent: agent, in: session, secrets: secrets, hosts: .known)
    }

    init(_ id: Record.ID, _ address: PushAddress, agent: String, in session: Session? = nil, secrets: Secrets, hosts: PushHosts) {
        self.session = session?.tokenHash ?? []
        self.id = id
        self.address = address
        self.agent = String(agent.unicodeScalars.filter { $0.value >= 0x20 }.prefix(300).map(Character.init))
        self.secrets = secrets
        self.hosts = hosts
    }

    public struct Facts {
        let viewer: Viewer
        /// Others that this member has, and whoever used this browser before.
        let others: Int
        let before: Record.ID?
        let isAdded: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        let hash = PushSeal.hash(address.endpoint, in: asking.setting, by: secrets)
        return Facts(
            viewer: viewer,
            others: try db.count(
                """
                SELECT COUNT(*) FROM push_device d JOIN person p ON p.id = \(viewer.person) AND p.sign_outs = d.sign_outs
                WHERE d.setting = \(asking.setting) AND d.member = \(viewer.member) AND d.endpoint_hash <> \(hash)
                """),
            before: try db.row("SELECT id FROM push_device WHERE setting = \(asking.setting) AND endpoint_hash = \(hash)") {
                try $0.identifier(0)
            }, isAdded: try db.exists("SELECT 1 FROM push_device WHERE setting = \(asking.setting) AND id = \(id)"))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        if hosts.origin(of: address.endpoint) == nil { return [.pushServiceUnknown] }
        return facts.others < PushDevice.most ? [] : [.tooManyDevices(most: PushDevice.most)]
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        guard !facts.isAdded else { return }
        // A tablet that goes from hand to hand shows the messages of whoever turned them on last, and nobody else's.
        if let before = facts.before { try PushDevice.forget(before, in: asking.setting, in: db) }
        let place = try db.reader.row("SELECT created_at, device, seen_on FROM session WHERE token_hash = \(session)") {
            (begunAt: try $0.integer(0), device: try $0.optionalIdentifier(1) ?? $0.optionalIdentifier(2) as Device.ID?)
        }
        try db.execute(
            """
            INSERT INTO push_device (setting, id, member, endpoint_hash, sealed, agent, added_at, failures, begun_at, on_device, sign_outs)
            VALUES (\(asking.setting), \(id), \(facts.viewer.member), \(PushSeal.hash(address.endpoint, in: asking.setting, by: secrets)),
                    \(try PushSeal.seal(address, as: id, in: asking.setting, by: secrets)), \(agent), \(asking.now), \(0),
                    \(place?.begunAt), \(place?.device), (SELECT p.sign_outs FROM person p WHERE p.id = \(facts.viewer.person)))
            """)
    }
}

/// Somebody turns messages off in one of their browsers.
public struct RemovePushDevice: Action {
    public static let verb = "push.remove"
    public static let clauses = ["N1"]
    let id: Record.ID
    public var subject: [UInt8] { id.bytes }

    public init(_ id: Record.ID) { self.id = id }

    public func facts(for asking: Asking, in db: Reader) throws -> Viewer {
        let viewer = try asking.viewer(in: db)
        guard try PushDevice.all(of: viewer.member, in: asking.setting, from: db).contains(where: { $0.id == id }) else { throw NotFound() }
        return viewer
    }

    public func refusals(_ viewer: Viewer, to asking: Asking) -> [Refusal] { [] }

    public func apply(_ viewer: Viewer, for asking: Asking, in db: Writer) throws {
        try PushDevice.forget(id, in: asking.setting, in: db)
    }
}
