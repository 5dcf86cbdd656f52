/// The cookies that a browser sent, by their short names.
struct Cookies: Sendable {
    private let header: String
    private let prefix: String

    /// - Parameter prefix: "__Host-gatepost-" behind https, "gatepost-" otherwise.
    init(_ header: String?, prefix: String) {
        self.header = header ?? ""
        self.prefix = prefix
    }

    /// Nothing where the browser sent two that differ: only one is ours, and somebody else put the other there.
    subscript(name: String) -> String? {
        if header.isEmpty { return nil }
        var found: Substring.UTF8View?
        for pair in header.utf8.split(separator: UInt8(ascii: ";")) {
            let pair = pair.drop { $0 == 0x20 }
            guard pair.count > prefix.utf8.count + name.utf8.count, pair.starts(with: prefix.utf8) else { continue }
            let rest = pair.dropFirst(prefix.utf8.count)
            guard rest.starts(with: name.utf8) else { continue }
            let value = rest.dropFirst(name.utf8.count)
            guard value.first == UInt8(ascii: "=") else { continue }
            if let found, !found.elementsEqual(value.dropFirst()) { return nil }
            found = value.dropFirst()
        }
        return found.flatMap { String($0) }
    }
}

extension Cookie {
    /// The header that sets it: for this host only, unseen by scripts, not sent along from other sites' forms.
    func header(prefix: String, isSecure: Bool) -> String {
        var text = "\(prefix)\(name)=\(value); Path=/; HttpOnly; SameSite=Lax"
        if isSecure { text += "; Secure" }
        if let seconds { text += "; Max-Age=\(seconds)" }
        return text
    }
}
