import PictureFrames
import PictureMarks
import Testing

@testable import Pictures

@Suite("A viewer's mark in a picture")
struct MarkingTests {
    private static func seed(_ number: UInt8) throws -> MarkSeed { try #require(MarkSeed([UInt8](repeating: number, count: 32))) }

    @Test("S13: a marked copy looks the same, carries a line that can be read, and differs for every seed")
    func marked() async throws {
        let folder = Folder()
        let rendition = try folder.convert(Pixels.portrait(width: 1600, height: 1066), to: "large.webp", options: "[Q=80]")
        let seeds = [try Self.seed(1), try Self.seed(2)]
        let copies = try await withWorkshop { workshop in
            [
                try await workshop.mark(rendition, with: seeds[0], line: "Acorn Lane K7M2Q4P 11/2026"),
                try await workshop.mark(rendition, with: seeds[1], line: "Acorn Lane K7M2Q4P 11/2026"),
            ]
        }
        #expect(copies[0].size == Size(width: 1600, height: 1066))
        #expect(copies[0].bytes != copies[1].bytes)
        let (before, after) = (try folder.pixels(rendition, "webp"), try folder.pixels(copies[0].bytes, "webp"))
        var (quiet, corner, cells) = (0.0, 0.0, 0)
        for y in stride(from: 3, to: 1000, by: 5) {
            for x in stride(from: 3, to: 1600, by: 5) {
                quiet += abs(before.luminance(x, y) - after.luminance(x, y))
                cells += 1
            }
        }
        for y in 1042..<1056 { for x in 1200..<1590 { corner = max(corner, abs(before.luminance(x, y) - after.luminance(x, y))) } }
        #expect(quiet / Double(cells) < 2, "the mark stays within about one grey level")
        #expect(corner > 20, "the line can be read")
    }

    @Test("S13: a picture too narrow to be marked, a broken one and a seed of another length are refused")
    func refused() async throws {
        let folder = Folder()
        let small = try folder.convert(Pixels.portrait(width: 320, height: 240), to: "small.webp", options: "[Q=80]")
        let seed = try Self.seed(1)
        #expect(MarkSeed([1, 2, 3]) == nil)
        await withKnownOutcome(.refused(.notServed)) { workshop throws(PictureProblem) in
            try await workshop.mark(small, with: seed, line: "")
        }
        await withKnownOutcome(.refused(.damaged)) { workshop throws(PictureProblem) in
            try await workshop.mark(Array(small.prefix(200)), with: seed, line: "")
        }
    }

    private func withKnownOutcome(
        _ expected: PictureProblem, _ body: (PictureWorkshop) async throws(PictureProblem) -> Rendition
    ) async {
        let found = try? await withWorkshop { workshop in await problem { () throws(PictureProblem) in try await body(workshop) } }
        #expect(found == expected)
    }

    @Test("S13: somebody who looks at a picture does not wait behind uploads")
    func ownLane() async throws {
        let folder = Folder()
        let rendition = try folder.convert(Pixels.portrait(width: 800, height: 600), to: "medium.webp", options: "[Q=80]")
        let seed = try Self.seed(3)
        try await withWorkshop(workers: 1, { $0.deadline = .seconds(5) }) { workshop in
            // As slow as an upload can be, and ten of them.
            let uploads = (0..<10).map { _ in Task { await problem { () throws(PictureProblem) in try await workshop.attempt(.hang) } } }
            while await workshop.isQuiet { await Task.yield() }
            let copy = try await workshop.mark(rendition, with: seed, line: "")
            #expect(copy.size.width == 800)
            #expect(await !workshop.isQuiet, "they are still at it")
            for upload in uploads { upload.cancel() }
            await workshop.close()
            for upload in uploads { _ = await upload.value }
        }
    }

    @Test("S13: the pattern of a seed is fixed for ever, so that a copy can be traced years later")
    func pattern() throws {
        let signs = MarkGrid(width: 60, height: 36).signs(of: try Self.seed(7))
        let digits = signs.map { $0 ? "1" : "0" }.joined()
        #expect(digits == "011011110100100110010001000111101010000100000011110100110000")
        // Half up, half down, as far as chance goes.
        let many = MarkGrid(width: 1600, height: 1200).signs(of: try Self.seed(8))
        #expect(abs(many.count(where: { $0 }) - many.count / 2) < 700)
    }
}
