import Safeguarding
import Storage

/// An older backup was brought back, and holds somebody again who was erased since: they are erased once more, as they were (P13).
struct ReapplyErasure: Action {
    static let verb = "erasure.reapply"
    static let clauses = ["P13"]
    private let entry: ErasureList.Entry
    private let isOnlyHere: Bool
    private let secrets: Secrets
    var subject: [UInt8] { entry.subject }

    init(_ entry: ErasureList.Entry, isOnlyHere: Bool, secrets: Secrets) {
        self.entry = entry
        self.isOnlyHere = isOnlyHere
        self.secrets = secrets
    }

    struct Facts {
        let held: HeldOn
        let isErased: Bool
    }

    func facts(for asking: Asking, in db: Reader) throws -> Facts {
        guard let who = entry.who else { throw NotFound() }
        let subject = try DataSubject.load(who, in: asking.setting, from: db)
        return Facts(
            held: try HeldOn(subject, in: asking.setting, from: db),
            isErased: try db.exists("SELECT 1 FROM erasure e WHERE e.setting = \(asking.setting) AND e.subject = \(entry.subject)"))
    }

    func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] { onlyAtTheMachine(asking) + (facts.isErased ? [.changedMeanwhile] : []) }

    func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws -> Erasing.Leftovers {
        // They may have left only after that backup was made.
        let yesterday = try asking.today(in: db.reader).adding(days: -1)
        if let child = entry.who?.child {
            try db.execute(
                """
                UPDATE child SET last_day = \(yesterday) WHERE setting = \(asking.setting) AND id = \(child)
                AND (last_day IS NULL OR last_day > \(yesterday))
                """)
        } else {
            try db.execute(
                """
                UPDATE membership SET last_day = \(yesterday) WHERE setting = \(asking.setting)
                AND id IN (\(list: facts.held.subject.members)) AND (last_day IS NULL OR last_day > \(yesterday))
                """)
        }
        return try Erasing(held: facts.held, choices: entry.choices, secrets: secrets, isOnlyHere: isOnlyHere, asking: asking).apply(in: db)
    }
}

extension Application {
    /// Erases again everybody on a list whom this database still holds.
    /// - Returns: how many there were.
    /// - Throws: `StorageError`.
    public func reapply(_ list: ErasureList) async throws -> Int {
        let here = Set(try await settings())
        var count = 0
        for entry in list.entries where here.contains(entry.setting) {
            guard let who = entry.who else { continue }
            let found = try await read(in: entry.setting) { db -> [Member.ID]? in
                // Erased already, or not in that backup yet.
                if try db.exists("SELECT 1 FROM erasure e WHERE e.setting = \(entry.setting) AND e.subject = \(entry.subject)") {
                    return nil
                }
                do { return try DataSubject.load(who, in: entry.setting, from: db).members } catch is NotFound { return nil }
            }
            guard let found else { continue }
            let isOnlyHere = try await belongOnly(found, to: entry.setting)
            _ = try await gate.perform(
                ReapplyErasure(entry, isOnlyHere: isOnlyHere, secrets: secrets), for: asking(.machine, in: entry.setting))
            count += 1
        }
        return count
    }
}
