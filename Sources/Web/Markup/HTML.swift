/// A piece of a page: UTF-8 that is known to be markup.
///
/// Markup can only be written in the source. What is interpolated is escaped, in text and in attributes alike, and only
/// another `HTML` goes in as it is, so there is no way to splice a string that somebody typed. Attribute values are always
/// written in double quotes.
///
///     """
///     <h2>\(post.title)</h2>
///     \(if: post.isOld, "<p>From last term.</p>")
///     \(if: post.place, { "<p>\($0)</p>" })
///     <ul>\(each: post.comments, { "<li>\($0.words)</li>" })</ul>
///     """
public struct HTML: ExpressibleByStringInterpolation, Sendable, Equatable {
    private var pieces: MarkupPieces

    public init(stringLiteral markup: StaticString) { pieces = MarkupPieces(markup.withUTF8Buffer(Array.init)) }
    public init(stringInterpolation built: Interpolation) { pieces = built.pieces }
    private init(_ pieces: MarkupPieces) { self.pieces = pieces }

    /// Nothing at all.
    public static let empty = HTML(MarkupPieces())

    /// The markup in UTF-8.
    public var bytes: [UInt8] { pieces.flat }
    /// How many bytes it is, with its holes still open.
    var count: Int { pieces.count }

    public var isEmpty: Bool { pieces.isEmpty }

    /// The same, to be kept and put into many pages: where it goes in it is not copied, and its holes need no further search.
    func kept() -> HTML { HTML(MarkupPieces(keeping: KeptMarkup(bytes))) }

    /// Plain words as markup, escaped.
    public static func text(_ words: String) -> HTML {
        var bytes: [UInt8] = []
        bytes.appendEscaped(words)
        return HTML(MarkupPieces(bytes))
    }

    /// Words that keep their line breaks: one paragraph for each block of lines, as people type them.
    public static func paragraphs(_ words: String) -> HTML {
        // By bytes: walking through characters was a third of what writing the feed cost. Browsers end lines with two of them.
        let lines = words.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Substring.init)
        let blocks = lines.split { $0.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }
        return "\(each: blocks, { block in "<p>\(each: block.dropLast(), { "\($0)<br>" })\(block.last)</p>" })"
    }

    /// All of these, one after another.
    static func joined(_ parts: [HTML]) -> HTML {
        var pieces = MarkupPieces()
        for part in parts { pieces.append(part.pieces) }
        return HTML(pieces)
    }

    public static func + (left: HTML, right: HTML) -> HTML { joined([left, right]) }
    public static func += (left: inout HTML, right: HTML) { left.pieces.append(right.pieces) }

    /// Hands over the markup piece by piece, with every hole filled.
    ///
    /// A form leaves a hole for its token, and one for the identifier of what it makes where that is to be a fresh one; the server
    /// fills them once the page is finished. Nobody has to hand them through views, nobody can forget to, and markup without them
    /// is the same each time.
    /// - Parameter identifier: a new one for each hole.
    func pour(token: String, _ identifier: () -> String, into append: (UnsafeBufferPointer<UInt8>) -> Void) {
        pieces.pour { piece, holes in
            var clean = 0
            for hole in holes {
                append(UnsafeBufferPointer(rebasing: piece[clean..<hole]))
                var words = piece[hole] == Self.tokenHole ? token : identifier()
                words.withUTF8 { append($0) }
                clean = hole + 1
            }
            append(UnsafeBufferPointer(rebasing: piece[clean...]))
        }
    }

    /// U+0001 and U+0002, which text can never contain.
    static let tokenHole: UInt8 = 1
    static let identifierHole: UInt8 = 2
    /// Whether a form is in it.
    var hasHole: Bool { pieces.hasHole }
}

extension HTML {
    public struct Interpolation: StringInterpolationProtocol {
        fileprivate var pieces = MarkupPieces()

        public init(literalCapacity: Int, interpolationCount: Int) {
            // Room for what goes in, so that few pieces are moved while they grow.
            pieces.bytes.reserveCapacity(literalCapacity + interpolationCount * 96)
        }

        public mutating func appendLiteral(_ markup: StaticString) {
            markup.withUTF8Buffer { pieces.bytes.append(contentsOf: $0) }
        }

        /// Bytes that are known to need no escape.
        mutating func append(_ plain: UnsafeBufferPointer<UInt8>) { pieces.bytes.append(contentsOf: plain) }

        public mutating func appendInterpolation(_ words: String) { pieces.bytes.appendEscaped(words) }
        public mutating func appendInterpolation(_ words: Substring) { pieces.bytes.appendEscaped(words) }
        public mutating func appendInterpolation(_ words: String?) { if let words { pieces.bytes.appendEscaped(words) } }
        public mutating func appendInterpolation(_ words: Substring?) { if let words { pieces.bytes.appendEscaped(words) } }
        public mutating func appendInterpolation(_ number: Int) { pieces.bytes.appendDecimal(number) }
        public mutating func appendInterpolation(_ part: HTML) { pieces.append(part.pieces) }
        public mutating func appendInterpolation(_ part: HTML?) { if let part { pieces.append(part.pieces) } }

        /// A part for each item.
        public mutating func appendInterpolation<Items: Sequence>(
            each items: Items, _ part: (Items.Element) throws -> HTML
        ) rethrows {
            for item in items { pieces.append(try part(item).pieces) }
        }

        /// A part that appears only when something is so.
        public mutating func appendInterpolation(
            if condition: Bool, _ part: @autoclosure () -> HTML, else other: @autoclosure () -> HTML = .empty
        ) {
            pieces.append(condition ? part().pieces : other().pieces)
        }

        /// A part that appears only when there is a value to show.
        public mutating func appendInterpolation<Value>(
            if value: Value?, _ part: (Value) throws -> HTML, else other: @autoclosure () -> HTML = .empty
        ) rethrows {
            pieces.append(try value.map { try part($0).pieces } ?? other().pieces)
        }

        /// A whole attribute with its leading space, as ` lang="pl"`; nothing when there is no value.
        public mutating func appendInterpolation(attribute name: StaticString, _ value: String?) {
            guard let value else { return }
            pieces.bytes.append(UInt8(ascii: " "))
            appendLiteral(name)
            pieces.bytes.append(contentsOf: [UInt8(ascii: "="), UInt8(ascii: "\"")])
            pieces.bytes.appendEscaped(value)
            pieces.bytes.append(UInt8(ascii: "\""))
        }

        /// An attribute without a value, as ` checked`, when it holds.
        public mutating func appendInterpolation(flag name: StaticString, _ holds: Bool) {
            guard holds else { return }
            pieces.bytes.append(UInt8(ascii: " "))
            appendLiteral(name)
        }
    }
}

extension HTML: CustomStringConvertible {
    /// The markup as text, for tests and for reading.
    public var description: String { String(decoding: bytes, as: UTF8.self) }
}
