import Foundation

/// A film that a test makes, of moving bars and a tone: nothing is committed.
public enum Film {
    struct NoFilm: Error {}

    public static func made(seconds: Double, size: String = "320x180") throws -> [UInt8] {
        try made(["-f", "lavfi", "-i", "testsrc2=size=\(size):rate=25", "-f", "lavfi", "-i", "sine=frequency=440", "-t", "\(seconds)"])
    }

    /// Two seconds of one photograph, then two of both beside each other, 600 pixels tall, without sound.
    public static func showing(_ first: Photograph, beside second: Photograph) throws -> [UInt8] {
        let (loop, seconds) = (["-loop", "1", "-framerate", "10", "-t"], "2")
        let graph = """
            [0:v]scale=-2:600,split[a][b];[1:v]scale=-2:600[c];[b][c]hstack[both];[a]pad=1200:600,setsar=1[one];\
            [both]pad=1200:600,setsar=1[two];[one][two]concat=n=2
            """
        return try made(
            loop + [seconds, "-i", first.path] + loop + [seconds, "-i", second.path] + ["-filter_complex", graph])
    }

    private static func made(_ source: [String]) throws -> [UInt8] {
        let path = FileManager.default.temporaryDirectory.appending(path: "film-\(UUID()).mov").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/ffmpeg")
        process.arguments =
            ["-v", "error", "-y"] + source + ["-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-c:a", "aac", path]
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0, let bytes = FileManager.default.contents(atPath: path) else { throw NoFilm() }
        return [UInt8](bytes)
    }
}

/// A document of one page that a test writes itself.
public enum Paper {
    public static func saying(_ words: String) -> [UInt8] {
        let content = "BT /F1 24 Tf 72 700 Td (\(words)) Tj ET"
        let objects = [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>",
            "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ]
        var file = "%PDF-1.7\n", table = "0000000000 65535 f \n"
        for (index, object) in objects.enumerated() {
            let offset = String(file.utf8.count)
            table += String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"
            file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = file.utf8.count
        return Array("\(file)xref\n0 6\n\(table)trailer << /Size 6 /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n".utf8)
    }
}
