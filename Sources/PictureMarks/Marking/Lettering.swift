/// The readable line in a picture's corner: whose copy it is, for whoever thinks of passing it on (S13).
public enum Lettering {
    /// A line holds so many characters.
    public static let longest = 48

    /// Writes a line at the bottom right: darker than a light ground, lighter than a dark one, and a part of the way only.
    ///
    /// Letters, digits and `- . ' & /` are drawn, in capitals; anything else leaves a gap. What does not fit is cut off at its start,
    /// because the code at its end is what matters most.
    /// - Parameters:
    ///   - pixels: three bytes each, rows without gaps.
    ///   - width: and `height`, in pixels.
    public static func write(_ line: String, on pixels: UnsafeMutablePointer<UInt8>, width: Int, height: Int) {
        // Two dots to one at 1,600 pixels: seen when it is looked for.
        let dot = max(1, width / 800), step = (Letters.width + 1) * dot, margin = 5 * dot
        let characters = Array(line.uppercased().suffix(min(longest, (width - 2 * margin) / step)))
        let (left, top) = (width - margin - characters.count * step, height - margin - Letters.height * dot)
        guard left >= 0, top >= 0 else { return }
        for (index, character) in characters.enumerated() {
            let corner = pixels + (top * width + left + index * step) * 3
            let isLight = ground(corner, stride: width * 3, dot: dot) > 110
            for (y, row) in Letters.rows(of: character).enumerated() {
                for x in 0..<Letters.width where row >> UInt8(Letters.width - 1 - x) & 1 == 1 {
                    fill(corner + (y * width + x) * dot * 3, stride: width * 3, dot: dot, isLight: isLight)
                }
            }
        }
    }

    /// How light the place for one character is, from 0 to 255.
    private static func ground(_ corner: UnsafeMutablePointer<UInt8>, stride: Int, dot: Int) -> Int {
        var sum = 0
        for y in 0..<Letters.height {
            for x in 0..<Letters.width { sum += Int(corner[y * dot * stride + x * dot * 3 + 1]) }
        }
        return sum / (Letters.height * Letters.width)
    }

    private static func fill(_ corner: UnsafeMutablePointer<UInt8>, stride: Int, dot: Int, isLight: Bool) {
        for y in 0..<dot {
            let line = corner + y * stride
            for byte in 0..<dot * 3 {
                line[byte] = isLight ? UInt8(Int(line[byte]) * 11 / 16) : UInt8(255 - Int(255 - line[byte]) * 11 / 16)
            }
        }
    }
}
