import Foundation
import PictureFrames
import Testing

@testable import Pictures

private let everyKind = ["jpg", "png", "webp", "heic"]

@Suite("From an upload to what is kept and served")
struct PreparationTests {
    private let folder = Folder()

    @Test("JPEG, PNG, WebP and HEIC are accepted, and the three sizes are never enlarged", arguments: everyKind)
    func kinds(kind: String) async throws {
        let upload = try folder.convert(.quarters(width: 2000, height: 1000), to: "upload.\(kind)")
        let prepared = try await withWorkshop { try await $0.make(upload) }
        #expect(prepared.size == Size(width: 2000, height: 1000))
        #expect(prepared.renditions.large.size == Size(width: 1600, height: 800))
        #expect(prepared.renditions.medium.size == Size(width: 800, height: 400))
        #expect(prepared.renditions.small.size == Size(width: 320, height: 160))
        let original = try folder.pixels(prepared.original, "jpg")
        #expect(original.width == 2000 && original.height == 1000)
        for rendition in prepared.renditions.all {
            let pixels = try folder.pixels(rendition.bytes, "webp")
            #expect(pixels.width == rendition.size.width && pixels.height == rendition.size.height)
            #expect(near(pixels[pixels.width / 4, pixels.height / 4], (220, 30, 30)))
            #expect(near(pixels[pixels.width * 3 / 4, pixels.height * 3 / 4], (30, 180, 30)))
        }
    }

    @Test("A small picture keeps its size in all three, and a very tall one is bounded")
    func sizes() async throws {
        let tiny = try folder.convert(.quarters(width: 60, height: 40), to: "tiny.png")
        let tall = try folder.convert(Pixels(width: 20, height: 9000) { _, _ in (1, 2, 3) }, to: "tall.png")
        try await withWorkshop { workshop in
            let small = try await workshop.make(tiny)
            #expect(small.renditions.all.allSatisfy { $0.size == Size(width: 60, height: 40) })
            let bounded = try await workshop.make(tall)
            #expect(bounded.renditions.all.map(\.size.height) == [6400, 3200, 1280])
        }
    }

    @Test("A picture is turned upright whichever way the camera was held", arguments: ["jpg", "png", "webp"])
    func upright(kind: String) async throws {
        // Where the stored top left (red) and top right (blue) corners belong, for each of EXIF's eight orientations.
        let corners: [(red: (Bool, Bool), blue: (Bool, Bool))] = [
            ((true, true), (false, true)), ((false, true), (true, true)), ((false, false), (true, false)), ((true, false), (false, false)),
            ((true, true), (true, false)), ((false, true), (false, false)), ((false, false), (false, true)), ((true, false), (true, true)),
        ]
        try await withWorkshop { workshop in
            for (index, corner) in corners.enumerated() {
                _ = try folder.convert(.quarters(), to: "turned.\(kind)", options: kind == "png" ? "" : "[Q=95]")
                try folder.run("exiftool", "-q", "-n", "-overwrite_original", "-Orientation#=\(index + 1)", "turned.\(kind)")
                let prepared = try await workshop.make(try folder.read("turned.\(kind)"))
                let lying = index >= 4
                #expect(prepared.size == (lying ? Size(width: 120, height: 240) : Size(width: 240, height: 120)))
                for (bytes, encoding) in [(prepared.original, "jpg"), (prepared.renditions.large.bytes, "webp")] {
                    let pixels = try folder.pixels(bytes, encoding)
                    func at(_ place: (left: Bool, top: Bool)) -> (red: Int, green: Int, blue: Int) {
                        pixels[place.left ? pixels.width / 4 : pixels.width * 3 / 4, place.top ? pixels.height / 4 : pixels.height * 3 / 4]
                    }
                    #expect(near(at(corner.red), (220, 30, 30)), "orientation \(index + 1)")
                    #expect(near(at(corner.blue), (30, 30, 220)), "orientation \(index + 1)")
                }
            }
        }
    }

