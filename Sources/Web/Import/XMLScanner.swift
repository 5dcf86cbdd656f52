/// Reads the XML of a workbook piece by piece. It knows elements, attributes and text, and nothing else: no document type, so no entity of the
/// file's own making; no other file is ever opened; and nothing is nested deeper than workbooks are.
struct XMLScanner {
    struct Malformed: Error {}

    enum Event: Equatable {
        /// The name without its prefix. One that is empty closes by itself, in an event of its own.
        case open(String)
        case close(String)
        case text(String)
    }

    static let deepest = 24

    private let bytes: [UInt8]
    private var at = 0
    private var names: [String] = []
    /// Where the attributes of the element that was opened last stand.
    private var attributes = 0..<0
    private var closesItself = false

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    }

    /// - Returns: `nil` at the end.
    mutating func next() throws(Malformed) -> Event? {
        if closesItself {
            closesItself = false
            return .close(names.removeLast())
        }
        while at < bytes.count {
            guard bytes[at] == UInt8(ascii: "<") else { return .text(try text()) }
            if bytes[(at + 1)...].starts(with: "?".utf8) {
                try skip(past: "?>")
            } else if bytes[(at + 1)...].starts(with: "!--".utf8) {
                try skip(past: "-->")
            } else if bytes[(at + 1)...].starts(with: "![CDATA[".utf8) {
                let start = at + 9
                try skip(past: "]]>")
                return .text(String(decoding: bytes[start..<at - 3], as: UTF8.self))
            } else {
                return try tag()
            }
        }
        guard names.isEmpty else { throw Malformed() }
        return nil
    }

    /// An attribute of the element that was opened last, by its name without a prefix.
    func attribute(_ name: String) throws(Malformed) -> String? {
        var place = attributes.lowerBound
        while place < attributes.upperBound {
            while place < attributes.upperBound, bytes[place].isBlank { place += 1 }
            guard let equals = bytes[place..<attributes.upperBound].firstIndex(of: UInt8(ascii: "=")) else { return nil }
            let said = XMLScanner.local(bytes[place..<equals])
            guard let open = bytes[equals..<attributes.upperBound].firstIndex(where: { $0 == 0x22 || $0 == 0x27 }),
                let close = bytes[(open + 1)..<attributes.upperBound].firstIndex(of: bytes[open])
            else { throw Malformed() }
            if said == name { return try XMLScanner.plain(bytes[open + 1..<close]) }
            place = close + 1
        }
        return nil
    }

    private mutating func tag() throws(Malformed) -> Event {
        at += 1
        guard at < bytes.count else { throw Malformed() }
        if bytes[at] == UInt8(ascii: "/") {
            guard let end = bytes[at...].firstIndex(of: UInt8(ascii: ">")) else { throw Malformed() }
            let name = XMLScanner.local(bytes[at + 1..<end])
            at = end + 1
            guard names.popLast() == name else { throw Malformed() }
            return .close(name)
        }
        // A document type could say what entities stand for.
        guard bytes[at].isNameStart else { throw Malformed() }
        let start = at
        while at < bytes.count, !bytes[at].isBlank, bytes[at] != UInt8(ascii: ">"), bytes[at] != UInt8(ascii: "/") { at += 1 }
        let name = XMLScanner.local(bytes[start..<at])
        let first = at
        var quote: UInt8 = 0
        while at < bytes.count, quote != 0 || bytes[at] != UInt8(ascii: ">") {
            if quote != 0 {
                if bytes[at] == quote { quote = 0 }
            } else if bytes[at] == 0x22 || bytes[at] == 0x27 {
                quote = bytes[at]
            } else if bytes[at] == UInt8(ascii: "<") {
                throw Malformed()
            }
            at += 1
        }
        guard at < bytes.count, names.count < XMLScanner.deepest else { throw Malformed() }
        closesItself = at > first && bytes[at - 1] == UInt8(ascii: "/")
        attributes = first..<(closesItself ? at - 1 : at)
        at += 1
        names.append(name)
        return .open(name)
    }

    private mutating func text() throws(Malformed) -> String {
        let start = at
        while at < bytes.count, bytes[at] != UInt8(ascii: "<") { at += 1 }
        return try XMLScanner.plain(bytes[start..<at])
    }

    private mutating func skip(past end: StaticString) throws(Malformed) {
        let length = end.utf8CodeUnitCount
        let found = end.withUTF8Buffer { end in
            var place = at
            while place + length <= bytes.count {
                if bytes[place] == end[0], bytes[place..<place + length].elementsEqual(end) { return place + length }
                place += 1
            }
            return -1
        }
        guard found > 0 else { throw Malformed() }
        at = found
    }

    private static func local(_ name: ArraySlice<UInt8>) -> String {
        let end = name.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? name.startIndex
        let whole = name[name.startIndex..<end]
        let start = whole.lastIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? whole.startIndex
        return String(decoding: whole[start...], as: UTF8.self)
    }

    /// Text with the five entities that need no declaration, and characters by their number.
    private static func plain(_ text: ArraySlice<UInt8>) throws(Malformed) -> String {
        guard text.contains(UInt8(ascii: "&")) else { return String(decoding: text, as: UTF8.self) }
        var (plain, rest) = ("", text)
        while let mark = rest.firstIndex(of: UInt8(ascii: "&")) {
            plain += String(decoding: rest[rest.startIndex..<mark], as: UTF8.self)
            guard let end = rest[mark...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else { throw Malformed() }
            plain.unicodeScalars.append(try scalar(String(decoding: rest[mark + 1..<end], as: UTF8.self)))
            rest = rest[(end + 1)...]
        }
        return plain + String(decoding: rest, as: UTF8.self)
    }

    private static func scalar(_ name: String) throws(Malformed) -> Unicode.Scalar {
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default:
            guard name.hasPrefix("#") else { throw Malformed() }
            let number = name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
            guard let number, number > 0, let scalar = Unicode.Scalar(number) else { throw Malformed() }
            return scalar
        }
    }
}

extension UInt8 {
    fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
    fileprivate var isNameStart: Bool { (0x61...0x7A).contains(self) || (0x41...0x5A).contains(self) || self == 0x5F || self >= 0x80 }
}
