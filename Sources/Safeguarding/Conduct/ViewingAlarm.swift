/// How much somebody opened in the last days, and when that is too much (N31, S13). Opened means the large picture, one by one; and pages
/// of older posts. The page's own beginning and its thumbnails count for nothing: everybody loads them.
public struct ViewingCount: Hashable, Sendable {
    /// Different pictures.
    public var opened: Int
    /// Pages of older posts.
    public var pages: Int

    public init(opened: Int = 0, pages: Int = 0) {
        self.opened = opened
        self.pages = pages
    }

    /// Days over which is counted; then it begins anew.
    public static let days = 7
}

/// Up to where somebody is let through, slowed, and stopped.
public struct ViewingBound: Hashable, Sendable {
    /// Stopped from here on.
    public let opened: Int
    public let pages: Int

    /// Nobody is stopped before so many: a family that looks back on a rainy Sunday.
    public static let leastOpened = 60, leastPages = 40

    /// Three times what the keenest of this setting's members open, and never more than a twenty-fifth of its pictures, so that somebody
    /// who collects is stopped before they hold a twentieth.
    /// - Parameters:
    ///   - habits: what each member opened in their last days, those who opened nothing included.
    ///   - pictures: how many the setting has on its page.
    public init(habits: [ViewingCount], pictures: Int) {
        let usual = ViewingBound.keen(habits.map(\.opened)) * 3
        opened = max(ViewingBound.leastOpened, min(usual, pictures / 25))
        pages = max(ViewingBound.leastPages, ViewingBound.keen(habits.map(\.pages)) * 3)
    }

    /// What all but one in twenty stay below: one who collects does not raise the bound for themselves.
    private static func keen(_ counts: [Int]) -> Int {
        let sorted = counts.sorted()
        return sorted.isEmpty ? 0 : sorted[(sorted.count - 1) * 19 / 20]
    }

    public func verdict(on count: ViewingCount) -> ViewingVerdict {
        if count.opened >= opened || count.pages >= pages { return .stopped }
        return count.opened * 10 >= opened * 7 || count.pages * 10 >= pages * 7 ? .slowed : .free
    }
}

/// What happens to a request.
public enum ViewingVerdict: String, CaseIterable, Sendable {
    case free
    /// It is answered after a few seconds.
    case slowed
    /// It is not answered, and the desk is told.
    case stopped
}
