import Foundation

/// Sealed files as objects of a bucket, on any server that speaks S3. An object is there whole or not at all, and a server that has
/// answered has it for good.
public struct BucketStore: PictureStore {
    let line: BucketLine
    var address: BucketAddress { line.address }
    /// Whose server it is.
    public var host: String { address.host }

    /// - Parameter now: microseconds since 1970, UTC; a request that is signed a quarter of an hour off is refused.
    public init(
        _ address: BucketAddress, credentials: BucketCredentials, patience: BucketPatience = BucketPatience(),
        now: @escaping @Sendable () -> Int
    ) {
        line = BucketLine(address, credentials, patience: patience, now: now)
    }

    func request(_ method: String, _ name: StoredName) -> BucketRequest {
        BucketRequest(method: method, path: address.path(of: address.prefix + name.text))
    }

    public func put(_ bytes: [UInt8], as name: StoredName) async throws(StoreError) {
        var request = request("PUT", name)
        request.headers = [(name: "content-type", value: "application/octet-stream")]
        request.body = bytes
        _ = try await line.ask(request)
    }

    public func get(_ name: StoredName) async throws(StoreError) -> [UInt8] { try await line.ask(request("GET", name)).body }

    public func get(_ range: Range<Int>, of name: StoredName) async throws(StoreError) -> [UInt8] {
        guard !range.isEmpty else { return [] }
        var request = request("GET", name)
        request.headers = [(name: "range", value: "bytes=\(range.lowerBound)-\(range.upperBound - 1)")]
        do throws(StoreError) {
            let answer = try await line.ask(request)
            // A server that does not know ranges sends everything.
            return answer.status == 206 ? answer.body : Array(answer.body.dropFirst(range.lowerBound).prefix(range.count))
        } catch .refused(416) { return [] }
    }

    public func count(of name: StoredName) async throws(StoreError) -> Int {
        let answer = try await line.ask(request("HEAD", name))
        guard answer.length >= 0 else { throw .refused(answer.status) }
        return answer.length
    }

    public func draft(of name: StoredName) async throws(StoreError) -> any StoredDraft { BucketDraft(in: self, of: name) }

    public func delete(_ name: StoredName) async throws(StoreError) {
        do throws(StoreError) { _ = try await line.ask(request("DELETE", name)) } catch .missing {}
    }

    /// Also ends uploads in parts that were begun before that time and never finished: nothing named them, and they are paid for.
    public func list(olderThan time: Int, after name: StoredName?) async throws(StoreError) -> [StoredName] {
        if name == nil { try await endOldUploads(before: time) }
        var last = name?.text
        while true {
            var request = BucketRequest(method: "GET", path: "/\(address.bucket)")
            request.query = [(name: "list-type", value: "2"), (name: "max-keys", value: "1000"), (name: "prefix", value: address.prefix)]
            if let last { request.query.append((name: "start-after", value: address.prefix + last)) }
            let text = try await line.ask(request).text
            let objects = BucketXML.elements("Contents", in: text).compactMap { object -> (StoredName, Int)? in
                guard let key = BucketXML.first("Key", in: object), key.hasPrefix(address.prefix),
                    let name = StoredName(String(key.dropFirst(address.prefix.count))),
                    let changed = BucketXML.first("LastModified", in: object).flatMap(BucketXML.moment)
                else { return nil }
                return (name, changed)
            }
            let old = objects.filter { $0.1 < time && $0.0 != .owner }.map(\.0)
            guard old.isEmpty, BucketXML.first("IsTruncated", in: text) == "true", let next = objects.last?.0.text else { return old }
            last = next
        }
    }

    private func endOldUploads(before time: Int) async throws(StoreError) {
        var list = BucketRequest(method: "GET", path: "/\(address.bucket)")
        list.query = [(name: "uploads", value: ""), (name: "prefix", value: address.prefix)]
        for upload in BucketXML.elements("Upload", in: try await line.ask(list).text) {
            guard let key = BucketXML.first("Key", in: upload), let id = BucketXML.first("UploadId", in: upload),
                key.hasPrefix(address.prefix), let name = StoredName(String(key.dropFirst(address.prefix.count))),
                let begun = BucketXML.first("Initiated", in: upload).flatMap(BucketXML.moment), begun < time
            else { continue }
            var end = request("DELETE", name)
            end.query = [(name: "uploadId", value: id)]
            do throws(StoreError) { _ = try await line.ask(end) } catch .missing {}
        }
    }
}

/// An object that comes piece by piece: sent in parts once it is larger than one, and whole otherwise.
actor BucketDraft: StoredDraft {
    private let store: BucketStore
    private let name: StoredName
    private var waiting: [UInt8] = []
    private var upload: String?
    private var tags: [String] = []
    /// The least that a part may have, but for the last, is five megabytes.
    static let part = 8 * 1024 * 1024

    init(in store: BucketStore, of name: StoredName) {
        self.store = store
        self.name = name
    }

    func append(_ bytes: [UInt8]) async throws(StoreError) {
        waiting += bytes
        while waiting.count >= BucketDraft.part {
            let part = Array(waiting.prefix(BucketDraft.part))
            waiting.removeFirst(part.count)
            try await send(part)
        }
    }

    private func send(_ part: [UInt8]) async throws(StoreError) {
        if upload == nil {
            var begin = store.request("POST", name)
            begin.query = [(name: "uploads", value: "")]
            begin.headers = [(name: "content-type", value: "application/octet-stream")]
            let answer = try await store.line.ask(begin)
            guard let id = BucketXML.first("UploadId", in: answer.text) else { throw .refused(answer.status) }
            upload = id
        }
        var request = store.request("PUT", name)
        request.query = [(name: "partNumber", value: "\(tags.count + 1)"), (name: "uploadId", value: upload ?? "")]
        request.body = part
        let answer = try await store.line.ask(request)
        guard let tag = answer.tag else { throw .refused(answer.status) }
        tags.append(tag)
    }

    func keep() async throws(StoreError) {
        guard let upload else { return try await store.put(waiting, as: name) }
        if !waiting.isEmpty {
            let last = waiting
            waiting = []
            try await send(last)
        }
        var finish = store.request("POST", name)
        finish.query = [(name: "uploadId", value: upload)]
        // The library would call it a form.
        finish.headers = [(name: "content-type", value: "application/xml")]
        let parts = tags.enumerated().map { "<Part><PartNumber>\($0 + 1)</PartNumber><ETag>\($1)</ETag></Part>" }.joined()
        finish.body = Array("<CompleteMultipartUpload>\(parts)</CompleteMultipartUpload>".utf8)
        let answer: BucketLine.Answer
        do throws(StoreError) { answer = try await store.line.ask(finish) } catch .missing {
            // Asked twice because the first answer was lost, the upload is over: then the object is there.
            _ = try await store.count(of: name)
            return
        }
        // It may begin to answer that all is well, and end with an error.
        if answer.text.contains("<Error>") { throw .unreachable }
    }

    func drop() async {
        guard let upload else { return }
        var end = store.request("DELETE", name)
        end.query = [(name: "uploadId", value: upload)]
        _ = try? await store.line.ask(end)
    }
}
