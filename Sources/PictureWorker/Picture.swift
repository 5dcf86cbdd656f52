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
    static func decode(_ bytes: [UInt8]) throws(PictureRefusal) -> Picture {
        guard let format = PictureFormat(sniffing: bytes) else { throw .notAPhotograph }
        var header = cvips_header()
        guard bytes.withUnsafeBytes({ cvips_look($0.baseAddress, $0.count, format.code, &header) }) == 0 else { throw .damaged }
        guard header.width > 0, header.height > 0 else { throw .damaged }
        guard header.width <= PictureLimits.side, header.height <= PictureLimits.side,
            Int(header.width) * Int(header.height) <= PictureLimits.pixels
        else { throw .tooManyPixels }
        let decoded = bytes.withUnsafeBytes { cvips_decode($0.baseAddress, $0.count, format.code, header.orientation) }
        guard let picture = Picture(decoded) else { throw .damaged }
        return picture
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
