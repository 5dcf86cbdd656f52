import ArgumentParser
import Foundation
import Gatepost
import Safeguarding

/// `gatepost concern`: the sealed chains of concerns, checked without being read, and the one way out of what was sealed.
struct ConcernCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "concern", abstract: "Checks the sealed chains of concerns, and hands to the police what two people agreed to.",
        subcommands: [Verify.self, Police.self])

    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract:
                "Reads every chain and compares it with what the log was given each night. Exit code 1 if one was changed. Prints nothing of any concern."
        )
        @OptionGroup var data: DataFolder

        func run() async throws {
            let application = try await data.open()
            var isWhole = true
            for setting in try await application.settings() {
                let finding = try await VerifyConcerns(of: setting).finding(in: application)
                print("\(setting): \(finding.sentence)")
                if case .whole = finding {} else { isWhole = false }
            }
            if !isWhole { throw ExitCode.failure }
        }
    }

    struct Police: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Opens what was sealed, for an officer who stands beside you. Two people must have agreed in Gatepost first.")
        @OptionGroup var data: DataFolder
        @Option(help: "The setting, by its identifier.") var setting: String
        @Option(help: "The file of the concern, as its print has it.") var concern: String
        @Option(help: "An empty folder on the officer’s own medium.") var into: String

        func run() async throws {
            let application = try await data.open()
            guard let setting = Setting.ID(setting), let concern = Concern.ID(concern) else {
                throw ValidationError("That is not an identifier.")
            }
            let folder = URL(fileURLWithPath: into)
            guard try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).isEmpty else {
                throw ValidationError("The folder is not empty.")
            }
            do {
                let items = try await PoliceHandover(of: concern, in: setting).items(in: application)
                for item in items { try Data(item.bytes).write(to: folder.appending(path: item.name), options: .withoutOverwriting) }
                print("\(items.count) handed over. It is written in the file of the concern.")
            } catch is Refused {
                print("Two people have to agree to it in Gatepost first.")
                throw ExitCode.failure
            }
        }
    }
}

extension ConcernFinding {
    /// The finding in words that tell nothing of any concern, not even how many there are.
    fileprivate var sentence: String {
        switch self {
        case .whole(_, let anchors): "whole, and as \(anchors) nights in the log say"
        case .broken(let concern): "changed: a chain does not follow (\(concern))"
        case .rewritten(let concern): "rewritten: a chain is not the one that the log knows (\(concern))"
        case .gone(let concern): "gone: a chain that the log knows is missing (\(concern))"
        case .anchorLost: "the sealed half of a night in the log is missing or changed"
        }
    }
}
