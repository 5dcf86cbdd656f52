import Pictures
import Safeguarding
import Storage

/// Whose sealed files a folder or bucket holds. Two databases may come to name the same place, as when an older backup is brought back to be
/// looked at; the files that one of them does not know are the other's, and not left over. So a small file in each store holds a number that is
/// also in the database, and nothing is swept where the two differ.
///
/// The number stands among the leases: it is the right to one job, without an end, and a restore ends it with all others.
struct StoreOwner {
    private static let job = "sealed files"
    private let application: Application

    init(of application: Application) { self.application = application }

    /// Whether what no row names may be taken for left over in this store. One that belongs to nobody yet is taken while nothing is in it,
    /// or when a row names something that is.
    func maySweep(_ store: any PictureStore) async throws -> Bool {
        // One without a setting was not set up, or is not the one that it should be.
        guard try await !application.settings(includingErased: true).isEmpty else { return false }
        let mine = try await number()
        if let owner = try await StoreOwner.owner(of: store) { return owner == mine }
        guard try await knows(store) else { return false }
        let number = try await takeNumber()
        try await store.put(number, as: .owner)
        return true
    }

    /// Whether one of the stores is another database's.
    func isStopped() async throws -> Bool {
        let mine = try await number()
        for store in stores {
            if let owner = try await StoreOwner.owner(of: store), owner != mine { return true }
        }
        return false
    }

    /// A backup is being brought back. What is in its stores already may be another's that goes on with them, so nothing in them is swept until
    /// somebody who knows has taken the mark away.
    func leaveToOthers() async throws {
        var isUsed = false
        for store in stores where try await !store.list(olderThan: .max, after: nil).isEmpty { isUsed = true }
        guard isUsed else { return }
        for store in stores where try await StoreOwner.owner(of: store) == nil {
            try await store.put(application.random.bytes(16), as: .owner)
        }
    }

    private var stores: [any PictureStore] { [application.pictures.store, application.pictures.scans] }

    private static func owner(of store: any PictureStore) async throws -> [UInt8]? {
        do throws(StoreError) { return try await store.get(.owner) } catch {
            guard error == .missing else { throw error }
            return nil
        }
    }

    private func number() async throws -> [UInt8]? {
        try await application.read(.outside) { db in
            try db.row("SELECT holder FROM lease WHERE job = \(StoreOwner.job)") { try $0.bytes(0) }
        }
    }

    private func takeNumber() async throws -> [UInt8] {
        let new = application.random.bytes(16)
        try await application.database.write(.outside) { db in
            try db.execute(
                """
                INSERT INTO lease (job, holder, ends_at) VALUES (\(StoreOwner.job), \(new), \(Int.max)) ON CONFLICT (job) DO NOTHING
                """)
        }
        return try await number() ?? new
    }

    /// Whether nothing is there, or something that a row names.
    private func knows(_ store: any PictureStore) async throws -> Bool {
        var last: StoredName?
        while true {
            let names = try await store.list(olderThan: .max, after: last)
            guard let end = names.last else { return last == nil }
            for start in stride(from: 0, to: names.count, by: 200) {
                let some = Array(names[start..<min(names.count, start + 200)])
                if try await !PictureSweep.named(some, in: application).isEmpty { return true }
            }
            last = end
        }
    }
}
