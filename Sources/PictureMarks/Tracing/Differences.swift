/// What is left of a copy's cells when everything is taken away that the original explains.
///
/// Within a small neighbourhood whatever happens to a picture, a change of light, a blur, a shift of a fraction of a pixel, is nearly
/// a sum of a few pictures made from the original. Their shares are found by least squares; what they do not explain is the mark,
/// and noise.
struct Differences {
    private(set) var values: [Float]
    private static let side = 14
    private static let terms = 9

    /// - Parameters:
    ///   - copy: the copy's means; not a number where there is no copy.
    ///   - original: the original's.
    init(of copy: [Float], from original: CellMeans, grid: MarkGrid) {
        values = [Float](repeating: 0, count: grid.count)
        let (across, down) = (max(1, grid.columns / Self.side), max(1, grid.rows / Self.side))
        for row in 0..<down {
            for column in 0..<across {
                let rows = row * grid.rows / down..<(row + 1) * grid.rows / down
                let columns = column * grid.columns / across..<(column + 1) * grid.columns / across
                let cells = rows.flatMap { y in columns.map { y * grid.columns + $0 } }.filter { copy[$0] == copy[$0] }
                explain(cells, copy, original, columns: grid.columns)
            }
        }
    }

    private mutating func explain(_ cells: [Int], _ copy: [Float], _ original: CellMeans, columns: Int) {
        guard cells.count >= 4 * Self.terms, let first = cells.first else { return }
        let pictures = cells.map { Self.pictures(of: $0, original, around: first, columns: columns) }
        var trust = [Double](repeating: 1, count: cells.count)
        // Twice: what fits badly the first time, a letter or a finger over it, has less say the second.
        for round in 0..<2 {
            var system = LinearSystem(size: Self.terms)
            for (index, cell) in cells.enumerated() {
                let (terms, weight) = (pictures[index], trust[index])
                for i in 0..<Self.terms {
                    system.right[i] += weight * terms[i] * Double(copy[cell])
                    for j in 0..<Self.terms { system.matrix[i * Self.terms + j] += weight * terms[i] * terms[j] }
                }
            }
            guard let shares = system.solution(ease: 1e-6) else { return }
            var spread = 0.0
            for (index, cell) in cells.enumerated() {
                let explained = (0..<Self.terms).reduce(0.0) { $0 + shares[$1] * pictures[index][$1] }
                values[cell] = Float(Double(copy[cell]) - explained)
                spread += min(abs(Double(values[cell])), 8)
            }
            spread = spread / Double(cells.count) + 0.05
            if round == 0 {
                for (index, cell) in cells.enumerated() { trust[index] = 1 / max(1, abs(Double(values[cell])) / (2 * spread)) }
            }
        }
    }

    /// The few numbers that may explain a cell, about their usual size.
    private static func pictures(of cell: Int, _ original: CellMeans, around first: Int, columns: Int) -> [Double] {
        let light = Double(original.means[cell])
        return [
            1, (light - 128) / 64, Double(original.near[cell] - original.means[cell]) / 8,
            Double(original.wide[cell] - original.means[cell]) / 8,
            Double(original.across[cell]) / 8, Double(original.down[cell]) / 8, (light - 128) * (light - 128) / 4096,
            Double(cell % columns - first % columns) / 14 - 0.5, Double(cell / columns - first / columns) / 14 - 0.5,
        ]
    }
}
