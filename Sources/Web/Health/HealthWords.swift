public import Gatepost
import Safeguarding

// What is said of how an installation stands.
extension Words {
    enum Health {
        static let title = "How Gatepost is doing"
        static let see = "How Gatepost is doing"
        static let backupsTitle = "Backups"
        static let lookedAt = "What was looked at"
        static let good = "Backed up"
        static let late = "Late"
        static let overdue = "Not backed up"
        static let lastGood = "The last good backup is from"
        static let neverBackedUp = "There is no backup yet. If this computer breaks, everything on it is lost."
        static let sizeTitle = "Size"
        static let secondCopy = "Copied to a second disk"
        static let triedOut = "Tried out"
        static let wordsPrinted = "Recovery words printed"
        static let notYet = "Not yet"
        static let broughtBack = "A backup was brought back, and everything is as it was then:"
        static let notInIt = "What was done later isn’t here: please go through permissions that were taken back, people who left, people who were suspended, pictures that were taken down, and holds that were set on records, before families come in. Passwords and second factors are as they were then, too. Open invitations and addresses of calendars are over; messages to browsers are to be turned on again."
        static let wordsLead = "Backups open only with the 24 recovery words or the key file. Keep the printed words in a safe, away from the computer."

        static func lead(_ findings: [HealthFinding]) -> String {
            let (wrong, attention) = (findings.filter { $0.state == .wrong }.count, findings.filter { $0.state == .attention }.count)
            if wrong + attention == 0 { return "Everything that was looked at is well." }
            let parts = [
                wrong == 0 ? nil : wrong == 1 ? "one thing is wrong" : "\(wrong) things are wrong",
                attention == 0 ? nil : attention == 1 ? "one could be better" : "\(attention) could be better",
            ].compactMap { $0 }
            let words = parts.joined(separator: " and ")
            return "\(words.prefix(1).uppercased())\(words.dropFirst()). Whoever looks after the computer can mend it; each says how."
        }

        static func size(_ run: BackupStanding.Run) -> String {
            let megabytes = max(1, run.bytes / 1_000_000)
            let size = megabytes < 10_000 ? "\(megabytes) MB" : "\(megabytes / 1_000) GB"
            let missing = run.missing == 0 ? "" : run.missing == 1 ? " One file was missing." : " \(run.missing) files were missing."
            return "\(size) written, \(Words.count(run.files, "sealed file", "sealed files")).\(missing)"
        }

        static func tag(_ state: HealthFinding.State) -> String {
            switch state {
            case .well: "Well"
            case .attention: "Could be better"
            case .wrong: "Wrong"
            }
        }

        static func problem(_ outcome: BackupOutcome) -> String? {
            switch outcome {
            case .running, .good: nil
            case .noRoom: "The last try found no room on the disk. Make room there, or use a larger disk."
            case .noTool: "The last try needs PostgreSQL’s programs on this computer. Install postgresql-client."
            case .noFolder: "The last try could not write to the backup folder. See that its disk is plugged in and belongs to Gatepost."
            case .noKey: "The last try could not read its passphrase or key. Look at the passphrase file."
            case .damaged: "What the last try wrote could not be read back. The disk may be failing: use another."
            case .differs: "What was brought back was not what had been put away. Make a whole new backup, and ask for help."
            case .away: "The last try could not reach the database or the pictures. It is tried again every hour."
            case .failed: "The last try did not end well. It is tried again every hour; the log of the computer says more."
            }
        }
    }
}

extension BackupStanding {
    /// What to do; nothing when all is well.
    func advice(isScheduled: Bool) -> String? {
        if let words = problem.flatMap(Words.Health.problem) { return words }
        switch age {
        case .good: return nil
        case .late: return "See that the computer was on last night and that the backup disk is plugged in."
        case .overdue: return "Ask whoever looks after the computer today: see that it is on and that the backup disk is plugged in."
        case .never:
            return isScheduled
                ? "The first one is made within ten minutes of starting."
                : "Ask whoever looks after the computer to set GATEPOST_BACKUP to a folder on another disk."
        }
    }
}

