import Foundation

/// A database file before the engine opens it.
enum SQLiteFile {
    /// Whether all pages are there of which its own first page speaks, in it or in the write-ahead log beside it. The engine rounds the
    /// length up to whole pages, and with a log does not look at all; so it would open a file that was cut short, and notice when somebody
    /// asks for what stood there.
    ///
    /// What is not an SQLite file at all is the engine's to judge.
    static func hasItsPages(_ path: String) -> Bool {
        guard let file = FileHandle(forReadingAtPath: path) else { return true }
        defer { try? file.close() }
        guard let head = try? file.read(upToCount: 100), head.count == 100, head.starts(with: Array("SQLite format 3\0".utf8)) else { return true }
        let (written, pages) = (number(head, at: 16, bytes: 2), number(head, at: 28, bytes: 4))
        let size = written == 1 ? 65_536 : written
        // Written by an engine that keeps the count, in the same change as the rest (the file format, 1.3.8).
        guard size > 0, pages > 0, number(head, at: 24, bytes: 4) == number(head, at: 92, bytes: 4), let length = try? file.seekToEnd() else {
            return true
        }
        let whole = Int(length) / size
        guard whole < pages else { return true }
        let logged = pagesLogged(beside: path, size: size)
        return (whole + 1...pages).allSatisfy(logged.contains)
    }

    /// Numbers of the pages that the log has, as far as its frames belong to it (the file format, 4.1).
    private static func pagesLogged(beside path: String, size: Int) -> Set<Int> {
        guard let log = FileHandle(forReadingAtPath: path + "-wal") else { return [] }
        defer { try? log.close() }
        guard let head = try? log.read(upToCount: 32), head.count == 32 else { return [] }
        var pages: Set<Int> = []
        var offset = 32
        while (try? log.seek(toOffset: UInt64(offset))) != nil, let frame = try? log.read(upToCount: 24), frame.count == 24,
            number(frame, at: 8, bytes: 8) == number(head, at: 16, bytes: 8)
        {
            pages.insert(number(frame, at: 0, bytes: 4))
            offset += 24 + size
        }
        return pages
    }

    private static func number(_ bytes: Data, at start: Int, bytes count: Int) -> Int {
        bytes[start..<(start + count)].reduce(0) { $0 << 8 | Int($1) }
    }
}
