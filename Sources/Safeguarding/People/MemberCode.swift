/// A membership's short code, as it stands in the corner of the pictures that this member was shown (S13) and on their page for
/// those who manage. Seven characters, none of them easily taken for another, and always the same for a membership: 34 thousand
/// million codes, so that two of one setting are never alike in practice.
public struct MemberCode: Hashable, Sendable, CustomStringConvertible {
    public let description: String

    /// From the part of the identifier that is chance: when somebody joined is not in it.
    public init(_ member: Member.ID) {
        var bits = member.bytes[8...].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        // Chance from a weak source may lie in any of the bits: all of them are stirred into the 35 that are shown.
        bits = (bits ^ bits >> 31) &* 0x9E37_79B9_7F4A_7C15
        description = String(
            (0..<7).map { index in MemberCode.characters[Int(bits >> UInt64(59 - 5 * index) & 31)] })
    }

    /// Without I, L, O and U.
    private static let characters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
}
