import PictureFrames
import Testing

@testable import Pictures

@Suite("Hostile videos")
struct HostileFilmTests {
    private let folder = Folder()

    private func refusal(of upload: [UInt8]) async throws -> MediaProblem? {
        try await mediaWorkshop().refusal(of: .video(keepsSound: true), upload)
    }

    @Test("P1: what is no MP4 or MOV is refused, whatever its name says")
    func wrongKinds() async throws {
        let playlist = "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\nfile:///etc/hostname\n#EXT-X-ENDLIST\n"
        var uploads: [String: [UInt8]] = [
            "an HLS playlist": Array(playlist.utf8), "a concat list": Array("ffconcat version 1.0\nfile '/etc/hostname'\n".utf8),
            "nothing": [], "a page": Array("<!doctype html><script>alert(1)</script>".utf8),
            "a playlist behind a film's first bytes": [0, 0, 0, 20] + Array("ftypisom\0\0\u{2}\0isom".utf8) + Array(playlist.utf8),
        ]
        _ = try folder.film("film.mp4", seconds: 1)
        for kind in ["mkv", "avi", "ts", "webm"] {
            let codec = kind == "webm" ? "libvpx" : "copy"
            try folder.run("ffmpeg", "-v", "error", "-y", "-i", "film.mp4", "-an", "-c:v", codec, "other.\(kind)")
            uploads[kind] = try folder.read("other.\(kind)")
        }
        try folder.run("ffmpeg", "-v", "error", "-y", "-i", "film.mp4", "-vn", "-c", "copy", "sound.mp4")
        uploads["sound without pictures"] = try folder.read("sound.mp4")
        for (name, upload) in uploads {
            let found = try await refusal(of: upload)
            #expect(found == .refused(.wrongKind) || found == .refused(.damaged), "\(name) gave \(String(describing: found))")
        }
    }

    @Test("P1: three minutes are refused, also when the file says that it is shorter")
    func tooLong() async throws {
        let film = try folder.film("long.mp4", seconds: 180, size: "160x90", sound: false)
        #expect(try await refusal(of: film) == .refused(.tooLong))
        let understated = Boxes.claiming(milliseconds: 5000, film)
        #expect(understated != film)
        let found = try await refusal(of: understated)
        #expect(found == .refused(.tooLong) || found == .refused(.damaged), "\(String(describing: found))")
    }

    @Test("P1: a video cut short is refused or made of what is there, and the next one is served")
    func truncated() async throws {
        let film = try folder.film("whole.mp4", seconds: 2, size: "320x180", sound: true, "-movflags", "+faststart")
        for percent in [1, 5, 20, 50, 90] {
            let found = try await refusal(of: Array(film.prefix(film.count * percent / 100)))
            #expect([nil, .refused(.damaged), .refused(.wrongKind)].contains(found), "\(percent)% gave \(String(describing: found))")
        }
        #expect(try await refusal(of: film) == nil)
    }

    @Test("P1: a film that names another file as its own pictures does not get it")
    func reference() async throws {
        let secret = folder.write(Array("the family's address".utf8), "secret.txt")
        let film = try folder.film("plain.mov", seconds: 1)
        let pointing = Boxes.referring(to: secret, film)
        #expect(pointing != film)
        let made = try? await mediaWorkshop().make(.video(keepsSound: true), of: pointing)
        #expect(!contains(made?.bytes ?? [], "address"))
    }

    @Test("P1: random damage inside a video is refused or made, never worse")
    func damaged() async throws {
        let seed = UInt64.random(in: .min ... .max)
        print("videos damaged with seed \(seed)")
        var random = Seeded(seed)
        let film = try folder.film("good.mp4", seconds: 1, size: "160x90", sound: true, "-movflags", "+faststart")
        for number in 0..<10 {
            var bytes = film
            let within = number % 2 == 0 ? min(2500, bytes.count) : bytes.count
            for _ in 0..<(1 << (number / 2)) {
                bytes[Int.random(in: 12..<within, using: &random)] = UInt8.random(in: .min ... .max, using: &random)
            }
            let found = try await refusal(of: bytes)
            let expected: [MediaProblem?] = [
                nil, .refused(.damaged), .refused(.wrongKind), .refused(.tooLong), .refused(.tooMuchWork),
            ]
            #expect(expected.contains(found), "\(number) gave \(String(describing: found))")
        }
    }

    @Test("P1: more than 200 MB, or pictures beyond 4K, are refused")
    func tooLarge() async throws {
        let huge = try folder.film("huge.mp4", seconds: 0.2, size: "5120x2880", sound: false)
        #expect(try await refusal(of: huge) == .refused(.tooMuchWork))
        let workshop = try mediaWorkshop()
        let piece = [UInt8](repeating: 0, count: MediaLimits.piece - 64)
        await #expect(throws: MediaProblem.refused(.tooManyBytes)) {
            try await workshop.make(
                .video(keepsSound: false),
                from: { send in
                    for _ in 0...(MediaLimits.video / piece.count) { try await send(piece) }
                }, { _ in })
        }
    }
}

/// Films as an attacker changes them.
enum Boxes {
    /// The same film with every length in its headers overwritten.
    static func claiming(milliseconds: Int, _ film: [UInt8]) -> [UInt8] {
        var bytes = film
        for (name, offset) in [("mvhd", 16), ("tkhd", 20), ("mdhd", 16)] {
            for start in starts(of: name, in: bytes) where start + 4 + offset + 4 <= bytes.count && bytes[start + 4] == 0 {
                for index in 0..<4 { bytes[start + 4 + offset + index] = UInt8(truncatingIfNeeded: milliseconds >> (24 - 8 * index)) }
            }
        }
        return bytes
    }

    /// The same film with its data reference ("it is in this file") turned into the name of another.
    static func referring(to path: String, _ film: [UInt8]) -> [UInt8] {
        guard let start = starts(of: "url ", in: film).first else { return film }
        var bytes = film
        let named = Array("file://\(path)".utf8) + [0]
        // The flag that says "in this file" is lifted, and the name put in its place; what stands after is overwritten.
        bytes[start + 7] = 0
        bytes.replaceSubrange((start + 8)..<min(bytes.count, start + 8 + named.count), with: named)
        return bytes
    }

    private static func starts(of name: String, in bytes: [UInt8]) -> [Int] {
        let name = Array(name.utf8)
        return (0..<max(0, bytes.count - 4)).filter { bytes[$0] == name[0] && bytes[$0..<$0 + 4].elementsEqual(name) }
    }
}
