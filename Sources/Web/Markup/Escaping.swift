extension [UInt8] {
    /// Appends words so that they are only ever words: the five characters that mean something to a browser become
    /// entities, and control characters, which no page may contain, are left out.
    mutating func appendEscaped<Words: StringProtocol>(_ words: Words) {
        let done: Void? = words.utf8.withContiguousStorageIfAvailable { appendEscaped(utf8: $0) }
        if done == nil { Swift.Array(words.utf8).withUnsafeBufferPointer { appendEscaped(utf8: $0) } }
    }

    private mutating func appendEscaped(utf8: UnsafeBufferPointer<UInt8>) {
        var clean = 0
        for index in 0..<utf8.count {
            let byte = utf8[index]
            guard needsEscape(byte) else { continue }
            append(contentsOf: UnsafeBufferPointer(rebasing: utf8[clean..<index]))
            if let entity = entity(byte) { entity.withUTF8Buffer { append(contentsOf: $0) } }
            clean = index + 1
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: utf8[clean...]))
    }

    mutating func appendDecimal(_ number: Int) {
        if number >= 0, number < 10 { return append(UInt8(ascii: "0") + UInt8(number)) }
        append(contentsOf: String(number).utf8)
    }
}

@inline(__always) private func needsEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x26, 0x3C, 0x3E, 0x22, 0x27, 0x7F: true
    case 0x09, 0x0A, 0x0D: false
    default: byte < 0x20
    }
}

private func entity(_ byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
}
