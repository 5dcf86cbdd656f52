/// A page as somebody sees and hears it, with what stands between ⟦ and ⟧ told from the rest.
struct MarkedPage {
    private let markup: String

    init(_ markup: String) { self.markup = markup }

    /// Elements that say themselves in which language they are, show codes, or are seen by nobody, do not count.
    private struct Open {
        let name: Substring
        let isPassedBy: Bool
    }

    /// Every piece of text, and of what is read out in its place, with letters in it that are neither marked nor written by somebody.
    func unmarked(besides written: [String]) -> [String] {
        var (open, depth, found): ([Open], Int, [String]) = ([], 0, [])
        var language: Substring?
        var rest = markup[...]
        func look(_ text: Substring) {
            guard !(open.last?.isPassedBy ?? false) else { return }
            var outside = ""
            for character in text {
                if character == "⟦" { depth += 1 } else if character == "⟧" { depth -= 1 } else if depth == 0 { outside.append(character) }
            }
            let left = plain(outside, besides: written)
            if left.contains(where: \.isLetter) { found.append(left.split(whereSeparator: \.isWhitespace).joined(separator: " ")) }
        }
        while let start = rest.firstIndex(of: "<") {
            look(rest[..<start])
            rest = rest[start...]
            guard let end = rest.firstIndex(of: ">") else { break }
            let tag = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            let name = tag.drop { $0 == "/" }.prefix { !$0.isWhitespace }
            if tag.hasPrefix("/") {
                if let last = open.lastIndex(where: { $0.name == name }) { open.removeSubrange(last...) }
            } else if !name.hasPrefix("!") {
                let attributes = attributes(tag)
                let own = attributes["lang"]
                if name == "html" { language = own }
                let isOther = own != nil && own != language
                let isPassedBy =
                    isOther || open.last?.isPassedBy ?? false || attributes["aria-hidden"] == "true" || attributes["class"] == "cite"
                    || ["code", "script", "style", "svg"].contains(name)
                if !isPassedBy {
                    for heard in MarkedPage.heard {
                        if let words = attributes[heard] { look(words) }
                    }
                }
                if !MarkedPage.void.contains(name) { open.append(Open(name: name, isPassedBy: isPassedBy)) }
            }
        }
        look(rest)
        return found
    }

    private static let heard: [Substring] = ["alt", "aria-label", "placeholder", "title", "data-label", "data-denied", "data-failed"]
    private static let void: Set<Substring> = ["meta", "link", "img", "input", "br", "hr", "source"]

    private func attributes(_ tag: Substring) -> [Substring: Substring] {
        Dictionary(tag.matches(of: #/\s([a-z-]+)="([^"]*)"/#).map { ($0.output.1, $0.output.2) }) { first, _ in first }
    }

    /// Without entities, and without what somebody wrote; the longest first, so that no part of it is left over.
    private func plain(_ text: String, besides written: [String]) -> String {
        var text = text.replacing(#/&(amp|lt|gt|quot|#39);/#, with: " ")
        for words in written.sorted(by: { $0.count > $1.count }) { text = text.replacing(words, with: "") }
        return text
    }
}
