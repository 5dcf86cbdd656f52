/// Somebody asks about what a setting holds on them, or on their child (P13; UK GDPR, articles 15 to 17).
public enum SubjectRequest {
    public typealias ID = Identifier<SubjectRequest>

    public enum Kind: String, CaseIterable, Sendable {
        /// A copy of everything that is held.
        case access
        /// Something is wrong, and is to be put right.
        case correction
        case erasure
    }

    /// How it came. No form may be asked for: a sentence at the door is a request.
    public enum Form: String, CaseIterable, Sendable { case letter, email, spoken, other }

    public enum Outcome: String, CaseIterable, Sendable {
        case done
        /// Refused in part or whole, with a reason and the right to complain.
        case refused
        /// Whoever asked took it back.
        case takenBack
    }

    /// In characters.
    public static let longestWords = 2_000
    public static let longestAnswer = 1_000
    public static let longestIdentity = 200
}

/// A copy of everything that is held on somebody.
public enum SubjectPack {
    public typealias ID = Identifier<SubjectPack>
    /// How many days it can be fetched, once two people have approved it.
    public static let days = 7
    public static let approvals = 2
}

/// Until when a request has to be answered: within one month of the day on which it came, whether or not anybody worked then, and two months
/// more where it is complex and they are told why within the first (UK GDPR, article 12(3)). A month ends on the same day of the next, or on
/// its last where there is none; on a day off, on the next working day, as the Information Commissioner counts.
///
/// The law lets the month begin later while somebody's identity is in doubt. It begins here with the day on which the request came: whoever
/// keeps to that is never late.
public struct RequestClock: Hashable, Sendable {
    public let received: Day
    public let isExtended: Bool

    public init(received: Day, isExtended: Bool) {
        self.received = received
        self.isExtended = isExtended
    }

    /// The last day on which it may be extended, and told so.
    public var firstMonth: Day { RequestClock.working(received.adding(months: 1)) }
    public var due: Day { isExtended ? RequestClock.working(received.adding(months: 3)) : firstMonth }

    public enum Stage: String, Sendable { case running, soon, late }

    /// The last week asks for attention.
    public func stage(on today: Day) -> Stage {
        let left = due.daysSince1970 - today.daysSince1970
        return left < 0 ? .late : left <= 7 ? .soon : .running
    }

    private static func working(_ day: Day) -> Day { WorkingDays.isWorking(day) ? day : WorkingDays.adding(1, to: day) }
}

/// Which faces of a picture are destroyed before somebody has it as what is held on them: everybody's but their own.
/// - Parameter own: of each face, in order, whether it is theirs.
public func hiddenForSubject(_ faces: [FaceAnswer], own: [Bool]) -> [Bool] {
    zip(faces, own).map { $0 != .notAFace && !$1 }
}

/// A request is answered once it is known who asks (P13): whatever goes out to somebody who only says so is a breach.
public func identityChecked(_ isChecked: Bool) -> Refusal? { isChecked ? nil : .identityUnchecked }

/// They are told within the first month that it takes longer, and why.
public func extendable(_ clock: RequestClock, on today: Day) -> Refusal? {
    clock.isExtended || today > clock.firstMonth ? .extensionTooLate : nil
}

/// Somebody too close to whom it is about does not decide, where at least two others can.
/// - Parameter others: how many others could decide.
public func notTooNear(_ isNear: Bool, others: Int) -> Refusal? { isNear && others >= SubjectPack.approvals ? .tooNear : nil }
