import Foundation

/// Chance that can be repeated.
struct Chance: RandomNumberGenerator {
    private var state: UInt64
    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func between(_ low: Double, _ high: Double) -> Double { Double.random(in: low...high, using: &self) }

    /// About 0, with a spread of 1.
    mutating func bell() -> Double { (-2 * log(between(1e-12, 1))).squareRoot() * cos(2 * .pi * between(0, 1)) }
}
