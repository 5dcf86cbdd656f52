/// A few equations in as many unknowns, all the same seen from either side: what least squares comes down to.
struct LinearSystem {
    let size: Int
    var matrix: [Double]
    var right: [Double]

    init(size: Int) {
        self.size = size
        matrix = [Double](repeating: 0, count: size * size)
        right = [Double](repeating: 0, count: size)
    }

    /// The unknowns, by Cholesky's square root; nil when the equations do not settle them.
    /// - Parameter ease: added to each diagonal, as a share of it, so that what is hardly settled stays small.
    func solution(ease: Double) -> [Double]? {
        var root = [Double](repeating: 0, count: size * size)
        for i in 0..<size {
            for j in 0...i {
                var sum = matrix[i * size + j]
                if i == j { sum += sum * ease + 1e-9 }
                for k in 0..<j { sum -= root[i * size + k] * root[j * size + k] }
                if i == j {
                    guard sum > 0 else { return nil }
                    root[i * size + i] = sum.squareRoot()
                } else {
                    root[i * size + j] = sum / root[j * size + j]
                }
            }
        }
        var unknowns = right
        for i in 0..<size {
            for k in 0..<i { unknowns[i] -= root[i * size + k] * unknowns[k] }
            unknowns[i] /= root[i * size + i]
        }
        for i in stride(from: size - 1, through: 0, by: -1) {
            for k in i + 1..<max(i + 1, size) { unknowns[i] -= root[k * size + i] * unknowns[k] }
            unknowns[i] /= root[i * size + i]
        }
        return unknowns
    }
}
