import Crypto
import Foundation
import Testing

@testable import Pictures

@Suite("Signing what is asked of a bucket")
struct BucketRequestTests {
    private let credentials = BucketCredentials(
        id: "AKIAIOSFODNN7EXAMPLE", secret: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
    /// Midnight, 24 May 2013, as in the examples of the protocol's own manual.
    private let moment = 1_369_353_600_000_000

    private func signature(_ request: BucketRequest) -> String {
        let headers = request.signed(for: "examplebucket.s3.amazonaws.com", in: "us-east-1", by: credentials, at: moment)
        return String(headers.last?.value.suffix(64) ?? "")
    }

    @Test("The manual’s examples are signed as the manual signs them")
    func examples() {
        var part = BucketRequest(method: "GET", path: "/test.txt")
        part.headers = [(name: "range", value: "bytes=0-9")]
        #expect(signature(part) == "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41")
        var list = BucketRequest(method: "GET", path: "/")
        list.query = [(name: "prefix", value: "J"), (name: "max-keys", value: "2")]
        #expect(signature(list) == "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7")
    }

    @Test("Another body, header, path or secret is another signature")
    func bound() {
        var request = BucketRequest(method: "PUT", path: "/a")
        request.body = [1]
        let first = signature(request)
        request.body = [2]
        #expect(signature(request) != first)
        request.body = [1]
        request.path = "/b"
        #expect(signature(request) != first)
    }

    @Test("Credentials say nothing wherever they are printed")
    func silent() {
        for text in ["\(credentials)", String(reflecting: credentials)] {
            #expect(!text.contains("wJalr") && !text.contains("AKIA"))
        }
    }

    @Test(
        "An address that would not work says why",
        arguments: [
            "s3://", "s3://b", "s3://b?endpoint=https://x", "s3://b?region=r", "s3://b?endpoint=ftp://x&region=r",
            "s3://b?endpoint=http://objects.example&region=r", "s3://b?endpoint=https://x/path&region=r",
            "s3://b/a%20b?endpoint=https://x&region=r",
        ])
    func addresses(text: String) {
        #expect(throws: BucketAddress.Problem.self) { try BucketAddress(text) }
    }

    @Test("An address names a bucket, a part of it, a server and a region")
    func address() throws {
        let address = try BucketAddress("s3://pictures-of-ours/acorn?endpoint=https://objects.example:9000/&region=eu-west-2")
        #expect(address.host == "objects.example:9000" && address.region == "eu-west-2")
        #expect(address.part("scans").path(of: address.part("scans").prefix + "f") == "/pictures-of-ours/acorn/scans/f")
    }

    @Test("A server that is not there is an error after a few tries, and nothing is kept")
    func away() async throws {
        var patience = BucketPatience()
        (patience.tries, patience.pause, patience.connecting) = (3, 1_000, 500)
        // Port 9 of the loopback: nobody listens there.
        let store = BucketStore(
            try BucketAddress("s3://b?endpoint=http://127.0.0.1:9&region=eu-west-2"), credentials: credentials, patience: patience,
            now: { moment })
        var random = Seeded(3)
        let name = StoredName(using: &random)
        await #expect(throws: StoreError.unreachable) { try await store.put([1], as: name) }
        await #expect(throws: StoreError.unreachable) { try await store.get(name) }
    }
}

/// A server that speaks S3, which `bin/test` starts and names in `GATEPOST_TEST_BUCKET`.
private let bucketAddress = ProcessInfo.processInfo.environment["GATEPOST_TEST_BUCKET"].flatMap { $0.isEmpty ? nil : $0 }

@Suite("The bucket where sealed pictures lie", .enabled(if: bucketAddress != nil))
struct BucketStoreTests {
    /// A part of the bucket for each test.
    private let store: BucketStore
    private var random = SystemRandomNumberGenerator()

    init() throws {
        let address = try BucketAddress(bucketAddress ?? "").part(UUID().uuidString.lowercased())
        store = BucketStore(address, credentials: BucketCredentials(id: "testing", secret: "testing")) {
            Int(Date().timeIntervalSince1970 * 1_000_000)
        }
    }

