import ArgumentParser
import Foundation
import Gatepost
import Pictures
import Safeguarding
import Storage

/// `gatepost move`: from a file to a PostgreSQL server, or back, with pictures and log.
struct MoveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "move",
        abstract: "Copies everything to a PostgreSQL server, or back to a file, and checks every row, picture and link of the log there.",
        discussion: """
            What is copied is only read, and stays as it is. Stop every Gatepost that uses it first. A move that was stopped goes on \
            where it was when it is asked for again.
            """)

    @OptionGroup var data: DataFolder
    @Option(help: "postgres://… for a server, or file.") var to: String
    @Option(help: "With --to file: the data folder to make, if it is not this one.") var folder: String?
    @Option(help: "Where sealed pictures go: s3://… or a folder. Left out, they stay where they are, or go along with the file.")
    var pictures: String?

    func run() async throws {
        let source = try await data.openAlone()
        let target = try MoveTarget(to: to, folder: folder, pictures: pictures, from: data)
        do {
            let move = DatabaseMove(from: source.database, to: target.database)
            let report = MoveReport()
            try await move.run { report.tell($0) }
            try await target.checkLogs(of: source.application)
            report.say("Every link of every log is whole there.")
            try await target.copyPictures(of: source.application, report)
            try await move.finish()
        } catch let problem as MoveProblem { throw ValidationError(problem.sentence) } catch StorageError.unavailable {
            throw ValidationError("The database at the other end cannot be reached. Nothing here was changed; ask again when it can.")
        }
        try await target.database.close()
        print(target.onward(data))
    }
}

extension MoveProblem {
    fileprivate var sentence: String {
        switch self {
        case .notEmpty(let table):
            "There is something in the target already (in \(table)), so nothing was copied. Move into an empty database, or with --folder into a new folder."
        case .otherSource:
            "A move of something else has begun there, or what is copied has changed since. Empty the target and begin again."
        case .differentSchema: "The two databases are not of the same Gatepost. Use the same version at both ends."
        case .changed(let table):
            "The two differ in \(table): something was written while they were copied. Stop every Gatepost that uses either, empty the target and begin again."
        }
    }
}

/// Says how far it has come, a line for each table and step.
final class MoveReport: Sendable {
    func say(_ words: String) { FileHandle.standardError.write(Data("\(words)\n".utf8)) }

    func tell(_ progress: DatabaseMove.Progress) {
        let isCopying = progress.step == .copying
        guard progress.rows == progress.of || progress.rows % 10_000 < 500 else { return }
        say("\(isCopying ? "Copied" : "Compared") \(progress.table): \(progress.rows) of \(progress.of)")
    }
}

/// Where a move goes.
struct MoveTarget {
    let database: any Database
    private let folder: URL?
    private let stores: SealedStores?
    private let pictures: String?
    private let isServer: Bool

    init(to address: String, folder: String?, pictures: String?, from data: DataFolder) throws {
        self.pictures = pictures
        isServer = PostgresPlan.isServer(address)
        if isServer {
            var plan = PostgresPlan(address: address)
            // Each page of rows is another statement, as its empty columns are others.
            (plan.connections, plan.prepares, plan.statementTimeout) = (1, false, 600_000)
            database = PostgresDatabase(plan)
            self.folder = nil
            stores = try pictures.map { try SealedStores($0) }
            return
        }
        guard address == "file" else { throw ValidationError("--to takes postgres://… or file.") }
        let url = folder.map { URL(fileURLWithPath: $0).standardizedFileURL } ?? data.url
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        database = try SQLiteDatabase(path: url.appending(path: "gatepost.sqlite").path)
        self.folder = url
        stores = try SealedStores(pictures ?? url.path)
    }

    /// Reads every chain there from its first link, and compares it with every checkpoint that was signed.
    func checkLogs(of application: Application) async throws {
        let there = application.over(database)
        for setting in try await there.settings(includingErased: true) {
            guard case .whole = try await VerifyLog(of: setting).finding(in: there) else { throw MoveProblem.changed("audit") }
        }
    }

    /// Copies the sealed files that are not there yet; where they stay, sees that each that a row names can be found.
    func copyPictures(of application: Application, _ report: MoveReport) async throws {
        guard let stores else { return report.say("Pictures stay where they are.") }
        for (name, from, to) in [
            ("pictures", application.pictures.store, stores.pictures), ("scans", application.pictures.scans, stores.scans),
        ] {
            let copied = try await StoreCopy(from: from, to: to).run { done in
                if done % 500 == 0 { report.say("Copied \(done) sealed \(name)") }
            }
            report.say("All \(copied) sealed \(name) are there.")
        }
    }

    func onward(_ data: DataFolder) -> String {
        let address =
            isServer
            ? "GATEPOST_DATABASE to the address of the server" : "--data to \(folder?.path ?? data.path), without GATEPOST_DATABASE"
        let where_ = pictures.map { _ in " and GATEPOST_PICTURES to where the pictures are" } ?? ""
        return """
            Everything is there and was compared row by row. Start Gatepost with \(address)\(where_), and with the same master key
            (GATEPOST_KEY_FILE names it when the data folder is another). What was copied is untouched: keep it until you are sure.
            """
    }
}
