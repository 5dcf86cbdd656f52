import CCurl
import Dispatch
import Foundation
import Safeguarding
import Synchronization

/// The line to a mail server: one letter after another through libcurl, over one connection while it lasts, on a thread of its own.
final class MailLine: Sendable {
    /// What became of a letter.
    enum Answer: Hashable, Sendable {
        case accepted
        /// The server takes nothing for this address, and will not later (5xx).
        case addressRefused(Int)
        /// It does not take this letter, wherever it goes (5xx).
        case letterRefused(Int)
        /// Not now (4xx).
        case later(Int)
        /// The server does not take the address that the letter comes from.
        case senderRefused(Int)
        /// The server was not reached, or does not let us in.
        case away(Int?)
    }

    private let server: MailServer
    private let queue = DispatchQueue(label: "gatepost.mail")
    private let kept = Mutex<Handle?>(nil)

    /// A connection of the library's, in one thread's hands at a time.
    private struct Handle: @unchecked Sendable { let curl: UnsafeMutableRawPointer }

    private static let library: CURLcode = curl_global_init(3)

    init(_ server: MailServer) {
        self.server = server
        _ = MailLine.library
    }

    deinit { if let handle = kept.withLock({ $0 }) { curl_easy_cleanup(handle.curl) } }

    func send(_ mail: Mail) async -> Answer {
        await withCheckedContinuation { continuation in
            queue.async { [self] in continuation.resume(returning: sendNow(mail)) }
        }
    }

    private func sendNow(_ mail: Mail) -> Answer {
        let idle = kept.withLock { kept -> Handle? in
            defer { kept = nil }
            return kept
        }
        guard let handle = idle ?? curl_easy_init().map(Handle.init) else { return .away(nil) }
        let curl = handle.curl
        curl_easy_reset(curl)
        defer { kept.withLock { $0 = handle } }
        let recipients = curl_slist_append(nil, mail.to.text)
        defer { curl_slist_free_all(recipients) }
        let exchange = Exchange(Array(mail.text.utf8))
        return withExtendedLifetime(exchange) {
            prepare(curl, from: mail.sender, to: recipients, exchange)
            let result = curl_easy_perform(curl)
            if result == CURLE_OK { return .accepted }
            return exchange.answer(status: gatepost_curl_status(curl))
        }
    }

    private func prepare(
        _ curl: UnsafeMutableRawPointer, from sender: String, to recipients: UnsafeMutablePointer<curl_slist>?, _ exchange: Exchange
    ) {
        let target = Unmanaged.passUnretained(exchange).toOpaque()
        // What stands behind the host is how we call ourselves; without it the server would be told this machine's name.
        let name = sender.drop { $0 != "@" }.dropFirst()
        let isPlain = !name.isEmpty && name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E }
        let scheme = server.line == .tls ? "smtps" : "smtp"
        _ = gatepost_curl_set_text(curl, CURLOPT_URL, "\(scheme)://\(server.host):\(server.port)/\(isPlain ? String(name) : "localhost")")
        _ = gatepost_curl_set_text(curl, CURLOPT_PROTOCOLS_STR, scheme)
        // 3 is all or nothing: where the line cannot be encrypted, nothing is said on it.
        _ = gatepost_curl_set_number(curl, CURLOPT_USE_SSL, server.line == .plain ? 0 : 3)
        if let file = server.authorities { _ = gatepost_curl_set_text(curl, CURLOPT_CAINFO, file) }
        if let user = server.user {
            _ = gatepost_curl_set_text(curl, CURLOPT_USERNAME, user)
            _ = gatepost_curl_set_text(curl, CURLOPT_PASSWORD, server.password ?? "")
        }
        _ = gatepost_curl_set_number(curl, CURLOPT_NOSIGNAL, 1)
        _ = gatepost_curl_set_number(curl, CURLOPT_CONNECTTIMEOUT_MS, min(15_000, server.patience))
        _ = gatepost_curl_set_number(curl, CURLOPT_TIMEOUT_MS, server.patience)
        _ = gatepost_curl_set_text(curl, CURLOPT_MAIL_FROM, sender)
        _ = gatepost_curl_set_list(curl, CURLOPT_MAIL_RCPT, recipients)
        _ = gatepost_curl_set_number(curl, CURLOPT_UPLOAD, 1)
        _ = gatepost_curl_set_size(curl, CURLOPT_INFILESIZE_LARGE, curl_off_t(exchange.count))
        _ = gatepost_curl_set_pointer(curl, CURLOPT_READDATA, target)
        _ = gatepost_curl_set_bytes(curl, CURLOPT_READFUNCTION) { bytes, size, count, target in
            guard let bytes, let target else { return 0 }
            return Unmanaged<Exchange>.fromOpaque(target).takeUnretainedValue().send(into: bytes, atMost: size * count)
        }
        // Greetings are nobody's business; without this they would go to standard output.
        _ = gatepost_curl_set_bytes(curl, CURLOPT_WRITEFUNCTION) { _, size, count, _ in size * count }
        _ = gatepost_curl_set_heard(
            curl,
            { _, kind, bytes, count, target in
                guard kind == CURLINFO_HEADER_OUT, let bytes, let target else { return 0 }
                Unmanaged<Exchange>.fromOpaque(target).takeUnretainedValue().said(UnsafeRawBufferPointer(start: bytes, count: count))
                return 0
            }, target)
    }

    /// What goes out, and how far the talk came, for as long as one letter takes.
    private final class Exchange {
        private let sending: [UInt8]
        private var sent = 0
        /// The command that was answered last, as "RCPT". Only these four letters are kept: others hold addresses and passwords.
        private var command = ""

        init(_ sending: [UInt8]) { self.sending = sending }

        var count: Int { sending.count }

        func send(into buffer: UnsafeMutablePointer<CChar>, atMost most: Int) -> Int {
            let count = min(most, sending.count - sent)
            if count > 0 { sending.withUnsafeBytes { _ = memcpy(buffer, $0.baseAddress! + sent, count) } }
            sent += count
            return count
        }

        func said(_ bytes: UnsafeRawBufferPointer) {
            let word = String(decoding: bytes.prefix(4), as: UTF8.self).uppercased()
            // What ends a talk says nothing of why.
            if ["EHLO", "HELO", "STAR", "AUTH", "MAIL", "RCPT", "DATA"].contains(word) { command = word }
        }

        func answer(status: Int) -> Answer {
            switch (command, status) {
            case ("RCPT", 500..<600): .addressRefused(status)
            case ("DATA", 500..<600): .letterRefused(status)
            case ("RCPT", 400..<500), ("DATA", 400..<500): .later(status)
            case ("MAIL", 400..<600): .senderRefused(status)
            default: .away(status >= 400 ? status : nil)
            }
        }
    }
}
