import PictureFrames

/// Red, green and blue.
struct Colour: Sendable, Hashable {
    var red: UInt8
    var green: UInt8
    var blue: UInt8

    /// As in a style sheet: 0xRRGGBB.
    init(_ hex: UInt32) {
        red = UInt8(truncatingIfNeeded: hex >> 16)
        green = UInt8(truncatingIfNeeded: hex >> 8)
        blue = UInt8(truncatingIfNeeded: hex)
    }

    /// This colour with so much of another in it, from 0 to 1.
    func mixed(_ share: Double, with other: Colour) -> Colour {
        func mix(_ one: UInt8, _ two: UInt8) -> UInt8 { UInt8(Double(one) + (Double(two) - Double(one)) * share) }
        var mixed = self
        mixed.red = mix(red, other.red)
        mixed.green = mix(green, other.green)
        mixed.blue = mix(blue, other.blue)
        return mixed
    }

    var darker: Colour { mixed(0.18, with: Colour(0x1F1A16)) }
    var lighter: Colour { mixed(0.25, with: Colour(0xFFFFFF)) }
}

/// A place on the canvas, in pixels.
struct Point: Sendable {
    var x: Double
    var y: Double
}

/// Pixels that shapes are painted on, with soft edges.
///
/// A shape is given as its outline and must be whole across: each row may enter it once and leave it once, which is so for
/// everything round or convex. Then only the edges need arithmetic and what lies between is copied, which keeps a debug build of
/// the demo quick.
final class Canvas {
    let width: Int
    let height: Int
    let pixels: UnsafeMutablePointer<UInt8>
    /// One row of a single colour, and where a shape begins and ends on each of four lines of each row.
    private let paint: UnsafeMutablePointer<UInt8>
    private let enters: UnsafeMutablePointer<Double>
    private let leaves: UnsafeMutablePointer<Double>
    private static let lines = 4

    init(width: Int, height: Int) {
        self.width = width
        self.height = height
        pixels = .allocate(capacity: width * height * 3)
        pixels.initialize(repeating: 255, count: width * height * 3)
        paint = .allocate(capacity: width * 3)
        enters = .allocate(capacity: height * Self.lines)
        leaves = .allocate(capacity: height * Self.lines)
    }

    deinit {
        pixels.deallocate()
        paint.deallocate()
        enters.deallocate()
        leaves.deallocate()
    }

    /// Paints the whole canvas from one colour at the top to another at the bottom.
    func wash(from top: Colour, to bottom: Colour) {
        for row in 0..<height {
            dip(top.mixed(Double(row) / Double(height), with: bottom))
            (pixels + row * width * 3).update(from: paint, count: width * 3)
        }
    }

    /// Paints everything below a line, which is given as one height for each column.
    func paintBelow(_ edge: [Double], _ colour: Colour) {
        dip(colour)
        let highest = max(0, Int(edge.min()!)), lowest = min(height, Int(edge.max()!) + 1)
        guard highest < height else { return }
        for row in highest..<max(highest, lowest) {
            let start = pixels + row * width * 3
            for column in 0..<width {
                let covered = Double(row + 1) - edge[column]
                if covered > 0 { blend(start + column * 3, colour, covered < 1 ? covered : 1) }
            }
        }
        for row in max(highest, lowest)..<height { (pixels + row * width * 3).update(from: paint, count: width * 3) }
    }

    /// Paints a shape.
    func fill(_ outline: [Point], _ colour: Colour, opacity: Double = 1) {
        guard let rows = trace(outline) else { return }
        dip(colour)
        for row in rows { fill(row: row, colour, opacity) }
    }

    /// Finds where the outline crosses each line of each row, and gives the rows it touches.
    private func trace(_ outline: [Point]) -> Range<Int>? {
        var top = Double.infinity, bottom = -Double.infinity
        for point in outline {
            if point.y < top { top = point.y }
            if point.y > bottom { bottom = point.y }
        }
        guard bottom > 0, top < Double(height), outline.count > 2 else { return nil }
        let first = top < 0 ? 0 : Int(top), last = bottom >= Double(height) ? height : Int(bottom) + 1
        for line in first * Self.lines..<last * Self.lines {
            enters[line] = .infinity
            leaves[line] = -.infinity
        }
        var previous = outline[outline.count - 1]
        for point in outline {
            cross(previous, point, lines: last * Self.lines)
            previous = point
        }
        return first..<last
    }

