import CFaces
import Glibc
import PictureFrames

/// Looks for faces in one picture: in several copies of it, larger for small faces and turned for tilted heads, because the
/// detector knows faces of 80 pixels and more, tilted by no more than some 35 degrees.
enum FaceFinder {
    /// One copy to be looked at.
    private struct Copy {
        /// The longer side, in pixels.
        let long: Int
        /// By how much it is turned, anticlockwise.
        var degrees = 0.0
        /// From which score on it counts as a face. Turned copies are less sure of theirs.
        var least = 0.0
    }

    /// - Throws: `cannotSearch` when the detector cannot be used; otherwise why the picture was refused.
    static func find(in bytes: [UInt8], _ passes: FacePasses) throws(PictureRefusal) -> FoundFaces {
        guard cfaces_start(Entry.threads) == 0 else { throw .cannotSearch }
        let (sheets, whole) = try sheets(of: bytes, passes)
        var faces: [FoundFace] = []
        for sheet in sheets {
            for copy in sheet.copies { faces += try look(at: copy, of: sheet.light, in: whole) }
        }
        return FoundFaces(size: whole, faces: FoundFace.merged(faces).prefix(PictureLimits.rectangles).compactMap { $0.box(in: whole) })
    }

    /// The copies to be looked at, by size; and the size of the whole picture, whose colours are gone from memory when this returns.
    private static func sheets(
        of bytes: [UInt8], _ passes: FacePasses
    ) throws(PictureRefusal) -> (sheets: [(light: Light, copies: [Copy])], whole: Size) {
        let wanted = passes == .first ? 1600 : 3200
        let (decoded, whole) = try Picture.decode(bytes) { Double(wanted) / Double(max($0.width, $0.height)) }
        // A small picture is doubled, never more: what is not in its pixels cannot be found by blowing them up.
        let long = min(wanted, max(whole.width, whole.height) * (passes == .first ? 1 : 2))
        var sheets: [(light: Light, copies: [Copy])] = []
        for (long, copies) in Dictionary(grouping: copies(passes, long: long), by: \.long) {
            sheets.append((Light(try decoded.scaled(toLongSide: long)), copies))
        }
        return (sheets, whole)
    }

    private static func copies(_ passes: FacePasses, long: Int) -> [Copy] {
        guard passes == .all else { return [Copy(long: long)] }
        // A turned sheet is larger: those copies are smaller, to stay within four seconds. A tilted face of 55 pixels in 1,600 is found.
        // Of a group's faces the detector finds as many turned by 22 degrees as by 15, and a sixth fewer by 35: 45 between the copies do.
        let turned = min(long, 2400)
        return [Copy(long: long), Copy(long: min(long, 1600))] + [45, -45].map { Copy(long: turned, degrees: $0, least: 0.2) }
            + [90, -90].map { Copy(long: turned, degrees: $0, least: 0.3) }
    }

    private static func look(at copy: Copy, of light: Light, in whole: Size) throws(PictureRefusal) -> [FoundFace] {
        let turn = Turn(degrees: copy.degrees)
        let turned = copy.degrees == 0 ? light : light.turned(by: turn)
        var places = [cfaces_place](repeating: cfaces_place(), count: PictureLimits.rectangles)
        let count = cfaces_find(turned.pixels, Int32(turned.width), Int32(turned.height), copy.least, &places, Int32(places.count))
        guard count >= 0 else { throw .cannotSearch }
        let scale = Double(max(whole.width, whole.height)) / Double(copy.long)
        return places.prefix(Int(count)).map { place in
            // The middle, from the middle of the turned copy, and so from the middle of the picture.
            let right = Double(place.x) + Double(place.width) / 2 - Double(turned.width) / 2
            let down = Double(place.y) + Double(place.height) / 2 - Double(turned.height) / 2
            let middle = turn.undone(right, down)
            return FoundFace(
                x: Double(whole.width) / 2 + middle.x * scale, y: Double(whole.height) / 2 + middle.y * scale,
                side: Double(place.width) * scale, turn: turn, score: place.score)
        }
    }
}

/// By how much a copy is turned, anticlockwise.
struct Turn {
    let cosine, sine: Double

    init(degrees: Double) {
        cosine = cos(degrees * .pi / 180)
        sine = sin(degrees * .pi / 180)
    }

    /// Where a place of the turned copy is in the upright one, both from the middle.
    func undone(_ right: Double, _ down: Double) -> (x: Double, y: Double) {
        (cosine * right - sine * down, sine * right + cosine * down)
    }
}
