/// Pictures and words of a published post, to be put on a page elsewhere by hand (P1).
public enum PublishKit { public typealias ID = Identifier<PublishKit> }

/// Everybody who can be recognised in a picture has permission for public social media, not only for the closed page; somebody never
/// to be photographed is not in the frame, hidden or not; and whoever is nobody yet stops it. In doubt the answer is no (S2, D19).
/// - Parameters:
///   - children: whose families allow a photograph on public social media today.
///   - adults: who allow it of themselves.
public func publicConsentCovers(
    _ picture: Picture.ID, _ faces: [PictureAtGate.Who], children: Set<Child.ID>, adults: Set<Member.ID>
) -> [Refusal] {
    faces.compactMap { face in
        switch face {
        case .child(let child, _, let hasLeft):
            hasLeft ? .childHasLeft(child, picture: picture) : children.contains(child) ? nil : .childNotCovered(child, picture: picture)
        case .adult(let adult, _): adults.contains(adult) ? nil : .adultNotCovered(adult, picture: picture)
        case .hiddenChild(let child, let permission): permission == .never ? .neverInFrame(child, picture: picture) : nil
        case .unanswered: .facesUnanswered(picture: picture, count: 1)
        case .hidden, .hiddenAdult, .notAFace: nil
        }
    }
}

/// Which faces of such a picture are destroyed: everybody's who is hidden on the closed page.
public func hiddenInKit(_ faces: [PictureAtGate.Who]) -> [Bool] {
    faces.map { face in
        switch face {
        case .hidden, .hiddenChild, .hiddenAdult, .unanswered: true
        case .child, .adult, .notAFace: false
        }
    }
}
