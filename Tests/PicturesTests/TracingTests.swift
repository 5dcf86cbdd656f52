import Foundation
import PictureFrames
import PictureMarks
import Testing

@testable import Pictures

@Suite("Tracing a leaked copy", .serialized)
struct TracingTests {
    private static let viewers = 200

    private static func seed(_ number: Int) throws -> MarkSeed {
        var chance = Seeded(UInt64(number) &+ 77)
        return try #require(MarkSeed((0..<32).map { _ in UInt8.random(in: .min ... .max, using: &chance) }))
    }

    /// An unmarked rendition of a drawing with children in it.
    private static func rendition(_ folder: Folder, _ setting: Scene.Setting = .blocks, width: Int = 1200) throws -> [UInt8] {
        let drawing = Scene(setting, children: [Look(seed: 3), Look(seed: 8), Look(seed: 21)], seed: 4).draw(
            width: width, height: width * 2 / 3)
        let source = folder.write(drawing.png(), "drawing.png")
        try folder.run("vips", "copy", source, "\(folder.path)/rendition.webp[Q=80]")
        return try folder.read("rendition.webp")
    }

    /// What people do to a picture before it turns up elsewhere, each by the vips program.
    enum Harm: String, CaseIterable, CustomTestStringConvertible {
        case jpeg50, half, cropped, lit, screenshot, turned, altogether
        var testDescription: String { rawValue }

        func done(to copy: [UInt8], in folder: Folder) throws -> [UInt8] {
            var file = folder.write(copy, "copy.webp")
            func step(_ arguments: String..., to kind: String = "v", options: String = "") throws {
                let next = "\(folder.path)/step-\(UUID().uuidString).\(kind)"
                let command = ["vips", arguments[0], file, next + options] + arguments.dropFirst()
                try folder.runAll(command)
                file = next
            }
            switch self {
            case .jpeg50: break
            case .half: try step("resize", "0.5")
            case .cropped: try step("crop", "130", "90", "960", "640")
            case .lit: try step("linear", "1.2", "--", "-20", to: "tif")
            case .turned: try step("similarity", "--angle", "1.5", "--scale", "0.9", "--interpolate", "bicubic")
            case .screenshot:
                try step("resize", "0.8")
                try step("embed", "170", "260", "1300", "1500", "--extend", "white")
            case .altogether:
                try step("copy", to: "jpg", options: "[Q=50]")
                try step("resize", "0.5")
                try step("crop", "40", "30", "480", "320")
                try step("embed", "60", "150", "700", "900", "--extend", "white")
                try step("linear", "0.85", "12", to: "tif")
            }
            try step("cast", "uchar")
            try step("copy", to: "jpg", options: self == .jpeg50 ? "[Q=50]" : self == .altogether ? "[Q=72]" : "[Q=85]")
            return [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
        }
    }

    @Test("S13: whatever was done to a copy, it names its viewer among many and accuses nobody else", arguments: Harm.allCases)
    func harmed(_ harm: Harm) async throws {
        let folder = Folder()
        let original = try Self.rendition(folder)
        let evidence = try await withWorkshop { workshop in
            let copy = try await workshop.mark(original, with: Self.seed(17), line: "Acorn Lane K7M2Q4P 11/2026")
            let leak = try harm.done(to: copy.bytes, in: folder)
            let (comparison, evidence) = try await workshop.compare(leak, with: original)
            #expect(comparison.agreeing >= 8)
            return try #require(evidence)
        }
        let scores = try (0..<Self.viewers).map { evidence.score(of: try Self.seed($0)) }
        #expect(scores[17] > 8, "\(scores[17])")
        #expect(scores.indices.allSatisfy { $0 == 17 || abs(scores[$0]) < 5.5 })
    }

    @Test("S13: when three members average their copies all three are named, and nobody else")
    func averaged() async throws {
        let folder = Folder()
        let original = try Self.rendition(folder, .garden)
        let evidence = try await withWorkshop { workshop in
            var sum = [Int](), size = (width: 0, height: 0)
            for viewer in [5, 50, 150] {
                let copy = try await workshop.mark(original, with: Self.seed(viewer), line: "Acorn Lane K7M2Q4P 11/2026")
                let pixels = try folder.pixels(copy.bytes, "webp")
                size = (pixels.width, pixels.height)
                sum = sum.isEmpty ? pixels.bytes.map(Int.init) : zip(sum, pixels.bytes).map { $0 + Int($1) }
            }
            let mean = sum
            let together = Pixels(width: size.width, height: size.height) { x, y in
                let at = (y * size.width + x) * 3
                return (UInt8(mean[at] / 3), UInt8(mean[at + 1] / 3), UInt8(mean[at + 2] / 3))
            }
            let leak = try folder.convert(together, to: "together.jpg", options: "[Q=80]")
            return try #require(try await workshop.compare(leak, with: original).evidence)
        }
        let scores = try (0..<Self.viewers).map { evidence.score(of: try Self.seed($0)) }
        let named = scores.indices.filter { scores[$0] > 7 }
        #expect(named == [5, 50, 150], "\(named)")
    }

    @Test("S13: a copy is found among the pictures it may come from, and laid over none that it does not")
    func sought() async throws {
        let folder = Folder()
        let originals = try Scene.Setting.allCases.map { try Self.rendition(folder, $0, width: 900) }
        try await withWorkshop { workshop in
            let copy = try await workshop.mark(originals[3], with: Self.seed(1), line: "")
            let leak = try Harm.screenshot.done(to: copy.bytes, in: folder)
            let scores = try await workshop.seek(leak, among: originals + [[1, 2, 3]])
            #expect(scores.indices.max { scores[$0] < scores[$1] } == 3)
            #expect(scores.last == 0, "one that cannot be read stands out nowhere")
            let (other, nothing) = try await workshop.compare(leak, with: originals[5])
            #expect(nothing == nil && other.cells.isEmpty)
        }
    }

    @Test("S13: a leaked file that is no picture, or a broken one, is refused, and the worker goes on")
    func hostile() async throws {
        let folder = Folder()
        let original = try Self.rendition(folder, width: 900)
        try await withWorkshop { workshop in
            for copy in [[], Array("<svg/>".utf8), Array(original.prefix(300))] {
                #expect(await problem { () throws(PictureProblem) in try await workshop.compare(copy, with: original) } != nil)
                #expect(await problem { () throws(PictureProblem) in try await workshop.seek(copy, among: [original]) } != nil)
            }
            // Hardly a picture, and a strip of one: nothing to be found, and nothing breaks.
            let strip = try folder.convert(Pixels(width: 2000, height: 30) { x, _ in (UInt8(x & 255), 0, 0) }, to: "strip.png")
            #expect(try await workshop.compare(strip, with: original).evidence == nil)
            #expect(try await workshop.compare(original, with: original).evidence != nil)
        }
    }

    @Test("S13: without a mark in it a copy accuses nobody, however often it is tried")
    func innocent() async throws {
        let folder = Folder()
        let original = try Self.rendition(folder, .story)
        let leak = try folder.convert(try folder.pixels(original, "webp"), to: "clean.jpg", options: "[Q=60]")
        let evidence = try await withWorkshop { workshop in try #require(try await workshop.compare(leak, with: original).evidence) }
        let scores = try (0..<2000).map { evidence.score(of: try Self.seed($0)) }
        #expect(scores.allSatisfy { abs($0) < 5.5 })
        // As pure chance has it: mean 0, spread 1.
        let spread = (scores.reduce(0) { $0 + $1 * $1 } / 2000).squareRoot()
        #expect((0.9...1.1).contains(spread), "\(spread)")
    }
}
