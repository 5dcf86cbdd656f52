public import PictureFrames
public import PictureMarks

// Tracing a leaked copy (S13). The process that reads it is told nobody's seed.
extension PictureWorkshop {
    /// How far each of some originals stands out in a copy, in standard deviations above chance: the larger, the likelier that the
    /// copy was made from it. Small renditions do; at most 64 at once.
    public func seek(_ copy: [UInt8], among originals: [[UInt8]]) async throws(PictureProblem) -> [Double] {
        guard originals.count <= PictureLimits.originals else { throw .refused(.notServed) }
        guard case .sought(let scores) = try await perform(.seek(copy: copy, originals: originals)), scores.count == originals.count
        else { throw .brokeTheWorker }
        return scores.map { Double($0) / 1000 }
    }

    /// Lays a copy over one original, unmarked, at the size that was served.
    /// - Returns: how much of it agrees; and what the copy says of every cell, unless it is another picture.
    public func compare(_ copy: [UInt8], with original: [UInt8]) async throws(PictureProblem) -> (
        comparison: Comparison, evidence: Evidence?
    ) {
        guard case .compared(let comparison) = try await perform(.compare(copy: copy, original: original)) else { throw .brokeTheWorker }
        let grid = MarkGrid(width: comparison.size.width, height: comparison.size.height)
        let cells = stride(from: 0, to: comparison.cells.count - 1, by: 2).map {
            Int16(bitPattern: UInt16(comparison.cells[$0]) << 8 | UInt16(comparison.cells[$0 + 1]))
        }
        return (comparison, Evidence(grid: grid, cells: cells))
    }
}
