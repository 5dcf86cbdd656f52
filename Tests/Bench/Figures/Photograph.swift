import Foundation
import Pictures

extension Bench {
    /// How long the worker is at one photograph of 12 megapixels: making what is served, beside what Pillow takes for the same; then, in the
    /// background, what is kept, and finding faces.
    func photograph() async throws {
        let path = try photographs(1)[0]
        let upload = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        let what = "a photograph of 4,032 × 3,024, JPEG of \(upload.count / 1_000) KB, detector and worker loaded"
        let workshop = PictureWorkshop(WorkshopPlan(worker: programs + "/gatepost-pictures", workers: 1))
        let original = try await workshop.original(of: upload)
        _ = try await workshop.findFaces(in: upload, .first)
        try await report("faces.first-pass", times: 7, what) { _ = try await workshop.findFaces(in: upload, .first) }
        try await report("faces.all-passes", times: 3, what) { _ = try await workshop.findFaces(in: original, .all) }
        try await report("pictures.keep", times: 5, "\(what); the whole original, in the background") {
            _ = try await workshop.original(of: upload)
        }
        let key = try MasterKeys(current: [UInt8](repeating: 7, count: 32)).newSettingKey(for: [1]).0.newPictureKey(for: [2]).0
        // In turns, so that whatever else the machine does slows both.
        var (ours, pillows): ([Double], [Double]) = ([], [])
        for _ in 0..<7 {
            ours.append(
                try await elapsed {
                    let made = try await workshop.prepare(upload).renditions
                    for bytes in [made.large.bytes, made.medium.bytes, made.small.bytes] {
                        _ = try Seal.close(bytes, with: key, at: Place(setting: [1], picture: [2], role: .large, generation: 1))
                    }
                })
            // Debian's own Python: that is where need_to_measure puts Pillow.
            let seconds = try output(of: ["/usr/bin/python3", "-c", Self.pillow, path]).trimmingCharacters(in: .whitespacesAndNewlines)
            guard let taken = Double(seconds) else { throw NotMeasured("Pillow said: \(seconds)") }
            pillows.append(taken)
        }
        await workshop.close()
        Figure.print("pictures.prepare", median(ours), "s", "\(what); three WebP renditions, sealed, median of 7")
        Figure.print(
            "pictures.pillow", median(pillows), "s",
            "the same photograph with Pillow: reduced-size decoding, three WebP renditions, in turns with ours, median of 7")
    }

    private func report(_ name: String, times: Int, _ what: String, _ work: () async throws -> Void) async throws {
        var taken: [Double] = []
        for _ in 0..<times { taken.append(try await elapsed(work)) }
        Figure.print(name, median(taken), "s", "\(what), median of \(times)")
    }

    private static let pillow = """
        import io, statistics, sys, time
        from PIL import Image
        taken = []
        for _ in range(3):
            begun = time.perf_counter()
            picture = Image.open(sys.argv[1])
            picture.draft("RGB", (1600, 1200))
            for width in (1600, 800, 320):
                picture = picture.resize((width, round(picture.height * width / picture.width)), Image.LANCZOS)
                picture.save(io.BytesIO(), "WEBP", quality=80, method=2)
            taken.append(time.perf_counter() - begun)
        print(statistics.median(taken))
        """
}
