import ArgumentParser
import Foundation
import Safeguarding

/// `gatepost clauses`: every clause Gatepost was asked for, what carries it, and how far it has come.
struct Clauses: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the clauses that Gatepost answers, and how far each has come.")

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case table, json, markdown
    }

    @Option(help: "How to write them.") var format: Format = .table

    func run() throws {
        switch format {
        case .table: print(table)
        case .json: print(try json)
        case .markdown: print(Clause.document, terminator: "")
        }
    }

    private var table: String {
        Clause.all.map { clause in
            let id = clause.id.padding(toLength: 5, withPad: " ", startingAt: 0)
            let state = clause.progress.state.padding(toLength: 8, withPad: " ", startingAt: 0)
            return id + state + clause.demand
        }
        .joined(separator: "\n")
    }

    private var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(Clause.all.map(Line.init)), as: UTF8.self)
        }
    }

    /// One clause as other programs read it. `kind` is one word, or two with a comma where a clause has two sides.
    private struct Line: Encodable {
        let id, source, kind, demand, how: String
        let rules, actions, tests: [String]
        let state: String
        let missing: String?

        init(_ clause: Clause) {
            let progress = clause.progress
            id = clause.id
            source = clause.source.rawValue
            kind = clause.kindWords
            demand = clause.demand
            how = clause.how
            rules = clause.rules.map(\.rawValue)
            actions = clause.actions
            tests = clause.tests
            state = progress.state
            missing = progress.note
        }
    }
}
