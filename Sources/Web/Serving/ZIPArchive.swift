import CArchive

/// A ZIP that is made while it is sent: what was added comes back as bytes to send on, so that memory holds one file at most.
final class ZIPArchive {
    private let archive: OpaquePointer
    private let pending = Pending()

    /// The library could not go on; its number says why.
    struct Problem: Error { let code: CInt }

    /// What the library has written and nobody has sent yet.
    private final class Pending { var bytes: [UInt8] = [] }

    init() throws {
        guard let archive = archive_write_new() else { throw Problem(code: ARCHIVE_FATAL) }
        self.archive = archive
        try check(archive_write_set_format_zip(archive))
        // Photographs are compressed already. Deflate all the same, and quickly: stored files of unknown checksum are read by few.
        try check(archive_write_set_format_option(archive, "zip", "compression-level", "1"))
        try check(archive_write_set_bytes_per_block(archive, 0))
        let target = Unmanaged.passUnretained(pending).toOpaque()
        try check(
            archive_write_open(
                archive, target, nil,
                { _, target, bytes, count in
                    guard let target, let bytes else { return -1 }
                    Unmanaged<Pending>.fromOpaque(target).takeUnretainedValue().bytes += UnsafeRawBufferPointer(start: bytes, count: count)
                    return count
                }, nil))
    }

    deinit { archive_write_free(archive) }

    /// - Parameters:
    ///   - name: in ASCII, without folders.
    ///   - time: seconds since 1970.
    /// - Returns: bytes to send now.
    func add(_ name: String, at time: Int, _ bytes: [UInt8]) throws -> [UInt8] {
        guard let entry = archive_entry_new() else { throw Problem(code: ARCHIVE_FATAL) }
        defer { archive_entry_free(entry) }
        archive_entry_set_pathname(entry, name)
        archive_entry_set_size(entry, la_int64_t(bytes.count))
        // A plain file, which its owner reads and writes.
        archive_entry_set_filetype(entry, 0o100000)
        archive_entry_set_perm(entry, 0o644)
        archive_entry_set_mtime(entry, time_t(time), 0)
        try check(archive_write_header(archive, entry))
        guard archive_write_data(archive, bytes, bytes.count) == bytes.count else { throw Problem(code: archive_errno(archive)) }
        try check(archive_write_finish_entry(archive))
        return take()
    }

    /// The table of contents: the last bytes to send.
    func finish() throws -> [UInt8] {
        try check(archive_write_close(archive))
        return take()
    }

    private func take() -> [UInt8] {
        defer { pending.bytes = [] }
        return pending.bytes
    }

    private func check(_ result: CInt) throws {
        guard result == ARCHIVE_OK else { throw Problem(code: result) }
    }
}
