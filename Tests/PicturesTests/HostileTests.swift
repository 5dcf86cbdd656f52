import Glibc
import PictureFrames
import Testing

@testable import Pictures

@Suite("Hostile pictures")
struct HostileTests {
    private let folder = Folder()

    private func answers(_ uploads: [String: [UInt8]]) async throws -> [String: PictureProblem?] {
        try await withWorkshop { workshop in
            var answers: [String: PictureProblem?] = [:]
            for (name, bytes) in uploads {
                answers[name] = await problem { () throws(PictureProblem) in try await workshop.prepare(bytes) }
            }
            let good = try folder.convert(.quarters(), to: "good.png")
            let prepared = try await workshop.prepare(good)
            #expect(prepared.size == Size(width: 240, height: 120))
            return answers
        }
    }

    @Test("What is not a photograph is refused, whatever its name says")
    func otherKinds() async throws {
        let jpeg = try folder.convert(.quarters(), to: "a.jpg")
        var uploads: [String: [UInt8]] = [
            "a PDF": Array("%PDF-1.7\n1 0 obj\n".utf8),
            "an SVG with script": Array("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".utf8),
            "nothing": [], "a page": Array("<!doctype html><script>alert(1)</script>".utf8),
            "a PDF with a JPEG in it": Array("%PDF-1.7\n".utf8) + jpeg,
            "random bytes": (0..<5000).map { _ in UInt8.random(in: 0...200) },
        ]
        for kind in ["gif", "tif", "avif", "jp2", "v"] { uploads[kind] = try folder.convert(.quarters(), to: "other.\(kind)") }
        for (name, answer) in try await answers(uploads) { #expect(answer == .refused(.notAPhotograph), "\(name)") }
    }

    @Test("A picture cut short is refused as damaged", arguments: ["jpg", "png", "webp", "heic"])
    func truncated(kind: String) async throws {
        let whole = try folder.convert(.portrait(width: 600, height: 400), to: "whole.\(kind)")
        var uploads: [String: [UInt8]] = [:]
        for percent in [1, 10, 50, 90, 97] { uploads["\(percent)%"] = Array(whole.prefix(max(16, whole.count * percent / 100))) }
        for (name, answer) in try await answers(uploads) {
            #expect(answer == .refused(.damaged) || answer == .refused(.notAPhotograph), "\(kind) \(name) \(String(describing: answer))")
        }
    }

    @Test("Random damage inside a picture is refused or decoded, and the workshop serves the next one")
    func damaged() async throws {
        let seed = UInt64.random(in: .min ... .max)
        print("pictures damaged with seed \(seed)")
        var random = Seeded(seed)
        var uploads: [String: [UInt8]] = [:]
        for kind in ["jpg", "png", "webp", "heic"] {
            let whole = try folder.convert(.portrait(width: 300, height: 200), to: "damaged.\(kind)")
            for number in 0..<12 {
                var bytes = whole
                for _ in 0..<(1 << (number / 2)) {
                    bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: .min ... .max, using: &random)
                }
                uploads["\(kind) \(number)"] = bytes
            }
        }
        for (name, answer) in try await answers(uploads) {
            let expected: [PictureProblem?] = [
                nil, .refused(.damaged), .refused(.notAPhotograph), .refused(.tooManyPixels), .brokeTheWorker,
            ]
            #expect(expected.contains(answer), "\(name) gave \(String(describing: answer))")
        }
    }

    @Test("A decompression bomb is refused by its header, before anything is decoded")
    func bombs() async throws {
        try folder.run("vips", "black", "\(folder.path)/black.png", "9000", "9000")
        try folder.run("vips", "black", "\(folder.path)/black.jpg", "9000", "9000")
        let uploads = [
            "80 megapixels in a small PNG": try folder.read("black.png"), "the same as JPEG": try folder.read("black.jpg"),
            "50,000 × 50,000 said in a PNG's header": PNG.claiming(width: 50_000, height: 50_000),
            "a PNG as wide as numbers go": PNG.claiming(width: 0x7FFF_FFFF, height: 0x7FFF_FFFF),
            "one endless row": PNG.claiming(width: 1_000_000, height: 1),
        ]
        for (name, answer) in try await answers(uploads) {
            #expect(answer == .refused(.tooManyPixels) || answer == .refused(.damaged), "\(name) \(String(describing: answer))")
        }
    }

