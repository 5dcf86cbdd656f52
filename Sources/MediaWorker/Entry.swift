import CConfine
import Glibc
import PictureFrames
import WorkerChannel

/// The media worker: one video or one document, and then it ends. It takes the file from its standard input into memory, has
/// ffmpeg or poppler make it anew, each a process shut in further, and hands back what came of it on its standard output.
@main
enum Entry {
    static func main() {
        // Videos can wait; pages cannot.
        _ = nice(10)
        var report = cconfine_report()
        guard Tools.shutIn(&report) else { exit(77) }
        let confinement = WorkerHello.Confinement(
            limits: report.limits == 1, systemCallFilter: report.filter == 1, landlock: Int(report.landlock))
        do {
            try Channel.write(WorkerHello(confinement: confinement).frame())
            guard let body = try Channel.read(upTo: MediaLimits.piece) else { return }
            // Without Landlock nothing keeps a tool from reading the disk, so none is run.
            guard report.landlock > 0 else { throw MediaRefusal.notServed }
            try answer(try MediaRequest(body: body))
            try Channel.write(MediaReply.end.frame())
        } catch let refusal as MediaRefusal {
            try? Channel.write(MediaReply.refused(refusal).frame())
        } catch {
            exit(65)
        }
    }

    private static func answer(_ request: MediaRequest) throws {
        switch request {
        case .video(let keepsSound): try FilmMaking(try receive(request.limit), keepsSound: keepsSound).run()
        case .document: try PaperMaking(try receive(request.limit)).run()
        case .attempt(let attempt):
            guard CommandLine.arguments.contains("--rehearse") else { throw MediaRefusal.notServed }
            try Channel.write(MediaReply.attempted(try Tools.rehearse(attempt)).frame())
        }
    }

    /// The file, in memory only, which nobody can change any more.
    private static func receive(_ limit: Int) throws -> MemoryFile {
        let file = try MemoryFile()
        while let piece = try Channel.read(upTo: MediaLimits.piece), !piece.isEmpty {
            guard file.count + piece.count <= limit else { throw MediaRefusal.tooManyBytes }
            try file.append(piece)
        }
        guard file.count > 0 else { throw MediaRefusal.wrongKind }
        try file.seal()
        return file
    }
}
