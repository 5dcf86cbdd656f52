import Foundation
import Safeguarding

/// The mail server that letters go through, as `GATEPOST_MAIL` names it: `smtps://user:password@host:465`, or `smtp://host:587`, where
/// the line must be encrypted before anything is said (STARTTLS).
public struct MailServer: Sendable {
    enum Line: Sendable {
        /// Encrypted from the first byte.
        case tls
        /// Encrypted before anything is said, or not used at all.
        case startTLS
        /// Readable on the way; only where somebody wrote so.
        case plain
    }

    let host: String
    let port: Int
    let line: Line
    let user: String?
    let password: String?
    /// Who vouches for the server, in the place of those whom this machine trusts: a file of certificates.
    let authorities: String?
    /// From where letters come, if not from each setting's own mailbox.
    let from: EmailAddress?
    /// How long a letter may take, in milliseconds.
    var patience = 60_000

    /// - Parameters:
    ///   - address: `smtps://…` or `smtp://…`; a user's or password's `@`, `:` or `/` is written as `%40`, `%3A` or `%2F`.
    ///     `?tls=none` lets letters be read on the way; `?ca=FILE` names certificates to trust.
    ///   - from: `GATEPOST_MAIL_FROM`.
    /// - Throws: `MailServerProblem`.
    public init(_ address: String, from: String? = nil) throws(MailServerProblem) {
        guard let parts = URLComponents(string: address), let host = parts.host, !host.isEmpty, parts.path.isEmpty || parts.path == "/" else {
            throw .notAnAddress
        }
        let options = parts.queryItems ?? []
        let isPlain = options.contains { $0.name == "tls" && $0.value == "none" }
        guard options.allSatisfy({ ($0.name == "tls" && $0.value == "none") || ($0.name == "ca" && $0.value?.isEmpty == false) }) else {
            throw .optionUnknown
        }
        switch parts.scheme {
        case "smtps" where !isPlain: (line, port) = (.tls, parts.port ?? 465)
        case "smtp": (line, port) = (isPlain ? .plain : .startTLS, parts.port ?? 587)
        default: throw .notAnAddress
        }
        if isPlain, parts.user != nil { throw .passwordReadable }
        self.host = host
        (user, password) = (parts.user, parts.password)
        authorities = options.first { $0.name == "ca" }?.value
        guard let from, !from.isEmpty else {
            self.from = nil
            return
        }
        guard let address = EmailAddress(from) else { throw .senderNotAnAddress }
        self.from = address
    }
}

/// Why a mail server's address is no use. Nothing of it is repeated: it may hold a password.
public enum MailServerProblem: Error, Hashable, CustomStringConvertible {
    case notAnAddress, optionUnknown, passwordReadable, senderNotAnAddress

    public var description: String {
        switch self {
        case .notAnAddress: "GATEPOST_MAIL is not understood. Write smtps://user:password@host:465, or smtp://user:password@host:587."
        case .optionUnknown: "GATEPOST_MAIL has an option that is not known. There are tls=none and ca=FILE."
        case .passwordReadable: "GATEPOST_MAIL would send its password over a line that anybody can read. Leave out tls=none, or the user."
        case .senderNotAnAddress: "GATEPOST_MAIL_FROM is not an e-mail address."
        }
    }
}

extension MailServer {
    /// Letters leave this machine on a line that anybody on it can read.
    var isReadableOnTheWay: Bool {
        if case .plain = line { !["localhost", "127.0.0.1", "::1", "[::1]"].contains(host) } else { false }
    }
}

extension MailServer: CustomStringConvertible, CustomReflectable {
    /// Nothing of who signs in.
    public var description: String { "\(host):\(port)" }
    public var customMirror: Mirror { Mirror(self, children: ["server": description]) }
}
