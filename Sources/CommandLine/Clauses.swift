import ArgumentParser
import Foundation
import Gatepost
import Safeguarding
import Web

/// `gatepost clauses`: every clause Gatepost was asked for, what carries it, and how far it has come; with a setting, how each stands
/// there now.
struct Clauses: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the clauses that Gatepost answers, and how far each has come.")

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case table, json, markdown
    }

    @Option(help: "How to write them.") var format: Format = .table
    @Option(help: "How each stands in the setting of this identifier now. Needs --data.") var setting: String?
    @Option(help: "The folder that holds the data.") var data: String?

    func validate() throws {
        if setting != nil, data == nil { throw ValidationError("Say which folder holds the data, with --data.") }
        if setting != nil, format == .markdown { throw ValidationError("How a setting stands is written as a table or as json.") }
    }

    func run() async throws {
        var board: AssuranceBoard?
        if let setting, let data {
            let application = try await DataFolder.parse(["--data", data]).open()
            board = try await application.assurance(of: try await DataFolder.setting(setting, of: application))
        }
        switch format {
        case .table: print(board.map(live) ?? table)
        case .json: print(try json(board))
        case .markdown: print(Clause.document, terminator: "")
        }
    }

    private var table: String {
        Clause.all.map { clause in "\(column(clause.id, 5))\(column(clause.progress.state, 8))\(clause.demand)" }.joined(separator: "\n")
    }

    private func live(_ board: AssuranceBoard) -> String {
        board.lines.map { line in
            let standing = line.standing
            return
                "\(column(line.clause.id, 5))\(column(standing.state.rawValue, 11))\(column(standing.figure.words, 20))\(line.clause.demand)"
        }
        .joined(separator: "\n")
    }

    private func column(_ words: String, _ width: Int) -> String { words.padding(toLength: width, withPad: " ", startingAt: 0) }

    private func json(_ board: AssuranceBoard?) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let lines = board.map { board in board.lines.map { Line($0.clause, $0) } } ?? Clause.all.map { Line($0, nil) }
        return String(decoding: try encoder.encode(lines), as: UTF8.self)
    }

    /// One clause as other programs read it. `kind` is one word, or two with a comma where a clause has two sides.
    private struct Line: Encodable {
        let id, source, subject, kind, demand, how: String
        let rules, actions, tests: [String]
        let state: String
        let missing: String?
        let here: Here?

        /// How it stands in the setting that was asked about.
        struct Here: Encodable {
            let state, figure: String
            let register, since: String?
        }

        init(_ clause: Clause, _ line: AssuranceBoard.Line?) {
            let progress = clause.progress
            id = clause.id
            source = clause.source.rawValue
            subject = clause.topic.rawValue
            kind = clause.kindWords
            demand = clause.demand
            how = clause.how
            rules = clause.rules.map(\.rawValue)
            actions = clause.actions
            tests = clause.tests
            state = progress.state
            missing = progress.note
            here = line.map {
                Here(
                    state: $0.standing.state.rawValue, figure: $0.standing.figure.words, register: $0.register?.rawValue,
                    since: $0.since?.description)
            }
        }
    }
}
