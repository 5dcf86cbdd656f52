import Gatepost
import Pictures
import Safeguarding

extension Routes {
    /// The bytes of pictures. The gate is asked first, also before the answer that a browser's own copy is still right;
    /// there is no address that works by itself (D14). What is sent is the viewer's own marked copy (S13).
    static let pictures: [Route] = [
        .get("/pictures/:picture/:size", .members) { visit in
            let (viewer, picture) = (try visit.viewer, try visit.identifier("picture", of: Picture.self))
            guard let size = PictureAccess.Size(rawValue: try visit.parameter("size")) else { throw NotFound() }
            let copies = MarkedCopies(visit.application)
            let answer = try await copies.answer(picture, size, for: viewer)
            if size == .large { try await visit.beThrough(visit.application.viewing.open(picture, by: viewer)) }
            let tag = "\"\(answer.tag.hexadecimal)\""
            if visit.header("if-none-match") == tag { return .notModified().header("ETag", tag).header("Vary", "Cookie") }
            let bytes = try await copies.bytes(of: answer, picture, for: viewer)
            return .bytes(bytes, type: Rendition.mediaType, caching: .askFirst).header("ETag", tag).header("Vary", "Cookie")
        }
    ]
}

/// Somebody opened far more than is usual here, and the office has been told.
struct OpenedTooMuch: Error {}

extension Visit {
    /// Waits where somebody opens a lot, and stops where it is too much.
    func beThrough(_ verdict: ViewingVerdict) async throws {
        switch verdict {
        case .free: break
        case .slowed: try await Task.sleep(for: .seconds(3))
        case .stopped: throw OpenedTooMuch()
        }
    }
}
