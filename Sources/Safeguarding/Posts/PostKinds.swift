/// What a post is about (B12, S1).
public enum PostKind: String, CaseIterable, Sendable {
    case activity, news, event, reminder, resource
    /// A closure notice sent from wording that two people approved beforehand.
    case closure
}

/// Who a post is for.
public enum AudienceKind: String, CaseIterable, Sendable {
    case everyone, rooms, family
}

/// Where a post stands. Only `published` is ever seen by families.
public enum PostState: String, CaseIterable, Sendable {
    case draft, submitted, published, returned, withdrawn, takenDown
}

/// Which pictures of children a setting allows on its page (N12). The strictest is the default.
public enum PhotoPolicy: String, CaseIterable, Sendable {
    case noChildren, noFaces, facesWithConsent
}

extension PhotoPolicy {
    /// Whether going over to it from the other would allow more.
    public func isLooser(than other: PhotoPolicy) -> Bool { rank > other.rank }

    private var rank: Int {
        switch self {
        case .noChildren: 0
        case .noFaces: 1
        case .facesWithConsent: 2
        }
    }
}
