/// Who a post is for: everybody, the families of some rooms, or one child's family.
public enum PostAudience: Hashable, Sendable {
    case everyone
    case rooms(Set<Room.ID>)
    /// Nothing chosen yet while it is a draft.
    case family(Child.ID?)

    public var kind: AudienceKind {
        switch self {
        case .everyone: .everyone
        case .rooms: .rooms
        case .family: .family
        }
    }

    public var rooms: Set<Room.ID> { if case .rooms(let rooms) = self { rooms } else { [] } }
    public var child: Child.ID? { if case .family(let child) = self { child } else { nil } }

    /// Whether a family with these children and rooms is meant. The one place that says so: the feed, the picture's door and
    /// the number on the pause screen all ask here (P5, B2).
    public func includes(children: Set<Child.ID>, rooms own: Set<Room.ID>) -> Bool {
        switch self {
        case .everyone: true
        case .rooms(let rooms): !rooms.isDisjoint(with: own)
        case .family(let child): child.map(children.contains) ?? false
        }
    }
}

/// Somebody has to be chosen: rooms without a room and a family without a child are nobody (P5).
public func audienceChosen(_ audience: PostAudience) -> Refusal? {
    switch audience {
    case .everyone: nil
    case .rooms(let rooms): rooms.isEmpty ? .audienceMissing : nil
    case .family(let child): child == nil ? .audienceMissing : nil
    }
}
