import Glibc

// Files that are too large to be whole in memory: read in parts, written in pieces.
extension FolderStore {
    public func get(_ range: Range<Int>, of name: StoredName) async throws(StoreError) -> [UInt8] {
        try await onQueue { () throws(StoreError) in
            let descriptor = open(path(of: name), O_RDONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw File.failure() }
            defer { close(descriptor) }
            let (bytes, problem) = OpenFile.read(range, of: descriptor)
            if let problem { throw File.failure(problem) }
            return bytes
        }
    }

    public func count(of name: StoredName) async throws(StoreError) -> Int {
        try await onQueue { () throws(StoreError) in
            var facts = stat()
            guard stat(path(of: name), &facts) == 0 else { throw File.failure() }
            return Int(facts.st_size)
        }
    }

    public func draft(of name: StoredName) async throws(StoreError) -> any StoredDraft {
        try await onQueue { () throws(StoreError) in
            let folder = folder(of: name)
            if try File.makeFolder(folder) { try File.settle(root) }
            return FolderDraft(in: self, of: name, at: "\(folder)/\(name).partial")
        }
    }
}

/// A file that is written piece by piece. Each piece opens and closes it, so that one that is forgotten holds nothing open; what it
/// leaves behind is swept like what a power cut leaves.
private struct FolderDraft: StoredDraft {
    let store: FolderStore
    let name: StoredName
    let partial: String

    init(in store: FolderStore, of name: StoredName, at partial: String) {
        self.store = store
        self.name = name
        self.partial = partial
    }

    func append(_ bytes: [UInt8]) async throws(StoreError) {
        try await store.onQueue { () throws(StoreError) in
            let descriptor = open(partial, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else { throw File.failure() }
            defer { close(descriptor) }
            if let problem = OpenFile.write(bytes, to: descriptor) { throw File.failure(problem) }
        }
    }

    func keep() async throws(StoreError) {
        try await store.onQueue { () throws(StoreError) in
            let descriptor = open(partial, O_WRONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw File.failure() }
            let isThere = fsync(descriptor) == 0
            close(descriptor)
            guard isThere else { throw File.failure() }
            try File.move(partial, to: store.path(of: name))
            try File.settle(store.folder(of: name))
        }
    }

    func drop() async { try? await store.onQueue { () throws(StoreError) in _ = unlink(partial) } }
}
