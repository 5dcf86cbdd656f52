import Foundation

/// A file that is whole and on the disk before anybody is told of it: written beside its place, synced, then moved there.
enum DurableFile {
    struct Failed: Error {}

    static func write(_ bytes: [UInt8], to path: String) throws {
        let draft = path + ".part"
        let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw Failed() }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
            guard count > 0 else { break }
            rest = rest.dropFirst(count)
        }
        let isSynced = rest.isEmpty && fsync(file) == 0
        close(file)
        guard isSynced, rename(draft, path) == 0 else {
            unlink(draft)
            throw Failed()
        }
        let folder = open((path as NSString).deletingLastPathComponent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw Failed() }
        defer { close(folder) }
        guard fsync(folder) == 0 else { throw Failed() }
    }
}
