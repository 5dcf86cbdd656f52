import PictureFrames
import Testing

@testable import Pictures

@Suite("Pictures whose metadata lies")
struct HostileMetadataTests {
    private let folder = Folder()

    private func tagged(_ name: String, _ arguments: String...) throws -> [UInt8] {
        _ = try folder.convert(.quarters(), to: name, options: name.hasSuffix("jpg") ? "[Q=95]" : "")
        try folder.runAll(["exiftool", "-q", "-n", "-m", "-overwrite_original"] + arguments + [name])
        return try folder.read(name)
    }

    private func isPlain(_ prepared: Made) throws -> Bool {
        let pixels = try folder.pixels(prepared.original, "jpg")
        return pixels[20, 20].red > 180 && pixels[20, 20].blue < 90 && pixels[200, 20].blue > 180
    }

    @Test("An orientation that does not exist leaves the picture as it lies", arguments: [0, 9, 255, 65_535])
    func orientation(value: Int) async throws {
        let upload = try tagged("turned.jpg", "-Orientation#=\(value)")
        let prepared = try await withWorkshop { try await $0.make(upload) }
        #expect(prepared.size == Size(width: 240, height: 120))
        #expect(try isPlain(prepared))
    }

    @Test("A colour profile of nonsense, or one that claims to be larger than it is, is ignored or refused, and the next picture is served")
    func profiles() async throws {
        let claims: [UInt8] =
            [0x7F, 0xFF, 0xFF, 0xFF] + Array("lcms".utf8) + [4, 0x30, 0, 0] + Array("mntrRGB XYZ ".utf8) + [UInt8](repeating: 7, count: 200)
        let profiles: [String: [UInt8]] = [
            "nonsense": [UInt8](repeating: 0xAB, count: 3000), "too large": claims, "cut short": Array(claims.prefix(30)),
            "for another kind of pixels": Array(claims.prefix(16)) + Array("GRAYXYZ ".utf8) + [UInt8](repeating: 0, count: 300),
        ]
        for (name, profile) in profiles {
            let parts = Array("ICC_PROFILE\0".utf8) + [1, 1] + profile
            let plain = try folder.convert(.quarters(), to: "plain.jpg", options: "[Q=95]")
            let upload =
                Array(plain.prefix(2)) + [0xFF, 0xE2, UInt8((parts.count + 2) >> 8), UInt8((parts.count + 2) & 0xFF)] + parts
                + plain.dropFirst(2)
            try await withWorkshop { workshop in
                if let prepared = try? await workshop.make(upload) {
                    #expect(prepared.size == Size(width: 240, height: 120), "\(name)")
                    #expect(!contains(prepared.original, "ICC_PROFILE"), "\(name)")
                } else {
                    #expect(
                        await problem { () throws(PictureProblem) in try await workshop.make(upload) } == .refused(.damaged), "\(name)")
                }
                let next = try await workshop.make(plain)
                #expect(try isPlain(next))
            }
        }
    }

    @Test("B2: script in every field that has room for words, and a small picture beside the large one, do not come out on the other side")
    func words() async throws {
        let script = "<script>fetch('//elsewhere.example')</script>"
        // The little picture inside would still show a face that is hidden in the large one.
        _ = folder.write(try folder.convert(.portrait(width: 96, height: 64), to: "thumb.jpg"), "inside.jpg")
        let upload = try tagged(
            "words.jpg", "-Artist=\(script)", "-ImageDescription=\(script)", "-XMP:Title=\(script)", "-XMP:Creator=\(script)",
            "-IPTC:Caption-Abstract=\(script)",
            "-Copyright=\(script)", "-ThumbnailImage<=inside.jpg")
        #expect(contains(upload, "<script>") || contains(upload, "&lt;script&gt;"))
        #expect(try folder.run("exiftool", "-ThumbnailImage", "words.jpg").contains("Binary data"))
        let prepared = try await withWorkshop { try await $0.make(upload) }
        for (bytes, kind) in [(prepared.original, "jpg")] + prepared.renditions.all.map({ ($0.bytes, "webp") }) {
            #expect(!contains(bytes, "script") && !contains(bytes, "elsewhere") && !contains(bytes, "Exif") && !contains(bytes, "ns.adobe"))
            let told = try folder.run("exiftool", "-a", folder.write(bytes, "told.\(kind)"))
            for word in ["Thumbnail", "Artist", "Creator", "Caption", "Copyright"] { #expect(!told.contains(word), "\(word)") }
        }
    }

    @Test("Of an animated PNG the first picture is kept, and nothing moves")
    func animatedPNG() async throws {
        let plain = try folder.convert(.quarters(), to: "plain.png")
        let control = PNG.inserting(chunk: "acTL", [0, 0, 0, 2, 0, 0, 0, 0], into: plain)
        let prepared = try await withWorkshop { try await $0.make(control) }
        #expect(prepared.size == Size(width: 240, height: 120))
        #expect(!contains(prepared.original, "acTL") && !contains(prepared.renditions.large.bytes, "ANIM"))
    }
}
