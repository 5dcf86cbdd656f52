import PictureFrames
import Testing

@testable import Pictures

@Suite("Hiding is destruction")
struct HidingTests {
    private let folder = Folder()

    @Test("S2: a hidden face cannot be got back: no size of the picture agrees with what was there")
    func destroyed() async throws {
        let upload = try folder.convert(.portrait(width: 1200, height: 900), to: "portrait.png")
        let face = Rectangle(x: 400, y: 250, width: 400, height: 400)
        let (shown, hidden) = try await withWorkshop { workshop in
            let prepared = try await workshop.make(upload)
            return (prepared.renditions, try await workshop.render(prepared.original, hiding: [face]))
        }
        for (before, after) in zip(shown.all, hidden.all) {
            #expect(before.size == after.size)
            let one = try folder.pixels(before.bytes, "webp"), other = try folder.pixels(after.bytes, "webp")
            let scale = Double(one.width) / 1200
            let place = Rectangle(
                x: Int(400 * scale), y: Int(250 * scale), width: Int(400 * scale), height: Int(400 * scale))
            let agreement = correlation(one, other, in: place)
            print("agreement of a hidden face with the original at \(one.width) pixels: \(agreement)")
            #expect(abs(agreement) < 0.2)
            // The margin is gone too, and away from it nothing changed.
            let margin = Rectangle(x: Int(360 * scale), y: Int(220 * scale), width: Int(35 * scale), height: Int(460 * scale))
            #expect(abs(correlation(one, other, in: margin)) < 0.3)
            let away = Rectangle(x: 0, y: 0, width: Int(300 * scale), height: one.height)
            #expect(correlation(one, other, in: away) > 0.95)
        }
    }

    @Test("S2: what is painted over a face is the same whoever was there")
    func owesNothing() async throws {
        let face = Rectangle(x: 100, y: 100, width: 200, height: 200)
        let painted = try await withWorkshop { workshop in
            var painted: [Pixels] = []
            for (name, picture) in [("one", Pixels.portrait(width: 600, height: 400)), ("two", .quarters(width: 600, height: 400))] {
                let original = try await workshop.original(of: try folder.convert(picture, to: "\(name).png"))
                painted.append(try folder.pixels(try await workshop.render(original, hiding: [face]).large.bytes, "webp"))
            }
            return painted
        }
        for y in stride(from: 110, to: 290, by: 7) {
            for x in stride(from: 110, to: 290, by: 7) {
                #expect(abs(painted[0].luminance(x, y) - painted[1].luminance(x, y)) < 20)
            }
        }
    }

    @Test("S2: places beyond the edge are hidden as far as there is a picture, and the same request gives the same bytes")
    func edges() async throws {
        let upload = try folder.convert(.quarters(width: 400, height: 300), to: "edges.png")
        let places = [
            Rectangle(x: -50, y: -50, width: 100, height: 100), Rectangle(x: 390, y: 290, width: 500, height: 500),
            Rectangle(x: 5000, y: 5000, width: 10, height: 10), Rectangle(x: 200, y: 100, width: 0, height: 0),
        ]
        try await withWorkshop { workshop in
            let original = try await workshop.original(of: upload)
            let once = try await workshop.render(original, hiding: places)
            let again = try await workshop.render(original, hiding: places)
            #expect(again == once)
            let pixels = try folder.pixels(once.large.bytes, "webp")
            #expect(!near(pixels[10, 10], (220, 30, 30), 60))
            #expect(!near(pixels[395, 295], (30, 180, 30), 60))
            #expect(near(pixels[150, 100], (220, 30, 30), 20))
        }
    }

    /// Pearson's correlation of the light and dark of two pictures within a place; 0 where either has none.
    private func correlation(_ one: Pixels, _ other: Pixels, in place: Rectangle) -> Double {
        var first: [Double] = [], second: [Double] = []
        for y in place.y..<min(one.height, place.y + place.height) {
            for x in place.x..<min(one.width, place.x + place.width) {
                first.append(one.luminance(x, y))
                second.append(other.luminance(x, y))
            }
        }
        let firstMean = first.reduce(0, +) / Double(first.count), secondMean = second.reduce(0, +) / Double(second.count)
        var both = 0.0, firstSquares = 0.0, secondSquares = 0.0
        for (a, b) in zip(first, second) {
            both += (a - firstMean) * (b - secondMean)
            firstSquares += (a - firstMean) * (a - firstMean)
            secondSquares += (b - secondMean) * (b - secondMean)
        }
        let scale = (firstSquares * secondSquares).squareRoot()
        return scale == 0 ? 0 : both / scale
    }
}
