import ArgumentParser
import Foundation
import Gatepost
import Safeguarding

/// `gatepost words`: what the text guard would say of each line of standard input, in this setting.
struct WordsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "words", abstract: "Reads lines from standard input and prints what the text guard finds in each.")

    enum Format: String, ExpressibleByArgument, CaseIterable { case json }

    @OptionGroup var data: DataFolder
    @Option(help: "Which setting, where there are several.") var setting: String?
    @Option(help: "How to write them.") var format: Format = .json

    private struct Line: Encodable {
        struct Found: Encodable {
            let kind, why: String
            /// In characters of the line: from, and up to but not including.
            let range: [Int]
        }
        let text: String
        let findings: [Found]
    }

    func run() async throws {
        let application = try await data.open()
        let setting = try await DataFolder.setting(setting, of: application)
        let words = try await application.read(in: setting) { db in try SettingWords.guarding(setting, in: db) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        while let text = readLine() {
            let findings = words.findings(in: text).map { finding in
                Line.Found(
                    kind: finding.kind.rawValue, why: finding.why.rawValue, range: [finding.range.lowerBound, finding.range.upperBound])
            }
            print(String(decoding: try encoder.encode(Line(text: text, findings: findings)), as: UTF8.self))
        }
    }
}
