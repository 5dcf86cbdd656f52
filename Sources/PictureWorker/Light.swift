import CFaces
import PictureFrames

/// A picture's light alone, which is all that the detector looks at: one byte for each pixel, rows without gaps.
final class Light {
    let width, height: Int
    let pixels: UnsafeMutablePointer<UInt8>

    private init(width: Int, height: Int) {
        self.width = width
        self.height = height
        pixels = .allocate(capacity: width * height)
    }

    deinit { pixels.deallocate() }

    convenience init(_ picture: Picture) {
        self.init(width: picture.size.width, height: picture.size.height)
        cfaces_light(picture.pixels, pixels, Int64(width * height))
    }

    /// Turned about its middle, on a sheet that is just large enough.
    func turned(by turn: Turn) -> Light {
        let (across, down) = (abs(turn.cosine), abs(turn.sine))
        let sheet = Light(
            width: Int((Double(width) * across + Double(height) * down).rounded(.up)),
            height: Int((Double(height) * across + Double(width) * down).rounded(.up)))
        cfaces_turn(
            pixels, Int32(width), Int32(height), turn.cosine, turn.sine, sheet.pixels, Int32(sheet.width), Int32(sheet.height))
        return sheet
    }
}
