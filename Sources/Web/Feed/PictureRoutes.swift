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
            let tag = "\"\(answer.tag.hexadecimal)\""
            if visit.header("if-none-match") == tag { return .notModified().header("ETag", tag).header("Vary", "Cookie") }
            let bytes = try await copies.bytes(of: answer, picture, for: viewer)
            return .bytes(bytes, type: Rendition.mediaType, caching: .askFirst).header("ETag", tag).header("Vary", "Cookie")
        }
    ]
}
