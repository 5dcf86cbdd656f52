import Glibc

/// The few things a store does with files, each with its error.
enum File {
    /// - Returns: whether it had to be made.
    @discardableResult
    static func makeFolder(_ path: String) throws(StoreError) -> Bool {
        if mkdir(path, 0o700) == 0 { return true }
        guard errno == EEXIST else { throw failure() }
        return false
    }

    /// Writes a new file and waits until the disk has it.
    static func write(_ bytes: [UInt8], to path: String) throws(StoreError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure() }
        defer { close(descriptor) }
        if let problem = OpenFile.write(bytes, to: descriptor) { throw failure(problem) }
        guard fsync(descriptor) == 0 else { throw failure() }
    }

    static func move(_ from: String, to path: String) throws(StoreError) {
        guard rename(from, path) == 0 else { throw failure() }
    }

    /// Waits until the disk has a folder's list of names.
    static func settle(_ folder: String, unlessMissing: Bool = false) throws(StoreError) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if unlessMissing, errno == ENOENT { return }
            throw failure()
        }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure() }
    }

    static func read(_ path: String) throws(StoreError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure() }
        defer { close(descriptor) }
        var facts = stat()
        guard fstat(descriptor, &facts) == 0 else { throw failure() }
        let (bytes, problem) = OpenFile.read(0..<Int(facts.st_size), of: descriptor)
        if let problem { throw failure(problem) }
        return bytes
    }

    static func names(in folder: String) throws(StoreError) -> [String] {
        guard let stream = opendir(folder) else { throw failure() }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    /// When a file was last written, in microseconds UTC; nil when it is gone.
    static func changed(_ path: String) -> Int? {
        var facts = stat()
        guard stat(path, &facts) == 0 else { return nil }
        return facts.st_mtim.tv_sec * 1_000_000 + facts.st_mtim.tv_nsec / 1000
    }

    static func failure(_ number: Int32 = errno) -> StoreError {
        switch number {
        case ENOSPC, EDQUOT: .full
        case ENOENT: .missing
        default: .failed(number)
        }
    }
}