    private func cross(_ one: Point, _ other: Point, lines: Int) {
        let (upper, lower) = one.y < other.y ? (one, other) : (other, one)
        guard lower.y > upper.y else { return }
        let scale = Double(Self.lines)
        var line = upper.y < 0 ? 0 : Int((upper.y * scale + 0.5).rounded(.down))
        let slope = (lower.x - upper.x) / (lower.y - upper.y)
        while line < lines {
            let middle = (Double(line) + 0.5) / scale
            if middle >= lower.y { return }
            if middle >= upper.y {
                let x = upper.x + (middle - upper.y) * slope
                if x < enters[line] { enters[line] = x }
                if x > leaves[line] { leaves[line] = x }
            }
            line += 1
        }
    }

    private func fill(row: Int, _ colour: Colour, _ opacity: Double) {
        let enters = enters + row * Self.lines, leaves = leaves + row * Self.lines
        var left = Double.infinity, right = -Double.infinity, solidLeft = -Double.infinity, solidRight = Double.infinity
        for line in 0..<Self.lines {
            if enters[line] < left { left = enters[line] }
            if leaves[line] > right { right = leaves[line] }
            if enters[line] > solidLeft { solidLeft = enters[line] }
            if leaves[line] < solidRight { solidRight = leaves[line] }
        }
        guard left < right, right > 0, left < Double(width) else { return }
        let first = left < 0 ? 0 : Int(left), last = right >= Double(width) ? width : Int(right) + 1
        var from = last, to = last
        if solidRight - solidLeft > 2 {
            from = solidLeft < 0 ? 0 : Int(solidLeft) + 1
            to = solidRight >= Double(width) ? width : Int(solidRight)
            if to <= from { (from, to) = (last, last) }
        }
        let start = pixels + row * width * 3
        soften(start, first..<from, enters, leaves, colour, opacity)
        if opacity == 1 {
            (start + from * 3).update(from: paint, count: (to - from) * 3)
        } else {
            for column in from..<to { blend(start + column * 3, colour, opacity) }
        }
        if to < last { soften(start, to..<last, enters, leaves, colour, opacity) }
    }

    /// Paints the pixels of an edge by how much of each the shape covers.
    private func soften(
        _ start: UnsafeMutablePointer<UInt8>, _ columns: Range<Int>, _ enters: UnsafeMutablePointer<Double>,
        _ leaves: UnsafeMutablePointer<Double>, _ colour: Colour, _ opacity: Double
    ) {
        var column = columns.lowerBound
        while column < columns.upperBound {
            let x = Double(column)
            var covered = 0.0
            for line in 0..<Self.lines {
                let from = enters[line] > x ? enters[line] : x
                let to = leaves[line] < x + 1 ? leaves[line] : x + 1
                if to > from { covered += to - from }
            }
            if covered > 0 { blend(start + column * 3, colour, covered / Double(Self.lines) * opacity) }
            column += 1
        }
    }

    private func blend(_ pixel: UnsafeMutablePointer<UInt8>, _ colour: Colour, _ share: Double) {
        let part = Int(share * 256)
        pixel[0] = UInt8(truncatingIfNeeded: (Int(pixel[0]) * (256 - part) + Int(colour.red) * part) >> 8)
        pixel[1] = UInt8(truncatingIfNeeded: (Int(pixel[1]) * (256 - part) + Int(colour.green) * part) >> 8)
        pixel[2] = UInt8(truncatingIfNeeded: (Int(pixel[2]) * (256 - part) + Int(colour.blue) * part) >> 8)
    }

    /// Fills the spare row with a colour.
    private func dip(_ colour: Colour) {
        paint[0] = colour.red
        paint[1] = colour.green
        paint[2] = colour.blue
        var done = 1
        while done < width {
            let more = min(done, width - done)
            (paint + done * 3).update(from: paint, count: more * 3)
            done += more
        }
    }
}
