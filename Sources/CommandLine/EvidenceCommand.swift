import ArgumentParser
import Foundation
import Gatepost
import Safeguarding
import Web

/// `gatepost evidence`: packs that a setting hands over, checked by whoever receives them.
struct EvidenceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evidence", abstract: "Checks evidence packs. Neither the database nor any key of the setting is needed.",
        subcommands: [Verify.self])

    struct Verify: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Checks that nothing in a pack was changed, and says what was. Exit code 1 if anything was.")

        @Argument(help: "The pack: a ZIP file.") var pack: String
        @Option(help: "The public key that it has to be signed with, as the setting gave it to you.") var key: String?

        func run() throws {
            guard let bytes = FileManager.default.contents(atPath: pack) else { throw ValidationError("\(pack) cannot be read.") }
            let expected = try key.map { text in
                guard let key = [UInt8](hexadecimal: text), key.count == 32 else {
                    throw ValidationError("A key has 64 hexadecimal digits.")
                }
                return key
            }
            guard let files = try? ZIPReader.files(in: Array(bytes)) else {
                print("damaged: this is no ZIP file that can be read to its end")
                throw ExitCode.failure
            }
            let check = VerifyEvidence(files, signedBy: expected)
            let findings = check.findings
            if let index = check.index, !findings.contains(.badSignature) {
                print("\(index.settingName), \(index.period.first) to \(index.period.last), signed with \(index.key.hexadecimal)")
                if expected == nil { print("Compare that key with the one that the setting gave you, or name it with --key.") }
            }
            for finding in findings { print(finding.sentence) }
            guard case .whole? = findings.first else { throw ExitCode.failure }
        }
    }
}

extension EvidenceFinding {
    /// The finding in words.
    fileprivate var sentence: String {
        switch self {
        case .whole(let files, let entries): "whole: \(files) files, \(entries) entries of the log"
        case .notAPack: "no pack: there is no index in it that can be read"
        case .badSignature: "changed: the index is not as it was signed"
        case .otherKey: "signed by somebody else: not with the key that you named"
        case .missing(let name): "missing: \(name)"
        case .changed(let name): "changed: \(name)"
        case .added(let name): "added: \(name) is not in the index"
        case .logBroken(let number): "changed: entry \(number) of the log does not follow from the one before it"
        }
    }
}
