/// One thing that an account elsewhere can be set to, and that somebody looks at by hand (N11).
public enum NetworkSetting: String, CaseIterable, Sendable {
    /// Only administrators post.
    case whoCanPost
    /// Nobody comments, or only those who were let in.
    case whoCanComment
    /// At its strongest.
    case profanityFilter
    /// Nobody tags the page in their pictures, or the page's pictures.
    case tagging
    /// Visitors upload neither pictures nor videos.
    case visitorUploads
    /// There is no button for private messages.
    case messageButton
    /// Nobody finds a closed page by searching, and reviews are off.
    case searchAndReviews
    /// Only the shared mailbox and the administrators named can sign in.
    case whoCanSignIn
    /// Pictures and addresses carry no place.
    case places
}

extension Network {
    /// What there is to set on it, in the order of the sheet.
    public var checklist: [NetworkSetting] {
        switch self {
        // None of Gatepost's own can be loosened.
        case .gatepost: []
        case .facebook: NetworkSetting.allCases
        case .instagram: [.whoCanComment, .profanityFilter, .tagging, .messageButton, .searchAndReviews, .whoCanSignIn, .places]
        case .x: [.whoCanComment, .profanityFilter, .tagging, .messageButton, .whoCanSignIn, .places]
        case .website: [.whoCanPost, .whoCanComment, .visitorUploads, .messageButton, .whoCanSignIn, .places]
        case .messaging: [.whoCanPost, .visitorUploads, .searchAndReviews, .whoCanSignIn]
        case .other: [.whoCanPost, .whoCanComment, .profanityFilter, .visitorUploads, .messageButton, .whoCanSignIn]
        }
    }
}

/// What somebody found at one setting.
public enum SettingFound: String, CaseIterable, Sendable {
    /// As strict as it can be.
    case strict
    /// Not as it should be: it says what is to be done.
    case loose
    /// This account has no such thing.
    case absent
}

/// What somebody found in an account's content (N13).
public enum ContentFound: String, CaseIterable, Sendable {
    case clear
    /// Something was removed or is being followed up: it says what.
    case followedUp
}
