import Foundation

/// A folder beside the data, for what is needed while something is made, and gone afterwards: what lies in it is as secret as the data,
/// so it is not put where others could look.
struct Scratch: Sendable {
    let path: String

    /// - Parameter folder: the data folder.
    init(in folder: String) throws {
        Scratch.sweep(folder)
        path = "\(folder)/scratch-\(SystemRandom().bytes(8).hexadecimal)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    }

    func path(of name: String) -> String { "\(path)/\(name)" }
    func remove() { try? FileManager.default.removeItem(atPath: path) }

    /// What a killed process left. A day is longer than anything that is made takes.
    private static func sweep(_ folder: String) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names where name.hasPrefix("scratch-") {
            let path = "\(folder)/\(name)"
            let changed = (try? FileManager.default.attributesOfItem(atPath: path))?[.modificationDate] as? Date
            if let changed, changed.timeIntervalSinceNow < -86_400 { try? FileManager.default.removeItem(atPath: path) }
        }
    }
}
