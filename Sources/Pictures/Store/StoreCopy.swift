/// Copies sealed files from one store to another as they are: whoever copies them cannot open them.
public struct StoreCopy: Sendable {
    private let source: any PictureStore
    private let target: any PictureStore
    /// Bytes at a time; more than a part of a bucket's upload, so that each goes out at once.
    private static let step = 8 * 1024 * 1024

    public init(from source: any PictureStore, to target: any PictureStore) {
        self.source = source
        self.target = target
    }

    /// Copies what is not there yet with as many bytes, in order of names.
    /// - Parameter tell: how many have been seen to.
    /// - Returns: how many there are in all.
    public func run(tell: (Int) -> Void) async throws(StoreError) -> Int {
        var (done, last) = (0, StoredName?.none)
        while true {
            let names = try await source.list(olderThan: .max, after: last)
            guard let end = names.last else {
                // It goes along with the database, which says the same.
                do throws(StoreError) { try await copy(.owner) } catch { if error != .missing { throw error } }
                return done
            }
            for name in names {
                try await copy(name)
                done += 1
                tell(done)
            }
            last = end
        }
    }

    private func copy(_ name: StoredName) async throws(StoreError) {
        let count = try await source.count(of: name)
        do throws(StoreError) { if try await target.count(of: name) == count { return } } catch .missing {}
        let draft = try await target.draft(of: name)
        // What a copy that was killed left half-written is not what this one goes on with.
        await draft.drop()
        do throws(StoreError) {
            var start = 0
            while start < count {
                let bytes = try await source.get(start..<min(count, start + StoreCopy.step), of: name)
                // It went while it was read, as a sweep would take it.
                guard !bytes.isEmpty else { throw .missing }
                try await draft.append(bytes)
                start += bytes.count
            }
            try await draft.keep()
        } catch {
            await draft.drop()
            throw error
        }
        guard try await target.count(of: name) == count else { throw .unreachable }
    }
}
