/// What a copy says for and against every cell's having been lifted: everything that tracing needs of it.
///
/// It is worked out without any seed, so the process that reads the copy learns nobody's mark, and a file made to deceive it could
/// accuse nobody in particular: to somebody whose mark is not in the copy, the signs of their cells are so many tosses of a coin.
public struct Evidence: Sendable, Equatable {
    public let grid: MarkGrid
    /// For each cell how strongly it speaks: positive for lifted, negative for lowered, in no particular unit.
    public let cells: [Int16]

    /// - Returns: nil when there are not as many as the grid has.
    public init?(grid: MarkGrid, cells: [Int16]) {
        guard cells.count == grid.count else { return nil }
        (self.grid, self.cells) = (grid, cells)
    }

    /// How many standard deviations the marks of a seed stand above chance in this copy.
    public func score(of seed: MarkSeed) -> Double {
        let signs = grid.signs(of: seed)
        var (sum, square) = (0, 0)
        for index in cells.indices {
            let value = Int(cells[index])
            sum += signs[index] ? value : -value
            square += value * value
        }
        return square > 0 ? Double(sum) / Double(square).squareRoot() : 0
    }
}

extension Evidence {
    /// Compares a copy with the original that it was made from, cell by cell.
    /// - Parameters:
    ///   - pixels: the unmarked original's, three bytes each, rows without gaps.
    ///   - width: and `height`, of the original.
    public init(_ pixels: UnsafePointer<UInt8>, width: Int, height: Int, in copy: AlignedCopy, _ alignment: Aligner.Alignment) {
        let grid = MarkGrid(width: width, height: height)
        let light = Plane(pixels, width: width, height: height)
        let scale = alignment.map.scale(atX: Double(width) / 2, y: Double(height) / 2)
        // A copy with finer pixels is brought down first, so that none of them is passed over.
        var (plane, map, left) = (copy.plane, alignment.map, scale)
        while left > 1.45 {
            plane = plane.halved()
            map = map.rescaled(first: 1, second: 0.5)
            left /= 2
        }
        let drawn = plane.drawn(through: map, width: width, height: height)
        let cells = CellMeans(light, grid: grid)
        let differences = Differences(of: CellMeans(drawn, grid: grid).means, from: cells, grid: grid).values
        let strengths = Texture(pixels, width: width, grid: grid).strengths
        self.init(weighing: differences, by: strengths, grid: grid)
    }

    /// Each difference by how much a mark would show there: strong marks among little noise speak loudest.
    private init(weighing differences: [Float], by strengths: [UInt8], grid: MarkGrid) {
        let noise = Evidence.spread(differences, grid: grid)
        var weighed = [Float](repeating: 0, count: grid.count)
        var total = Float(0)
        for cell in 0..<grid.count {
            let spread = (noise[cell] + 0.01).squareRoot()
            weighed[cell] = min(max(differences[cell] / spread, -3), 3) * Float(strengths[cell]) / spread
            total += weighed[cell] * weighed[cell]
        }
        let unit = total > 0 ? 1000 / (total / Float(max(1, grid.count))).squareRoot() : 0
        self.grid = grid
        cells = weighed.map { Int16(min(max($0 * unit, -32_000), 32_000)) }
    }

    /// The mean square of the differences around each cell.
    private static func spread(_ differences: [Float], grid: MarkGrid) -> [Float] {
        let squares = Plane(width: grid.columns, height: grid.rows)
        for cell in 0..<grid.count { squares.values[cell] = min(differences[cell] * differences[cell], 100) }
        let around = squares.blurred(3)
        return Array(UnsafeBufferPointer(start: around.values, count: grid.count))
    }
}

/// A picture's light, averaged over every cell, and what else may tell how a copy's cell comes to differ.
struct CellMeans {
    let means: [Float]
    /// Of the light around each cell, near and wider; and how it slopes across and down it.
    let near, wide, across, down: [Float]

    init(_ plane: Plane, grid: MarkGrid) {
        let (near, wide) = (plane.blurred(2), plane.blurred(6))
        means = Self.mean(of: plane, grid)
        self.near = Self.mean(of: near, grid)
        self.wide = Self.mean(of: wide, grid)
        across = Self.slope(of: plane, grid, step: 1)
        down = Self.slope(of: plane, grid, step: plane.width)
    }

    private static func mean(of plane: Plane, _ grid: MarkGrid) -> [Float] {
        sum(grid, plane.width) { plane.values[$0] }
    }

    private static func slope(of plane: Plane, _ grid: MarkGrid, step: Int) -> [Float] {
        let last = plane.count - 1
        return sum(grid, plane.width) { plane.values[min($0 + step, last)] - plane.values[max($0 - step, 0)] }
    }

    @inline(__always)
    private static func sum(_ grid: MarkGrid, _ width: Int, _ value: (Int) -> Float) -> [Float] {
        let side = MarkGrid.cell
        return [Float](unsafeUninitializedCapacity: grid.count) { cells, filled in
            for row in 0..<grid.rows {
                for column in 0..<grid.columns {
                    var sum = Float(0)
                    for y in row * side..<(row + 1) * side {
                        for x in column * side..<(column + 1) * side { sum += value(y * width + x) }
                    }
                    cells[row * grid.columns + column] = sum / Float(side * side)
                }
            }
            filled = grid.count
        }
    }
}
