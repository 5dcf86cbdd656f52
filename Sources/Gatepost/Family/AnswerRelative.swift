public import Safeguarding
public import Storage

/// A manager answers a parent who wants a relative to look on (S4): invites them, with a single-use invitation like everybody's (D16), or
/// declines with a reason that the parent reads.
public struct AnswerRelative: Action {
    public static let verb = "relative.answer"
    public static let certainty = Certainty.justProven
    public static let device = DeviceNeed.owned
    public static let clauses = ["S4", "D16"]
    public static let longestReason = 300

    public enum Answer: Hashable, Sendable {
        /// - comments: they may comment, where the parent asked for it.
        case invite(Invitation.ID, comments: Bool)
        case decline(reason: String)
    }

    public let relative: Relative.ID
    let answer: Answer
    let secrets: Secrets
    public var subject: [UInt8] { relative.bytes }

    public init(_ relative: Relative.ID, _ answer: Answer, secrets: Secrets) {
        self.relative = relative
        self.answer = answer
        self.secrets = secrets
    }

    public func facts(for asking: Asking, in db: Reader) throws -> AboutRelative { try AboutRelative(relative, for: asking, in: db) }

    public func refusals(_ facts: AboutRelative, to asking: Asking) -> [Refusal] {
        var refusals = facts.managing
        if facts.stage != .waiting { refusals.append(.changedMeanwhile) }
        switch answer {
        case .invite:
            // The parent's own standing may have changed while it waited.
            if !facts.isBacked { refusals.append(.sponsorOver) }
        case .decline(let reason): refusals += ("reason" as Field).refusals(of: reason, most: AnswerRelative.longestReason)
        }
        return refusals
    }

    public func apply(_ facts: AboutRelative, for asking: Asking, in db: Writer) throws {
        switch answer {
        case .invite(let invitation, let comments):
            try facts.invite(as: invitation, secrets: secrets, for: asking, in: db)
            try db.execute(
                """
                UPDATE invited_relative SET decided_by = \(asking.member), decided_at = \(asking.now), approved = 1,
                       may_comment = \(comments && facts.wantsComments), invitation = \(invitation), email = NULL
                WHERE setting = \(asking.setting) AND id = \(relative)
                """)
        case .decline(let reason):
            try db.execute(
                """
                UPDATE invited_relative SET decided_by = \(asking.member), decided_at = \(asking.now), reason = \(reason), email = NULL
                WHERE setting = \(asking.setting) AND id = \(relative)
                """)
        }
    }
}

/// An invitation to a relative was not used in time, or was taken back: a manager sends another to the same person (D16).
public struct InviteRelativeAgain: Action {
    public static let verb = "relative.again"
    public static let certainty = Certainty.justProven
    public static let clauses = ["S4", "D16"]
    public let relative: Relative.ID
    let invitation: Invitation.ID
    let secrets: Secrets
    public var subject: [UInt8] { relative.bytes }

    public init(_ relative: Relative.ID, as invitation: Invitation.ID, secrets: Secrets) {
        self.relative = relative
        self.invitation = invitation
        self.secrets = secrets
    }

    public func facts(for asking: Asking, in db: Reader) throws -> AboutRelative { try AboutRelative(relative, for: asking, in: db) }

    public func refusals(_ facts: AboutRelative, to asking: Asking) -> [Refusal] {
        facts.managing + (facts.stage == .unused ? [] : [.changedMeanwhile]) + (facts.isBacked ? [] : [.sponsorOver])
    }

    public func apply(_ facts: AboutRelative, for asking: Asking, in db: Writer) throws {
        try facts.invite(as: invitation, secrets: secrets, for: asking, in: db)
        try db.execute(
            "UPDATE invited_relative SET invitation = \(invitation) WHERE setting = \(asking.setting) AND id = \(relative)")
    }
}
