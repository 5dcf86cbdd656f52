import PictureFrames
import PictureMarks

/// Compares a leaked copy, from anybody, with unmarked originals. No seed ever comes here.
enum Tracing {
    /// A photograph of a screen may have fifty megapixels; a mark is found in far fewer.
    private static let widest = 2200

    /// How far each original stands out in the copy, in thousandths of a standard deviation; 0 for one that cannot be read.
    static func seek(_ copy: [UInt8], among originals: [[UInt8]]) throws(PictureRefusal) -> [UInt32] {
        let seeker = Seeker(try light(of: copy))
        return originals.map { original in
            guard let plane = try? light(of: original), let best = seeker.guesses(for: plane).first else { return 0 }
            return UInt32(max(0, min(best.score, 1000)) * 1000)
        }
    }

    /// Lays the copy over one original and weighs every cell.
    static func compare(_ copy: [UInt8], with original: [UInt8]) throws(PictureRefusal) -> Comparison {
        let (copy, picture) = (try light(of: copy), try Picture.decode(original))
        let size = picture.size
        let plane = Plane(picture.pixels, width: size.width, height: size.height)
        let laid = AlignedCopy(copy)
        guard let alignment = Aligner(plane).align(laid, from: Seeker(copy).guesses(for: plane)) else {
            return Comparison(size: size, within: 0, agreeing: 0, cells: [])
        }
        var cells: [UInt8] = []
        if alignment.isSame {
            let evidence = Evidence(picture.pixels, width: size.width, height: size.height, in: laid, alignment)
            cells = evidence.cells.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        }
        return Comparison(size: size, within: alignment.within, agreeing: alignment.agreeing, cells: cells)
    }

    private static func light(of encoded: [UInt8]) throws(PictureRefusal) -> Plane {
        let whole = try Picture.decode(encoded)
        let picture = try whole.resized(to: whole.size.fitted(toWidth: Tracing.widest))
        // Less than a thumbnail shows nothing that could be laid over anything.
        guard picture.size.width >= 24, picture.size.height >= 24 else { throw .notServed }
        return Plane(picture.pixels, width: picture.size.width, height: picture.size.height)
    }
}
