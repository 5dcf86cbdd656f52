import CVips
import PictureFrames

/// Upright 8-bit sRGB pixels and nothing else: whatever the upload said about place, time or camera did not come along (B2).
final class Picture {
    private let pointer: OpaquePointer

    private init?(_ pointer: OpaquePointer?) {
        guard let pointer else { return nil }
        self.pointer = pointer
    }

    deinit { cvips_release(pointer) }

    /// Decodes bytes from anybody.
    ///
    /// - Throws: why they were refused. The size is read and judged before anything is decoded.
    static func decode(_ bytes: [UInt8]) throws(PictureRefusal) -> Picture { try decode(bytes, atLeast: .max).picture }

    /// Decodes only as much as a copy with a longer side of so many pixels needs, where the format allows it.
    ///
    /// - Returns: the picture, which may be smaller than the whole, and the size of the whole, upright.
    static func decode(_ bytes: [UInt8], atLeast long: Int) throws(PictureRefusal) -> (picture: Picture, whole: Size) {
        guard let format = PictureFormat(sniffing: bytes) else { throw .notAPhotograph }
        var header = cvips_header()
        guard bytes.withUnsafeBytes({ cvips_look($0.baseAddress, $0.count, format.code, &header) }) == 0 else { throw .damaged }
        guard header.width > 0, header.height > 0 else { throw .damaged }
        guard header.width <= PictureLimits.side, header.height <= PictureLimits.side,
            Int(header.width) * Int(header.height) <= PictureLimits.pixels
        else { throw .tooManyPixels }
        let longest = Int(max(header.width, header.height))
        let shrink = format == .jpeg ? [8, 4, 2].first { longest / $0 >= long } ?? 1 : 1
        let decoded = bytes.withUnsafeBytes {
            cvips_decode($0.baseAddress, $0.count, format.code, header.orientation, Int32(shrink))
        }
        guard let picture = Picture(decoded) else { throw .damaged }
        let stored = Size(width: Int(header.width), height: Int(header.height))
        return (picture, header.orientation > 4 ? Size(width: stored.height, height: stored.width) : stored)
    }

    var size: Size { Size(width: Int(cvips_width(pointer)), height: Int(cvips_height(pointer))) }

    /// Three bytes for each pixel, rows without gaps.
    var pixels: UnsafeMutablePointer<UInt8> { cvips_pixels(pointer) }

    /// This picture no wider than `width` and no taller than four times that; itself when it is small already.
    func fitted(toWidth width: Int) throws(PictureRefusal) -> Picture {
        let size = size
        let scale = min(1, Double(width) / Double(size.width), Double(4 * width) / Double(size.height))
        guard scale < 1 else { return self }
        let smaller = cvips_resize(
            pointer, max(1, Int32((Double(size.width) * scale).rounded())), max(1, Int32((Double(size.height) * scale).rounded())))
        guard let picture = Picture(smaller) else { throw .damaged }
        return picture
    }

    /// This picture with its longer side of so many pixels, larger or smaller.
    func scaled(toLongSide long: Int) throws(PictureRefusal) -> Picture {
        let scale = Double(long) / Double(max(size.width, size.height))
        let (width, height) = (max(1, (Double(size.width) * scale).rounded()), max(1, (Double(size.height) * scale).rounded()))
        guard let picture = Picture(cvips_resize(pointer, Int32(width), Int32(height))) else { throw .damaged }
        return picture
    }

    func jpeg(quality: Int32) throws(PictureRefusal) -> [UInt8] {
        try encoded { cvips_jpeg(pointer, quality, $0, $1) }
    }

    func webp(quality: Int32, effort: Int32) throws(PictureRefusal) -> [UInt8] {
        guard let bare = BareWebP.make(from: try encoded { cvips_webp(pointer, quality, effort, $0, $1) }) else { throw .damaged }
        return bare
    }

    private func encoded(
        by encode: (UnsafeMutablePointer<UnsafeMutableRawPointer?>, UnsafeMutablePointer<Int>) -> Int32
    ) throws(PictureRefusal) -> [UInt8] {
        var bytes: UnsafeMutableRawPointer?
        var count = 0
        guard encode(&bytes, &count) == 0, let bytes else { throw .damaged }
        defer { cvips_free(bytes) }
        return [UInt8](UnsafeRawBufferPointer(start: bytes, count: count))
    }
}

extension PictureFormat {
    fileprivate var code: Int32 {
        switch self {
        case .jpeg: Int32(CVIPS_JPEG.rawValue)
        case .png: Int32(CVIPS_PNG.rawValue)
        case .webp: Int32(CVIPS_WEBP.rawValue)
        case .heic: Int32(CVIPS_HEIF.rawValue)
        }
    }
}
