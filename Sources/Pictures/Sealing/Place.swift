/// Where a sealed file belongs. It is part of what seals it, so that a file opens at its own place only: an original cannot be
/// passed off as its hidden rendition, nor one child's picture as another's, by whoever can move files about.
public struct Place: Sendable, Hashable {
    /// Which file of a picture. The numbers are part of every seal: never change one, only add.
    public enum Role: UInt8, Sendable, CaseIterable {
        case original = 1, large, medium, small
        /// A rendition as it was marked for one viewer.
        case markedLarge = 8, markedMedium
        /// Of a video: the upload, what is served, and its still. Of a document: the same.
        case video = 16, still, document
    }

    /// The setting's id, 16 bytes.
    public var setting: [UInt8]
    /// The picture's id, 16 bytes.
    public var picture: [UInt8]
    public var role: Role
    /// Raised whenever the renditions are made anew, so that a former one, with less hidden, no longer opens.
    public var generation: Int
    /// The member whose copy it is, 16 bytes, for the marked ones; nobody's otherwise.
    public var viewer: [UInt8]?

    public init(setting: [UInt8], picture: [UInt8], role: Role, generation: Int, viewer: [UInt8]? = nil) {
        self.setting = setting
        self.picture = picture
        self.role = role
        self.generation = generation
        self.viewer = viewer
    }

    /// Every part with its length before it, so that no two places have the same bytes.
    var bytes: [UInt8] {
        Self.lengthPrefixed(setting) + Self.lengthPrefixed(picture) + [role.rawValue]
            + Self.bigEndian(UInt64(bitPattern: Int64(generation))) + (viewer.map(Self.lengthPrefixed) ?? [])
    }

    static func lengthPrefixed(_ bytes: [UInt8]) -> [UInt8] { bigEndian(UInt64(bytes.count)) + bytes }

    static func bigEndian(_ value: UInt64) -> [UInt8] {
        stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: value >> UInt64($0)) }
    }
}

/// Why something sealed did not open.
public enum SealError: Error, Sendable, Equatable {
    /// A key of another length than 32 bytes, or an id of another length than 16.
    case wrongLength
    /// Not one of our files, or of a later release.
    case unknownFormat
    /// Changed, cut, put together from several, or brought from another place; or the key is another.
    case broken
    /// Sealed under a master key that was not handed in.
    case unknownKey
    /// A range beyond the end.
    case outOfRange
}
