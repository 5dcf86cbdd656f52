import Crypto
import Safeguarding
import Storage

/// A picture that may be taken away at this moment, and what is hidden in it first.
struct BundlePicture: Sendable {
    let id: Picture.ID
    let publishedAt: Int
    let width: Int
    let height: Int
    let sealedKey: [UInt8]
    let original: String
    let generation: Int
    let hiding: [FaceArea]
    /// Changes with the picture, and with where anybody in it is and who they are.
    let likeness: [UInt8]

    /// What `Found` reads, of a picture `c` of a post `p`.
    static let columns: SQL = "c.id, p.published_at, c.position, c.width, c.height, c.sealed_key, c.original, c.generation"

    /// A picture as it is stored, before anybody says what is hidden in it.
    struct Found {
        let id: Picture.ID
        let publishedAt: Int
        let width, height: Int
        let sealedKey: [UInt8]
        let original: String
        let generation: Int

        init(_ row: Row) throws {
            id = try row.identifier(0)
            publishedAt = try row.integer(1)
            width = try row.integer(3)
            height = try row.integer(4)
            sealedKey = try row.bytes(5)
            original = try row.text(6)
            generation = try row.integer(7)
        }

        /// - Parameter hidden: of each face, in order, whether it is destroyed.
        func bundled(_ faces: [PostFace], hidden: [Bool]) -> BundlePicture {
            BundlePicture(
                id: id, publishedAt: publishedAt, width: width, height: height, sealedKey: sealedKey, original: original,
                generation: generation, hiding: zip(faces, hidden).filter(\.1).map(\.0.area), likeness: likeness(faces))
        }

        private func likeness(_ faces: [PostFace]) -> [UInt8] {
            let fields =
                [id.description, original, String(generation)]
                + faces.map { face in
                    let area = face.area
                    return
                        "\(face.id) \(area.x) \(area.y) \(area.width) \(area.height) \(face.answer.rawValue) \(face.child?.description ?? "")"
                }
            return Array(SHA256.hash(data: Array(fields.joined(separator: "\n").utf8)))
        }
    }
}
