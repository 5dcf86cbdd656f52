import CZlib
import PictureFrames

/// Writes PNG, so that drawings go through the same door as photographs.
enum PNGFile {
    /// - Parameter rgb: three bytes for each pixel, rows without gaps.
    static func make(_ rgb: UnsafePointer<UInt8>, width: Int, height: Int) -> [UInt8] {
        var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        append("IHDR", bigEndian(width) + bigEndian(height) + [8, 2, 0, 0, 0], to: &file)
        append("IDAT", compressed(rows(rgb, width: width, height: height)), to: &file)
        append("IEND", [], to: &file)
        return file
    }

    /// Every row with a 0 before it: kept as it is. Drawings are flat, and shrink well without any prediction.
    private static func rows(_ rgb: UnsafePointer<UInt8>, width: Int, height: Int) -> [UInt8] {
        let stride = width * 3 + 1
        return [UInt8](unsafeUninitializedCapacity: stride * height) { buffer, count in
            let start = buffer.baseAddress!
            for row in 0..<height {
                start[row * stride] = 0
                (start + row * stride + 1).update(from: rgb + row * width * 3, count: width * 3)
            }
            count = stride * height
        }
    }

    private static func compressed(_ bytes: [UInt8]) -> [UInt8] {
        let bound = Int(compressBound(uLong(bytes.count)))
        return [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
            var length = uLongf(bound)
            let result = compress2(buffer.baseAddress, &length, bytes, uLong(bytes.count), 1)
            precondition(result == Z_OK, "the buffer holds the worst case")
            count = Int(length)
        }
    }

    private static func append(_ name: String, _ body: [UInt8], to file: inout [UInt8]) {
        let named = Array(name.utf8) + body
        file += bigEndian(body.count)
        file += named
        file += bigEndian(Int(crc32(0, named, uInt(named.count))))
    }

    private static func bigEndian(_ value: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) } }
}
