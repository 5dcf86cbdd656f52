/// What is different between two versions of a policy: by section, and within a section by word (D22).
public struct PolicyDifference: Hashable, Sendable {
    public enum Change: Hashable, Sendable { case same, added, removed, changed }

    public struct Piece: Hashable, Sendable {
        public let change: Change
        public let words: String
    }

    public struct Section: Hashable, Sendable {
        public let name: String
        public let heading: String
        public let change: Change
        /// In reading order; `.changed` does not appear here.
        public let pieces: [Piece]
    }

    /// In the order of the newer version; a section that was left out stands where it was.
    public let sections: [Section]

    public var isEmpty: Bool { sections.allSatisfy { $0.change == .same } }
    public var changed: [Section] { sections.filter { $0.change != .same } }

    public init(from old: PolicyText, to new: PolicyText) {
        let before = Dictionary(old.sections.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let kept = Set(new.sections.map(\.name))
        var sections: [Section] = []
        var left = old.sections.filter { !kept.contains($0.name) }[...]
        let order = Dictionary(old.sections.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        for section in new.sections {
            if let place = order[section.name] {
                while let gone = left.first, let was = order[gone.name], was < place {
                    sections.append(PolicyDifference.whole(gone, .removed))
                    left = left.dropFirst()
                }
            }
            sections.append(before[section.name].map { PolicyDifference.compare($0, section) } ?? PolicyDifference.whole(section, .added))
        }
        self.sections = sections + left.map { PolicyDifference.whole($0, .removed) }
    }

    private static func whole(_ section: PolicyText.Section, _ change: Change) -> Section {
        Section(name: section.name, heading: section.heading, change: change, pieces: [Piece(change: change, words: section.words)])
    }

    private static func compare(_ old: PolicyText.Section, _ new: PolicyText.Section) -> Section {
        guard old != new else {
            return Section(name: new.name, heading: new.heading, change: .same, pieces: [Piece(change: .same, words: new.words)])
        }
        var pieces = words(old.words, new.words)
        if old.heading != new.heading { pieces.insert(contentsOf: words(old.heading + "\n", new.heading + "\n"), at: 0) }
        return Section(name: new.name, heading: new.heading, change: .changed, pieces: pieces)
    }

    /// The longest common run of words, found from the end; what is not in it was added or removed. Line breaks count as words, so
    /// that a new item of a list is seen as one.
    static func words(_ old: String, _ new: String) -> [Piece] {
        let (old, new) = (tokens(old), tokens(new))
        // Beyond this the table would be larger than the answer is worth: then the one is gone and the other is new.
        guard old.count * new.count <= 4_000_000 else {
            return [Piece(change: .removed, words: old.joined()), Piece(change: .added, words: new.joined())]
        }
        let width = new.count + 1
        var common = [Int32](repeating: 0, count: (old.count + 1) * width)
        for left in stride(from: old.count - 1, through: 0, by: -1) {
            for right in stride(from: new.count - 1, through: 0, by: -1) {
                common[left * width + right] =
                    old[left] == new[right]
                    ? common[(left + 1) * width + right + 1] + 1 : max(common[(left + 1) * width + right], common[left * width + right + 1])
            }
        }
        var pieces: [Piece] = []
        func append(_ change: Change, _ token: Substring) {
            if let last = pieces.last, last.change == change {
                pieces[pieces.count - 1] = Piece(change: change, words: last.words + token)
            } else {
                pieces.append(Piece(change: change, words: String(token)))
            }
        }
        var (left, right) = (0, 0)
        while left < old.count || right < new.count {
            if left < old.count, right < new.count, old[left] == new[right] {
                append(.same, new[right])
                (left, right) = (left + 1, right + 1)
            } else if left < old.count,
                right == new.count || common[(left + 1) * width + right] >= common[left * width + right + 1]
            {
                append(.removed, old[left])
                left += 1
            } else {
                append(.added, new[right])
                right += 1
            }
        }
        return pieces
    }

    /// Words with the blanks that follow them, and line breaks by themselves.
    private static func tokens(_ text: String) -> [Substring] {
        var tokens: [Substring] = []
        var start = text.startIndex
        var inBlanks = false
        for index in text.indices {
            let character = text[index]
            if character == "\n" {
                if start < index { tokens.append(text[start..<index]) }
                tokens.append(text[index...index])
                start = text.index(after: index)
                inBlanks = false
            } else if character == " " {
                inBlanks = true
            } else if inBlanks {
                tokens.append(text[start..<index])
                start = index
                inBlanks = false
            }
        }
        if start < text.endIndex { tokens.append(text[start...]) }
        return tokens
    }
}
