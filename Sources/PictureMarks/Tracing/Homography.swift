/// Where each point of one picture lies in another: moved, scaled, turned, and seen a little from the side.
struct Homography: Sendable {
    /// Nine numbers, row by row.
    var m: [Double]

    init(_ m: [Double]) { self.m = m }

    static let identity = Homography([1, 0, 0, 0, 1, 0, 0, 0, 1])

    /// Scaled, then moved.
    init(scale: Double, x: Double, y: Double) { m = [scale, 0, x, 0, scale, y, 0, 0, 1] }

    /// This after another.
    func after(_ other: Homography) -> Homography {
        var product = [Double](repeating: 0, count: 9)
        for row in 0..<3 {
            for column in 0..<3 {
                product[row * 3 + column] = (0..<3).reduce(0) { $0 + m[row * 3 + $1] * other.m[$1 * 3 + column] }
            }
        }
        return Homography(product).normal
    }

    /// Nil when it folds everything onto a line.
    var inverse: Homography? {
        let (a, b, c, d, e, f, g, h, i) = (m[0], m[1], m[2], m[3], m[4], m[5], m[6], m[7], m[8])
        let determinant = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
        guard abs(determinant) > 1e-12 else { return nil }
        let adjugate = [
            e * i - f * h, c * h - b * i, b * f - c * e, f * g - d * i, a * i - c * g, c * d - a * f, d * h - e * g, b * g - a * h,
            a * e - b * d,
        ]
        return Homography(adjugate.map { $0 / determinant }).normal
    }

    private var normal: Homography { abs(m[8]) > 1e-12 ? Homography(m.map { $0 / m[8] }) : self }

    func callAsFunction(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
        let w = m[6] * x + m[7] * y + m[8]
        return ((m[0] * x + m[1] * y + m[2]) / w, (m[3] * x + m[4] * y + m[5]) / w)
    }

    /// How many pixels of the other picture one pixel becomes, on a side, around a point.
    func scale(atX x: Double, y: Double) -> Double {
        let (here, right, below) = (self(x, y), self(x + 1, y), self(x, y + 1))
        let area = (right.x - here.x) * (below.y - here.y) - (right.y - here.y) * (below.x - here.x)
        return abs(area).squareRoot()
    }

    /// The same between pictures of other sizes: so many times as many pixels of the first, and of the second.
    func rescaled(first: Double, second: Double) -> Homography {
        // Pixels are squares whose middles lie at halves.
        let into = Homography([1 / first, 0, 0.5 / first - 0.5, 0, 1 / first, 0.5 / first - 0.5, 0, 0, 1])
        let out = Homography([second, 0, 0.5 * second - 0.5, 0, second, 0.5 * second - 0.5, 0, 0, 1])
        return out.after(self).after(into)
    }
}

extension Plane {
    /// Another picture brought to this one's size, by where each of its own points lies in it. What lies outside is not a number.
    func drawn(through map: Homography, width newWidth: Int, height newHeight: Int) -> Plane {
        let result = Plane(width: newWidth, height: newHeight)
        let m = map.m.map { Float($0) }
        let (right, bottom) = (Float(width - 1), Float(height - 1))
        for y in 0..<newHeight {
            let line = result.values + y * newWidth
            let (rowX, rowY, rowW) = (m[1] * Float(y) + m[2], m[4] * Float(y) + m[5], m[7] * Float(y) + m[8])
            for x in 0..<newWidth {
                let w = 1 / (m[6] * Float(x) + rowW)
                let (atX, atY) = ((m[0] * Float(x) + rowX) * w, (m[3] * Float(x) + rowY) * w)
                guard atX >= 0, atY >= 0, atX <= right, atY <= bottom else { line[x] = .nan; continue }
                let (column, row) = (min(Int(atX), width - 2), min(Int(atY), height - 2))
                let (across, down) = (atX - Float(column), atY - Float(row))
                let corner = values + row * width + column
                let upper = corner[0] + (corner[1] - corner[0]) * across
                let lower = corner[width] + (corner[width + 1] - corner[width]) * across
                line[x] = upper + (lower - upper) * down
            }
        }
        return result
    }
}
