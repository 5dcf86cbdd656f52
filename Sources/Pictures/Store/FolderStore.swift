import Dispatch
import Glibc

/// Sealed files in a folder on this machine, spread over 256 folders.
public struct FolderStore: PictureStore {
    let root: String
    /// Waiting for the disk happens here, never on the threads that serve pages.
    let queue = DispatchQueue(label: "gatepost.pictures.store", attributes: .concurrent)

    /// Makes the folder when it is not there.
    public init(folder: String) throws(StoreError) {
        root = folder
        try File.makeFolder(folder)
    }

    public func put(_ bytes: [UInt8], as name: StoredName) async throws(StoreError) {
        try await onQueue { () throws(StoreError) in
            let folder = folder(of: name)
            if try File.makeFolder(folder) { try File.settle(root) }
            let partial = "\(folder)/\(name).partial"
            do throws(StoreError) {
                try File.write(bytes, to: partial)
                try File.move(partial, to: path(of: name))
                try File.settle(folder)
            } catch {
                unlink(partial)
                throw error
            }
        }
    }

    public func get(_ name: StoredName) async throws(StoreError) -> [UInt8] {
        try await onQueue { () throws(StoreError) in try File.read(path(of: name)) }
    }

    public func delete(_ name: StoredName) async throws(StoreError) {
        try await onQueue { () throws(StoreError) in
            guard unlink(path(of: name)) == 0 || errno == ENOENT else { throw .failed(errno) }
            try File.settle(folder(of: name), unlessMissing: true)
        }
    }

    /// Also clears away what a power cut left half-written before that time: nothing ever named it.
    public func list(olderThan time: Int, after last: StoredName?) async throws(StoreError) -> [StoredName] {
        try await onQueue { () throws(StoreError) in
            var names: [StoredName] = []
            let first = last?.text.prefix(2) ?? ""
            for shard in try File.names(in: root).sorted() where shard.utf8.count == 2 && shard >= first && names.count < 1_000 {
                for file in try File.names(in: "\(root)/\(shard)").sorted() where last.map({ file > $0.text }) ?? true {
                    guard let changed = File.changed("\(root)/\(shard)/\(file)"), changed < time else { continue }
                    if let name = StoredName(file) {
                        if name == .owner { continue }
                        names.append(name)
                    } else if file.hasSuffix(".partial") {
                        unlink("\(root)/\(shard)/\(file)")
                    }
                }
            }
            return names
        }
    }

    func folder(of name: StoredName) -> String { "\(root)/\(name.text.prefix(2))" }
    func path(of name: StoredName) -> String { "\(folder(of: name))/\(name)" }

    func onQueue<Value: Sendable>(_ work: @escaping @Sendable () throws(StoreError) -> Value) async throws(StoreError) -> Value {
        let result: Result<Value, StoreError> = await withCheckedContinuation { continuation in
            queue.async {
                do throws(StoreError) {
                    continuation.resume(returning: .success(try work()))
                } catch {
                    continuation.resume(returning: .failure(error))
                }
            }
        }
        return try result.get()
    }
}
