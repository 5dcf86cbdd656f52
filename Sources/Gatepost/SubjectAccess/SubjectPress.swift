public import Safeguarding

/// What of a concern is given to somebody whom it speaks of, entry by entry.
public struct GivenConcern: Sendable {
    public struct Entry: Sendable {
        /// Microseconds since 1970.
        public let at: Int
        public let words: String
    }

    public let entries: [Entry]
    /// How many were left out, and why.
    public let withheld: [String]
}

/// Writes what is held on somebody as a page to read and as data for programs. How that looks is for whoever draws pages, and handed in.
public struct SubjectPress: Sendable {
    public typealias File = (name: String, bytes: [UInt8])
    let holdings: @Sendable (Holdings) -> [File]
    let concerns: @Sendable ([GivenConcern], Zone) -> File

    public init(holdings: @escaping @Sendable (Holdings) -> [File], concerns: @escaping @Sendable ([GivenConcern], Zone) -> File) {
        self.holdings = holdings
        self.concerns = concerns
    }

    /// Plain text, where nothing draws pages.
    public static let plain = SubjectPress(
        holdings: { held in
            let lines = held.sections.flatMap(\.parts).flatMap { part in
                part.rows.map { row in "\(part.table): " + row.map { "\($0.column)=\($0.text)" }.joined(separator: "; ") }
            }
            return [("held.txt", Array(lines.joined(separator: "\n").utf8))]
        },
        concerns: { concerns, _ in
            ("concerns.txt", Array(concerns.flatMap { $0.entries.map(\.words) + $0.withheld }.joined(separator: "\n").utf8))
        })
}
