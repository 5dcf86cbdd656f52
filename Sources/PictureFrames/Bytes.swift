/// Writes a frame part by part, big-endian, variable parts with their length before them. A frame may be a picture of many megabytes: it
/// is never copied to be given its length.
struct FrameWriter {
    private var written: [UInt8] = []

    /// - Parameter count: about how many bytes the body will have.
    init(reserving count: Int = 64) {
        written.reserveCapacity(Frame.headerSize + count)
        written.append(contentsOf: repeatElement(0, count: Frame.headerSize))
    }

    mutating func byte(_ value: UInt8) { written.append(value) }

    mutating func number(_ value: UInt32) { written.append(contentsOf: Self.bigEndian(value)) }

    mutating func number(_ value: Int) { number(UInt32(clamping: value)) }

    mutating func bytes(_ value: [UInt8]) {
        number(value.count)
        written.append(contentsOf: value)
    }

    /// Bytes without their length, which are the whole body.
    mutating func body(_ bytes: [UInt8]) { written.append(contentsOf: bytes) }

    mutating func rectangles(_ places: [Rectangle]) {
        number(places.count)
        for place in places {
            for value in [place.x, place.y, place.width, place.height] { number(value) }
        }
    }

    mutating func text(_ value: String) { bytes(Array(value.utf8.prefix(PictureLimits.text))) }

    /// What was written, with its length before it.
    consuming func frame() -> [UInt8] {
        let length = Self.bigEndian(UInt32(clamping: written.count - Frame.headerSize))
        for index in 0..<Frame.headerSize { written[index] = length[index] }
        return written
    }

    private static func bigEndian(_ value: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }
}

/// Reads them back. Every length is compared with its bound and with what is really there before anything is copied.
struct FrameReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func byte() throws(FrameError) -> UInt8 {
        guard position < bytes.count else { throw .tooShort }
        defer { position += 1 }
        return bytes[position]
    }

    mutating func number() throws(FrameError) -> UInt32 {
        guard bytes.count - position >= 4 else { throw .tooShort }
        defer { position += 4 }
        return bytes[position..<position + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }

    mutating func number(upTo bound: Int) throws(FrameError) -> Int {
        let value = Int(try number())
        guard value <= bound else { throw .outOfBounds }
        return value
    }

    mutating func bytes(upTo bound: Int) throws(FrameError) -> [UInt8] {
        let count = try number(upTo: bound)
        guard bytes.count - position >= count else { throw .tooShort }
        defer { position += count }
        return Array(bytes[position..<position + count])
    }

    mutating func rectangles() throws(FrameError) -> [Rectangle] {
        var places: [Rectangle] = []
        for _ in 0..<(try number(upTo: PictureLimits.rectangles)) {
            places.append(
                Rectangle(
                    x: try number(upTo: PictureLimits.side), y: try number(upTo: PictureLimits.side),
                    width: try number(upTo: PictureLimits.side), height: try number(upTo: PictureLimits.side)))
        }
        return places
    }

    mutating func text() throws(FrameError) -> String { String(decoding: try bytes(upTo: PictureLimits.text), as: UTF8.self) }

    consuming func end() throws(FrameError) {
        guard position == bytes.count else { throw .leftOver }
    }
}
