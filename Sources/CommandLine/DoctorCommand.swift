import ArgumentParser
import Foundation
import Gatepost
import Pictures
import Web

/// `gatepost doctor`: looks at everything that somebody who helps would ask about, and says what to do about each.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Looks at everything and says what to do about what is not well. Exit code 1 if something is wrong.")

    enum Format: String, ExpressibleByArgument, CaseIterable { case table, json }

    @OptionGroup var data: DataFolder
    @Option(help: "How to write them.") var format: Format = .table

    func run() async throws {
        var findings = [HealthFinding.ofKeyFile(data.keyFile)]
        var problem: String?
        // Without its key nothing is opened: opening would stop, or make a key that fits nothing.
        if FileManager.default.fileExists(atPath: data.keyFile) {
            do {
                let application = try await data.open()
                findings += await Health(of: application, thorough: true).findings()
                await application.pictures.workshop.close()
            } catch { problem = "\(error)" }
        }
        switch format {
        case .table: print(table(findings))
        case .json: print(try json(findings))
        }
        if let problem { FileHandle.standardError.write(Data("It could not be opened: \(problem)\n".utf8)) }
        if problem != nil || findings.contains(where: { $0.state == .wrong }) { throw ExitCode.failure }
    }

    private func table(_ findings: [HealthFinding]) -> String {
        findings.map { finding in
            let state = finding.state.rawValue.padding(toLength: 11, withPad: " ", startingAt: 0)
            return "\(state)\(finding.title): \(finding.sentence)\(finding.advice.map { "\n           \($0)" } ?? "")"
        }.joined(separator: "\n")
    }

    /// One finding as other programs read it.
    private struct Line: Encodable {
        let subject, state, title, sentence: String
        let advice: String?
        let figure: Int?
        let names: [String]
    }

    private func json(_ findings: [HealthFinding]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let lines = findings.map { finding in
            Line(
                subject: finding.subject.rawValue, state: finding.state.rawValue, title: finding.title, sentence: finding.sentence,
                advice: finding.advice, figure: finding.figure, names: finding.names)
        }
        return String(decoding: try encoder.encode(lines), as: UTF8.self)
    }
}
