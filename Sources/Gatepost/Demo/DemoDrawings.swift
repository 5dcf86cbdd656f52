import Pictures
import Safeguarding
import Synchronization

/// The demo's pictures: sixteen drawings, each made once, with where its faces are.
final class DemoDrawings: Sendable {
    static let shared = DemoDrawings()
    static let count = 16

    struct Drawn: Sendable {
        let png: [UInt8]
        let faces: [FaceArea]
    }

    private let drawn = Mutex<[Int: Drawn]>([:])

    func drawing(_ number: Int) -> Drawn {
        if let found = drawn.withLock({ $0[number] }) { return found }
        let settings = Scene.Setting.allCases
        let looks = (0..<(1 + number % 3)).map { Look(seed: UInt64(number * 7 + $0)) }
        let lights = Scene.Light.allCases
        let scene = Scene(settings[number % settings.count], in: lights[number / 2 % lights.count], children: looks, seed: UInt64(number))
        let drawing = scene.draw(width: 1200, height: 800)
        let made = Drawn(png: drawing.png(), faces: drawing.faces.compactMap { Self.area(of: $0, in: drawing.size) })
        drawn.withLock { $0[number] = made }
        return made
    }

    /// A rectangle of pixels in ten-thousandths of the picture, kept inside it.
    private static func area(of face: Rectangle, in size: Size) -> FaceArea? {
        func part(_ pixels: Int, _ whole: Int) -> Int { max(0, min(FaceArea.whole, pixels * FaceArea.whole / whole)) }
        let (x, y) = (part(face.x, size.width), part(face.y, size.height))
        return FaceArea(
            x: x, y: y, width: min(part(face.width, size.width), FaceArea.whole - x),
            height: min(part(face.height, size.height), FaceArea.whole - y))
    }
}
