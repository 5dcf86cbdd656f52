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
