import Crypto
import Foundation
import Safeguarding

/// A code that a generator and we work out from a shared secret and the time (RFC 6238): SHA-1, half a minute, six digits (P3).
struct TimeCode: Sendable {
    /// Shared with the generator: twenty bytes where we made it.
    let secret: [UInt8]

    /// The half-minute since 1970 in which a moment falls.
    /// - Parameter now: microseconds since 1970, UTC.
    static func step(at now: Int) -> Int { now / (30 * Span.second) }

    /// What a generator shows in a half-minute.
    /// - Parameter digits: six; the standard's own examples have eight.
    func text(at step: Int, digits: Int = 6) -> String {
        let counter = (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * $0)) }
        let code = Array(HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: secret)))
        let offset = Int(code[code.count - 1] & 0x0F)
        let number = code[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } & 0x7FFF_FFFF
        let whole = (0..<digits).reduce(1) { power, _ in power * 10 }
        let text = String(number % whole)
        return String(repeating: "0", count: digits - text.count) + text
    }

    /// The half-minute whose code this is: the present one, or the one before or after, for clocks that are a little off.
    /// - Parameter last: the half-minute of the last code that was accepted; neither it nor any before is again.
    func step(of typed: String, at now: Int, after last: Int) -> Int? {
        let present = TimeCode.step(at: now)
        // All three are worked out whichever it is, so that the time this takes says nothing.
        let matching = (present - 1...present + 1).filter { isSame(Array(text(at: $0).utf8), Array(typed.utf8)) && $0 > last }
        return matching.first
    }

    /// The secret as generators want it typed: base 32 (RFC 4648), in groups of four.
    static func words(of secret: [UInt8]) -> String {
        let letters = base32(secret)
        return stride(from: 0, to: letters.count, by: 4).map { String(letters.dropFirst($0).prefix(4)) }.joined(separator: " ")
    }

    static func base32(_ bytes: [UInt8]) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        var (text, bits, count) = ("", 0, 0)
        for byte in bytes {
            bits = (bits << 8 | Int(byte)) & 0xFFF
            count += 8
            while count >= 5 {
                count -= 5
                text.append(letters[bits >> count & 0x1F])
            }
        }
        if count > 0 { text.append(letters[bits << (5 - count) & 0x1F]) }
        return text
    }
}

/// A secret that waits in the page on which a generator is set up: sealed for that session, so that nobody can slip in their own.
public struct NewTimeCode: Sendable {
    let secret: [UInt8]

    /// A new one.
    public init(random: any RandomSource) { secret = random.bytes(20) }

    init(secret: [UInt8]) { self.secret = secret }

    /// - Returns: `nil` for what was not sealed by us for this session.
    public init?(sealed: String, for session: Session, by secrets: Secrets) {
        guard let bytes = [UInt8](hexadecimal: sealed), let box = try? AES.GCM.SealedBox(combined: bytes),
            let opened = try? AES.GCM.open(
                box, using: secrets.key(for: "new time code"), authenticating: session.person.bytes + session.tokenHash), opened.count == 20
        else { return nil }
        secret = Array(opened)
    }

    /// As the page carries it.
    public func sealed(for session: Session, by secrets: Secrets) throws -> String {
        let box = try AES.GCM.seal(
            secret, using: secrets.key(for: "new time code"), authenticating: session.person.bytes + session.tokenHash)
        return box.combined.map { Array($0).hexadecimal } ?? ""
    }

    /// To be typed, "JBSW Y3DP …", where there is no camera.
    public var words: String { TimeCode.words(of: secret) }

    /// What the square holds, as generators read it.
    /// - Parameter name: whose it is, as the generator's list shows it.
    public func address(for name: String, at setting: String) -> String {
        let (label, issuer) = (Self.escaped("\(setting): \(name)"), Self.escaped(setting))
        return "otpauth://totp/\(label)?secret=\(TimeCode.base32(secret))&issuer=\(issuer)&algorithm=SHA1&digits=6&period=30"
    }

    private static func escaped(_ words: String) -> String {
        let digits = Array("0123456789ABCDEF")
        return words.utf8.map { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: String(UnicodeScalar(byte))
            default: "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            }
        }.joined()
    }
}
