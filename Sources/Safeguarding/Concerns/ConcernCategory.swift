/// What a concern is about, as whoever raises it says. It decides who is told, and which clocks run (B4, B5, N24, N32, D3).
public enum ConcernCategory: String, CaseIterable, Codable, Sendable {
    /// A child may be harmed, at home, here or on line.
    case childSafety
    /// Somebody who works here may have harmed a child, or behaved in a way that says they might (N24).
    case allegation
    /// A colleague's conduct that falls short of that.
    case staffConduct
    /// Something that brings the setting or its work into disrepute (D3).
    case disrepute
    /// Unkindness on line towards a colleague, a parent or the setting (D3).
    case cyberBullying
    /// Something seen on another network (B5).
    case elsewhere
    /// Bullying among children or grown-ups here.
    case bullying
    /// Something about privacy or personal data.
    case privacy
    case complaint
    /// A complaint about how information about somebody is used (Data (Use and Access) Act 2025).
    case dataComplaint
    /// A member of the team tells of something they did themselves (N32).
    case somethingIDid
    /// A member of the team tells of something that a member of the page did (N32).
    case somethingAMemberDid
    /// An image that may be illegal: sealed where it is (D10). Never chosen on the form, always begun at the item itself.
    case illegalImage
    case other

    /// Which ladder of people it goes up.
    public var ladder: ConcernLadder {
        switch self {
        case .childSafety, .allegation, .staffConduct, .elsewhere, .bullying, .illegalImage: .safeguarding
        case .disrepute, .cyberBullying, .privacy, .complaint, .dataComplaint, .other: .management
        case .somethingIDid, .somethingAMemberDid: .lineManager
        }
    }

    /// What somebody can choose. Families do not confess to a line manager, and an illegal image is never described on a form.
    public static func choices(forTeam isTeam: Bool) -> [ConcernCategory] {
        allCases.filter { $0 != .illegalImage && (isTeam || $0.ladder != .lineManager) }
    }

    /// Leads into the disciplinary and allegations path, whatever comes of it (D3).
    public var leadsToDiscipline: Bool {
        switch self {
        case .allegation, .staffConduct, .disrepute, .cyberBullying, .somethingIDid: true
        default: false
        }
    }

    /// Whether a picture of the screen can come with it. Of what may be an indecent image none is ever taken, sent or kept (D10, B5).
    public var takesPictures: Bool { self != .illegalImage }

    /// The leads are told at once, whether or not anybody ticks that it is urgent (N6).
    public var isAlwaysUrgent: Bool { self == .allegation || self == .illegalImage }
}

extension ConcernCategory {
    /// Whether only somebody who looks after safeguarding says that it is this other kind after all. Whoever it went up to, or was asked to
    /// help, would otherwise take it from them by a word.
    public func isLeadsToChange(to other: ConcernCategory) -> Bool {
        guard other != self else { return false }
        return self == .allegation || self == .illegalImage || (ladder == .safeguarding && other.ladder != .safeguarding)
    }
}

/// Who a concern goes to, rung by rung.
public enum ConcernLadder: String, Codable, Sendable {
    /// Lead and deputy lead, manager, registered person (N33).
    case safeguarding
    /// Manager, deputy, registered person, then the leads (B4).
    case management
    /// The line manager of whoever tells, then theirs, and then as for management (N32).
    case lineManager
}

/// In which part somebody stands in a concern.
public enum ConcernPart: String, CaseIterable, Codable, Sendable {
    /// It is about them: they are shut out of it and of its existence.
    case about
    /// They saw or heard something. This shuts nobody out.
    case witness
}
