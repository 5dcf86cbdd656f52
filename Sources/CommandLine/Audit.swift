import ArgumentParser
import Gatepost

/// `gatepost audit`: the log, read without the rest of Gatepost.
struct Audit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Checks, signs and exports the log of everything that was done.", subcommands: [Verify.self, Export.self, Sign.self])

    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Reads the whole log, link by link. Exit code 1 if it was changed.")

        @OptionGroup var data: DataFolder
        @Option(help: "A checkpoint kept elsewhere, as it was printed or mailed.") var since: String?

        func run() async throws {
            let application = try await data.open()
            var checkpoint: Checkpoint?
            if let since {
                guard let read = Checkpoint(line: since) else {
                    throw ValidationError("That is not a checkpoint. It is one line that begins with gatepost-checkpoint-1.")
                }
                checkpoint = read
            }
            let settings = try await application.settings(includingErased: true).filter { checkpoint == nil || $0 == checkpoint?.setting }
            var isWhole = !settings.isEmpty
            for setting in settings {
                let finding = try await VerifyLog(of: setting, since: checkpoint).finding(in: application)
                print("\(setting): \(finding.sentence)")
                if case .whole = finding {} else { isWhole = false }
            }
            if settings.isEmpty { print("There is no such setting here.") }
            if !isWhole { throw ExitCode.failure }
        }
    }

    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prints the log, one JSON object a line, to be verified by other programs.")
        @OptionGroup var data: DataFolder

        func run() async throws {
            let application = try await data.open()
            for setting in try await application.settings(includingErased: true) {
                try await ExportLog(of: setting).write(from: application) { print($0) }
            }
        }
    }

    struct Sign: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "checkpoint", abstract: "Signs how far the log has come. Print it and keep it elsewhere.")
        @OptionGroup var data: DataFolder

        func run() async throws {
            let application = try await data.open()
            for setting in try await application.settings() {
                let asking = application.asking(.machine, in: setting)
                print(try await application.gate.perform(MakeCheckpoint(secrets: application.secrets, in: setting), for: asking).line)
            }
        }
    }
}

extension LogFinding {
    /// The finding in words.
    fileprivate var sentence: String {
        switch self {
        case .whole(let entries): "whole, \(entries) entries"
        case .broken(let number): "changed: entry \(number) does not follow from the one before it"
        case .cut(let number): "cut: entries after \(number) are missing"
        case .rewritten(let number): "rewritten: it is not the log that checkpoint \(number) was made of"
        case .checkpointNotOurs: "that checkpoint was not signed with this Gatepost’s key"
        }
    }
}
