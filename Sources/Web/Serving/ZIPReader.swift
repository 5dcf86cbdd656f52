import CArchive

/// Reads a ZIP whole, for checking one: nothing is unpacked to disk, so that no name in it can lead anywhere.
public enum ZIPReader {
    /// Why a file is no ZIP that can be read.
    public enum Problem: Error { case unreadable, tooLarge }

    /// - Parameter most: how many bytes all its files may have together.
    /// - Throws: `Problem`.
    public static func files(in bytes: [UInt8], most: Int = 1 << 30) throws -> [(name: String, bytes: [UInt8])] {
        guard let archive = archive_read_new() else { throw Problem.unreadable }
        defer { archive_read_free(archive) }
        archive_read_support_format_zip(archive)
        return try bytes.withUnsafeBytes { buffer in
            guard archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK else { throw Problem.unreadable }
            var (files, left): ([(name: String, bytes: [UInt8])], Int) = ([], most)
            var entry: OpaquePointer?
            while true {
                let result = archive_read_next_header(archive, &entry)
                if result == ARCHIVE_EOF { return files }
                guard result == ARCHIVE_OK, let name = archive_entry_pathname(entry) else { throw Problem.unreadable }
                files.append((String(cString: name), try contents(of: archive, &left)))
            }
        }
    }

    private static func contents(of archive: OpaquePointer, _ left: inout Int) throws -> [UInt8] {
        var contents: [UInt8] = []
        let size = 1 << 16
        var part = [UInt8](repeating: 0, count: size)
        while true {
            let count = archive_read_data(archive, &part, size)
            if count == 0 { return contents }
            guard count > 0 else { throw Problem.unreadable }
            left -= count
            guard left >= 0 else { throw Problem.tooLarge }
            contents += part[..<count]
        }
    }
}
