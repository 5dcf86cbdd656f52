public import Safeguarding
public import Storage

/// Signs how far the log has come, keeps it, and mails it to the registered person (N30).
public struct MakeCheckpoint: Action {
    public static let verb = "log.checkpoint"
    public static let clauses = ["N30"]
    private let secrets: Secrets
    private let setting: Setting.ID
    public var subject: [UInt8] { setting.bytes }

    public init(secrets: Secrets, in setting: Setting.ID) {
        self.secrets = secrets
        self.setting = setting
    }

    public struct Facts {
        let head: AuditLog.Head
        let isKept: Bool
        let registeredPerson: Member.ID?
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let head = try db.row("SELECT number, hash FROM audit_head WHERE setting = \(asking.setting)") {
            AuditLog.Head(number: try $0.integer(0), hash: try $0.bytes(1))
        }
        guard let head else { throw NotFound() }
        return Facts(
            head: head, isKept: try db.exists("SELECT 1 FROM checkpoint WHERE setting = \(asking.setting) AND number = \(head.number)"),
            registeredPerson: try db.row(
                """
                SELECT member FROM designation WHERE setting = \(asking.setting) AND duty = \(Duty.registeredPerson) AND ended_at IS NULL
                ORDER BY named_at LIMIT 1
                """
            ) { try $0.identifier(0) })
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        switch asking.actor {
        case .caretaker, .machine: []
        case .member, .visitor: [.needsDuty([.registeredPerson])]
        }
    }

    @discardableResult
    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws -> Checkpoint {
        let checkpoint = try Checkpoint(of: facts.head, in: asking.setting, at: asking.now, by: secrets)
        guard !facts.isKept else { return checkpoint }
        try db.execute(
            """
            INSERT INTO checkpoint (setting, number, hash, at, signature)
            VALUES (\(asking.setting), \(checkpoint.number), \(checkpoint.hash), \(checkpoint.at), \(checkpoint.signature))
            """)
        if let registered = facts.registeredPerson {
            try Outbox.add(.checkpoint, to: registered, about: asking.setting.bytes, for: asking, in: db)
        }
        return checkpoint
    }
}
