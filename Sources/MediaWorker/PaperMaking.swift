import PictureFrames
import WorkerChannel

/// From an uploaded PDF to what is kept: every page drawn anew, and the drawings put into an empty document. Nothing comes along
/// that is not ink: no script, action, form, link, attachment or layer, no word about who wrote it when with what.
struct PaperMaking {
    private let upload: MemoryFile

    init(_ upload: MemoryFile) { self.upload = upload }

    func run() throws {
        guard try upload.read(most: 5).elementsEqual("%PDF-".utf8) else { throw MediaRefusal.wrongKind }
        let pages = try count()
        let drawn = try draw()
        try EmbeddedPictures.bare(drawn)
        let paper = try rebind(drawn)
        try Channel.write(MediaReply.paper(pages: pages).frame())
        try Channel.write(MediaReply.words(try words(of: paper)).frame())
        // From here on nobody needs the upload: what is looked at is what is kept.
        for page in 1...pages { try Channel.write(MediaReply.still(try picture(of: page, paper)).frame()) }
        try Channel.send(paper)
    }

    private func count() throws -> Int {
        let result = try Tools.run(.pdfinfo, [Tools.input], on: upload, within: .init(seconds: 20, bytes: 1 << 20))
        guard result.isFine else { throw result.notes.contains("password") ? MediaRefusal.locked : MediaRefusal.damaged }
        let lines = String(decoding: try result.output.read(most: 1 << 20), as: UTF8.self).split(separator: "\n")
        // A title could say "Pages:" as well, but not at the beginning of a line: pdfinfo takes line ends out of it.
        guard let line = lines.last(where: { $0.hasPrefix("Pages:") }), let pages = Int(line.dropFirst(6).filter { $0 != " " }), pages > 0
        else { throw MediaRefusal.damaged }
        guard pages <= MediaLimits.pages else { throw MediaRefusal.tooLong }
        return pages
    }

    private func draw() throws -> MemoryFile {
        let result = try Tools.run(
            .pdftocairo, ["-q", "-pdf", Tools.input, "-"], on: upload, within: .init(seconds: 120, bytes: MediaLimits.preparedDocument))
        guard result.isFine, result.output.count > 0 else { throw MediaRefusal.damaged }
        return result.output
    }

    private func rebind(_ drawn: MemoryFile) throws -> MemoryFile {
        let result = try Tools.run(
            .qpdf, ["--empty", "--object-streams=generate", "--deterministic-id", "--pages", Tools.input, "1-z", "--", "-"], on: drawn,
            within: .init(seconds: 60, bytes: MediaLimits.preparedDocument))
        guard result.isFine, result.output.count > 0 else { throw MediaRefusal.damaged }
        return result.output
    }

    private func words(of paper: MemoryFile) throws -> String {
        let result = try Tools.run(
            .pdftotext, ["-q", "-enc", "UTF-8", Tools.input, "-"], on: paper, within: .init(seconds: 60, bytes: 4 * MediaLimits.words))
        // More words than the guard reads would be words that nobody has read.
        guard result.isFine, result.output.count <= MediaLimits.words else { throw MediaRefusal.tooLong }
        return String(decoding: try result.output.read(most: MediaLimits.words), as: UTF8.self)
    }

    private func picture(of page: Int, _ paper: MemoryFile) throws -> [UInt8] {
        let result = try Tools.run(
            .pdftoppm, ["-q", "-png", "-f", "\(page)", "-l", "\(page)", "-singlefile", "-scale-to", "1600", Tools.input], on: paper,
            within: .init(seconds: 60, bytes: MediaLimits.still))
        guard result.isFine, result.output.count > 0 else { throw MediaRefusal.damaged }
        return try result.output.read(most: MediaLimits.still)
    }
}
