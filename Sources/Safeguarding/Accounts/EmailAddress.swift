/// An e-mail address as it is kept: without blanks, in lower case, so that one person is never two.
public struct EmailAddress: Hashable, Sendable {
    public let text: String

    /// - Returns: `nil` for what no letter could reach: it needs one @ with something on both sides, and a dot in the domain.
    public init?(_ typed: String) {
        let text = String(typed.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()).lowercased()
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard text.count <= 200, parts.count == 2, !parts[0].isEmpty, parts[0].utf8.count <= 64 else { return nil }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty && $0.utf8.count <= 63 }) else { return nil }
        guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !EmailAddress.unsafe.contains($0) }) else { return nil }
        self.text = text
    }

    /// Characters that mean something in a letter's headers or in a list of addresses.
    private static let unsafe = Set(#"<>()[]\,;:""#.utf8)

    public var localPart: Substring { text.prefix { $0 != "@" } }
    public var domain: Substring { text.drop { $0 != "@" }.dropFirst() }

    /// What everybody who knows the address could try as a password: whose it is, and where.
    public var guessable: [String] {
        [String(localPart)] + domain.split(separator: ".").dropLast().map(String.init)
    }

    /// Enough for its owner to recognise, and no more: "jo…@gmail.com".
    public var masked: String { "\(localPart.prefix(2))…@\(domain)" }
}

/// A name to sign in with, for people without e-mail: three to thirty letters, digits, dots, hyphens or underlines.
public struct Username: Hashable, Sendable {
    public let text: String

    public init?(_ typed: String) {
        let text = typed.filter { !$0.isWhitespace }.lowercased()
        guard (3...30).contains(text.utf8.count), text.utf8.allSatisfy(Username.isAllowed), text.utf8.contains(where: { $0 > 0x60 }) else {
            return nil
        }
        self.text = text
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61...0x7A, 0x30...0x39, 0x2D, 0x2E, 0x5F: true
        default: false
        }
    }
}
