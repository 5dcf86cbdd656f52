import Foundation

/// Real photographs with a face, in the public domain: NASA's portrait of an astronaut (512 × 512), and the US Navy's of an admiral
/// (512 × 600). `bin/test` takes them out of Debian packages; nobody commits them.
public enum Photograph: String, CaseIterable, Sendable {
    case astronaut = "astronaut.png"
    case admiral = "admiral.jpg"

    public struct NotFetched: Error, CustomStringConvertible {
        public var description: String {
            "The photographs are not there. bin/test fetches them; so does: . bin/prepare.sh && need_photographs"
        }
    }

    /// Where the file is.
    /// - Throws: `NotFetched` when it is not there.
    public var path: String {
        get throws {
            let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            let path = root.appending(path: ".build/photographs/\(rawValue)").path
            guard FileManager.default.fileExists(atPath: path) else { throw NotFetched() }
            return path
        }
    }

    public var bytes: [UInt8] {
        get throws { [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))) }
    }
}
