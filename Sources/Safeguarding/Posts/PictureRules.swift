// The rules for pictures. Pure: everything they need is handed to them, so a table of cases proves them.

/// A picture as the gate sees it.
public struct PictureAtGate: Sendable {
    /// Who a face is, with what may be shown of them today.
    public enum Who: Hashable, Sendable {
        case unanswered
        /// `hasLeft`: no longer at the setting.
        case child(Child.ID, Permission, hasLeft: Bool)
        case adult(Member.ID, Permission)
        case hidden
        /// Hidden, and known to be this child.
        case hiddenChild(Child.ID, Permission)
        case hiddenAdult(Member.ID)
        /// The machine took something else for a face, and a person said so.
        case notAFace
    }

    public let id: Picture.ID
    public let state: PictureState
    /// The pixels that would be served are those of the faces as they are answered now.
    public let isRendered: Bool
    /// Somebody signed that nobody is in it.
    public let nobodySigned: Bool
    /// Whether the machine has looked for faces in it.
    public let search: FaceSearch
    public let faces: [Who]
    /// How many people somebody counted in it and signed for, as it is marked now. Asked for only where the machine cannot look.
    public let counts: [Member.ID: Int]
    /// The checklist answers that are about the picture as it is now.
    public let checks: [Member.ID: CheckAnswer]
    /// A manager was asked and decided that this picture is not to be used.
    public let isLeftOut: Bool

    public init(
        _ id: Picture.ID, state: PictureState = .ready, isRendered: Bool = true, nobodySigned: Bool = false,
        search: FaceSearch = .done, faces: [Who] = [], counts: [Member.ID: Int] = [:], checks: [Member.ID: CheckAnswer] = [:],
        isLeftOut: Bool = false
    ) {
        self.id = id
        self.state = state
        self.isRendered = isRendered
        self.nobodySigned = nobodySigned
        self.search = search
        self.faces = faces
        self.counts = counts
        self.checks = checks
        self.isLeftOut = isLeftOut
    }

    /// The same picture with somebody's count of the people in place of the one they gave before.
    public func counted(_ people: Int?, by member: Member.ID) -> PictureAtGate {
        var counts = counts
        counts[member] = people
        return PictureAtGate(
            id, state: state, isRendered: isRendered, nobodySigned: nobodySigned, search: search, faces: faces, counts: counts,
            checks: checks, isLeftOut: isLeftOut)
    }

    /// How many people are marked in it: every box but those that are no face.
    public var marked: Int { faces.count { $0 != .notAFace } }
}

/// The machine has looked, or could not and people answer for it; each face is somebody or hidden; a picture without a face has
/// somebody's word that nobody is in it (S2, P11).
public func everyFaceAccountedFor(_ picture: PictureAtGate) -> Refusal? {
    if picture.search == .waiting { return .facesBeingSought(picture.id) }
    let unanswered = picture.faces.count { $0 == .unanswered }
    if unanswered > 0 { return .facesUnanswered(picture: picture.id, count: unanswered) }
    return picture.marked == 0 && !picture.nobodySigned ? .nobodyInPictureUnsigned(picture.id) : nil
}

/// Where the machine could not look for faces, one of these people has counted who is in the picture, and whoever counted found
/// as many as are marked. So the counts of two people agree with each other too (S2).
public func peopleCounted(_ picture: PictureAtGate, by people: Set<Member.ID>) -> [Refusal] {
    guard picture.search == .failed else { return [] }
    let wrong = picture.counts.sorted { $0.key < $1.key }.first { $0.value != picture.marked }
    if let wrong { return [.countDiffers(picture: picture.id, counted: wrong.value, marked: picture.marked)] }
    return picture.counts.keys.contains(where: people.contains) ? [] : [.peopleUncounted(picture.id)]
}

/// Everybody shown has a permission that holds today, children and adults alike; who is never to be photographed is not even
/// hidden; who has left is not shown (S2, D19, P11).
public func consentCovers(_ picture: PictureAtGate) -> [Refusal] {
    picture.faces.compactMap { face in
        switch face {
        case .child(let child, .never, _), .hiddenChild(let child, .never): .neverInFrame(child, picture: picture.id)
        case .child(let child, _, hasLeft: true): .childHasLeft(child, picture: picture.id)
        case .child(let child, .hidden, hasLeft: false): .childNotCovered(child, picture: picture.id)
        case .adult(let adult, .hidden), .adult(let adult, .never): .adultNotCovered(adult, picture: picture.id)
        case .child(_, .yes, hasLeft: false), .adult(_, .yes), .unanswered, .hidden, .hiddenChild, .hiddenAdult, .notAFace: nil
        }
    }
}

/// What the setting allows at all (N12, D9). Under "no children" somebody hidden and unnamed might be a child: in doubt, no.
public func photoPolicy(_ policy: PhotoPolicy, _ picture: PictureAtGate) -> Refusal? {
    let stops = picture.faces.contains { face in
        switch (policy, face) {
        case (.facesWithConsent, _), (_, .unanswered), (_, .notAFace): false
        case (.noChildren, .child), (.noChildren, .hiddenChild), (.noChildren, .hidden): true
        case (.noChildren, .adult), (.noChildren, .hiddenAdult): false
        case (.noFaces, .child), (.noFaces, .adult): true
        case (.noFaces, .hidden), (.noFaces, .hiddenChild), (.noFaces, .hiddenAdult): false
        }
    }
    guard stops else { return nil }
    return policy == .noChildren ? .policyAllowsNoChildren(picture.id) : .policyAllowsNoFaces(picture.id)
}

/// What would be served is made, and hides what is to be hidden (B2).
public func pictureReady(_ picture: PictureAtGate) -> Refusal? {
    switch picture.state {
    case .refused: .pictureRefused(picture.id)
    case .preparing: .pictureNotReady(picture.id)
    case .ready: picture.isRendered ? nil : .pictureNotReady(picture.id)
    }
}

/// The photo checklist has been answered by one of these people, for the picture as it is now (B13, D9).
public func pictureChecked(_ picture: PictureAtGate, by people: Set<Member.ID>) -> Refusal? {
    picture.checks.contains { people.contains($0.key) && $0.value != .unsure } ? nil : .pictureUnchecked(picture.id)
}

/// "I'm not sure" stops everything until a manager has decided, and a "leave it out" stands (B14).
public func nobodyUnsure(openQuestions: Int, _ pictures: [PictureAtGate]) -> [Refusal] {
    (openQuestions > 0 ? [.somebodyUnsure] : []) + pictures.filter(\.isLeftOut).map { .pictureLeftOut($0.id) }
}

/// A childminder who works alone posts to one family, and shows no child but that family's own (N28's exception, in the open).
public func loneChildminder(_ audience: PostAudience, _ pictures: [PictureAtGate]) -> [Refusal] {
    guard case .family(let own?) = audience else { return [.onlyToOneFamily] }
    return pictures.compactMap { picture in
        let showsOthers = picture.faces.contains { if case .child(let child, _, _) = $0 { child != own } else { false } }
        return showsOthers ? .onlyThatFamilysChild(picture: picture.id) : nil
    }
}
