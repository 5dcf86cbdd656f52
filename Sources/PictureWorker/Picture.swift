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
    static func decode(_ bytes: [UInt8]) throws(PictureRefusal) -> Picture { try decode(bytes) { _ in 1 }.picture }

    /// Decodes only as much as is needed, where the format allows it.
    ///
    /// - Parameter scale: which part of the sides of the whole, upright picture suffices.
    /// - Returns: the picture, which may be smaller than the whole, and the size of the whole, upright.
    static func decode(_ bytes: [UInt8], scale: (Size) -> Double) throws(PictureRefusal) -> (picture: Picture, whole: Size) {
        guard let format = PictureFormat(sniffing: bytes) else { throw .notAPhotograph }
        var header = cvips_header()
        guard bytes.withUnsafeBytes({ cvips_look($0.baseAddress, $0.count, format.code, &header) }) == 0 else { throw .damaged }
        guard header.width > 0, header.height > 0 else { throw .damaged }
        guard header.width <= PictureLimits.side, header.height <= PictureLimits.side,
            Int(header.width) * Int(header.height) <= PictureLimits.pixels
        else { throw .tooManyPixels }
        let stored = Size(width: Int(header.width), height: Int(header.height))
        let whole = header.orientation > 4 ? Size(width: stored.height, height: stored.width) : stored
        let least = scale(whole)
        let shrink = format == .jpeg ? [8, 4, 2].first { 1 / Double($0) >= least } ?? 1 : 1
        let decoded = bytes.withUnsafeBytes {
            cvips_decode($0.baseAddress, $0.count, format.code, header.orientation, Int32(shrink))
        }
        guard let picture = Picture(decoded) else { throw .damaged }
        return (picture, whole)
    }

    var size: Size { Size(width: Int(cvips_width(pointer)), height: Int(cvips_height(pointer))) }

    /// Three bytes for each pixel, rows without gaps.
    var pixels: UnsafeMutablePointer<UInt8> { cvips_pixels(pointer) }

    /// This picture in another size; itself when it has that already.
    func resized(to wanted: Size) throws(PictureRefusal) -> Picture {
        guard wanted != size else { return self }
        guard let picture = Picture(cvips_resize(pointer, Int32(wanted.width), Int32(wanted.height))) else { throw .damaged }
        return picture
    }

    /// This picture with its longer side of so many pixels, larger or smaller.
    func scaled(toLongSide long: Int) throws(PictureRefusal) -> Picture {
        try resized(to: size.scaled(by: Double(long) / Double(max(size.width, size.height))))
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

extension Size {
    /// By how much a picture of this size is made smaller to be no wider than `width` and no taller than four times that; 1 for one that
    /// is small already.
    func scale(toWidth width: Int) -> Double { min(1, Double(width) / Double(self.width), Double(4 * width) / Double(height)) }

    func fitted(toWidth width: Int) -> Size { scaled(by: scale(toWidth: width)) }

    /// At least one pixel each way.
    func scaled(by scale: Double) -> Size {
        Size(width: max(1, Int((Double(width) * scale).rounded())), height: max(1, Int((Double(height) * scale).rounded())))
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
