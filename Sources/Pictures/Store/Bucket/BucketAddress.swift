import Foundation

/// A bucket on a server that speaks S3, in one line: `s3://BUCKET/PREFIX?endpoint=https://objects.example&region=eu-west-2`.
///
/// The endpoint is the server alone; the bucket is asked for as the first part of its path, which every such server understands.
public struct BucketAddress: Sendable, Equatable {
    public let bucket: String
    /// What every name begins with: empty, or ending in a slash.
    public let prefix: String
    /// "https://objects.example:9000", without a slash at its end.
    public let endpoint: String
    public let region: String

    /// Why an address cannot be used, in words for whoever starts Gatepost.
    public struct Problem: Error, CustomStringConvertible {
        public let description: String
    }

    /// Whether a setting for pictures means a bucket rather than a folder.
    public static func isBucket(_ text: String) -> Bool { text.hasPrefix("s3://") }

    public init(_ text: String) throws {
        guard let parts = URLComponents(string: text), parts.scheme == "s3", let bucket = parts.host, !bucket.isEmpty else {
            throw Problem(description: "GATEPOST_PICTURES should look like s3://BUCKET?endpoint=https://SERVER&region=REGION")
        }
        func query(_ name: String) -> String? { parts.queryItems?.first { $0.name == name }?.value.flatMap { $0.isEmpty ? nil : $0 } }
        guard let endpoint = query("endpoint"), let server = URLComponents(string: endpoint), let host = server.host, !host.isEmpty,
            server.scheme == "https" || server.scheme == "http", server.path.isEmpty || server.path == "/", server.query == nil,
            server.user == nil
        else { throw Problem(description: "GATEPOST_PICTURES needs endpoint=https://SERVER, the server alone, without a path.") }
        guard server.scheme == "https" || ["127.0.0.1", "localhost", "[::1]", "::1"].contains(host) else {
            throw Problem(description: "The bucket’s server must be reached by https. Plain http is for this machine alone.")
        }
        guard let region = query("region") else { throw Problem(description: "GATEPOST_PICTURES needs region=REGION, as eu-west-2.") }
        guard bucket.utf8.allSatisfy(\.isPlain), parts.path.utf8.allSatisfy({ $0.isPlain || $0 == UInt8(ascii: "/") }) else {
            throw Problem(description: "The bucket’s name and path may hold letters, digits, dots and hyphens.")
        }
        self.bucket = bucket
        let path = parts.path.split(separator: "/").joined(separator: "/")
        prefix = path.isEmpty ? "" : path + "/"
        self.endpoint = endpoint.hasSuffix("/") ? String(endpoint.dropLast()) : endpoint
        self.region = region
    }

    private init(_ other: BucketAddress, prefix: String) {
        (bucket, endpoint, region) = (other.bucket, other.endpoint, other.region)
        self.prefix = prefix
    }

    /// A part of the bucket, as a folder is of a folder.
    public func part(_ name: String) -> BucketAddress { BucketAddress(self, prefix: prefix + name + "/") }

    var host: String { String(endpoint.drop { $0 != "/" }.dropFirst(2)) }
    func path(of key: String) -> String { "/\(bucket)/\(key)" }
}

/// Who we are to the bucket's server. Printed anywhere, it says nothing.
public struct BucketCredentials: Sendable, CustomStringConvertible, CustomDebugStringConvertible {
    let id: String
    let secret: String
    let token: String?

    public init(id: String, secret: String, token: String? = nil) {
        self.id = id
        self.secret = secret
        self.token = token
    }

    public var description: String { "BucketCredentials" }
    public var debugDescription: String { description }
}

extension UInt8 {
    fileprivate var isPlain: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
        default: false
        }
    }
}
