import PictureFrames
import PictureMarks

/// From a rendition to one viewer's copy of it.
enum Marking {
    /// Measured at 1,600 × 1,067 with everything on one core: decoding 25 ms, marking 7 ms, and then 38 ms here. At 80 a third of the
    /// mark is rounded away; JPEG encodes in 6 ms but every phone would load three times the bytes at every view.
    private static let quality: Int32 = 85
    private static let effort: Int32 = 2

    /// Lays the mark in, writes the line, and encodes again.
    static func mark(_ rendition: [UInt8], with seed: MarkSeed, line: String) throws(PictureRefusal) -> Rendition {
        let picture = try Picture.decode(rendition)
        let size = picture.size
        guard size.width >= MarkGrid.narrowest else { throw .notServed }
        Marker.mark(picture.pixels, width: size.width, height: size.height, with: seed)
        Lettering.write(line, on: picture.pixels, width: size.width, height: size.height)
        return Rendition(size: size, bytes: try picture.webp(quality: quality, effort: effort))
    }
}
