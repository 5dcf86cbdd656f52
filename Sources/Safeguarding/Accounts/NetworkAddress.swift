import Glibc

/// An address of the internet, as the server sees or a proxy of ours tells who came. One of version 4 in the clothes of version 6 is what
/// it is.
public struct NetworkAddress: Hashable, Sendable {
    /// Four bytes, or sixteen.
    let bytes: [UInt8]

    /// - Parameter text: what a machine adds to name its own network card, as in "fe80::1%eth0", is left out.
    /// - Returns: `nil` for anything that is no address alone: a name, one with a port or with blanks.
    public init?(_ text: some StringProtocol) {
        var (four, six) = (in_addr(), in6_addr())
        if inet_pton(AF_INET, String(text), &four) == 1 {
            bytes = withUnsafeBytes(of: &four, Array.init)
        } else if inet_pton(AF_INET6, String(text.prefix { $0 != "%" }), &six) == 1 {
            let all = withUnsafeBytes(of: &six, Array.init)
            bytes = all.starts(with: NetworkAddress.writtenAsSix) ? Array(all.suffix(4)) : all
        } else {
            return nil
        }
    }

    private static let writtenAsSix: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]

    /// Whose attempts are counted together. One household is given 2⁶⁴ addresses of IPv6 at least, and would never be slowed by single ones.
    public var household: [UInt8] { bytes.count == 4 ? bytes : Array(bytes.prefix(8)) }
}
