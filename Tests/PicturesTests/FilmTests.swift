import Foundation
import Glibc
import PictureFrames
import Testing

@testable import Pictures

@Suite("Videos are made anew in a process that has nothing to steal")
struct FilmTests {
    private let folder = Folder()

    @Test(
        "P1, B2: a video comes out as H.264 and AAC of at most 720 lines, ready to play while it loads, and says nothing of where or with what it was taken"
    )
    func made() async throws {
        let upload = try folder.film(
            seconds: 3, size: "1920x1080", sound: true, "-metadata", "title=Rowan at Acorn Lane", "-metadata", "comment=by Asha Patel",
            "-metadata", "com.apple.quicktime.location.ISO6709=+53.5000-001.1000/", "-metadata", "com.apple.quicktime.make=Apple",
            "-movflags", "use_metadata_tags")
        #expect(contains(upload, "Rowan at Acorn Lane") && contains(upload, "ISO6709"))
        let made = try await mediaWorkshop().make(.video(keepsSound: true), of: upload)
        let film = try #require(made.film)
        #expect(film.size == Size(width: 1280, height: 720) && film.hasSound && abs(film.milliseconds - 3000) < 120)
        let facts = try folder.probe(made.bytes, "stream=codec_name,profile,width,height,pix_fmt")
        for fact in ["\"h264\"", "\"aac\"", "width=1280", "height=720", "\"yuv420p\""] { #expect(facts.contains(fact), "\(fact)") }
        // The index stands before the pictures.
        #expect(try #require(position(of: "moov", in: made.bytes)) < (try #require(position(of: "mdat", in: made.bytes))))
        // The vendor of the handler is a word of the format, the same in every MP4.
        let told = try folder.run("exiftool", "-a", "-G1", "-s", "--HandlerVendorID", "--System:all", folder.write(made.bytes, "made.mp4"))
        for word in ["Rowan", "Asha", "53.5", "53 deg", "Apple", "GPS", "Location", "Lavf", "x264", "Title", "Comment"] {
            #expect(!told.contains(word), "\(word)")
        }
        for word in ["Rowan", "Asha", "ISO6709", "Apple", "Lavf", "Lavc", "x264"] { #expect(!contains(made.bytes, word), "\(word)") }
        for line in told.split(separator: "\n") where line.contains("Date") { #expect(line.hasSuffix("0000:00:00 00:00:00"), "\(line)") }
        #expect(made.progress == made.progress.sorted())
    }

    @Test("P1: sound is kept or dropped as the author says")
    func sound() async throws {
        let upload = try folder.film(seconds: 1)
        let silent = try await mediaWorkshop().make(.video(keepsSound: false), of: upload)
        #expect(silent.film?.hasSound == false)
        #expect(!(try folder.probe(silent.bytes, "stream=codec_type").contains("audio")))
        let dumb = try await mediaWorkshop().make(.video(keepsSound: true), of: try folder.film("dumb.mov", seconds: 1, sound: false))
        #expect(dumb.film?.hasSound == false)
    }

    @Test("P1: a video held upright stays upright, and a small one is not enlarged")
    func upright() async throws {
        let tall = try await mediaWorkshop().make(.video(keepsSound: false), of: try folder.film(seconds: 1, size: "720x1280"))
        #expect(tall.film?.size == Size(width: 720, height: 1280))
        let small = try await mediaWorkshop().make(.video(keepsSound: false), of: try folder.film(seconds: 1, size: "320x180"))
        #expect(small.film?.size == Size(width: 320, height: 180))
        // A phone writes what its sensor saw, and how to turn it.
        _ = try folder.film("flat.mp4", seconds: 1, size: "640x360", sound: false)
        try folder.run("ffmpeg", "-v", "error", "-y", "-i", "flat.mp4", "-c", "copy", "-metadata:s:v", "rotate=90", "turned.mp4")
        let turned = try await mediaWorkshop().make(.video(keepsSound: false), of: try folder.read("turned.mp4"))
        #expect(turned.film?.size == Size(width: 360, height: 640))
    }

    @Test("P1: a still stands in the video's place, and one for each second is there to count faces in")
    func stills() async throws {
        let made = try await mediaWorkshop().make(.video(keepsSound: false), of: try folder.film(seconds: 4))
        #expect((5...6).contains(made.stills.count))
        for still in made.stills {
            let pixels = try folder.pixels(still, "jpg")
            #expect(pixels.width == 640 && pixels.height == 360)
        }
    }

    @Test("P1: a tool cannot open a file, list a folder, write one, connect, fork, run a program, make code or signal anybody")
    func shutIn() async throws {
        for attempt in MediaRequest.Attempt.allCases {
            let result = Attempted()
            try await mediaWorkshop().make(.attempt(attempt), from: { _ in }) { result.take($0) }
            #expect(result.number == Int(EPERM) || result.number == Int(EACCES), "\(attempt) gave \(String(describing: result.number))")
        }
        let ordinary = try mediaWorkshop { $0.rehearses = false }
        #expect(await ordinary.refusal(of: .attempt(.openFile), []) == .refused(.notServed))
    }

    @Test("Without a worker, or with one that is not shut in, everybody is told and nothing is sent")
    func noWorker() async throws {
        for path in ["/nowhere/gatepost-media", "/etc/hostname", "/bin/true"] {
            let found = await MediaWorkshop(MediaPlan(worker: path)).refusal(of: .document, [1])
            guard case .unavailable = found else {
                Issue.record("\(path) gave \(String(describing: found))")
                continue
            }
        }
        let plan = MediaPlan(worker: "")
        #expect(plan.accepts(WorkerHello(confinement: .init(limits: true, systemCallFilter: true, landlock: 1))))
        #expect(!plan.accepts(WorkerHello(confinement: .init(limits: true, systemCallFilter: true, landlock: 0))))
    }

    @Test("A source that fails ends the worker and is heard")
    func failingSource() async throws {
        struct Lost: Error {}
        let workshop = try mediaWorkshop()
        await #expect(throws: Lost.self) {
            try await workshop.make(
                .document,
                from: { send in
                    try await send([1, 2, 3])
                    throw Lost()
                }, { _ in })
        }
        #expect(await workshop.refusal(of: .document, [1, 2, 3]) == .refused(.wrongKind))
    }

    private func position(of word: String, in bytes: [UInt8]) -> Int? {
        let word = Array(word.utf8)
        return (0..<max(0, bytes.count - word.count)).first { bytes[$0] == word[0] && bytes[$0..<$0 + word.count].elementsEqual(word) }
    }
}

private final class Attempted: @unchecked Sendable {
    var number: Int?
    func take(_ reply: MediaReply) { if case .attempted(let number) = reply { self.number = number } }
}
