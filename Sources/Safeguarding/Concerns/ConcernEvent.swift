/// One thing that happened to a concern. A chronology is made of these, and is only ever added to. The names of cases and fields are
/// what is sealed: never change one, only add.
public enum ConcernEvent: Codable, Hashable, Sendable {
    case raised(Raising)
    /// A member is in it, and how.
    case named(member: Member.ID, part: ConcernPart)
    /// Somebody entitled looked at the file.
    case opened
    /// A handler answers the reporter that it is being looked at.
    case acknowledged
    case helperAsked(member: Member.ID)
    case noted(words: String)
    case sorted(category: ConcernCategory, isUrgent: Bool, why: String)
    case taskSet(task: Record.ID, words: String, owner: Member.ID, due: Day?)
    case taskDone(task: Record.ID, words: String)
    case referred(ConcernReferral)
    case referralAnswered(referral: Record.ID, words: String)
    /// A duty of the clock's was carried out: when, with which reference; or why it does not apply, signed.
    case clockStopped(kind: ConcernClock.Kind, on: Day, reference: String, reason: String)
    case toldReporter(words: String)
    case reporterSaid(words: String)
    case formFilled(IncidentForm)
    case concluded(ConcernOutcome)
    case reopened(why: String)
    /// The file went on to a child's next setting, and what came back to show that it arrived.
    case handedOn(to: String, how: String, on: Day)
    case receiptCame(words: String, on: Day)
    case releaseAsked(PoliceRelease)
    case releaseConfirmed
    /// Somebody who deals with it says that words which were sealed are nothing illegal, and a second person agrees: they are back in their place.
    case giveBackAsked(words: String)
    case givenBack(words: String)
    /// The reporter added a picture of what they saw: its digest stands here, its bytes beside the chain, under the same key (B5).
    case pictured(picture: Record.ID, digest: String)
    /// Handed over at the machine, by digests of what it was.
    case handedToPolice(digests: [String])
    /// Somebody asks that the file is deleted, and signs why; a second person confirms, and its key is forgotten (P13).
    case deletionAsked(why: String, pensionReached: Bool)
    /// Somebody thought better of it.
    case deletionDropped
    /// The last line of a file.
    case deletionConfirmed
    /// The caretaker's: a clock is nearly over, or over.
    case warned(clock: ConcernClock.Kind, isOver: Bool)
    /// The caretaker's: nobody answered, so it went up by one.
    case wentUp
    /// The caretaker told whoever deals with it, later than it came in: the hour of an anonymous one is nobody's to know.
    case alerted
    /// Somebody asked what is held on them: which entries they are given, and why not the others, by number (P13).
    case disclosed(request: SubjectRequest.ID, given: [Int], withheld: [Int: String])
}

/// Who did it.
public enum ConcernActor: Codable, Hashable, Sendable {
    case member(Member.ID)
    /// Whoever raised it, without an account.
    case reporter
    case caretaker
}

/// An event with its moment: to the day alone where an anonymous reporter is its author.
public struct ConcernEntry: Codable, Hashable, Sendable {
    /// Microseconds since 1970, UTC.
    public let at: Int
    public let by: ConcernActor
    public let event: ConcernEvent

    public init(at: Int, by: ConcernActor, event: ConcernEvent) {
        self.at = at
        self.by = by
        self.event = event
    }
}

/// What somebody wrote when they raised it.
public struct Raising: Codable, Hashable, Sendable {
    public var category: ConcernCategory
    public var words: String
    public var isUrgent: Bool
    /// Whom it is about, as typed.
    public var aboutWhom: String
    /// Who else saw or heard it, as typed.
    public var witnesses: String
    /// Which child, as typed.
    public var child: String
    /// Where: a room, or an address on another network (B5).
    public var place: String
    public var seenOn: Day?
    /// The member who raised it; nothing for somebody at the door.
    public var teller: Member.ID?
    /// What somebody at the door chose to say of themselves.
    public var name: String
    public var reach: String
    public var context: Context?

    /// What it was raised from (S7).
    public struct Context: Codable, Hashable, Sendable {
        public enum Kind: String, Codable, Sendable, CaseIterable { case post, comment, picture, attachment, question }
        public let kind: Kind
        /// The thing's identifier, as its address has it.
        public let id: String
        /// What it said then.
        public let words: String

        public init(_ kind: Kind, id: String, words: String) {
            self.kind = kind
            self.id = id
            self.words = words
        }
    }

    public init(
        _ category: ConcernCategory, words: String, isUrgent: Bool = false, aboutWhom: String = "", witnesses: String = "",
        child: String = "",
        place: String = "", seenOn: Day? = nil, teller: Member.ID? = nil, name: String = "", reach: String = "", context: Context? = nil
    ) {
        self.category = category
        self.words = words
        self.isUrgent = isUrgent
        self.aboutWhom = aboutWhom
        self.witnesses = witnesses
        self.child = child
        self.place = place
        self.seenOn = seenOn
        self.teller = teller
        self.name = name
        self.reach = reach
        self.context = context
    }
}

/// A referral to somebody outside: to whom, when, under which reference (B10).
public struct ConcernReferral: Codable, Hashable, Sendable {
    public var id: Record.ID
    /// Its kind in the referral directory, as "lado"; empty for one that is not in it.
    public var kind: String
    public var body: String
    /// Who was spoken to.
    public var spokenTo: String
    public var on: Day
    public var reference: String
    public var words: String

    public init(_ id: Record.ID, kind: String, body: String, spokenTo: String, on: Day, reference: String, words: String) {
        self.id = id
        self.kind = kind
        self.body = body
        self.spokenTo = spokenTo
        self.on = on
        self.reference = reference
        self.words = words
    }
}

/// How a concern ended.
public struct ConcernOutcome: Codable, Hashable, Sendable {
    public enum Result: String, Codable, CaseIterable, Sendable {
        case putRight, upheld, partlyUpheld, notUpheld, substantiated, unsubstantiated, unfounded, malicious, passedOn
    }
    public var result: Result
    public var words: String
    public var lessons: String
    /// Where the disciplinary record is kept, if it led there (D3).
    public var discipline: String
    /// Somebody was dismissed or removed from work with children, or would have been had they not left: then the DBS is considered.
    public var isRemovedFromWork: Bool

    public init(_ result: Result, words: String, lessons: String = "", discipline: String = "", isRemovedFromWork: Bool = false) {
        self.result = result
        self.words = words
        self.lessons = lessons
        self.discipline = discipline
        self.isRemovedFromWork = isRemovedFromWork
    }
}

/// Somebody asks that a sealed item is handed to the police; a second person confirms (D10).
public struct PoliceRelease: Codable, Hashable, Sendable {
    public var officer: String
    public var force: String
    public var reference: String

    public init(officer: String, force: String, reference: String) {
        self.officer = officer
        self.force = force
        self.reference = reference
    }
}
