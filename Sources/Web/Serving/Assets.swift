import Crypto
import Foundation

/// The stylesheet, the favicon and the scripts, read once at start. Their addresses carry a hash of their content, so that
/// a browser may keep them for ever and still gets every new one.
public struct Assets: Sendable {
    struct File: Sendable {
        let bytes: [UInt8]
        let type: String
        let version: String
    }

    private let files: [String: File]
    private let addresses: [String: String]

    /// - Throws: when the resources folder is not there: the server must not start without its stylesheet.
    public init() throws { try self.init(folder: Self.folder()) }

    init(folder: URL) throws {
        var files: [String: File] = [:]
        for url in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
            guard let type = Self.types[url.pathExtension] else { continue }
            let bytes = try [UInt8](Data(contentsOf: url))
            let version = SHA256.hash(data: bytes).prefix(6).map { String(format: "%02x", $0) }.joined()
            files[url.lastPathComponent] = File(bytes: bytes, type: type, version: version)
        }
        self.files = files
        addresses = Dictionary(uniqueKeysWithValues: files.map { ($0, "/assets/\($0)?v=\($1.version)") })
    }

    /// The address of a file, with its version.
    subscript(name: String) -> String { addresses[name] ?? "/assets/\(name)" }

    func file(_ name: String) -> File? { files[name] }

    private static let types = [
        "css": "text/css; charset=utf-8", "svg": "image/svg+xml", "js": "text/javascript; charset=utf-8", "png": "image/png",
        "webmanifest": "application/manifest+json", "txt": "text/plain; charset=utf-8",
    ]

    /// The bundle beside the program wherever it was moved to. `Bundle.module` alone looks beside the program too, but when
    /// it finds nothing it falls back to the build folder's absolute path and ends the process when that is gone as well.
    private static func folder() throws -> URL {
        let name = "gatepost_Web.resources/Assets"
        let program = URL(fileURLWithPath: CommandLine.arguments.first ?? "").resolvingSymlinksInPath()
        let places = [Bundle.main.bundleURL, program.deletingLastPathComponent()]
        if let found = places.map({ $0.appendingPathComponent(name) }).first(where: { FileManager.default.fileExists(atPath: $0.path) }) {
            return found
        }
        return Bundle.module.bundleURL.appendingPathComponent("Assets")
    }
}
