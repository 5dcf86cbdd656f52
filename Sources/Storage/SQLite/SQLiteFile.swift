import Foundation

/// A database file before the engine opens it.
enum SQLiteFile {
    /// Whether it is as long as its own first page says. The engine rounds the length up to whole pages, so it would open a file that
    /// lost the end of its last one, and notice when somebody asks for what stood there.
    ///
    /// Pages may still be in the write-ahead log after a crash: a file with one beside it is the engine's to judge, and so is one that is
    /// not its own at all.
    static func hasItsLength(_ path: String) -> Bool {
        guard length(path + "-wal") == 0, let file = FileHandle(forReadingAtPath: path) else { return true }
        defer { try? file.close() }
        guard let head = try? file.read(upToCount: 100), head.count == 100, head.starts(with: Array("SQLite format 3\0".utf8)) else { return true }
        let size = number(head, at: 16, bytes: 2)
        let pages = number(head, at: 28, bytes: 4)
        // Written by an engine that keeps the count, in the same change as the rest (the file format, 1.3.8).
        guard pages > 0, head[24..<28] == head[92..<96] else { return true }
        return length(path) >= pages * (size == 1 ? 65_536 : size)
    }

    private static func length(_ path: String) -> Int { (try? FileManager.default.attributesOfItem(atPath: path)[.size]) as? Int ?? 0 }

    private static func number(_ bytes: Data, at start: Int, bytes count: Int) -> Int {
        bytes[start..<(start + count)].reduce(0) { $0 << 8 | Int($1) }
    }
}
