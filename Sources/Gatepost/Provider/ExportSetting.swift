public import Foundation
public import Safeguarding
public import Storage

/// A setting's registers and log leave the machine in a readable form: that is in the log before anything is written.
public struct ExportSetting: Action {
    public static let verb = "setting.export"
    private let setting: Setting.ID
    public var subject: [UInt8] { setting.bytes }
    public init(_ setting: Setting.ID) { self.setting = setting }

    public func facts(for asking: Asking, in db: Reader) throws -> String {
        let name = try db.row("SELECT name FROM setting WHERE id = \(asking.setting)") { try $0.text(0) }
        guard let name else { throw NotFound() }
        return name
    }

    public func refusals(_ name: String, to asking: Asking) -> [Refusal] { onlyAtTheMachine(asking) }
    public func apply(_ name: String, for asking: Asking, in db: Writer) throws -> String { name }
}

/// A folder that holds what a setting's registers and log say, to be read without Gatepost.
///
///     README.txt       what is in it, and how it is to be kept
///     registers/       with names: people, duties, vetting, training, signatures, children, carers, permissions
///     page/            without names or words: which posts, pictures and comments there were, and when
///     log.jsonl        without names: every entry, its hash and the signing key
///     checkpoints.txt  what was signed of it
///
/// Pictures, words of posts and papers are not in it: they stay sealed where they are.
public struct SettingArchive: Sendable {
    let setting: Setting.ID
    let folder: URL

    /// - Parameter folder: is made, and must not be there.
    public init(of setting: Setting.ID, to folder: URL) {
        self.setting = setting
        self.folder = folder
    }

    /// Logs that it is taken, and writes it, readable by its owner only.
    /// - Throws: a file error when the folder is there already or cannot be written; `NotFound`.
    public func write(from application: Application) async throws {
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        let name = try await application.gate.perform(ExportSetting(setting), for: application.asking(.machine, in: setting))
        for part in ["registers", "page"] {
            try FileManager.default.createDirectory(
                at: folder.appending(path: part), withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        }
        for register in SettingRegister.all(of: setting) {
            let rows = try await application.read(in: setting) { db in try db.rows(register.rows) { try register.cells($0) } }
            try keep("\(register.file).csv", CSV.write([register.headings] + rows))
        }
        var log: [String] = []
        try await ExportLog(of: setting).write(from: application) { log.append($0) }
        try keep("log.jsonl", lines: log)
        try keep("checkpoints.txt", lines: try await checkpoints(of: application))
        try keep("README.txt", lines: [readMe(name)])
    }

    private func keep(_ name: String, lines: [String]) throws { try keep(name, lines.map { $0 + "\n" }.joined()) }

    private func keep(_ name: String, _ text: String) throws {
        let data = Data(text.utf8)
        let path = folder.appending(path: name).path
        guard FileManager.default.createFile(atPath: path, contents: data, attributes: [.posixPermissions: 0o600]) else {
            throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: path])
        }
    }

    private func checkpoints(of application: Application) async throws -> [String] {
        try await application.read(in: setting) { [setting] db in
            try db.rows("SELECT number, hash, at, signature FROM checkpoint WHERE setting = \(setting) ORDER BY number") { row in
                Checkpoint(
                    setting: setting, number: try row.integer(0), hash: try row.bytes(1), at: try row.integer(2),
                    signature: try row.bytes(3)
                ).line
            }
        }
    }

    private func readMe(_ name: String) -> String {
        """
        \(name)
        What Gatepost’s registers and log said when this was made.

        registers/       Names of people and children. Keep it as you keep the registers themselves, and delete it when it is no longer needed.
        page/            Which posts, pictures and comments there were, and when. No names and no words: identifiers stand for people, and
                         registers/people.csv says who they are. Kept apart from it, these files name nobody.
        log.jsonl        Everything that was done, in order. Each entry holds the hash of the one before; docs/architecture.md of Gatepost says
                         how to verify it without Gatepost. No names.
        checkpoints.txt  What was signed of the log, to compare with those that were mailed and printed.

        Pictures, the words of posts and scans of papers are not here. Times are UTC; the files are UTF-8 with commas.
        """
    }
}