    @Test("What was put is there, and is gone when deleted")
    func keeps() async throws {
        var random = random
        let name = StoredName(using: &random)
        try await store.put([1, 2, 3], as: name)
        #expect(try await store.get(name) == [1, 2, 3])
        #expect(try await store.count(of: name) == 3)
        try await store.put([4], as: name)
        #expect(try await store.get(name) == [4])
        try await store.delete(name)
        try await store.delete(name)
        await #expect(throws: StoreError.missing) { try await store.get(name) }
        await #expect(throws: StoreError.missing) { try await store.count(of: name) }
    }

    @Test("A bucket that is not there is no file that is missing")
    func elsewhere() async throws {
        var random = random
        let name = StoredName(using: &random)
        let other = try BucketAddress((bucketAddress ?? "").replacing("gatepost-test", with: "another-one"))
        let store = BucketStore(other, credentials: BucketCredentials(id: "testing", secret: "testing")) {
            Int(Date().timeIntervalSince1970 * 1_000_000)
        }
        await #expect(throws: StoreError.refused(404)) { try await store.get(name) }
        await #expect(throws: StoreError.refused(404)) { try await store.put([1], as: name) }
    }

    @Test("A file in parts is under its name only when it is whole, and any range of it is read by itself")
    func parts() async throws {
        var random = random
        let name = StoredName(using: &random)
        let whole = (0..<20_000_003).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 9) }
        let draft = try await store.draft(of: name)
        for start in stride(from: 0, to: whole.count, by: 3_000_000) {
            try await draft.append(Array(whole[start..<min(whole.count, start + 3_000_000)]))
        }
        await #expect(throws: StoreError.missing) { try await store.count(of: name) }
        try await draft.keep()
        #expect(try await store.count(of: name) == whole.count)
        for range in [0..<10, 8_388_600..<8_388_620, 19_999_990..<20_000_003, 19_999_990..<20_000_100] {
            #expect(try await store.get(range, of: name) == Array(whole[range.clamped(to: whole.indices)]))
        }
        #expect(try await store.get(name) == whole)
        #expect(try await store.get(30_000_000..<30_000_010, of: name) == [])
    }

    @Test("A small file that came piece by piece, and one that was dropped")
    func drafts() async throws {
        var random = random
        let kept = StoredName(using: &random), dropped = StoredName(using: &random)
        let draft = try await store.draft(of: kept)
        try await draft.append([1])
        try await draft.append([2])
        try await draft.keep()
        #expect(try await store.get(kept) == [1, 2])
        let other = try await store.draft(of: dropped)
        try await other.append([UInt8](repeating: 7, count: 9_000_000))
        await other.drop()
        await #expect(throws: StoreError.missing) { try await store.get(dropped) }
        #expect(try await store.list(olderThan: .max, after: nil) == [kept])
    }

    @Test("The sweep sees every name once, in pages, and none that is too young")
    func pages() async throws {
        var random = random
        let names = (0..<1_150).map { _ in StoredName(using: &random) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for name in names { group.addTask { [store] in try await store.put([1], as: name) } }
            try await group.waitForAll()
        }
        #expect(try await store.list(olderThan: 0, after: nil) == [])
        var (found, last) = ([StoredName](), StoredName?.none)
        while true {
            let page = try await store.list(olderThan: .max, after: last)
            if page.isEmpty { break }
            #expect(page.count <= 1_000)
            found += page
            last = page.last
        }
        #expect(found == names.sorted())
    }

    @Test("An upload in parts that nobody finished is ended by the sweep")
    func abandoned() async throws {
        var random = random
        let name = StoredName(using: &random)
        let draft = try await store.draft(of: name)
        try await draft.append([UInt8](repeating: 7, count: 9_000_000))
        _ = try await store.list(olderThan: .max, after: nil)
        await #expect(throws: StoreError.self) { try await draft.keep() }
        await #expect(throws: StoreError.missing) { try await store.get(name) }
    }
}