    @Test("More than 40 MB is refused without being sent anywhere")
    func tooManyBytes() async throws {
        let upload = [0xFF, 0xD8, 0xFF] + [UInt8](repeating: 0, count: PictureLimits.upload)
        let workshop = PictureWorkshop(WorkshopPlan(worker: "/nowhere", workers: 1))
        #expect(await problem { () throws(PictureProblem) in try await workshop.prepare(upload) } == .refused(.tooManyBytes))
    }

    @Test("What is hidden after, between or beside the pixels does not come out on the other side")
    func polyglots() async throws {
        let jpeg = try folder.convert(.quarters(), to: "carrier.jpg"), png = try folder.convert(.quarters(), to: "carrier.png")
        let stowaway = "<script>alert(document.cookie)</script>PK\u{3}\u{4}"
        _ = folder.write(jpeg, "comment.jpg")
        try folder.run("exiftool", "-q", "-overwrite_original", "-Comment=\(stowaway)", "-UserComment=\(stowaway)", "comment.jpg")
        let uploads = [
            jpeg + Array(stowaway.utf8), png + Array(stowaway.utf8), try folder.read("comment.jpg"),
            PNG.inserting(chunk: "tEXt", Array("Comment\0\(stowaway)".utf8), into: png),
        ]
        try await withWorkshop { workshop in
            for upload in uploads {
                #expect(contains(upload, "<script>"))
                let prepared = try await workshop.make(upload)
                for bytes in [prepared.original] + prepared.renditions.all.map(\.bytes) { #expect(!contains(bytes, "<script>")) }
            }
        }
    }

    @Test("Huge text beside a picture is dropped or refused, and memory stays bounded")
    func hugeText() async throws {
        let png = try folder.convert(.quarters(), to: "text.png")
        let huge = PNG.inserting(chunk: "tEXt", Array("Comment\0".utf8) + [UInt8](repeating: 65, count: 30_000_000), into: png)
        let many = (0..<2000).reduce(png) { bytes, number in
            PNG.inserting(chunk: "tEXt", Array("Key \(number)\0value".utf8), into: bytes)
        }
        for (name, answer) in try await answers(["huge": huge, "many": many]) {
            #expect(answer == nil || answer == .refused(.damaged), "\(name)")
        }
    }

    @Test("Of an animated picture the first frame is kept, and nothing moves")
    func animated() async throws {
        let strip = folder.write(Pixels.quarters(width: 240, height: 480).ppm, "strip.ppm")
        try folder.run("vips", "webpsave", strip, "\(folder.path)/moving.webp", "--page-height", "120")
        let upload = try folder.read("moving.webp")
        #expect(contains(upload, "ANIM"))
        let prepared = try await withWorkshop { try await $0.prepare(upload) }
        #expect(prepared.size == Size(width: 240, height: 120))
        #expect(!contains(prepared.renditions.large.bytes, "ANIM"))
    }
}

/// PNG files as an attacker writes them.
enum PNG {
    private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// A file whose header claims a size and which has almost nothing after it.
    static func claiming(width: UInt32, height: UInt32) -> [UInt8] {
        let header = bigEndian(width) + bigEndian(height) + [8, 2, 0, 0, 0]
        return signature + chunk("IHDR", header) + chunk("IDAT", [0x78, 0x9C, 0x03, 0, 0, 0, 0, 1]) + chunk("IEND", [])
    }

    /// A chunk put in right after the header.
    static func inserting(chunk name: String, _ body: [UInt8], into png: [UInt8]) -> [UInt8] {
        Array(png.prefix(33)) + chunk(name, body) + Array(png.dropFirst(33))
    }

    private static func chunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
        let named = Array(name.utf8) + body
        return bigEndian(UInt32(body.count)) + named + bigEndian(checksum(named))
    }

    private static func bigEndian(_ value: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> UInt32($0)) }
    }

    private static let table: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(UInt32(byte)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        let table = table
        return ~bytes.withUnsafeBufferPointer { bytes in
            var value: UInt32 = 0xFFFF_FFFF
            for byte in bytes { value = table[Int((value ^ UInt32(byte)) & 0xFF)] ^ value >> 8 }
            return value
        }
    }
}
