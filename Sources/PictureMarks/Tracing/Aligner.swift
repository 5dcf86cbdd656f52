/// Lays an original exactly over its copy: from a guess at where it may lie, coarse to fine, to a tenth of a pixel.
public struct Aligner {
    /// Where the original lies in the copy, and how surely.
    public struct Alignment: Sendable {
        let map: Homography
        /// Tiles of the original that are within the copy and have something to see in them, and those of them that look the same there.
        public let within: Int
        public let agreeing: Int

        /// Whether this is the picture at all. Two different ones agree in a tile here and there, in a fifth of them at most where it was tried.
        public var isSame: Bool { agreeing >= 10 && agreeing * 4 >= within }
    }

    private let levels: [Tiles]
    private let original: Plane

    /// - Parameter original: the whole of it, at the size that was served.
    public init(_ original: Plane) {
        self.original = original
        levels = original.pyramid(downTo: 50).map(Tiles.init)
    }

    /// The best alignment that any of the guesses leads to.
    public func align(_ copy: AlignedCopy, from guesses: [Seeker.Guess]) -> Alignment? {
        guard let coarsest = levels.indices.last else { return nil }
        var followed = guesses.map { guess -> (map: Homography, fit: Tiles.Fit) in
            let map = guess.map.rescaled(first: Double(original.width) / Double(guess.width), second: 1)
            return refine(map, at: coarsest, in: copy, steps: 3)
        }
        // The coarsest size cannot tell a fence from the same fence one post further: a few are followed to the next.
        for (level, most, steps) in [(coarsest, 24, 4), (coarsest, 8, 10), (coarsest - 1, 4, 10)] where level >= 0 {
            followed = followed.sorted { $0.fit.total > $1.fit.total }.prefix(most).map {
                refine($0.map, at: level, in: copy, steps: steps)
            }
        }
        guard var (map, fit) = followed.max(by: { $0.fit.total < $1.fit.total }) else { return nil }
        // Whether it is the same is judged at some four hundred pixels, where the noise of a photographed screen is averaged out.
        var judged = fit
        for (level, steps) in [(coarsest - 2, 8), (coarsest - 3, 5), (coarsest - 4, 3)] where level >= 0 {
            // Finer than the copy itself there is nothing more to learn.
            guard map.scale(atX: Double(original.width) / 2, y: Double(original.height) / 2) * Double(1 << level) > 0.55 else { break }
            (map, fit) = refine(map, at: level, in: copy, steps: steps)
            if level == coarsest - 2 { judged = fit }
        }
        return Alignment(map: map, within: judged.within, agreeing: judged.agreeing)
    }

    /// - Parameter map: from the whole original's pixels to the whole copy's, in and out.
    private func refine(_ map: Homography, at level: Int, in copy: AlignedCopy, steps: Int) -> (map: Homography, fit: Tiles.Fit) {
        let (tiles, shrunk) = (levels[level], Double(1 << level))
        let depth = copy.level(for: map.scale(atX: Double(original.width) / 2, y: Double(original.height) / 2) * shrunk)
        let (plane, reduction) = (copy.evened[depth], Double(1 << depth))
        var here = map.rescaled(first: 1 / shrunk, second: 1 / reduction)
        var fit = tiles.fit(plane, here)
        for index in 0..<steps {
            let next = tiles.step(here, by: fit, seesDepth: level < levels.count - 1 || index >= 8)
            let after = tiles.fit(plane, next)
            let gain = after.total - fit.total
            guard gain > -0.02 * fit.total else { break }
            (here, fit) = (next, after)
            if index >= 3, gain < 0.0005 * fit.total, level < levels.count - 1 { break }
        }
        return (here.rescaled(first: shrunk, second: reduction), fit)
    }
}

/// A copy at every size that aligning may ask for, made once for all originals that are tried.
public final class AlignedCopy {
    let plane: Plane
    fileprivate let evened: [Plane]

    public init(_ copy: Plane) {
        plane = copy
        evened = copy.pyramid(downTo: 30).map { $0.evened(6) }
    }

    /// The size at which one pixel of an original is about one of the copy's.
    /// - Parameter scale: pixels of the whole copy for one of the original.
    fileprivate func level(for scale: Double) -> Int {
        var (level, left) = (0, scale)
        while left > 1.45, level < evened.count - 1 { (level, left) = (level + 1, left / 2) }
        return level
    }
}
