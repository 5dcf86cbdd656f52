import Crypto
import Foundation

/// One request to a bucket, and its signature (AWS signature version 4, which every S3 server asks for).
struct BucketRequest: Sendable {
    var method: String
    /// Percent-encoded already: our names need no encoding.
    var path: String
    var query: [(name: String, value: String)] = []
    var headers: [(name: String, value: String)] = []
    var body: [UInt8] = []

    /// The query as it is sent and signed: in order of names, everything but the plainest characters encoded.
    var queryText: String {
        query.map { "\(BucketRequest.encoded($0.name))=\(BucketRequest.encoded($0.value))" }.sorted().joined(separator: "&")
    }

    /// Every header that is to be sent, the signature among them.
    /// - Parameters:
    ///   - host: the server, with its port where it is not the usual one.
    ///   - now: microseconds since 1970, UTC.
    func signed(for host: String, in region: String, by credentials: BucketCredentials, at now: Int) -> [(name: String, value: String)] {
        let digest = SHA256.hash(data: body).hexadecimal
        let (day, time) = BucketRequest.stamp(now)
        var all = headers + [(name: "host", value: host), (name: "x-amz-content-sha256", value: digest), (name: "x-amz-date", value: time)]
        if let token = credentials.token { all.append((name: "x-amz-security-token", value: token)) }
        all.sort { $0.name < $1.name }
        let names = all.map(\.name).joined(separator: ";")
        let canonical = [
            method, path, queryText, all.map { "\($0.name):\($0.value)\n" }.joined(), names, digest,
        ].joined(separator: "\n")
        let scope = "\(day)/\(region)/s3/aws4_request"
        let message = "AWS4-HMAC-SHA256\n\(time)\n\(scope)\n\(SHA256.hash(data: Array(canonical.utf8)).hexadecimal)"
        let key = [day, region, "s3", "aws4_request"].reduce(Array("AWS4\(credentials.secret)".utf8)) { key, word in
            Array(HMAC<SHA256>.authenticationCode(for: Array(word.utf8), using: SymmetricKey(data: key)))
        }
        let signature = HMAC<SHA256>.authenticationCode(for: Array(message.utf8), using: SymmetricKey(data: key)).hexadecimal
        all.append(
            (
                name: "authorization",
                value: "AWS4-HMAC-SHA256 Credential=\(credentials.id)/\(scope),SignedHeaders=\(names),Signature=\(signature)"
            ))
        return all
    }

    /// "20261125" and "20261125T221500Z".
    private static func stamp(_ now: Int) -> (day: String, time: String) {
        var (seconds, parts) = (now / 1_000_000, tm())
        gmtime_r(&seconds, &parts)
        func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let day = "\(parts.tm_year + 1900)\(two(parts.tm_mon + 1))\(two(parts.tm_mday))"
        return (day, "\(day)T\(two(parts.tm_hour))\(two(parts.tm_min))\(two(parts.tm_sec))Z")
    }

    private static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: String(UnicodeScalar(byte))
            default: (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
    }
}

extension Sequence<UInt8> {
    var hexadecimal: String { map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
}
