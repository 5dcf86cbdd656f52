import CCurl
import Dispatch
import Foundation

/// The line to push services: one short request for each message, through libcurl, on a thread of its own. Addresses were looked at before
/// they came here; nothing is followed from one to another.
final class PushLine: Sendable {
    private let queue = DispatchQueue(label: "gatepost.push")
    private static let library: CURLcode = curl_global_init(3)

    init() { _ = PushLine.library }

    /// - Returns: the service's status; nil when it was not reached.
    func send(_ body: [UInt8], to endpoint: String, authorisation: String) async -> Int? {
        await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: PushLine.sendNow(body, to: endpoint, authorisation: authorisation)) }
        }
    }

    private static func sendNow(_ body: [UInt8], to endpoint: String, authorisation: String) -> Int? {
        guard let curl = curl_easy_init() else { return nil }
        defer { curl_easy_cleanup(curl) }
        var headers: UnsafeMutablePointer<curl_slist>?
        defer { curl_slist_free_all(headers) }
        // A day, and then nobody needs it; several of one page are shown as one.
        for header in [
            "Authorization: \(authorisation)", "Content-Encoding: aes128gcm", "Content-Type: application/octet-stream", "TTL: 86400",
            "Urgency: normal", "Expect:",
        ] { headers = curl_slist_append(headers, header) }
        let sending = Body(body)
        return withExtendedLifetime(sending) {
            _ = gatepost_curl_set_text(curl, CURLOPT_URL, endpoint)
            _ = gatepost_curl_set_text(curl, CURLOPT_PROTOCOLS_STR, endpoint.hasPrefix("https:") ? "https" : "http")
            _ = gatepost_curl_set_number(curl, CURLOPT_FOLLOWLOCATION, 0)
            _ = gatepost_curl_set_number(curl, CURLOPT_NOSIGNAL, 1)
            _ = gatepost_curl_set_number(curl, CURLOPT_CONNECTTIMEOUT_MS, 10_000)
            _ = gatepost_curl_set_number(curl, CURLOPT_TIMEOUT_MS, 30_000)
            _ = gatepost_curl_set_list(curl, CURLOPT_HTTPHEADER, headers)
            _ = gatepost_curl_set_number(curl, CURLOPT_POST, 1)
            _ = gatepost_curl_set_size(curl, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.count))
            _ = gatepost_curl_set_pointer(curl, CURLOPT_READDATA, Unmanaged.passUnretained(sending).toOpaque())
            _ = gatepost_curl_set_bytes(curl, CURLOPT_READFUNCTION) { bytes, size, count, target in
                guard let bytes, let target else { return 0 }
                return Unmanaged<Body>.fromOpaque(target).takeUnretainedValue().send(into: bytes, atMost: size * count)
            }
            // What a service says besides its status is of no use.
            _ = gatepost_curl_set_bytes(curl, CURLOPT_WRITEFUNCTION) { _, size, count, _ in size * count }
            guard curl_easy_perform(curl) == CURLE_OK else { return nil }
            return gatepost_curl_status(curl)
        }
    }

    private final class Body {
        private let bytes: [UInt8]
        private var sent = 0
        init(_ bytes: [UInt8]) { self.bytes = bytes }

        func send(into buffer: UnsafeMutablePointer<CChar>, atMost most: Int) -> Int {
            let count = min(most, bytes.count - sent)
            if count > 0 { bytes.withUnsafeBytes { _ = memcpy(buffer, $0.baseAddress! + sent, count) } }
            sent += count
            return count
        }
    }
}
