public import Gatepost

extension HealthFinding {
    /// What to do about it; nothing when all is well.
    public var advice: String? {
        guard state != .well else { return nil }
        return switch subject {
        case .disk: "Make room on the disk with the data, or move the data to a larger one. Nothing is lost when it is full, but nothing new is kept."
        case .clock: "Set the clock, and let the computer keep it by itself (systemd-timesyncd or chrony)."
        case .keyFile: "Bring the key file back, or make it again with gatepost keys restore and the recovery words. Only its owner should read it."
        case .keys: "Another key file is in use than before. Find the right one: GATEPOST_KEY_FILE names it."
        case .words: "Run gatepost keys words on the computer itself, print them, and put them in a safe."
        case .backups: "Set GATEPOST_BACKUP to a folder on another disk, or see why the last try failed."
        case .secondFolder: "Set GATEPOST_BACKUP_SECOND to a folder on a disk elsewhere, and see that it is plugged in."
        case .drill: "Run gatepost backup --drill."
        case .log: "Keep a copy of everything as it is, and compare with a printed checkpoint: gatepost audit verify --since."
        case .concerns: "Keep a copy of everything as it is, and tell the safeguarding lead in person."
        case .database: "See that its server runs, that its disk has room, and that every Gatepost is the same release."
        case .jobs: state == .wrong ? "See that gatepost serve is running." : "Run gatepost caretaker, and look into the log of the computer."
        case .mail: state == .wrong
            ? "Leave ?tls=none out of GATEPOST_MAIL: letters then go over an encrypted line, or not at all."
            : "Set GATEPOST_MAIL to the address of a mail server, or hand the letters in the data folder on."
        case .letters: state == .wrong
            ? "See that this computer reaches the mail server, and that GATEPOST_MAIL and GATEPOST_MAIL_FROM are right. Letters are kept and go then."
            : "The office sees at /letters which they are and why, and what to do."
        case .sweeping: "Give a copy a place of its own with GATEPOST_PICTURES. If no other Gatepost uses this one, docs/running.md says which file to take away."
        case .files: "Bring them back from a backup: gatepost restore into a new folder, and copy what is missing or damaged."
        case .pictureWorker: state == .wrong ? "Keep gatepost-pictures beside gatepost, and install libvips." : "A newer kernel shuts it in further."
        case .mediaWorker: "Keep gatepost-media beside gatepost; without it videos and documents are refused."
        case .tools: "Install ffmpeg, poppler-utils and qpdf; without them videos or documents are refused."
        case .databaseTools: "Install postgresql-client of the server’s version; without it no backup can be made."
        case .passwords: "Install cracklib-runtime."
        case .folder: "Run chmod 700 on it."
        case .address: state == .wrong
            ? "Put a proxy with HTTPS in front, and set GATEPOST_ADDRESS to the https:// address."
            : "That is right for trying it out. For families, put a proxy with HTTPS in front and set GATEPOST_ADDRESS."
        }
    }
}
