public import Safeguarding
public import Storage

/// A designated second person lets a submitted post onto the page, and it is there at once (N28).
///
/// The approver hands back the digest of what they were shown, and their own answer to each picture's check. Everything is
/// asked again at this moment, in this transaction: words, people, permissions, who is ready. There is no way round it for anybody.
public struct ApprovePost: Action {
    public static let verb = "post.approve"
    public static let certainty = Certainty.justProven
    public static let device = DeviceNeed.owned
    public static let clauses = ["P1", "N28", "N8", "N34", "B13", "P6", "S2", "D19", "B8", "N7"]
    public let post: Post.ID
    public let seen: [UInt8]
    public let checked: Set<Picture.ID>
    public let counted: [Picture.ID: Int]
    /// Videos and documents that the approver has watched or read; true with their word that nobody is missing.
    public let watched: [Attachment.ID: Bool]
    public var subject: [UInt8] { post.bytes }

    /// - Parameters:
    ///   - seen: the digest of the post as the approver was shown it.
    ///   - checked: the pictures for which the approver answers the check with yes, besides those answered before.
    ///   - counted: how many people the approver counts in each picture in which the machine could not look for faces.
    ///   - watched: the videos and documents watched or read, each with whether the approver gives their word that nobody is missing
    ///     although the count of faces does not add up.
    public init(
        _ post: Post.ID, seen: [UInt8], checked: Set<Picture.ID> = [], counted: [Picture.ID: Int] = [:],
        watched: [Attachment.ID: Bool] = [:]
    ) {
        self.post = post
        self.seen = seen
        self.checked = checked
        self.counted = counted
        self.watched = watched
    }

    public func facts(for asking: Asking, in db: Reader) throws -> GateQuestions { try GateQuestions(about: post, for: asking, in: db) }

    public func refusals(_ facts: GateQuestions, to asking: Asking) -> [Refusal] {
        let approver = facts.viewer
        guard facts.post.state == .submitted else { return [.wrongState(facts.post.state)] }
        var refusals = [
            holdsDuty(Duty.approving, held: approver.duties),
            secondPerson(contributors: facts.workedOnIt, approver: approver.person),
            facts.isForOwnFamily ? .ownChild : nil, approvedAsSeen(seen, now: facts.post.digest),
            everybodyBack(at: facts.post.draft.backAt, now: asking.now), facts.unauthorised, facts.paused,
        ].compactMap(\.self)
        refusals += readyToApprove(gaps: facts.gaps)
        refusals += facts.contents
        refusals += facts.post.pictures.filter { !checked.contains($0.id) }.compactMap { pictureChecked($0.atGate, by: [approver.member]) }
        refusals += facts.post.pictures.flatMap {
            peopleCounted($0.atGate.counted(counted[$0.id], by: approver.member), by: [approver.member])
        }
        refusals += facts.post.attachments.compactMap { attachmentChecked($0.atGate, by: [approver.member], now: watched[$0.id]) }
        return refusals.withoutRepeats
    }

    public func apply(_ facts: GateQuestions, for asking: Asking, in db: Writer) throws {
        let (approver, approval): (Member.ID, Record.ID) = (facts.viewer.member, asking.identifier())
        for picture in facts.post.pictures where checked.contains(picture.id) {
            try PictureChange.check(picture, .yes, by: approver, for: asking, in: db)
        }
        for picture in facts.post.pictures where picture.atGate.search == .failed {
            guard let people = counted[picture.id] else { continue }
            try PictureChange.count(people, in: picture.id, by: approver, for: asking, in: db)
        }
        for attachment in facts.post.attachments {
            guard let givingWord = watched[attachment.id] else { continue }
            try AttachmentChange.check(attachment, givingWord: givingWord, by: approver, for: asking, in: db)
        }
        try db.execute(
            """
            INSERT INTO approval (setting, id, post, version, digest, approver, approved_at)
            VALUES (\(asking.setting), \(approval), \(post), \(facts.post.version), \(seen), \(approver), \(asking.now))
            """)
        try Publication.publish(post, by: approver, for: asking, in: db)
    }
}

/// The one statement that puts a post before families.
enum Publication {
    static func publish(_ post: Post.ID, by member: Member.ID, for asking: Asking, in db: Writer) throws {
        try PostChange.state(.published, post, by: member, because: nil, for: asking, in: db)
        try db.execute("UPDATE post SET published_at = \(asking.now) WHERE setting = \(asking.setting) AND id = \(post)")
    }
}

extension [Refusal] {
    /// Each reason once, in order.
    var withoutRepeats: [Refusal] {
        var seen: Set<Refusal> = []
        return filter { seen.insert($0).inserted }
    }
}
