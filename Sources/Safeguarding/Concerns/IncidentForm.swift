/// The form of an incident or an allegation, with all that the procedure asks (N24). It is filled in once and added to the file; a later
/// one stands beside it.
public struct IncidentForm: Codable, Hashable, Sendable {
    public enum Kind: String, Codable, CaseIterable, Sendable { case incident, allegation }

    public var kind: Kind
    public var child: String
    /// Everybody who was in it.
    public var who: String
    public var what: String
    public var on: Day
    /// As said: "about ten past three".
    public var time: String
    public var place: String
    public var witnesses: String
    /// Marked on an outline; never a photograph.
    public var parts: Set<BodyPart>
    /// Size, colour and shape of what was seen.
    public var marks: String
    /// The first account in the child's own words.
    public var childsWords: String
    public var actions: String
    /// Who was told, by whom and when; empty where nobody was, and then why not.
    public var parentsTold: String
    public var whyNotTold: String
    /// Whoever fills it in signs with their name.
    public var signedBy: String

    public init(
        _ kind: Kind, child: String, who: String, what: String, on: Day, time: String, place: String, witnesses: String = "",
        parts: Set<BodyPart> = [], marks: String = "", childsWords: String = "", actions: String, parentsTold: String = "",
        whyNotTold: String = "", signedBy: String
    ) {
        self.kind = kind
        self.child = child
        self.who = who
        self.what = what
        self.on = on
        self.time = time
        self.place = place
        self.witnesses = witnesses
        self.parts = parts
        self.marks = marks
        self.childsWords = childsWords
        self.actions = actions
        self.parentsTold = parentsTold
        self.whyNotTold = whyNotTold
        self.signedBy = signedBy
    }

    public func refusals(on today: Day) -> [Refusal] {
        var refusals: [Refusal] = []
        for (field, text, most) in [
            ("child", child, 200), ("who", who, 1_000), ("what", what, longestConcern), ("time", time, 60), ("place", place, 300),
            ("actions", actions, longestConcern), ("signed_by", signedBy, 120),
        ] as [(Field, String, Int)] { refusals += field.refusals(of: text, most: most) }
        for (field, text) in [("witnesses", witnesses), ("childs_words", childsWords), ("marks", marks), ("parents_told", parentsTold)]
            as [(Field, String)]
        {
            refusals += field.refusals(of: text, most: 4_000, required: false)
        }
        refusals += ("why_not_told" as Field).refusals(of: whyNotTold, most: 1_000, required: parentsTold.allSatisfy(\.isWhitespace))
        if on > today { refusals.append(.dayOutOfRange("on")) }
        return refusals
    }
}

/// The parts of a child's outline, seen from the front and from behind; left and right are the child's own.
public enum BodyPart: String, Codable, CaseIterable, Sendable {
    case head, face, neck, chest, tummy, hips
    case rightUpperArm, rightLowerArm, rightHand, leftUpperArm, leftLowerArm, leftHand
    case rightThigh, rightShin, rightFoot, leftThigh, leftShin, leftFoot
    case backOfHead, backOfNeck, upperBack, lowerBack, bottom
    case leftUpperArmBehind, leftLowerArmBehind, rightUpperArmBehind, rightLowerArmBehind
    case leftThighBehind, leftCalf, leftSole, rightThighBehind, rightCalf, rightSole

    public var isBehind: Bool {
        switch self {
        case .backOfHead, .backOfNeck, .upperBack, .lowerBack, .bottom, .leftUpperArmBehind, .leftLowerArmBehind, .rightUpperArmBehind,
            .rightLowerArmBehind, .leftThighBehind, .leftCalf, .leftSole, .rightThighBehind, .rightCalf, .rightSole:
            true
        default: false
        }
    }
}
