/// Lays a viewer's mark into a picture's pixels (S13).
public enum Marker {
    /// Lifts or lowers every cell's light as the seed says, each by as much as its texture hides.
    ///
    /// A cell is a dot that grows from its middle: whole grey levels for some of its pixels, so that the middle of it changes by
    /// fractions that eight bits cannot hold, without noise finer than the mark itself.
    /// - Parameters:
    ///   - pixels: three bytes each, rows without gaps.
    ///   - width: and `height`, in pixels.
    public static func mark(_ pixels: UnsafeMutablePointer<UInt8>, width: Int, height: Int, with seed: MarkSeed) {
        let grid = MarkGrid(width: width, height: height)
        guard grid.count > 0 else { return }
        let strengths = Texture(pixels, width: width, grid: grid).strengths
        let signs = grid.signs(of: seed)
        let dots = Dots()
        for row in 0..<grid.rows {
            for column in 0..<grid.columns {
                let cell = row * grid.columns + column
                let corner = pixels + (row * MarkGrid.cell * width + column * MarkGrid.cell) * 3
                dots.lay(corner, stride: width * 3, strength: Int(strengths[cell]), lifts: signs[cell])
            }
        }
    }
}

/// What is added to each of a cell's pixels, for every strength, made once.
private struct Dots {
    /// By strength, then by pixel of the cell, row by row.
    private let steps: [UInt8]
    private static let side = MarkGrid.cell
    private static let area = side * side

    init() {
        let order = Self.fromTheMiddle
        steps = (0...255).flatMap { strength in
            // Sixteenths of a grey level over the whole cell, shared out from its middle.
            let total = strength * Self.area / 16
            return (0..<Self.area).map { UInt8(total / Self.area + (order[$0] < total % Self.area ? 1 : 0)) }
        }
    }

    /// For each pixel of a cell how many are nearer to the middle.
    private static var fromTheMiddle: [Int] {
        let distances = (0..<area).map { pixel in
            let (x, y) = (2 * (pixel % side) - side + 1, 2 * (pixel / side) - side + 1)
            return (x * x + y * y) * area + pixel
        }
        let sorted = distances.sorted()
        return distances.map { distance in sorted.firstIndex(of: distance) ?? 0 }
    }

    func lay(_ corner: UnsafeMutablePointer<UInt8>, stride: Int, strength: Int, lifts: Bool) {
        steps.withUnsafeBufferPointer { steps in
            let dot = steps.baseAddress! + strength * Self.area
            for y in 0..<Self.side {
                let line = corner + y * stride
                for x in 0..<Self.side {
                    let step = dot[y * Self.side + x]
                    for channel in x * 3..<x * 3 + 3 {
                        let value = line[channel]
                        line[channel] = lifts ? (value > 255 - step ? 255 : value &+ step) : (value < step ? 0 : value &- step)
                    }
                }
            }
        }
    }
}
