import PictureFrames
import Testing

@testable import Pictures

@Suite("Files sealed while they arrive, and opened in parts")
struct SealedFileTests {
    private let folder = Folder()
    private let place = Place(
        setting: [UInt8](repeating: 1, count: 16), picture: [UInt8](repeating: 2, count: 16), role: .video, generation: 1)

    private func key() throws -> PictureKey {
        let (setting, _) = try MasterKeys(current: [UInt8](repeating: 9, count: 32)).newSettingKey(for: place.setting)
        return try setting.newPictureKey(for: place.picture).0
    }

    @Test("Whatever pieces it comes in, the sealed file opens to the same bytes")
    func pieces() throws {
        let seed = UInt64.random(in: .min ... .max)
        print("sealed in pieces with seed \(seed)")
        var random = Seeded(seed)
        let key = try key()
        for count in [0, 1, Seal.segment - 1, Seal.segment, Seal.segment + 1, 3 * Seal.segment, 200_000] {
            let whole = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) }
            var writer = try SealWriter(with: key, at: place)
            var sealed = writer.beginning
            var rest = whole[...]
            while !rest.isEmpty {
                let piece = rest.prefix(Int.random(in: 1...90_000, using: &random))
                sealed += try writer.add(piece)
                rest = rest.dropFirst(piece.count)
            }
            sealed += try writer.end()
            #expect(try Seal.open(sealed, with: key, at: place) == whole, "\(count) bytes")
            #expect(writer.count == count)
        }
    }

    @Test("A part opens by reading the segments it touches and no others")
    func parts() async throws {
        let (store, key) = (CountingStore(try FolderStore(folder: folder.path + "/store")), try key())
        let whole = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        var random = Seeded(7)
        let name = StoredName(using: &random)
        var draft = try await SealedDraft(of: name, in: store, with: key, at: place)
        for start in stride(from: 0, to: whole.count, by: 70_000) {
            try await draft.append(whole[start..<min(whole.count, start + 70_000)])
        }
        await #expect(throws: StoreError.missing) { try await store.get(name) }
        try await draft.keep()
        let file = try await SealedFile(name, in: store, with: key, at: place)
        #expect(file.count == whole.count)
        for range in [0..<1, 0..<whole.count, 65_535..<65_537, 500_000..<500_010, 999_999..<1_000_000] {
            store.read = 0
            #expect(try await file.bytes(range) == Array(whole[range]))
            #expect(store.read <= range.count + 2 * (Seal.segment + Seal.tag) + Seal.header, "\(range) read \(store.read)")
        }
        await #expect(throws: SealError.outOfRange) { try await file.bytes(999_999..<1_000_001) }
        let other = Place(setting: place.setting, picture: place.picture, role: .original, generation: 0)
        let stolen = try await SealedFile(name, in: store, with: key, at: other)
        await #expect(throws: SealError.broken) { try await stolen.bytes(0..<10) }
    }

    @Test("A draft that is dropped leaves nothing, and neither file is on the disk unsealed")
    func dropped() async throws {
        let store = try FolderStore(folder: folder.path + "/store")
        var random = Seeded(8)
        let name = StoredName(using: &random)
        var draft = try await SealedDraft(of: name, in: store, with: try key(), at: place)
        try await draft.append([UInt8](repeating: 65, count: 700_000))
        let written = try folder.run("find", folder.path, "-type", "f").split(separator: "\n")
        #expect(written.count == 1)
        for path in written { #expect(!contains(try folder.read(String(path.dropFirst(folder.path.count + 1))), "AAAAAAAA")) }
        await draft.drop()
        #expect(try folder.run("find", folder.path, "-type", "f").isEmpty)
        #expect(try await store.list(olderThan: .max, after: nil).isEmpty)
    }
}

/// Counts what is read of the store behind it.
private final class CountingStore: PictureStore, @unchecked Sendable {
    private let store: FolderStore
    var read = 0
    init(_ store: FolderStore) { self.store = store }

    func put(_ bytes: [UInt8], as name: StoredName) async throws(StoreError) { try await store.put(bytes, as: name) }
    func get(_ name: StoredName) async throws(StoreError) -> [UInt8] { try await store.get(name) }
    func get(_ range: Range<Int>, of name: StoredName) async throws(StoreError) -> [UInt8] {
        read += range.count
        return try await store.get(range, of: name)
    }
    func count(of name: StoredName) async throws(StoreError) -> Int { try await store.count(of: name) }
    func draft(of name: StoredName) async throws(StoreError) -> any StoredDraft { try await store.draft(of: name) }
    func delete(_ name: StoredName) async throws(StoreError) { try await store.delete(name) }
    func list(olderThan time: Int, after name: StoredName?) async throws(StoreError) -> [StoredName] {
        try await store.list(olderThan: time, after: name)
    }
}
