import Gatepost
import Pictures
import Safeguarding

extension Routes {
    /// The bytes of pictures. The gate is asked first, also before the answer that a browser's own copy is still right;
    /// there is no address that works by itself (D14).
    static let pictures: [Route] = [
        .get("/pictures/:picture/:size", .members) { visit in
            let (viewer, picture) = (try visit.viewer, try visit.identifier("picture", of: Picture.self))
            guard let size = PictureAccess.Size(rawValue: try visit.parameter("size")) else { throw NotFound() }
            let file = try await visit.application.read { db in try PictureAccess.file(of: picture, size, for: viewer, from: db) }
            let tag = "\"\(Array(file.digest.prefix(16)).hexadecimal)\""
            if visit.header("if-none-match") == tag { return .notModified().header("ETag", tag) }
            let bytes = try await visit.application.pictures.bytes(of: file, in: visit.application)
            return .bytes(bytes, type: Rendition.mediaType, caching: .askFirst).header("ETag", tag)
        }
    ]
}
