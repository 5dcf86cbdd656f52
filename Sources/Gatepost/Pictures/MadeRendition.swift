public import Pictures
import Safeguarding
import Storage

/// A rendition as its row has it, once its sealed file is durable.
public struct MadeRendition: Sendable {
    /// "large", "medium" or "small".
    let size: String
    let width: Int
    let height: Int
    let bytes: Int
    let digest: [UInt8]
    let file: String

    /// - Parameters:
    ///   - size: the word for it in addresses.
    ///   - bytes: its length before it was sealed.
    ///   - digest: SHA-256 of those bytes.
    ///   - file: its name in the store.
    public init(_ size: String, width: Int, height: Int, bytes: Int, digest: [UInt8], file: StoredName) {
        self.size = size
        self.width = width
        self.height = height
        self.bytes = bytes
        self.digest = digest
        self.file = file.text
    }

    static func replace(_ renditions: [MadeRendition], of picture: Picture.ID, generation: Int, for asking: Asking, in db: Writer) throws {
        // Those of a former generation hide less: their rows go in the same moment.
        try db.execute("DELETE FROM rendition WHERE setting = \(asking.setting) AND picture = \(picture)")
        for made in renditions {
            try db.execute(
                """
                INSERT INTO rendition (setting, picture, generation, size, width, height, bytes, digest, file)
                VALUES (\(asking.setting), \(picture), \(generation), \(made.size), \(made.width), \(made.height), \(made.bytes),
                        \(made.digest), \(made.file))
                """)
        }
    }
}