    @Test("CMYK, 16-bit, grey, see-through and wide-gamut pictures become plain 8-bit sRGB on white")
    func colours() async throws {
        let source = folder.write(Pixels.quarters().ppm, "plain.ppm")
        let path = folder.path
        try folder.run("vips", "icc_transform", source, "\(path)/cmyk.jpg", "cmyk", "--input-profile", "srgb")
        try folder.run("vips", "icc_transform", source, "\(path)/wide.jpg", "p3", "--input-profile", "srgb")
        try folder.run("vips", "colourspace", source, "\(path)/deep.png", "rgb16")
        try folder.run("vips", "colourspace", source, "\(path)/grey.png", "b-w")
        try folder.run("vips", "bandjoin_const", source, "\(path)/clear.png", "0")
        try await withWorkshop { workshop in
            for (name, tolerance) in [("cmyk.jpg", 70), ("wide.jpg", 16), ("deep.png", 16)] {
                let prepared = try await workshop.make(try folder.read(name))
                let pixels = try folder.pixels(prepared.renditions.large.bytes, "webp")
                #expect(near(pixels[60, 30], (220, 30, 30), tolerance), "\(name) \(pixels[60, 30])")
                #expect(near(pixels[180, 90], (30, 180, 30), tolerance), "\(name) \(pixels[180, 90])")
            }
            let grey = try folder.pixels(try await workshop.original(of: try folder.read("grey.png")), "jpg")
            #expect(abs(grey[60, 30].red - grey[60, 30].blue) < 6)
            let clear = try folder.pixels(try await workshop.original(of: try folder.read("clear.png")), "jpg")
            #expect(near(clear[60, 30], (255, 255, 255)))
        }
    }

    @Test("B2: neither the original nor any rendition carries where, when or with what it was taken", arguments: everyKind)
    func bare(kind: String) async throws {
        _ = try folder.convert(.quarters(width: 900, height: 600), to: "told.\(kind)")
        let secrets = ["Cameramaker", "Modelphone 9", "Lullaby Lane 5", "Secretperson"]
        try folder.run(
            "exiftool", "-q", "-overwrite_original", "-Make=\(secrets[0])", "-Model=\(secrets[1])",
            "-GPSLatitude=51.5", "-GPSLatitudeRef=N", "-GPSLongitude=0.12", "-GPSLongitudeRef=W",
            "-DateTimeOriginal=2026:01:02 03:04:05", "-ImageDescription=\(secrets[2])", "-XMP:Creator=\(secrets[3])", "told.\(kind)")
        #expect(try folder.run("exiftool", "told.\(kind)").contains(secrets[1]))
        let (prepared, hidden) = try await withWorkshop { workshop in
            let prepared = try await workshop.make(try folder.read("told.\(kind)"))
            return (prepared, try await workshop.render(prepared.original, hiding: [Rectangle(x: 9, y: 9, width: 90, height: 90)]))
        }
        let leaving = [(prepared.original, "jpg")] + (prepared.renditions.all + hidden.all).map { ($0.bytes, "webp") }
        for (index, file) in leaving.enumerated() {
            let name = "leaving-\(index).\(file.1)"
            _ = folder.write(file.0, name)
            let groups = try folder.run("exiftool", "-a", "-G0", "-s", name).split(separator: "\n").map { $0.prefix { $0 != "]" } }
            let harmless: Set<Substring> = ["[ExifTool", "[File", "[JFIF", "[RIFF", "[Composite"]
            #expect(Set(groups).isSubset(of: harmless), "\(groups)")
            for secret in secrets + ["Exif", "EXIF", "XMP ", "ICCP", "http"] {
                #expect(!contains(file.0, secret), "\(name) holds \(secret)")
            }
        }
    }
}

/// Whether two colours are as near as lossy coding leaves them.
func near(_ one: (red: Int, green: Int, blue: Int), _ other: (Int, Int, Int), _ tolerance: Int = 14) -> Bool {
    abs(one.red - other.0) <= tolerance && abs(one.green - other.1) <= tolerance && abs(one.blue - other.2) <= tolerance
}

func contains(_ bytes: [UInt8], _ text: String) -> Bool { Data(bytes).range(of: Data(text.utf8)) != nil }

extension Renditions {
    var all: [Rendition] { [large, medium, small] }
}
