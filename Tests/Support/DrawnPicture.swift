/// A picture that a test draws itself, as a PNG without compression: nothing is committed, and any reader understands it.
public struct DrawnPicture {
    public let bytes: [UInt8]

    /// A slope of colour, so that no two places look alike.
    public init(width: Int, height: Int) {
        var rows: [UInt8] = []
        rows.reserveCapacity((width * 3 + 1) * height)
        for y in 0..<height {
            rows.append(0)
            for x in 0..<width {
                let face = (x - width / 3) * (x - width / 3) + (y - height / 2) * (y - height / 2) < (height / 6) * (height / 6)
                rows += face ? [230, 180, 150] : [UInt8(x * 255 / width), UInt8(y * 255 / height), 120]
            }
        }
        let header = DrawnPicture.number(width) + DrawnPicture.number(height) + [8, 2, 0, 0, 0]
        bytes =
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + DrawnPicture.chunk("IHDR", header)
            + DrawnPicture.chunk("IDAT", DrawnPicture.stored(rows)) + DrawnPicture.chunk("IEND", [])
    }

    private static func number(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) } }

    private static func chunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
        let content = Array(name.utf8) + body
        var sum: UInt32 = .max
        for byte in content {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        return number(body.count) + content + number(Int(sum ^ .max))
    }

    /// A zlib stream whose blocks are stored as they are.
    private static func stored(_ bytes: [UInt8]) -> [UInt8] {
        var stream: [UInt8] = [0x78, 0x01]
        for start in stride(from: 0, to: bytes.count, by: 65_535) {
            let end = min(bytes.count, start + 65_535), length = UInt16(end - start)
            stream += [end == bytes.count ? 1 : 0, UInt8(length & 255), UInt8(length >> 8), UInt8(~length & 255), UInt8(~length >> 8)]
            stream += bytes[start..<end]
        }
        var (a, b): (UInt32, UInt32) = (1, 0)
        for byte in bytes {
            a = (a + UInt32(byte)) % 65_521
            b = (b + a) % 65_521
        }
        return stream + number(Int(b << 16 | a))
    }
}
