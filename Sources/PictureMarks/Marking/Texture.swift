/// How strongly each cell of a picture may be marked: little where a sky or a wall would show it, more where leaves and knitting
/// hide it. Worked out from the unmarked picture, so that tracing finds the same strengths again.
struct Texture {
    /// In sixteenths of a grey level, one for each cell, row by row.
    let strengths: [UInt8]

    /// - Parameters:
    ///   - pixels: three bytes each, rows without gaps.
    ///   - width: of the picture, in pixels.
    init(_ pixels: UnsafePointer<UInt8>, width: Int, grid: MarkGrid) {
        strengths = [UInt8](unsafeUninitializedCapacity: grid.count) { cells, filled in
            for row in 0..<grid.rows {
                for column in 0..<grid.columns {
                    let corner = pixels + (row * MarkGrid.cell * width + column * MarkGrid.cell) * 3
                    cells[row * grid.columns + column] = Self.strength(Self.activity(corner, stride: width * 3))
                }
            }
            filled = grid.count
        }
    }

    /// The sum of the differences between neighbours within a cell, in green, which is most of what the eye calls light.
    private static func activity(_ corner: UnsafePointer<UInt8>, stride: Int) -> Int {
        let (side, green) = (MarkGrid.cell, 1)
        var sum: Int32 = 0
        for y in 0..<side - 1 {
            let line = corner + y * stride + green
            for x in 0..<side - 1 {
                let here = Int32(line[x * 3])
                sum &+= abs(Int32(line[x * 3 + 3]) &- here) &+ abs(Int32(line[x * 3 + stride]) &- here)
            }
        }
        return Int(sum)
    }

    /// From a flat cell's least to a busy one's most.
    private static func strength(_ activity: Int) -> UInt8 { UInt8(min(most, least + activity / 28)) }
    private static let least = 7
    private static let most = 30
}
