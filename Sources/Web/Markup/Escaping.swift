extension [UInt8] {
    /// Appends words so that they are only ever words: the five characters that mean something to a browser become
    /// entities, and control characters, which no page may contain, are left out.
    mutating func appendEscaped<Words: StringProtocol>(_ words: Words) {
        let done: Void? = words.utf8.withContiguousStorageIfAvailable { appendEscaped(utf8: $0) }
        if done == nil { Swift.Array(words.utf8).withUnsafeBufferPointer { appendEscaped(utf8: $0) } }
    }

    private mutating func appendEscaped(utf8: UnsafeBufferPointer<UInt8>) {
        var (clean, index) = (0, 0)
        while index < utf8.count {
            // Eight at a time: most words need nothing.
            if index + 8 <= utf8.count, isPlain(UnsafeRawPointer(utf8.baseAddress! + index).loadUnaligned(as: UInt64.self)) {
                index += 8
                continue
            }
            let byte = utf8[index]
            if needsEscape(byte) {
                append(contentsOf: UnsafeBufferPointer(rebasing: utf8[clean..<index]))
                if let entity = entity(byte) { entity.withUTF8Buffer { append(contentsOf: $0) } }
                clean = index + 1
            }
            index += 1
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: utf8[clean...]))
    }

    mutating func appendDecimal(_ number: Int) {
        if number >= 0, number < 10 { return append(UInt8(ascii: "0") + UInt8(number)) }
        append(contentsOf: String(number).utf8)
    }
}

/// Whether none of eight bytes needs a closer look; a line break is looked at and let through.
@inline(__always) private func isPlain(_ bytes: UInt64) -> Bool {
    let (each, high): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    // The high bit of each byte that is zero: taking one away borrows there.
    func zeros(_ bytes: UInt64) -> UInt64 { (bytes &- each) & ~bytes & high }
    let controls = (bytes &- each &* 0x20) & ~bytes & high
    let marks = zeros(bytes ^ each &* 0x26) | zeros(bytes ^ each &* 0x3C) | zeros(bytes ^ each &* 0x3E) | zeros(bytes ^ each &* 0x22)
    return controls | marks | zeros(bytes ^ each &* 0x27) | zeros(bytes ^ each &* 0x7F) == 0
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
