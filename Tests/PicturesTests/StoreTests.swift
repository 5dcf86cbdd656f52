import Foundation
import Glibc
import Testing

@testable import Pictures

@Suite("The folder where sealed pictures lie")
struct StoreTests {
    private var random = Seeded(5)

    @Test("What was put is there, under a name that tells nothing, and is gone when deleted")
    func keeps() async throws {
        var random = random
        let folder = Folder()
        let store = try FolderStore(folder: folder.path + "/pictures")
        let name = StoredName(using: &random)
        try await store.put([1, 2, 3], as: name)
        #expect(try await store.get(name) == [1, 2, 3])
        try await store.put([4], as: name)
        #expect(try await FolderStore(folder: folder.path + "/pictures").get(name) == [4])
        try await store.delete(name)
        try await store.delete(name)
        await #expect(throws: StoreError.missing) { try await store.get(name) }
    }

    @Test("A name is 32 hexadecimal digits: no path can be made from one")
    func names() {
        #expect(StoredName("../../../../etc/passwd.000000000") == nil)
        #expect(StoredName("0123456789ABCDEF0123456789ABCDEF") == nil)
        #expect(StoredName("0123456789abcdef0123456789abcde") == nil)
        #expect(StoredName("0123456789abcdef0123456789abcdef") != nil)
    }

    @Test("The sweep sees only what is old enough, and clears away what was half-written before")
    func sweep() async throws {
        var random = random
        let folder = Folder()
        let store = try FolderStore(folder: folder.path)
        let name = StoredName(using: &random)
        try await store.put([1], as: name)
        let partial = "\(folder.path)/\(name.text.prefix(2))/\(StoredName(using: &random)).partial"
        #expect(FileManager.default.createFile(atPath: partial, contents: Data([1])))
        #expect(try await store.list(olderThan: 0, after: nil) == [])
        #expect(access(partial, F_OK) == 0)
        #expect(try await store.list(olderThan: .max, after: nil) == [name])
        #expect(access(partial, F_OK) != 0)
    }

    @Test("Names are listed in order and in pages, each once")
    func pages() async throws {
        var random = random
        let folder = Folder()
        let store = try FolderStore(folder: folder.path + "/pictures")
        let names = (0..<2_500).map { _ in StoredName(using: &random) }
        for name in names { try await store.put([1], as: name) }
        var (found, last, pages) = ([StoredName](), StoredName?.none, 0)
        while case let page = try await store.list(olderThan: .max, after: last), let end = page.last {
            found += page
            (last, pages) = (end, pages + 1)
        }
        #expect(found == names.sorted() && pages > 1)
    }

    @Test("A full disk is a clear error that leaves no half file, and there is room again afterwards", .enabled(if: getuid() == 0))
    func full() async throws {
        var random = random
        let folder = Folder()
        guard mount("none", folder.path, "tmpfs", 0, "size=256k") == 0 else { return }
        defer { umount(folder.path) }
        let store = try FolderStore(folder: folder.path + "/pictures")
        let kept = StoredName(using: &random), refused = StoredName(using: &random)
        try await store.put([UInt8](repeating: 1, count: 100_000), as: kept)
        await #expect(throws: StoreError.full) { try await store.put([UInt8](repeating: 2, count: 1_000_000), as: refused) }
        await #expect(throws: StoreError.missing) { try await store.get(refused) }
        #expect(try await store.list(olderThan: .max, after: nil) == [kept])
        #expect(try await store.get(kept).count == 100_000)
        try await store.put([UInt8](repeating: 3, count: 100_000), as: refused)
        #expect(try await store.get(refused).count == 100_000)
    }
}
