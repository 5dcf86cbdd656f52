import CCurl
import Dispatch
import Foundation
import Synchronization

/// The line to a bucket's server: requests through libcurl, over connections that are kept, on threads of their own.
final class BucketLine: Sendable {
    let address: BucketAddress
    private let credentials: BucketCredentials
    private let now: @Sendable () -> Int
    private let patience: BucketPatience
    private let queue = DispatchQueue(label: "gatepost.pictures.bucket", attributes: .concurrent)
    /// So many requests at a time; the others wait on the queue.
    private let lanes = DispatchSemaphore(value: 16)
    private let idle = Mutex<[Handle]>([])

    /// A connection of the library's, in one thread's hands at a time.
    private struct Handle: @unchecked Sendable { let curl: UnsafeMutableRawPointer }

    struct Answer: Sendable {
        let status: Int
        let body: [UInt8]
        /// From the header; -1 where there is none.
        let length: Int
        let tag: String?
        var text: String { String(decoding: body, as: UTF8.self) }
    }

    init(_ address: BucketAddress, _ credentials: BucketCredentials, patience: BucketPatience, now: @escaping @Sendable () -> Int) {
        self.address = address
        self.credentials = credentials
        self.patience = patience
        self.now = now
        _ = BucketLine.library
    }

    deinit { for handle in idle.withLock({ $0 }) { curl_easy_cleanup(handle.curl) } }

    private static let library: CURLcode = curl_global_init(3)

    /// Asks, and asks again with a pause that grows while the server is away or says that it is busy.
    /// - Throws: `.missing`, `.full`, `.unreachable` when it stayed away, or `.refused` with the server's status.
    func ask(_ request: BucketRequest) async throws(StoreError) -> Answer {
        let result: Result<Answer, StoreError> = await withCheckedContinuation { continuation in
            queue.async { [self] in
                lanes.wait()
                defer { lanes.signal() }
                do throws(StoreError) { continuation.resume(returning: .success(try insist(request))) } catch {
                    continuation.resume(returning: .failure(error))
                }
            }
        }
        return try result.get()
    }

    private func insist(_ request: BucketRequest) throws(StoreError) -> Answer {
        var pause = patience.pause
        for attempt in 1...patience.tries {
            let answer = send(request)
            switch answer?.status {
            case .some(200...299): return answer!
            // Without the bucket nothing is there, and nothing is lost.
            case 404: throw answer?.text.contains("NoSuchBucket") ?? false ? .refused(404) : .missing
            case 507: throw .full
            case nil, 408, 429, 500, 502, 503, 504:
                if attempt == patience.tries { throw .unreachable }
                // A little by chance, so that a hundred that met the same fault do not come back together.
                usleep(UInt32(Double(pause) * Double.random(in: 0.5...1)))
                pause = min(pause * 2, 4_000_000)
            case .some(let status): throw .refused(status)
            }
        }
        throw .unreachable
    }

    /// One try.
    /// - Returns: nil when no whole answer came.
    private func send(_ request: BucketRequest) -> Answer? {
        let handle = idle.withLock { $0.popLast() } ?? curl_easy_init().map(Handle.init)
        guard let handle else { return nil }
        let curl = handle.curl
        curl_easy_reset(curl)
        defer { idle.withLock { $0.append(handle) } }
        var headers: UnsafeMutablePointer<curl_slist>?
        defer { curl_slist_free_all(headers) }
        for (name, value) in request.signed(for: address.host, in: address.region, by: credentials, at: now()) {
            headers = curl_slist_append(headers, "\(name): \(value)")
        }
        // The library would wait a second for leave to send a body.
        headers = curl_slist_append(headers, "Expect:")
        let exchange = Exchange(sending: request.body)
        return withExtendedLifetime(exchange) {
            prepare(curl, request, headers, exchange)
            guard curl_easy_perform(curl) == CURLE_OK else { return nil }
            return Answer(
                status: gatepost_curl_status(curl), body: exchange.received, length: Int(gatepost_curl_length(curl)), tag: exchange.tag)
        }
    }

