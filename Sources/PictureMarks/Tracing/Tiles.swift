import Glibc

/// One size of an original, ready to be laid over a copy: split into tiles, each of which says for itself whether it fits, so that
/// what was cut off, covered or framed takes no part.
struct Tiles {
    static let unknowns = 8

    let evened: Plane
    private let side: Int
    private let columns: Int
    private let rows: Int
    private let middle: (x: Float, y: Float)
    private let unit: Float

    /// - Parameter plane: the original at this size.
    init(_ plane: Plane) {
        evened = plane.evened(6)
        side = max(12, max(plane.width, plane.height) / 20)
        columns = (plane.width + side - 1) / side
        rows = (plane.height + side - 1) / side
        middle = (Float(plane.width) / 2, Float(plane.height) / 2)
        unit = Float(max(plane.width, plane.height)) / 2
    }

    /// How an original fits at one place.
    struct Fit {
        /// Tiles within the copy, and those of them that look the same there.
        var within = 0
        var agreeing = 0
        /// What all likenesses together tell, as information: a tile that fits exactly says far more than several that fit about, so
        /// that a fence is not mistaken for the same fence one post further.
        var total = 0.0
        /// For the next step.
        var system = LinearSystem(size: Tiles.unknowns)
    }

    /// Lays the original over a copy.
    /// - Parameters:
    ///   - copy: the copy, evened at about this size.
    ///   - map: from this size's pixels to the copy's.
    func fit(_ copy: Plane, _ map: Homography) -> Fit {
        let drawn = copy.drawn(through: map, width: evened.width, height: evened.height)
        var fit = Fit()
        for row in 0..<rows {
            for column in 0..<columns { add(row, column, drawn, to: &fit) }
        }
        return fit
    }

    private func add(_ row: Int, _ column: Int, _ drawn: Plane, to fit: inout Fit) {
        let (left, top) = (max(1, column * side), max(1, row * side))
        let (right, bottom) = (min(evened.width - 1, (column + 1) * side), min(evened.height - 1, (row + 1) * side))
        guard right - left >= 6, bottom - top >= 6 else { return }
        var (ours, theirs, both, seen) = (Float(0), Float(0), Float(0), 0)
        for y in top..<bottom {
            let (a, b) = (evened.values + y * evened.width, drawn.values + y * evened.width)
            for x in left..<right where b[x] == b[x] {
                ours += a[x] * a[x]
                theirs += b[x] * b[x]
                both += a[x] * b[x]
                seen += 1
            }
        }
        guard seen * 4 >= (right - left) * (bottom - top) * 3 else { return }
        // Hardly anything to see there says nothing either way.
        guard ours > 0.05 * Float(seen) else { return }
        fit.within += 1
        guard theirs > 0.02 * Float(seen) else { return }
        let likeness = both / (ours * theirs).squareRoot()
        if likeness > 0.6 { fit.agreeing += 1 }
        guard likeness > 0.2 else { return }
        fit.total -= Double(log(1.01 - likeness * likeness))
        let weight = Double((likeness - 0.2) * (likeness - 0.2))
        gather(left..<right, top..<bottom, drawn, gain: both / theirs, weight, into: &fit.system)
    }

    /// Adds a tile's say to the equations for the step that would bring the two together.
    private func gather(
        _ xs: Range<Int>, _ ys: Range<Int>, _ drawn: Plane, gain: Float, _ weight: Double, into system: inout LinearSystem
    ) {
        let n = Tiles.unknowns
        withUnsafeTemporaryAllocation(of: Float.self, capacity: n * n + 2 * n) { sums in
            sums.update(repeating: 0)
            let (right, slope) = (sums.baseAddress! + n * n, sums.baseAddress! + n * n + n)
            for y in ys {
                let (a, b) = (evened.values + y * evened.width, drawn.values + y * evened.width)
                let v = (Float(y) - middle.y) / unit
                for x in xs where b[x] == b[x] {
                    let u = (Float(x) - middle.x) / unit
                    let (across, down) = ((a[x + 1] - a[x - 1]) / 2 * unit, (a[x + evened.width] - a[x - evened.width]) / 2 * unit)
                    let inwards = across * u + down * v
                    slope[0] = across * u; slope[1] = across * v; slope[2] = across
                    slope[3] = down * u; slope[4] = down * v; slope[5] = down
                    slope[6] = -u * inwards; slope[7] = -v * inwards
                    let off = gain * b[x] - a[x]
                    for i in 0..<n {
                        right[i] += slope[i] * off
                        for j in 0...i { sums[i * n + j] += slope[i] * slope[j] }
                    }
                }
            }
            for i in 0..<n {
                system.right[i] += weight * Double(right[i])
                for j in 0...i {
                    system.matrix[i * n + j] += weight * Double(sums[i * n + j])
                    if i != j { system.matrix[j * n + i] += weight * Double(sums[i * n + j]) }
                }
            }
        }
    }

    /// The map after one step towards a better fit; the same when there is none to take.
    /// - Parameter seesDepth: whether the step may also lean the picture.
    func step(_ map: Homography, by fit: Fit, seesDepth: Bool) -> Homography {
        var system = fit.system
        if !seesDepth {
            for i in 6..<8 {
                for j in 0..<8 { (system.matrix[i * 8 + j], system.matrix[j * 8 + i]) = (0, 0) }
                (system.matrix[i * 8 + i], system.right[i]) = (1, 0)
            }
        }
        guard let p = system.solution(ease: 1e-4) else { return map }
        let (unit, x, y) = (Double(unit), Double(middle.x), Double(middle.y))
        let inwards = Homography([1 / unit, 0, -x / unit, 0, 1 / unit, -y / unit, 0, 0, 1])
        let outwards = Homography([unit, 0, x, 0, unit, y, 0, 0, 1])
        guard let back = Homography([1 + p[0], p[1], p[2], p[3], 1 + p[4], p[5], p[6], p[7], 1]).inverse else { return map }
        return map.after(outwards).after(back).after(inwards)
    }
}
