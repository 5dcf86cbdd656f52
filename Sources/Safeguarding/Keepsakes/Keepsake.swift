/// A family's own-child pictures, with everybody else hidden (S14).
public enum Keepsake {
    public typealias ID = Identifier<Keepsake>

    /// How many days it waits to be fetched.
    public static let days = 7

    /// Where one stands between asking and its last day.
    public enum State: String, CaseIterable, Sendable {
        case making, ready, ended
    }
}

/// Which faces of a picture are destroyed before a family takes it home: everybody's but their own child's, whatever anybody
/// has agreed to (S14). In doubt it is somebody else.
/// - Returns: whether each is hidden, in order; `nil` when the child is not shown, so that the picture is no keepsake of theirs.
public func hiddenInKeepsake(of child: Child.ID, _ faces: [PictureAtGate.Who]) -> [Bool]? {
    let isOwn = faces.map { if case .child(child, .yes, hasLeft: false) = $0 { true } else { false } }
    // Two people agreed that there is no face, often because a second box lay on the child's own.
    return isOwn.contains(true) ? zip(faces, isOwn).map { $0 != .notAFace && !$1 } : nil
}

/// The week is not over.
public func keepsakeOpen(until end: Int?, now: Int) -> Bool { end.map { now < $0 } ?? false }
