import Foundation
import Pictures
import Safeguarding
import Storage

// What is looked at, one by one.
extension Health {
    /// Room on the disk with the data: less than a gigabyte is little, and a tenth of that is none.
    var disk: HealthFinding {
        guard let free = Health.free(at: application.configuration.folder) else { return HealthFinding(.disk, .wrong) }
        let megabytes = free / 1_000_000
        return HealthFinding(.disk, megabytes < 100 ? .wrong : megabytes < 1_000 ? .attention : .well, megabytes)
    }

    /// Bytes that we may still write there.
    static func free(at path: String) -> Int? {
        var facts = statvfs()
        guard statvfs(path, &facts) == 0 else { return nil }
        return Int(facts.f_bavail) * Int(facts.f_frsize)
    }

    /// The data folder is for whoever runs Gatepost alone.
    var folder: HealthFinding {
        var facts = stat()
        guard stat(application.configuration.folder, &facts) == 0 else { return HealthFinding(.folder, .wrong) }
        return HealthFinding(.folder, facts.st_mode & 0o077 == 0 ? .well : .attention)
    }

    /// People's browsers keep cookies for HTTPS only, and phones lend their camera to nothing else.
    var address: HealthFinding {
        let address = application.configuration.publicAddress
        if address.hasPrefix("https://") { return HealthFinding(.address, .well) }
        let isHere = ["http://localhost", "http://127.0.0.1"].contains { address == $0 || address.hasPrefix($0 + ":") }
        return HealthFinding(.address, isHere ? .attention : .wrong)
    }

    var passwords: HealthFinding { HealthFinding(.passwords, application.passwords.refusesCommon ? .well : .attention) }

    /// Programs that videos, documents and printed evidence are made with.
    var tools: HealthFinding {
        let missing = ["ffmpeg", "ffprobe", "pdfinfo", "pdftocairo", "pdftoppm", "pdftotext", "qpdf"].filter { !Health.isInstalled($0) }
        return HealthFinding(.tools, missing.isEmpty ? .well : .attention, names: missing)
    }

    private static func isInstalled(_ program: String) -> Bool {
        FileManager.default.isExecutableFile(atPath: "/usr/bin/\(program)")
    }

    /// The workers start, and are shut in.
    func workers() async -> [HealthFinding] {
        let pictures: HealthFinding
        do {
            let confinement = try await application.pictures.workshop.tryOut()
            pictures = HealthFinding(.pictureWorker, confinement.landlock > 0 ? .well : .attention)
        } catch { pictures = HealthFinding(.pictureWorker, .wrong) }
        guard MediaPlan.workerBesideThisProgram() != nil else { return [pictures, HealthFinding(.mediaWorker, .attention)] }
        return [pictures, HealthFinding(.mediaWorker, .well)]
    }

    /// Whether letters go by themselves, and whether somebody could read them on their way.
    var mail: HealthFinding {
        guard let server = application.mail else { return HealthFinding(.mail, application.configuration.isDemo ? .well : .attention) }
        return HealthFinding(.mail, server.isReadableOnTheWay ? .wrong : .well)
    }

    /// Letters that something is in the way of. It is wrong where the mail server itself does not answer or takes nothing from us: then none
    /// goes. Of letters about concerns and misuse nothing is counted: a number that rises tells that there is one.
    func letters(for viewer: Viewer?) async -> [HealthFinding] {
        let problems: [LetterProblem]? =
            if let viewer {
                try? await application.read(in: viewer.setting) { db in
                    viewer.isOffice ? try LettersPage.load(for: viewer, from: db).stuck.compactMap(\.problem) : []
                }
            } else {
                try? await application.read(.across(.waiting)) { db in
                    try db.rows(
                        """
                        SELECT problem FROM outbox WHERE sent_at IS NULL AND problem IS NOT NULL
                        AND kind NOT IN (\(list: LetterKind.sealed + [.addressPaused]))
                        """
                    ) { try $0.word(0) }
                }
            }
        guard let problems else { return [HealthFinding(.letters, .wrong)] }
        let isAway = problems.contains(.serverAway) || problems.contains(.senderRefused)
        return [HealthFinding(.letters, isAway ? .wrong : problems.isEmpty ? .well : .attention, problems.count)]
    }

    /// Timed jobs, and whether the clock goes the right way.
    func timed() async -> [HealthFinding] {
        let now = application.clock.now
        let runs = try? await application.read(.outside) { db in
            try db.rows("SELECT job, ran_at, problem FROM caretaker_run ORDER BY job") { row in
                (name: try row.text(0), at: try row.integer(1), failed: !row.isNull(2))
            }
        }
        guard let runs else { return [HealthFinding(.jobs, .wrong)] }
        // Two servers' clocks may differ by a little; a job that ran in the future tells that the clock was set back.
        let ahead = runs.map(\.at).max().map { $0 > now + 5 * Span.minute } ?? false
        let failed = runs.filter(\.failed).map(\.name)
        let asleep = runs.first { $0.name == "letters" }.map { now > $0.at + Span.hour } ?? false
        return [
            HealthFinding(.clock, ahead ? .wrong : .well),
            HealthFinding(.jobs, asleep ? .wrong : failed.isEmpty ? .well : .attention, names: failed),
        ]
    }

    func backups() async -> [HealthFinding] {
        let now = application.clock.now
        guard let standing = try? await application.read(.outside, { db in try BackupStanding.load(at: now, from: db) }) else {
            return [HealthFinding(.backups, .wrong)]
        }
        var found = [HealthFinding(.backups, standing.age.state, standing.last.map { (now - $0.at) / Span.hour })]
        if let plan = application.configuration.backup {
            if plan.second == nil {
                found.append(HealthFinding(.secondFolder, .attention))
            } else {
                let age = BackupAge(last: standing.second, now: now)
                found.append(HealthFinding(.secondFolder, age == .good ? .well : .attention, standing.second.map { (now - $0) / Span.day }))
            }
        }
        let tried = standing.drill.map { (now - $0) / Span.day }
        let isFresh = standing.drillProblem == nil && tried.map { $0 <= 92 } ?? false
        found.append(HealthFinding(.drill, standing.drillProblem != nil ? .wrong : isFresh ? .well : .attention, tried))
        found.append(HealthFinding(.words, standing.wordsPrinted == nil ? .attention : .well))
        if application.database is PostgresDatabase {
            found.append(HealthFinding(.databaseTools, PostgresDatabase.hasTools ? .well : .wrong, names: ["pg_dump", "pg_restore"]))
        }
        return found
    }
}

extension BackupAge {
    var state: HealthFinding.State {
        switch self {
        case .good: .well
        case .late: .attention
        case .overdue, .never: .wrong
        }
    }
}
