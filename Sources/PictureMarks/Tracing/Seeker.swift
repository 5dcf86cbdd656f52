import Glibc

/// Looks for an original in a copy: at every size it may have there, and at every place.
///
/// What is compared is which way light turns to dark, without how much: that survives brightness, contrast, compression and
/// frames around the picture, and does not ask that all of the original be there, or that there be nothing else.
public final class Seeker {
    /// The original's longer side, in pixels, while it is looked for.
    private static let side = 64
    /// How large the original may be in the copy, as a share of the copy's longer side: from a picture within a page to a cut-out.
    private static let shares: [Double] = {
        let steps = 30
        return (0...steps).map { 0.3 * exp(log(1.75 / 0.3) * Double($0) / Double(steps)) }
    }()

    private struct View {
        let share: Double
        /// Pixels of the copy for one of this view.
        let reduction: Double
        let directions: Field
    }

    private let views: [View]
    private let transforms: [Int: Fourier]
    let copy: Plane

    public init(_ copy: Plane) {
        self.copy = copy
        var transforms: [Int: Fourier] = [:]
        let longer = Double(max(copy.width, copy.height))
        views = Seeker.shares.compactMap { share in
            let wanted = Double(Seeker.side) / share
            let reduction = longer / wanted
            let (width, height) = (Int((Double(copy.width) / reduction).rounded()), Int((Double(copy.height) / reduction).rounded()))
            guard width >= 12, height >= 12 else { return nil }
            let side = max(width, height) <= 128 ? 128 : 256
            let transform = transforms[side] ?? Fourier(side: side)
            transforms[side] = transform
            let directions = Seeker.directions(of: copy.resized(width: width, height: height), side: side)
            transform.transform(directions)
            return View(share: share, reduction: reduction, directions: directions)
        }
        self.transforms = transforms
    }

    /// Where an original may lie.
    public struct Guess: Sendable {
        /// How far it stands out from chance, in standard deviations.
        public let score: Double
        /// From the original's pixels to the copy's.
        let map: Homography
        let width: Int
    }

    /// The best places for an original at every size, best first.
    public func guesses(for original: Plane) -> [Guess] {
        let shrunk = Double(max(original.width, original.height)) / Double(Seeker.side)
        let small = original.resized(
            width: max(8, Int((Double(original.width) / shrunk).rounded())),
            height: max(8, Int((Double(original.height) / shrunk).rounded())))
        var ready: [Int: Field] = [:]
        for (side, transform) in transforms {
            let field = Seeker.directions(of: small, side: side)
            transform.transform(field)
            ready[side] = field
        }
        let found = views.flatMap { view -> [Guess] in
            let side = view.directions.side
            guard let field = ready[side], let transform = transforms[side] else { return [] }
            return Seeker.peaks(of: field, in: view.directions, transform).map { peak in
                let map = Homography(scale: 1, x: Double(peak.x), y: Double(peak.y)).rescaled(first: shrunk, second: view.reduction)
                return Guess(score: peak.score, map: map, width: original.width)
            }
        }
        return found.sorted { $0.score > $1.score }
    }

    private struct Peak {
        let x, y: Int
        let score: Double
    }

    /// The places at which two fields agree best: several, because stripes and fences agree with themselves at every step.
    private static func peaks(of original: Field, in copy: Field, _ transform: Fourier) -> [Peak] {
        let (side, product) = (copy.side, Field(side: copy.side))
        for index in 0..<side * side {
            let (ar, ai, br, bi) = (copy.real[index], copy.imaginary[index], original.real[index], -original.imaginary[index])
            product.real[index] = ar * br - ai * bi
            product.imaginary[index] = ar * bi + ai * br
        }
        transform.transform(product, backwards: true)
        var energy = 0.0
        for index in 0..<side * side { energy += Double(product.real[index] * product.real[index]) }
        let spread = (energy / Double(side * side)).squareRoot()
        guard spread > 0 else { return [] }
        // Far beyond the middle it is a place to the left, or above.
        let reach = side * 3 / 4
        return (0..<4).map { _ in
            let place = highest(product)
            let (x, y) = (place % side, place / side)
            let score = Double(product.real[place]) / spread
            level(product, around: x, y)
            return Peak(x: x > reach ? x - side : x, y: y > reach ? y - side : y, score: score)
        }
    }

    private static func highest(_ field: Field) -> Int {
        var place = 0
        for index in 1..<field.side * field.side where field.real[index] > field.real[place] { place = index }
        return place
    }

    /// Takes a peak away, so that the next one is another.
    private static func level(_ field: Field, around x: Int, _ y: Int) {
        let side = field.side
        for down in -2...2 {
            for across in -2...2 { field.real[((y + down + side) % side) * side + (x + across + side) % side] = 0 }
        }
    }

    /// Which way each pixel's light turns to dark, as a complex number no longer than 1.
    private static func directions(of plane: Plane, side: Int) -> Field {
        let field = Field(side: side)
        let smooth = plane.blurred(1)
        var (sum, number) = (Float(0), Float(1))
        func slope(_ x: Int, _ y: Int) -> (Float, Float) {
            let at = smooth.values + y * smooth.width + x
            return (at[1] - at[-1], at[smooth.width] - at[-smooth.width])
        }
        for y in 1..<smooth.height - 1 {
            for x in 1..<smooth.width - 1 {
                let (across, down) = slope(x, y)
                sum += (across * across + down * down).squareRoot()
                number += 1
            }
        }
        let ordinary = max(1, sum / number)
        for y in 1..<smooth.height - 1 {
            for x in 1..<smooth.width - 1 {
                let (across, down) = slope(x, y)
                let length = (across * across + down * down).squareRoot() + ordinary
                field.real[y * side + x] = across / length
                field.imaginary[y * side + x] = down / length
            }
        }
        return field
    }
}
