public import Safeguarding
import Storage

/// What the caretaker knows when it looks after how long things are kept.
public struct RetentionRound: Sendable {
    let here: Standpoint
    let schedule: RetentionSchedule
    /// Members whom a concern's file names. While there is a file that refers to them, so does their name.
    let spared: Set<Member.ID>

    init(_ kind: KeptKind, for asking: Asking, with secrets: Secrets, in db: Reader) throws {
        here = try Standpoint(asking.setting, at: asking.now, in: db)
        schedule = try RetentionSchedule.load(in: asking.setting, from: db)
        spared = RetentionRound.spares(kind) ? try RetentionRound.named(in: asking.setting, with: secrets, from: db) : []
    }

    /// Whether what goes of a kind is a member, whom a concern's file can name.
    static func spares(_ kind: KeptKind) -> Bool { [.families, .team, .staffRecords].contains(kind) }

    /// Members whom the file of a concern names, open or not.
    static func named(in setting: Setting.ID, with secrets: Secrets, from db: Reader) throws -> Set<Member.ID> {
        try ConcernFile.all(in: setting, with: secrets, from: db).reduce(into: []) { named, file in
            named.formUnion(file.state.about.union(file.state.witnesses))
            if let teller = file.state.raising.teller { named.insert(teller) }
        }
    }
}

/// Announces what comes to its end within four weeks: a row for each thing, without which nothing is ever deleted (P13). What was announced
/// and stays after all, because it is held or kept for longer now, is not announced any more.
struct WarnOfDeletion: Action {
    static let verb = "retention.warn"
    static let clauses = ["P13"]
    let kind: KeptKind
    let secrets: Secrets
    var subject: [UInt8] { kind.subject }

    struct Facts {
        let new: [(item: Record.ID, due: Day)]
        let over: [Record.ID]
        let today: Day
    }

    func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let round = try RetentionRound(kind, for: asking, with: secrets, in: db)
        let here = round.here
        let soon = here.today.adding(days: RetentionNotice.days)
        guard let cutoff = round.schedule.cutoff(kind, by: soon) else { return Facts(new: [], over: [], today: here.today) }
        let disposals = Disposal.of(kind)
        let isOver = disposals.reduce("1 = 1" as SQL) {
            "\($0) AND w.item NOT IN (SELECT f.item FROM (\($1.open(at: here)) \($1.until(cutoff))) f)"
        }
        let over: [Record.ID] = try db.rows(
            """
            SELECT w.item FROM retention_warning w WHERE w.setting = \(asking.setting) AND w.kind = \(kind)
            AND ((\(isOver)) OR w.item IN (\(list: round.spared.sorted()))) ORDER BY w.item LIMIT 500
            """
        ) { try $0.identifier(0) }
        return Facts(
            new: try disposals.flatMap { disposal in
                try disposal.unannounced(by: soon, round.schedule, sparing: round.spared, at: here, from: db)
            },
            over: over, today: here.today)
    }

    func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        asking.actor != .caretaker ? [.notMember] : facts.new.isEmpty && facts.over.isEmpty ? [.changedMeanwhile] : []
    }

    func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            "DELETE FROM retention_warning WHERE setting = \(asking.setting) AND kind = \(kind) AND item IN (\(list: facts.over))")
        let earliest = facts.today.adding(days: RetentionNotice.days)
        for new in facts.new {
            try db.execute(
                """
                INSERT INTO retention_warning (setting, kind, item, due_on, warned_at)
                VALUES (\(asking.setting), \(kind), \(new.item), \(max(new.due, earliest)), \(asking.now))
                """)
        }
    }
}

/// Deletes what was announced and whose time is over, a few at a time (P13). Asked anew in the transaction that deletes, so that a hold
/// that somebody has just set is kept to.
struct DeleteRecords: Action {
    static let verb = "retention.delete"
    static let clauses = ["P13"]
    let kind: KeptKind
    let secrets: Secrets
    var subject: [UInt8] { kind.subject }

    struct Facts {
        let work: [(disposal: Disposal, batch: Disposal.Batch)]
    }

