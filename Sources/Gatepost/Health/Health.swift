import Foundation
import Pictures
import Safeguarding

/// One thing that was looked at, how it stands, and the figure that says so. What to say and what to do about it is written where it is
/// shown; no path, name or secret is in it.
public struct HealthFinding: Hashable, Sendable {
    /// In order of how much it matters.
    public enum State: String, Sendable, CaseIterable { case well, attention, wrong }

    public enum Subject: String, Sendable, CaseIterable {
        case disk, clock, keyFile, keys, words, backups, secondFolder, drill, log, concerns, database, jobs, mail, letters, files, sweeping
        case pictureWorker, mediaWorker, tools, databaseTools, passwords, folder, address
    }

    public let subject: Subject
    public let state: State
    /// A number that belongs to it: gigabytes free, files missing, days; or which one it is.
    public let figure: Int?
    /// Names of programs or jobs of ours that it is about.
    public let names: [String]

    init(_ subject: Subject, _ state: State, _ figure: Int? = nil, names: [String] = []) {
        self.subject = subject
        self.state = state
        self.figure = figure
        self.names = names
    }
}

extension HealthFinding {
    /// Whether the key file is there, and nobody but its owner may read it. Nothing else can be opened without it.
    public static func ofKeyFile(_ path: String) -> HealthFinding {
        var facts = stat()
        guard stat(path, &facts) == 0, access(path, R_OK) == 0 else { return HealthFinding(.keyFile, .wrong) }
        return HealthFinding(.keyFile, facts.st_mode & 0o077 == 0 ? .well : .wrong)
    }
}

/// Looks at everything that somebody who helps would ask about.
public struct Health: Sendable {
    let application: Application
    /// Whether everything is read, which takes as long as the logs are long; otherwise only what a page can wait for.
    let isThorough: Bool

    public init(of application: Application, thorough isThorough: Bool) {
        self.application = application
        self.isThorough = isThorough
    }

    /// In the order in which they are read. Nothing is changed by it.
    /// - Parameter viewer: who looks, where it is not thorough: their setting's log is read, and of letters they are told what
    ///   `/letters` shows them.
    public func findings(for viewer: Viewer? = nil) async -> [HealthFinding] {
        var found = [disk, folder, address, passwords, tools, mail]
        found += await workers()
        guard (try? await application.beReady()) != nil else {
            // Nothing that lies in it can be asked.
            return found + [HealthFinding(.database, .wrong)]
        }
        found.append(HealthFinding(.database, .well))
        found += await timed()
        found += await letters(for: viewer)
        if isThorough, (try? await StoreOwner(of: application).isStopped()) == true { found.append(HealthFinding(.sweeping, .attention)) }
        found += await backups()
        found += isThorough ? await everything() : await log(of: viewer?.setting)
        return found
    }

    private func log(of setting: Setting.ID?) async -> [HealthFinding] {
        guard let setting, let finding = try? await VerifyLog(of: setting).finding(in: application) else { return [] }
        if case .whole(let entries) = finding { return [HealthFinding(.log, .well, entries)] }
        return [HealthFinding(.log, .wrong)]
    }

    private func everything() async -> [HealthFinding] {
        guard let found = try? await application.soundness(), let changed = try? await application.changedPictures() else {
            return [HealthFinding(.files, .wrong)]
        }
        var (log, concerns, keys, missing) = (0, 0, 0, changed)
        for problem in found.problems {
            switch problem {
            case .log: log += 1
            case .concerns: concerns += 1
            case .keys: keys += 1
            case .files(let count): missing += count
            }
        }
        return [
            log == 0 ? HealthFinding(.log, .well, found.entries) : HealthFinding(.log, .wrong),
            HealthFinding(.concerns, concerns == 0 ? .well : .wrong), HealthFinding(.keys, keys == 0 ? .well : .wrong),
            missing == 0 ? HealthFinding(.files, .well, found.files) : HealthFinding(.files, .wrong, missing),
        ]
    }
}