    private func prepare(
        _ curl: UnsafeMutableRawPointer, _ request: BucketRequest, _ headers: UnsafeMutablePointer<curl_slist>?, _ exchange: Exchange
    ) {
        let target = Unmanaged.passUnretained(exchange).toOpaque()
        let query = request.queryText
        _ = gatepost_curl_set_text(curl, CURLOPT_URL, address.endpoint + request.path + (query.isEmpty ? "" : "?\(query)"))
        _ = gatepost_curl_set_text(curl, CURLOPT_PROTOCOLS_STR, "http,https")
        _ = gatepost_curl_set_number(curl, CURLOPT_NOSIGNAL, 1)
        _ = gatepost_curl_set_number(curl, CURLOPT_PATH_AS_IS, 1)
        _ = gatepost_curl_set_number(curl, CURLOPT_CONNECTTIMEOUT_MS, patience.connecting)
        _ = gatepost_curl_set_number(curl, CURLOPT_TIMEOUT_MS, patience.whole)
        // Less than a byte a second for so long is nobody at the other end.
        _ = gatepost_curl_set_number(curl, CURLOPT_LOW_SPEED_LIMIT, 1)
        _ = gatepost_curl_set_number(curl, CURLOPT_LOW_SPEED_TIME, max(1, patience.whole / 4_000))
        _ = gatepost_curl_set_list(curl, CURLOPT_HTTPHEADER, headers)
        switch request.method {
        case "GET": break
        case "HEAD": _ = gatepost_curl_set_number(curl, CURLOPT_NOBODY, 1)
        case "PUT":
            _ = gatepost_curl_set_number(curl, CURLOPT_UPLOAD, 1)
            _ = gatepost_curl_set_size(curl, CURLOPT_INFILESIZE_LARGE, curl_off_t(request.body.count))
        case "POST":
            _ = gatepost_curl_set_number(curl, CURLOPT_POST, 1)
            _ = gatepost_curl_set_size(curl, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(request.body.count))
        default: _ = gatepost_curl_set_text(curl, CURLOPT_CUSTOMREQUEST, request.method)
        }
        _ = gatepost_curl_set_pointer(curl, CURLOPT_READDATA, target)
        _ = gatepost_curl_set_bytes(curl, CURLOPT_READFUNCTION) { bytes, size, count, target in
            guard let bytes, let target else { return 0 }
            return Unmanaged<Exchange>.fromOpaque(target).takeUnretainedValue().send(into: bytes, atMost: size * count)
        }
        _ = gatepost_curl_set_pointer(curl, CURLOPT_WRITEDATA, target)
        _ = gatepost_curl_set_bytes(curl, CURLOPT_WRITEFUNCTION) { bytes, size, count, target in
            guard let bytes, let target else { return 0 }
            return Unmanaged<Exchange>.fromOpaque(target).takeUnretainedValue().receive(bytes, size * count)
        }
        _ = gatepost_curl_set_pointer(curl, CURLOPT_HEADERDATA, target)
        _ = gatepost_curl_set_bytes(curl, CURLOPT_HEADERFUNCTION) { bytes, size, count, target in
            guard let bytes, let target else { return 0 }
            return Unmanaged<Exchange>.fromOpaque(target).takeUnretainedValue().head(bytes, size * count)
        }
    }

    /// What goes out and what has come in, for as long as one try lasts.
    private final class Exchange {
        private let sending: [UInt8]
        private var sent = 0
        private(set) var received: [UInt8] = []
        private(set) var tag: String?
        /// More than any object of ours in one piece.
        private static let most = 512 * 1024 * 1024

        init(sending: [UInt8]) { self.sending = sending }

        func send(into buffer: UnsafeMutablePointer<CChar>, atMost most: Int) -> Int {
            let count = min(most, sending.count - sent)
            if count > 0 { sending.withUnsafeBytes { _ = memcpy(buffer, $0.baseAddress! + sent, count) } }
            sent += count
            return count
        }

        func receive(_ bytes: UnsafeMutablePointer<CChar>, _ count: Int) -> Int {
            guard received.count + count <= Exchange.most else { return 0 }
            received.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: count))
            return count
        }

        func head(_ bytes: UnsafeMutablePointer<CChar>, _ count: Int) -> Int {
            let line = String(decoding: UnsafeRawBufferPointer(start: bytes, count: count), as: UTF8.self)
            if line.lowercased().hasPrefix("etag:") { tag = line.dropFirst(5).trimmingCharacters(in: .whitespacesAndNewlines) }
            return count
        }
    }
}

/// How long a bucket's server is waited for.
public struct BucketPatience: Sendable {
    /// Tries in all, and the pause after the first that failed, in microseconds; it doubles.
    public var tries = 5, pause = 100_000
    /// Milliseconds for a connection to stand, and for one try in all.
    public var connecting = 5_000, whole = 120_000
    public init() {}
}
