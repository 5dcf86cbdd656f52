/// A network of the setting's, with what it is called: "203.0.113.0/24 Main house".
public struct NamedNetwork: Hashable, Sendable {
    public static let most = 20, longestName = 60
    public let range: NetworkRange
    public let name: String

    /// - Returns: `nil` for a line that does not begin with a range.
    init?(line: String) {
        let words = line.split(maxSplits: 1, whereSeparator: \.isWhitespace)
        guard let first = words.first, let range = NetworkRange(String(first)), !range.isTooWide else { return nil }
        let name = words.count > 1 ? words[1].drop(while: \.isWhitespace) : ""
        guard name.count <= NamedNetwork.longestName else { return nil }
        self.range = range
        self.name = String(name)
    }

    /// As it is stored, and typed into a form.
    public var line: String { name.isEmpty ? range.description : "\(range) \(name)" }

    /// One a line; empty lines are nothing.
    /// - Returns: `nil` when a line is no network, or there are too many.
    public static func list(_ text: String) -> [NamedNetwork]? {
        let lines = text.split(whereSeparator: \.isNewline).map(String.init).filter { $0.contains { !$0.isWhitespace } }
        let networks = lines.compactMap(NamedNetwork.init(line:))
        return networks.count == lines.count && networks.count <= most ? networks : nil
    }

    public static func text(_ networks: [NamedNetwork]) -> String { networks.map(\.line).joined(separator: "\n") }
}
