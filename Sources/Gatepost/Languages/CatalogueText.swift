/// A language's words as translators write them. An entry is the English sentence after "= ", and the translation on the next line; one about a
/// number has a line for each form. A line that begins with "#" is a remark. Entries are apart by an empty line.
///
///     = The page
///     Y dudalen
///
///     = One face | %1 faces
///     one: Un wyneb
///     other: %1 wyneb
struct CatalogueText {
    private(set) var entries: [String: Catalogue.Entry] = [:]
    /// Lines that cannot be read, and sentences that are there twice.
    private(set) var mistakes: [String] = []

    init(_ texts: [String]) {
        for text in texts {
            var key: String?
            for line in text.split(separator: "\n") where !line.hasPrefix("#") {
                if line.hasPrefix("= ") {
                    key = CatalogueText.plain(line.dropFirst(2))
                    if let key, entries[key] != nil { mistakes.append("twice: \(key)") }
                } else if let key {
                    take(line, for: key)
                } else {
                    mistakes.append("before any sentence: \(line)")
                }
            }
        }
    }

    private mutating func take(_ line: Substring, for key: String) {
        guard key.contains(" | ") else {
            if entries[key] != nil { mistakes.append("a second line: \(key)") }
            return entries[key] = [.other: Wording(CatalogueText.plain(line))]
        }
        guard let colon = line.firstIndex(of: ":"), let form = Plural(rawValue: String(line[..<colon])) else {
            return mistakes.append("no form: \(line)")
        }
        entries[key, default: [:]][form] = Wording(CatalogueText.plain(line[colon...].dropFirst().drop { $0 == " " }))
    }

    /// A line break within a sentence is written as a backslash and an n.
    private static func plain(_ line: Substring) -> String { String(line).replacing("\\n", with: "\n") }
}