extension HealthFinding {
    public var title: String {
        switch subject {
        case .disk: "Room on the disk"
        case .clock: "The clock"
        case .keyFile: "The key file"
        case .keys: "Keys of the pictures"
        case .words: "Recovery words"
        case .backups: "Backups"
        case .secondFolder: "A second copy"
        case .drill: "A backup that was tried out"
        case .log: "The log"
        case .concerns: "The chains of concerns"
        case .database: "The database"
        case .jobs: "Timed jobs"
        case .mail: "The mail server"
        case .letters: "Letters"
        case .files: "Sealed files"
        case .sweeping: "Clearing away old files"
        case .pictureWorker: "The picture worker"
        case .mediaWorker: "The worker for videos"
        case .tools: "Programs for videos and documents"
        case .databaseTools: "Programs of the database"
        case .passwords: "Common passwords"
        case .folder: "Who can read the data folder"
        case .address: "The address people type"
        }
    }

    /// How it stands, in one sentence.
    public var sentence: String {
        switch (subject, state) {
        case (.disk, _): figure.map { $0 < 10_000 ? "\($0) MB are free." : "\($0 / 1_000) GB are free." } ?? "The data folder cannot be read."
        case (.backups, .well): "The last good one is \(Words.count(figure ?? 0, "hour", "hours")) old."
        case (.backups, _): figure.map { "The last good one is \(Words.count($0, "hour", "hours")) old." } ?? "There is none."
        case (.drill, .wrong): "The last one that was tried out did not come back as it was."
        case (.drill, _): figure.map { "Last \(Words.count($0, "day", "days")) ago, and everything came back." } ?? "None has been tried out."
        case (.secondFolder, .well): "There is one on another disk."
        case (.secondFolder, _): figure.map { "The last is \(Words.count($0, "day", "days")) old." } ?? "There is none."
        case (.words, _): state == .well ? "They have been printed." : "They have never been printed."
        case (.log, _): state == .well ? "Whole: \(Words.count(figure ?? 0, "entry", "entries"))." : "It does not verify."
        case (.files, _): state == .well ? "All \(figure ?? 0) are there." : figure.map { "\(Words.count($0, "is", "are")) missing or damaged." } ?? "They could not be reached."
        case (.mail, .attention): "None is set, so letters lie in the data folder until somebody hands them on."
        case (.mail, .wrong): "Letters leave this computer on a line that others can read."
        case (.letters, .well): "None is stuck."
        case (.letters, .attention): "\(Words.count(figure ?? 0, "letter is", "letters are")) stuck."
        case (.letters, .wrong): figure.map {
            "The mail server does not answer, or takes nothing from us. \(Words.count($0, "letter is", "letters are")) stuck."
        } ?? "They could not be looked at."
        case (.jobs, .wrong): "They have not run for an hour."
        case (.tools, .attention), (.jobs, .attention), (.databaseTools, .wrong): names.joined(separator: ", ")
        case (_, .well): "All well."
        default: faultSentence
        }
    }

    private var faultSentence: String {
        switch subject {
        case .clock: "It is behind the time at which something was done already."
        case .keyFile: "It is missing, cannot be read, or others may read it."
        case .keys: "The master key that is here does not open a setting’s pictures."
        case .concerns: "One does not verify."
        case .database: "It does not answer, or is of another release."
        case .pictureWorker: state == .wrong ? "It does not start, or is not shut in." : "It is shut in, but this kernel has no Landlock."
        case .sweeping: "It is stopped: the place for pictures belongs to another Gatepost, or a backup was brought back into it."
        case .mediaWorker: "It is not beside the server."
        case .passwords: "There is no list of common passwords to refuse."
        case .folder: "Others on this computer can read it."
        case .address: state == .wrong ? "It is not HTTPS: passwords and pictures could be read on their way." : "Only this computer can reach it."
        default: "Something is not as it should be."
        }
    }
}
