import Glibc

/// Complex numbers on a square whose side is a power of two.
final class Field {
    let side: Int
    let real: UnsafeMutablePointer<Float>
    let imaginary: UnsafeMutablePointer<Float>

    init(side: Int) {
        self.side = side
        real = .allocate(capacity: side * side)
        imaginary = .allocate(capacity: side * side)
        real.update(repeating: 0, count: side * side)
        imaginary.update(repeating: 0, count: side * side)
    }

    deinit {
        real.deallocate()
        imaginary.deallocate()
    }
}

/// The discrete Fourier transform of a ``Field``, in place and unscaled.
struct Fourier {
    let side: Int
    private let cosines: [Float]
    private let sines: [Float]

    init(side: Int) {
        self.side = side
        cosines = (0..<side / 2).map { Float(cos(2 * Double.pi * Double($0) / Double(side))) }
        sines = (0..<side / 2).map { Float(sin(2 * Double.pi * Double($0) / Double(side))) }
    }

    /// - Parameter backwards: the inverse, still to be divided by the number of points.
    func transform(_ field: Field, backwards: Bool = false) {
        for _ in 0..<2 {
            down(field, backwards)
            transpose(field.real)
            transpose(field.imaginary)
        }
    }

    /// Every column at once, so that the innermost work runs along rows.
    private func down(_ field: Field, _ backwards: Bool) {
        reorder(field.real)
        reorder(field.imaginary)
        var half = 1
        while half < side {
            let stride = side / (2 * half)
            for start in Swift.stride(from: 0, to: side, by: 2 * half) {
                for k in 0..<half {
                    let (c, s) = (cosines[k * stride], backwards ? sines[k * stride] : -sines[k * stride])
                    butterfly(field, (start + k) * side, (start + k + half) * side, c, s)
                }
            }
            half *= 2
        }
    }

    private func butterfly(_ field: Field, _ upper: Int, _ lower: Int, _ c: Float, _ s: Float) {
        let (ar, ai, br, bi) = (field.real + upper, field.imaginary + upper, field.real + lower, field.imaginary + lower)
        for x in 0..<side {
            let (real, imaginary) = (br[x] * c - bi[x] * s, br[x] * s + bi[x] * c)
            br[x] = ar[x] - real
            bi[x] = ai[x] - imaginary
            ar[x] += real
            ai[x] += imaginary
        }
    }

    private func reorder(_ values: UnsafeMutablePointer<Float>) {
        var other = 0
        for row in 1..<side {
            var bit = side / 2
            while other & bit != 0 { other ^= bit; bit /= 2 }
            other |= bit
            if row < other { for x in 0..<side { swap(&values[row * side + x], &values[other * side + x]) } }
        }
    }

    private func transpose(_ values: UnsafeMutablePointer<Float>) {
        for y in 0..<side {
            for x in y + 1..<max(y + 1, side) { swap(&values[y * side + x], &values[x * side + y]) }
        }
    }
}
