/// Photographs inside a document come along as they were, with the place and the camera that their files speak of (B2). What
/// they say is overwritten with zeros where it stands, so that nothing moves and no length in the document changes.
enum EmbeddedPictures {
    static func bare(_ file: MemoryFile) throws {
        let bytes = try file.read(most: file.count)
        for start in beginnings(in: bytes) {
            let said = bytes[start...].starts(with: jpeg) ? segments(of: bytes, at: start) : boxes(of: bytes, at: start)
            for range in said { try file.write([UInt8](repeating: 0, count: range.count), at: range.lowerBound) }
        }
    }

    private static let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF]
    private static let jpeg2000: [UInt8] = [0, 0, 0, 12, 0x6A, 0x50, 0x20, 0x20]

    /// Where a picture's file is the content of one of the document's streams.
    private static func beginnings(in bytes: [UInt8]) -> [Int] {
        let word = Array("stream".utf8)
        var found: [Int] = []
        bytes.withUnsafeBufferPointer { all in
            var at = 0
            while at + 32 < all.count {
                guard all[at] == word[0], all[at + 5] == word[5], all[at..<at + 6].elementsEqual(word) else {
                    at += 1
                    continue
                }
                at += 6
                if all[at] == 0x0D { at += 1 }
                if all[at] == 0x0A { at += 1 }
                if all[at..<at + 3].elementsEqual(jpeg) || all[at..<at + 8].elementsEqual(jpeg2000) { found.append(at) }
            }
        }
        return found
    }

    /// What a JPEG says beside its pixels: comments and what programs put in. Not the JFIF head, a colour profile or Adobe's
    /// colour transform, which the pixels need.
    private static func segments(of bytes: [UInt8], at start: Int) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var at = start + 2
        // One segment after the other, up to where the coded pixels begin.
        while at + 4 <= bytes.count, bytes[at] == 0xFF, bytes[at + 1] != 0xDA {
            let length = Int(bytes[at + 2]) << 8 | Int(bytes[at + 3])
            guard length >= 2, at + 2 + length <= bytes.count else { break }
            let content = (at + 4)..<(at + 2 + length)
            switch bytes[at + 1] {
            case 0xE2 where bytes[content].starts(with: Array("ICC_PROFILE".utf8)): break
            case 0xFE, 0xE1...0xED, 0xEF: found.append(content)
            default: break
            }
            at += 2 + length
        }
        return found
    }

    /// What a JPEG 2000 file says beside its pixels.
    private static func boxes(of bytes: [UInt8], at start: Int) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var at = start
        while at + 8 <= bytes.count {
            let length = bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) }
            let kind = String(decoding: bytes[(at + 4)..<(at + 8)], as: UTF8.self)
            // The last box, with the pixels in it, may say 0 for "to the end".
            guard kind != "jp2c", length >= 8, at + length <= bytes.count else { break }
            if ["uuid", "xml ", "uinf", "jp2i"].contains(kind) { found.append((at + 8)..<(at + length)) }
            at += length
        }
        return found
    }
}