    func facts(for asking: Asking, in db: Reader) throws -> Facts {
        guard kind.end == .byItself else { return Facts(work: []) }
        let round = try RetentionRound(kind, for: asking, with: secrets, in: db)
        let cutoff = round.schedule.cutoff(kind, by: round.here.today) ?? round.here.today
        return Facts(
            work: try Disposal.of(kind).compactMap { disposal -> (disposal: Disposal, batch: Disposal.Batch)? in
                let items = try disposal.deletable(round.schedule, sparing: round.spared, at: round.here, from: db)
                guard !items.isEmpty else { return nil }
                return (
                    disposal,
                    Disposal.Batch(items: items, cutoff: cutoff, setting: asking.setting, now: asking.now, today: round.here.today)
                )
            })
    }

    func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        asking.actor != .caretaker ? [.notMember] : facts.work.isEmpty ? [.changedMeanwhile] : []
    }

    func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        for (disposal, batch) in facts.work {
            try disposal.delete(batch, db)
            try RetentionDeletion.note(kind, batch.items, for: asking, in: db)
        }
    }
}

/// What went, in numbers.
public struct RetentionDeletion: Sendable {
    public let kind: KeptKind
    public let items: Int
    public let deletedAt: Int

    /// Notes how much went; that it was announced is forgotten with it.
    static func note(_ kind: KeptKind, _ items: [Record.ID], for asking: Asking, in db: Writer) throws {
        try db.execute(
            "DELETE FROM retention_warning WHERE setting = \(asking.setting) AND kind = \(kind) AND item IN (\(list: items))")
        try db.execute(
            """
            INSERT INTO retention_deletion (setting, id, kind, items, deleted_at)
            VALUES (\(asking.setting), \(asking.identifier() as Record.ID), \(kind), \(items.count), \(asking.now))
            """)
    }

    /// The last ones, newest first.
    static func latest(_ most: Int, in setting: Setting.ID, from db: Reader) throws -> [RetentionDeletion] {
        try db.rows(
            "SELECT kind, items, deleted_at FROM retention_deletion WHERE setting = \(setting) ORDER BY deleted_at DESC, id DESC LIMIT \(most)"
        ) { RetentionDeletion(kind: try $0.word(0), items: try $0.integer(1), deletedAt: try $0.integer(2)) }
    }
}

extension Caretaker {
    /// How many batches of a kind one round deletes at most: the others go in the next.
    private static let mostBatches = 50

    /// Notes which letters have gone, deletes what they announced, announces what comes to its end, and sends the letter about it.
    /// - Throws: the first that went wrong, when everything else has been looked after: one kind that fails keeps no other too long.
    static func keepToSchedule(in setting: Setting.ID, of application: Application) async throws {
        let asking = application.asking(.caretaker, in: setting)
        let kinds = KeptKind.allCases.filter { $0.end == .byItself }
        let tell = TellOfDeletion(setting: setting)
        var failures = [try await failure(of: tell, most: 1, for: asking, application)]
        for kind in kinds {
            let delete = DeleteRecords(kind: kind, secrets: application.secrets)
            failures.append(try await failure(of: delete, most: mostBatches, for: asking, application))
        }
        for kind in kinds {
            let warn = WarnOfDeletion(kind: kind, secrets: application.secrets)
            failures.append(try await failure(of: warn, most: mostBatches, for: asking, application))
        }
        failures.append(try await failure(of: tell, most: 1, for: asking, application))
        if let first = failures.lazy.compactMap(\.self).first { throw first }
    }

    /// Does something until there is no more to do.
    /// - Returns: what went wrong.
    /// - Throws: `CancellationError`, when the program ends.
    private static func failure(of action: some Action, most: Int, for asking: Asking, _ application: Application) async throws -> (any Error)? {
        do {
            for _ in 0..<most {
                guard try await isDone(action, for: asking, application) else { break }
            }
            return nil
        } catch let error as CancellationError { throw error } catch { return error }
    }

    /// - Returns: false where nothing was to be done.
    private static func isDone(_ action: some Action, for asking: Asking, _ application: Application) async throws -> Bool {
        guard try await application.gate.preview(action, for: asking).isEmpty else { return false }
        do { _ = try await application.gate.perform(action, for: asking) } catch is Refused { return false }
        return true
    }
}
