import Foundation
@testable import Safeguarding
import Testing

@Suite struct ClauseTests {
    @Test("the register has all 106 clauses, each once, source by source") func complete() {
        let lengths: [(Clause.Source, Int)] = [
            (.councilGuidance, 24), (.preSchoolPolicy, 14), (.familyCentrePolicy, 15), (.dayNurseryPolicy, 38), (.closedPagePolicy, 15),
        ]
        let expected = lengths.flatMap { source, length in (1...length).map { source.rawValue + String($0) } }
        #expect(expected.count == 106)
        #expect(Clause.all.map(\.id) == expected)
        #expect(Clause.all.allSatisfy { !$0.demand.isEmpty && !$0.how.isEmpty && !$0.kinds.isEmpty })
    }

    @Test("a clause is found by its id, and an id outside the register is nobody's") func named() {
        #expect(Clause.named("N28")?.demand.contains("before publication") == true)
        #expect(Clause.named("N29")?.demand == Clause.named("P8")?.demand)
        #expect(Clause.named("N39") == nil)
    }

    @Test("every clause says how far it has come, and what is missing unless it is met", arguments: Clause.all.map(\.id))
    func progress(id: Clause.ID) throws {
        let clause = try #require(Clause.named(id))
        #expect(Clause.declaredProgress[id] != nil)
        #expect((clause.progress.note == nil) == (clause.progress == .met))
        #expect(clause.progress.note?.isEmpty != true)
    }

    @Test("nothing is declared for a clause that does not exist") func strangers() {
        #expect(Clause.declaredProgress.keys.filter { Clause.named($0) == nil } == [])
    }

    @Test("a clause said to be met has a test whose name starts with its id") func met() {
        let unproven = Clause.all.filter { Clause.declaredProgress[$0.id] == .met && $0.tests.isEmpty }
        #expect(unproven.map(\.id) == [])
    }

    @Test("a name that begins with several ids counts for each, and for no other") func severalIDs() {
        let carried = ProvenBy.byClause(["D14, S4: the page is closed", "N28: post.approve", "no clause here"]) { rest, _ in rest }
        #expect(carried == ["D14": ["the page is closed"], "S4": ["the page is closed"], "N28": ["post.approve"]])
    }

    @Test("every rule of the gate names clauses that exist", arguments: Rule.allCases)
    func rules(rule: Rule) {
        #expect(rule.clauses.filter { Clause.named($0) == nil } == [])
        for id in rule.clauses { #expect(Clause.named(id)?.rules.contains(rule) == true) }
    }

    @Test("the list of what carries each clause is as the sources say") func fresh() throws {
        let (said, code) = try run("bin/clauses", "--check")
        #expect(code == 0, "\(said)")
    }

    @Test("docs/clauses.md shows the register as it is") func document() throws {
        let written = try String(contentsOf: root.appending(path: "docs/clauses.md"), encoding: .utf8)
        #expect(written == Clause.document, "bin/clauses --docs writes it again")
    }

    private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private func run(_ script: String, _ argument: String) throws -> (said: String, code: Int32) {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = root.appending(path: script)
        process.arguments = [argument]
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let said = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (String(decoding: said, as: UTF8.self), process.terminationStatus)
    }
}
