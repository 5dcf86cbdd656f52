import Foundation
import Testing

/// What docs/verification.md says of OWASP's list.
@Suite struct VerificationTests {
    /// Every number of levels 1 and 2 of the list's version 5.0.0: the requirements of each section.
    private static let numbers: [Substring] = """
        1.1.1-2 1.2.1-9 1.3.1-11 1.4.1-3 1.5.1-2 2.1.1-3 2.2.1-3 2.3.1-4 2.4.1 3.2.1-2 3.3.1-4 3.4.1-6 3.5.1-5 3.7.1-2 4.1.1-3 4.2.1 4.3.1-2 \
        4.4.1-4 5.1.1 5.2.1-3 5.3.1-2 5.4.1-3 6.1.1-3 6.2.1-12 6.3.1-4 6.4.1-4 6.5.1-5 6.6.1-3 6.8.1-4 7.1.1-3 7.2.1-4 7.3.1-2 7.4.1-5 7.5.1-2 \
        7.6.1-2 8.1.1-2 8.2.1-3 8.3.1 8.4.1 9.1.1-3 9.2.1-4 10.1.1-2 10.2.1-2 10.3.1-4 10.4.1-11 10.5.1-5 10.6.1-2 10.7.1-3 11.1.1-2 11.2.1-3 \
        11.3.1-3 11.4.1-4 11.5.1 11.6.1 12.1.1-3 12.2.1-2 12.3.1-4 13.1.1 13.2.1-5 13.3.1-2 13.4.1-5 14.1.1-2 14.2.1-4 14.3.1-3 15.1.1-3 15.2.1-3 \
        15.3.1-7 16.1.1 16.2.1-5 16.3.1-4 16.4.1-3 16.5.1-3 17.1.1 17.2.1-4 17.3.1-2
        """.split(separator: " ")

    private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private func page() throws -> String { try String(contentsOf: root.appending(path: "docs/verification.md"), encoding: .utf8) }

    /// The rows of the table of what is not met, and those of the chapters after it.
    private func halves() throws -> (above: [Substring], chapters: [Substring]) {
        let lines = try page().split(separator: "\n")
        let chapter = lines.firstIndex { $0.hasPrefix("## V1 ") } ?? lines.endIndex
        return (lines[..<chapter].filter { $0.hasPrefix("| ") }, lines[chapter...].filter { $0.hasPrefix("| ") })
    }

    private static func first(_ row: Substring) -> String { String(row.dropFirst(2).prefix { $0 != "|" }) }

    @Test("every number of the list is answered once") func complete() throws {
        var answered: [String: Int] = [:]
        for row in try halves().chapters {
            for number in Self.numbers(of: Self.first(row)) { answered[number, default: 0] += 1 }
        }
        let all = Self.numbers.flatMap { Self.run(String($0)) }
        #expect(all.count == 253)
        #expect(all.filter { answered[$0] != 1 } == [])
        #expect(answered.keys.filter { !all.contains($0) } == [])
    }

    @Test("every answer is one of those that the page explains, and what is not met stands at the top") func answers() throws {
        let (above, chapters) = try halves()
        let lacking = Set(above.flatMap { Self.numbers(of: Self.first($0)) })
        for row in chapters where row.contains("**") {
            let answer = String(row.split(separator: "|").last?.drop { $0 == " " } ?? "")
            #expect(["**Yes", "**Part.**", "**No.**", "**Elsewhere.**", "**None.**"].contains { answer.hasPrefix($0) }, "\(row)")
            let isLacking = answer.hasPrefix("**Part") || answer.hasPrefix("**No.")
            for number in Self.numbers(of: Self.first(row)) { #expect(lacking.contains(number) == isLacking, "\(number)") }
        }
    }

    @Test("every test that the page names is there") func tests() throws {
        let there = try Self.tests(below: root.appending(path: "Tests"))
        let named = try page().matches(of: #/`([A-Za-z_]+\.[A-Za-z_]+)`/#).map { String($0.1) }
        #expect(named.count > 150)
        #expect(Set(named).subtracting(there).sorted() == [])
    }

    /// "1.2.6 to 1.2.8, 1.3.1" as its numbers.
    private static func numbers(of cell: String) -> [String] {
        cell.split(separator: ",").flatMap { part in
            let ends = part.split(separator: " ").filter { $0.first?.isNumber == true }
            guard let first = ends.first, let last = ends.last else { return [String]() }
            return between(String(first), String(last))
        }
    }

    /// Of one chapter: from one number to another, over its sections.
    private static func between(_ first: String, _ last: String) -> [String] {
        let all = numbers.flatMap { run(String($0)) }
        guard let from = all.firstIndex(of: first), let to = all.firstIndex(of: last), from <= to else { return [first, last] }
        return Array(all[from...to])
    }

    /// "1.2.1-9" as nine numbers.
    private static func run(_ text: String) -> [String] {
        let parts = text.split(separator: ".")
        let ends = parts[2].split(separator: "-").compactMap { Int($0) }
        return (ends[0]...(ends.last ?? ends[0])).map { "\(parts[0]).\(parts[1]).\($0)" }
    }

    private static func tests(below folder: URL) throws -> Set<String> {
        var found: Set<String> = []
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
            let file = folder.appending(path: path)
            guard ["swift", "py"].contains(file.pathExtension) else { continue }
            let words = try String(contentsOf: file, encoding: .utf8)
            let name = file.deletingPathExtension().lastPathComponent
            if file.pathExtension == "py" {
                for test in words.matches(of: #/(?m)^def (test_\w+)/#) { found.insert("\(name).\(test.1)") }
            } else {
                // From each `@Test` to the first function after it.
                for part in words.split(separator: "@Test(").dropFirst() {
                    if let test = part.firstMatch(of: #/func (\w+)\(/#) { found.insert("\(name).\(test.1)") }
                }
            }
        }
        return found
    }
}
