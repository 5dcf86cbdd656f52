import CZlib

/// Reads a ZIP that is in memory. Nothing is unpacked to disk, so no name in it can lead anywhere; every place in it is checked against the
/// file's own length, and what comes out is bounded before it is set aside.
public struct ZIPReader {
    /// Why a file is no ZIP that can be read.
    public enum Problem: Error { case unreadable, tooLarge }

    struct Entry {
        let name: String
        let isPacked: Bool
        let checksum: UInt
        let packedSize, size, place: Int
    }

    let entries: [Entry]
    private let bytes: [UInt8]

    /// - Parameter bytes: the whole file, its table of contents at its end.
    init(_ bytes: [UInt8]) throws(Problem) {
        self.bytes = bytes
        guard let end = ZIPReader.end(of: bytes) else { throw .unreadable }
        let (count, start) = (bytes.number(at: end + 10, 2), bytes.number(at: end + 16, 4))
        var (entries, at) = ([Entry](), start)
        for _ in 0..<count {
            guard at + 46 <= end, bytes.number(at: at, 4) == 0x0201_4B50 else { throw .unreadable }
            let (flags, method) = (bytes.number(at: at + 8, 2), bytes.number(at: at + 10, 2))
            let lengths = (name: bytes.number(at: at + 28, 2), extra: bytes.number(at: at + 30, 2), comment: bytes.number(at: at + 32, 2))
            let next = at + 46 + lengths.name + lengths.extra + lengths.comment
            // Neither locked nor packed in a way that few use.
            guard next <= end, flags & 1 == 0, method == 0 || method == 8 else { throw .unreadable }
            entries.append(
                Entry(
                    name: String(decoding: bytes[at + 46..<at + 46 + lengths.name], as: UTF8.self), isPacked: method == 8,
                    checksum: UInt(bytes.number(at: at + 16, 4)), packedSize: bytes.number(at: at + 20, 4), size: bytes.number(at: at + 24, 4),
                    place: bytes.number(at: at + 42, 4)))
            at = next
        }
        self.entries = entries
    }

    /// What a file in it holds.
    /// - Parameter most: how many bytes that may be, whatever it says of itself.
    func contents(of entry: Entry, most: Int) throws(Problem) -> [UInt8] {
        guard entry.size <= most else { throw .tooLarge }
        let head = entry.place
        guard head + 30 <= bytes.count, bytes.number(at: head, 4) == 0x0403_4B50 else { throw .unreadable }
        let start = head + 30 + bytes.number(at: head + 26, 2) + bytes.number(at: head + 28, 2)
        guard start + entry.packedSize <= bytes.count else { throw .unreadable }
        let packed = bytes[start..<start + entry.packedSize]
        let contents = entry.isPacked ? try ZIPReader.unpacked(packed, size: entry.size) : Array(packed)
        guard contents.count == entry.size, UInt(crc32(0, contents, UInt32(contents.count))) == entry.checksum else { throw .unreadable }
        return contents
    }

    /// All of it.
    /// - Parameter most: how many bytes all its files may have together.
    /// - Throws: `Problem`.
    public static func files(in bytes: [UInt8], most: Int = 1 << 30) throws -> [(name: String, bytes: [UInt8])] {
        let archive = try ZIPReader(bytes)
        var left = most
        return try archive.entries.map { entry in
            let contents = try archive.contents(of: entry, most: left)
            left -= contents.count
            return (entry.name, contents)
        }
    }

    /// One byte more than it says is a lie, and is not waited for.
    private static func unpacked(_ packed: ArraySlice<UInt8>, size: Int) throws(Problem) -> [UInt8] {
        var stream = z_stream()
        guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { throw .unreadable }
        defer { inflateEnd(&stream) }
        var isWhole = false
        var input = Array(packed)
        let contents = [UInt8](unsafeUninitializedCapacity: size + 1) { output, count in
            input.withUnsafeMutableBufferPointer { input in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(size + 1)
                isWhole = inflate(&stream, Z_FINISH) == Z_STREAM_END
            }
            count = size + 1 - Int(stream.avail_out)
        }
        guard isWhole, contents.count == size else { throw .unreadable }
        return contents
    }

    /// Where the end of the table of contents begins: the last place that says so and is as long as it says.
    private static func end(of bytes: [UInt8]) -> Int? {
        guard bytes.count >= 22, bytes.count <= Int(UInt32.max) else { return nil }
        let earliest = max(0, bytes.count - 22 - 0xFFFF)
        return stride(from: bytes.count - 22, through: earliest, by: -1).first { at in
            bytes[at] == 0x50 && bytes.number(at: at, 4) == 0x0605_4B50 && at + 22 + bytes.number(at: at + 20, 2) == bytes.count
        }
    }
}

extension [UInt8] {
    /// A number of so many bytes, the least first; the place has been checked.
    fileprivate func number(at place: Int, _ length: Int) -> Int {
        (0..<length).reduce(0) { $0 | Int(self[place + $1]) << (8 * $1) }
    }
}
