/// A policy's words, as sections. Kept as one plain text, in which a line that begins with `# ` is a heading, because that is what
/// people sign; the outline beside it names each section, so that versions can be compared.
public struct PolicyText: Hashable, Sendable {
    public struct Section: Hashable, Sendable {
        public let name: String
        public let heading: String
        public let words: String

        public init(name: String, heading: String, words: String) {
            self.name = name
            self.heading = heading
            self.words = words
        }
    }

    public let sections: [Section]

    public init(_ sections: [Section]) { self.sections = sections }

    /// - Parameters:
    ///   - outline: the sections' names, one to a line; empty for a text from before there were outlines.
    ///   - templates: sections whose headings give names where there is no outline.
    public init(_ text: String, outline: String = "", templates: [PolicySection] = []) {
        let names = outline.split(separator: "\n").map(String.init)
        var found: [(heading: String, lines: [Substring])] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("# ") {
                found.append((String(line.dropFirst(2)), []))
            } else if found.isEmpty {
                if !line.isEmpty { found.append(("", [line])) }
            } else {
                found[found.count - 1].lines.append(line)
            }
        }
        sections = found.enumerated().map { index, section in
            let name = names.count == found.count ? names[index] : templates.first { $0.heading == section.heading }?.name
            return Section(name: name ?? "part-\(index + 1)", heading: section.heading, words: PolicyText.trimmed(section.lines))
        }
    }

    /// The whole of it, as it is signed.
    public var text: String {
        sections.map { $0.heading.isEmpty ? $0.words : "# \($0.heading)\n\($0.words)" }.joined(separator: "\n\n")
    }

    public var outline: String { sections.map(\.name).joined(separator: "\n") }

    /// What somebody typed as a section's words, as it is kept: one kind of line end, no blank lines around it, and no line that
    /// could be taken for a heading, which has a field of its own.
    public static func plain(_ typed: String) -> String {
        let lines = typed.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.hasPrefix("#") ? line.drop { $0 == "#" || $0 == " " } : line
        }
        return trimmed(lines)
    }

    private static func trimmed(_ lines: [Substring]) -> String {
        func isBlank(_ line: Substring) -> Bool { line.allSatisfy(\.isWhitespace) }
        var lines = lines[...]
        while let first = lines.first, isBlank(first) { lines = lines.dropFirst() }
        while let last = lines.last, isBlank(last) { lines = lines.dropLast() }
        return lines.joined(separator: "\n")
    }
}
