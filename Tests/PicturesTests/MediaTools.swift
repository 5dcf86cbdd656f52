import Foundation
import PictureFrames

@testable import Pictures

/// What a media workshop made of a file.
final class MadeMedia: @unchecked Sendable {
    var film: MediaReply.Film?
    var pages: Int?
    var words: String?
    var stills: [[UInt8]] = []
    var bytes: [UInt8] = []
    var progress: [Int] = []

    func take(_ reply: MediaReply) {
        switch reply {
        case .film(let film): self.film = film
        case .paper(let pages): self.pages = pages
        case .words(let words): self.words = words
        case .still(let bytes): stills.append(bytes)
        case .piece(let bytes): self.bytes += bytes
        case .progress(let percent): progress.append(percent)
        case .end, .refused, .attempted: break
        }
    }
}

func mediaWorkshop(_ change: (inout MediaPlan) -> Void = { _ in }) throws -> MediaWorkshop {
    guard let path = MediaPlan.workerBesideThisProgram() else { throw NoWorker() }
    var plan = MediaPlan(worker: path)
    plan.rehearses = true
    change(&plan)
    return MediaWorkshop(plan)
}

extension MediaWorkshop {
    /// Makes something of bytes that are at hand.
    func make(_ request: MediaRequest, of upload: [UInt8]) async throws -> MadeMedia {
        let made = MadeMedia()
        try await make(
            request,
            from: { send in
                for start in stride(from: 0, to: upload.count, by: MediaLimits.piece) {
                    try await send(Array(upload[start..<min(upload.count, start + MediaLimits.piece)]))
                }
            }, { made.take($0) })
        return made
    }

    /// Why it was not made, or nil when it was.
    func refusal(of request: MediaRequest, _ upload: [UInt8]) async -> MediaProblem? {
        do { _ = try await make(request, of: upload) } catch { return error as? MediaProblem ?? .unavailable("\(error)") }
        return nil
    }
}

extension Folder {
    /// A film of moving bars and a tone, made by ffmpeg itself.
    func film(
        _ name: String = "film.mov", seconds: Double = 2, size: String = "640x360", sound: Bool = true, _ more: String...
    ) throws -> [UInt8] {
        let tone = sound ? ["-f", "lavfi", "-i", "sine=frequency=440"] : []
        try runAll(
            ["ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", "testsrc2=size=\(size):rate=25"] + tone
                + ["-t", "\(seconds)", "-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p"] + (sound ? ["-c:a", "aac"] : [])
                + more
                + [name])
        return try read(name)
    }

    /// What ffprobe says of a file: lines of `key=value`.
    func probe(_ bytes: [UInt8], _ entries: String) throws -> String {
        let path = write(bytes, "probe-\(UUID().uuidString).mp4")
        return try run("ffprobe", "-v", "error", "-show_entries", entries, "-of", "flat", path)
    }
}

/// PDFs as an attacker, or a word processor, writes them.
struct PaperDraft {
    var catalog = ""
    var page = ""
    var trailer = ""
    /// Further objects, from number 7 on.
    var objects: [[UInt8]] = []
    var words = "Our menu this week"
    var image: (bytes: [UInt8], width: Int, height: Int)?

    static func stream(_ dictionary: String, _ content: [UInt8]) -> [UInt8] {
        Array("<< \(dictionary) /Length \(content.count) >>\nstream\n".utf8) + content + Array("\nendstream".utf8)
    }

    var bytes: [UInt8] {
        let picture = image.map {
            Self.stream(
                "/Type /XObject /Subtype /Image /Width \($0.width) /Height \($0.height) /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode",
                $0.bytes)
        }
        let content = "BT /F1 24 Tf 72 700 Td (\(words)) Tj ET" + (image == nil ? "" : " q 200 0 0 150 72 400 cm /I Do Q")
        let all: [[UInt8]] =
            [
                Array("<< /Type /Catalog /Pages 2 0 R \(catalog) >>".utf8), Array("<< /Type /Pages /Kids [3 0 R] /Count 1 >>".utf8),
                Array(
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> /XObject << /I 6 0 R >> >> /Contents 4 0 R \(page) >>"
                        .utf8), Self.stream("", Array(content.utf8)), Array("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".utf8),
                picture ?? Array("null".utf8),
            ] + objects
        var file = Array("%PDF-1.7\n".utf8)
        var offsets: [Int] = []
        for (index, body) in all.enumerated() {
            offsets.append(file.count)
            file += Array("\(index + 1) 0 obj\n".utf8) + body + Array("\nendobj\n".utf8)
        }
        let table = offsets.map { "\(String(repeating: "0", count: 10 - String($0).count))\($0) 00000 n \n" }.joined()
        let start = file.count
        file += Array("xref\n0 \(all.count + 1)\n0000000000 65535 f \n\(table)".utf8)
        return file + Array("trailer << /Size \(all.count + 1) /Root 1 0 R \(trailer) >>\nstartxref\n\(start)\n%%EOF\n".utf8)
    }
}
