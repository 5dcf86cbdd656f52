import Crypto
import Foundation
public import Safeguarding
public import Storage

/// The name behind records that the law keeps of somebody who was erased: sealed, apart, opened by few, and in the log each time (P13). Without it
/// a vetting record or a concern would be nobody's; with it in the clear nothing would have been erased.
public struct KeptName: Sendable {
    public let id: Record.ID
    public let isChild: Bool
    public let keeping: Keeping
    public let until: Day

    /// - Returns: nil where no record that the law keeps needs it, as far as anybody may know who looks at the plan. Families are asked about
    ///   by ``keep(_:on:secrets:for:in:)`` alone, since an answer here would tell of a concern.
    static func until(of subject: DataSubject, on today: Day, by schedule: RetentionSchedule) -> Day? {
        let last = subject.lastDay ?? today
        if subject.subject.child != nil { return KeptUntil.family(lastDay: last, by: schedule) }
        return subject.hasWorked ? KeptUntil.staff(lastDay: last, by: schedule) : nil
    }

    /// What is sealed.
    struct Identity: Codable {
        let names: [String]
        let bornOn: Day?
    }

    static func keep(_ subject: DataSubject, on today: Day, secrets: Secrets, for asking: Asking, in db: Writer) throws {
        let schedule = try RetentionSchedule.load(in: asking.setting, from: db.reader)
        var (until, keeping) = (until(of: subject, on: today, by: schedule), subject.hasWorked ? Keeping.staffRecord : .concern)
        if until == nil, try !ConcernsOn.all(subject, in: asking.setting, with: secrets, from: db.reader).isEmpty {
            (until, keeping) = (KeptUntil.family(lastDay: subject.lastDay ?? today, by: schedule), .concern)
        }
        guard let until else { return }
        let sealed = try seal(Identity(names: subject.names, bornOn: subject.bornOn), of: subject.id, in: asking.setting, by: secrets)
        try db.execute(
            """
            INSERT INTO kept_name (setting, id, subject, kind, sealed, keeping, until_day, kept_at)
            VALUES (\(asking.setting), \(asking.identifier() as Record.ID), \(subject.id), \(subject.kind), \(sealed), \(keeping), \(until),
                    \(asking.now))
            ON CONFLICT (setting, subject) DO NOTHING
            """)
    }

    private static func seal(_ identity: Identity, of subject: [UInt8], in setting: Setting.ID, by secrets: Secrets) throws -> [UInt8] {
        let box = try AES.GCM.seal(
            JSONEncoder().encode(identity), using: secrets.key(for: "kept names"), authenticating: setting.bytes + subject)
        guard let combined = box.combined else { throw NotFound() }
        return Array(combined)
    }

    static func open(_ sealed: [UInt8], of subject: [UInt8], in setting: Setting.ID, by secrets: Secrets) throws -> Identity {
        guard let box = try? AES.GCM.SealedBox(combined: sealed),
            let opened = try? AES.GCM.open(box, using: secrets.key(for: "kept names"), authenticating: setting.bytes + subject)
        else { throw NotFound() }
        return try JSONDecoder().decode(Identity.self, from: opened)
    }

    /// Those that this viewer may open: of families, whoever looks after safeguarding alone, because there is one only where a concern is.
    static func all(for viewer: Viewer, from db: Reader) throws -> [KeptName] {
        guard viewer.holds(Duty.protecting) else { throw NotFound() }
        return try db.rows(
            "SELECT k.id, k.kind, k.keeping, k.until_day, k.subject FROM kept_name k WHERE k.setting = \(viewer.setting) ORDER BY k.kept_at, k.id"
        ) { row in
            (KeptName(id: try row.identifier(0), isChild: try row.text(1) == "child", keeping: try row.word(2), until: try row.day(3)))
        }.filter { $0.isChild || $0.keeping == .staffRecord || viewer.holds(Duty.safeguarding) }
    }
}

/// Somebody opens a name that the law has kept, with the reason why (P13). It is in the log before they see it.
public struct OpenKeptName: Action {
    public static let verb = "erasure.open-name"
    public static let certainty = Certainty.justProven
    public static let clauses = ["P13"]
    private let name: Record.ID
    private let secrets: Secrets
    public var subject: [UInt8] { name.bytes }

    public init(_ name: Record.ID, with secrets: Secrets) {
        self.name = name
        self.secrets = secrets
    }

    public struct Facts {
        let viewer: Viewer
        let sealed: [UInt8]
        let subject: [UInt8]
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard try KeptName.all(for: viewer, from: db).contains(where: { $0.id == name }) else { throw NotFound() }
        let found = try db.row("SELECT k.sealed, k.subject FROM kept_name k WHERE k.setting = \(asking.setting) AND k.id = \(name)") {
            (try $0.bytes(0), try $0.bytes(1))
        }
        guard let (sealed, subject) = found else { throw NotFound() }
        return Facts(viewer: viewer, sealed: sealed, subject: subject)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        [holdsDuty(Duty.protecting, held: facts.viewer.duties)].compactMap(\.self)
    }

    /// - Returns: what they were called.
    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws -> String {
        try KeptName.open(facts.sealed, of: facts.subject, in: asking.setting, by: secrets).names.first ?? ""
    }
}

/// The day is over until which a name was kept, and no hold keeps it for longer: a person decides that it is forgotten (P13).
public struct ForgetKeptName: Action {
    public static let verb = "erasure.forget-name"
    public static let certainty = Certainty.justProven
    public static let clauses = ["P13"]
    private let name: Record.ID
    public var subject: [UInt8] { name.bytes }

    public init(_ name: Record.ID) { self.name = name }

    public struct Facts {
        let viewer: Viewer
        let kept: KeptName
        let isOnHold: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard let kept = try KeptName.all(for: viewer, from: db).first(where: { $0.id == name }) else { throw NotFound() }
        let subject = try db.row("SELECT k.subject FROM kept_name k WHERE k.setting = \(asking.setting) AND k.id = \(name)") {
            try $0.bytes(0)
        }
        return Facts(
            viewer: viewer, kept: kept,
            isOnHold: try ErasureOnHold.stands(overNameOf: subject ?? [], kept.keeping, in: asking.setting, from: db))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        [holdsDuty(Duty.safeguarding.union([.registeredPerson]), held: facts.viewer.duties)].compactMap(\.self)
            + (facts.viewer.today > facts.kept.until && !facts.isOnHold ? [] : [.kept])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute("DELETE FROM kept_name WHERE setting = \(asking.setting) AND id = \(name)")
    }
}
