import Foundation
import Pictures

/// What marks are measured on: the demo's drawings, whose flat colours hide nothing, and photographs from Debian's
/// `mate-backgrounds`, none of which is kept here.
struct Gallery {
    let pictures: [(name: String, pixels: Pixels)]
    private static let folder = "/usr/share/backgrounds/mate/nature"

    /// - Parameter width: of each, in pixels.
    init(width: Int) throws {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: Gallery.folder))?.filter { $0.hasSuffix(".jpg") }.sorted() ?? []
        guard files.count >= 8 else { throw NotMeasured("there are no photographs in \(Gallery.folder): install mate-backgrounds") }
        let photographs = try files.map { name in
            let whole = try Pixels(Array(try Data(contentsOf: URL(fileURLWithPath: "\(Gallery.folder)/\(name)"))))
            return (name, try whole.resized(width: width, height: whole.height * width / whole.width))
        }
        let scenes = Scene.Setting.allCases.enumerated().map { index, setting in
            let children = (0..<3).map { Look(seed: UInt64(index * 10 + $0)) }
            let drawing = Scene(setting, children: children, seed: UInt64(index)).draw(width: width, height: width * 2 / 3)
            return ("\(setting)", Pixels(width: width, height: width * 2 / 3, bytes: drawing.pixels))
        }
        pictures = photographs + scenes
    }
}

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
