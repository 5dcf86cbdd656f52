/// Where a concern stands: nothing but its chronology, read from the beginning.
public struct ConcernState: Hashable, Sendable {
    public struct Task: Hashable, Sendable {
        public let id: Record.ID
        public let words: String
        public let owner: Member.ID
        public let due: Day?
        public var done: String?
    }

    public struct Referral: Hashable, Sendable {
        public let referral: ConcernReferral
        public var answer: String?
    }

    public struct Said: Hashable, Sendable {
        public let at: Int
        public let isByReporter: Bool
        public let words: String
    }

    public struct Stop: Hashable, Sendable {
        public let on: Day
        public let reference: String
        public let reason: String
    }

    public struct Release: Hashable, Sendable {
        public let release: PoliceRelease
        /// Which entry of the chronology asked for it, from one.
        public let number: Int
        public let askedBy: Member.ID?
        public var confirmedBy: Member.ID?
        public var isHandedOver = false
    }

    /// Somebody asked that what is sealed goes back to its place.
    public struct GiveBack: Hashable, Sendable {
        public let words: String
        public let askedBy: Member.ID?
        public var isDone = false
    }

    public let raising: Raising
    public let raisedAt: Int
    public private(set) var category: ConcernCategory
    /// Every kind it has had, this one last. What one of them asks for stays asked when somebody says that it is another.
    public private(set) var categories: [ConcernCategory]
    /// Ladders that it has left, with how far it had gone up on each: whoever had it there keeps it.
    public private(set) var left: [ConcernLadder: Int] = [:]
    public private(set) var isUrgent: Bool
    public private(set) var about: Set<Member.ID> = []
    public private(set) var witnesses: Set<Member.ID> = []
    public private(set) var helpers: Set<Member.ID> = []
    /// How often it went up because nobody answered.
    public private(set) var raised = 0
    public private(set) var openedBy: Set<Member.ID> = []
    public private(set) var acknowledgedAt: Int?
    public private(set) var tasks: [Task] = []
    public private(set) var referrals: [Referral] = []
    public private(set) var stops: [ConcernClock.Kind: Stop] = [:]
    public private(set) var warnings: Set<Warning> = []
    public private(set) var talk: [Said] = []
    public private(set) var pictures: [Pictured] = []
    public private(set) var forms: [IncidentForm] = []
    public private(set) var outcome: ConcernOutcome?
    public private(set) var concludedAt: Int?
    public private(set) var release: Release?
    public private(set) var giveBack: GiveBack?
    public private(set) var handedOnTo: String?
    public private(set) var handedOnAt: Int?
    public private(set) var hasReceipt = false
    public private(set) var isAlerted: Bool
    public private(set) var deletion: Deletion?
    /// What was decided to be given of it to somebody who asked what is held on them; the last word on each counts.
    public private(set) var disclosures: [SubjectRequest.ID: Disclosure] = [:]

    /// Somebody asked that the file is deleted.
    public struct Deletion: Hashable, Sendable {
        public let why: String
        public let pensionReached: Bool
        public let askedBy: Member.ID?
    }

    public struct Disclosure: Hashable, Sendable {
        /// Entries by their number in the chronology.
        public let given: Set<Int>
        public let withheld: [Int: String]
    }

    /// A picture that the reporter added, with the digest that its bytes have to have.
    public struct Pictured: Hashable, Sendable {
        public let picture: Record.ID
        public let digest: String
    }

    public struct Warning: Hashable, Sendable {
        public let clock: ConcernClock.Kind
        public let isOver: Bool
        public init(_ clock: ConcernClock.Kind, isOver: Bool) {
            self.clock = clock
            self.isOver = isOver
        }
    }

    public var isOpen: Bool { concludedAt == nil }
    /// Whoever put what it is about out of everybody's sight, and so does not judge whether that was right.
    public var sealedBy: Member.ID? { categories.first == .illegalImage ? raising.teller : nil }
    /// Raised without an account and without a name.
    public var isAnonymous: Bool { raising.teller == nil && raising.name.isEmpty && raising.reach.isEmpty }
    /// Raised without an account: then no moment is known closer than its day.
    public var isFromDoor: Bool { raising.teller == nil }

    /// - Returns: `nil` unless the chronology begins with what was raised.
    public init?(_ entries: [ConcernEntry]) {
        guard let first = entries.first, case .raised(let raising) = first.event else { return nil }
        self.raising = raising
        raisedAt = first.at
        category = raising.category
        categories = [raising.category]
        isUrgent = raising.isUrgent || raising.category.isAlwaysUrgent
        isAlerted = raising.teller != nil
        for (number, entry) in zip(1..., entries).dropFirst() { take(entry, number) }
    }

    private mutating func take(_ entry: ConcernEntry, _ number: Int) {
        switch entry.event {
        case .raised: break
        case .named(let member, .about): about.insert(member)
        case .named(let member, .witness): witnesses.insert(member)
        case .opened: if case .member(let member) = entry.by { openedBy.insert(member) }
        case .acknowledged: acknowledgedAt = acknowledgedAt ?? entry.at
        case .helperAsked(let member): helpers.insert(member)
        case .noted: break
        case .sorted(let category, let isUrgent, _): sort(category, isUrgent: isUrgent)
        case .taskSet(let task, let words, let owner, let due): tasks.append(Task(id: task, words: words, owner: owner, due: due))
        case .taskDone(let task, let words): for index in tasks.indices where tasks[index].id == task { tasks[index].done = words }
        case .referred(let referral): referrals.append(Referral(referral: referral))
        case .referralAnswered(let id, let words):
            for index in referrals.indices where referrals[index].referral.id == id { referrals[index].answer = words }
        case .clockStopped(let kind, let on, let reference, let reason): stops[kind] = Stop(on: on, reference: reference, reason: reason)
        case .toldReporter(let words):
            talk.append(Said(at: entry.at, isByReporter: false, words: words))
            acknowledgedAt = acknowledgedAt ?? entry.at
        case .reporterSaid(let words): talk.append(Said(at: entry.at, isByReporter: true, words: words))
        case .pictured(let picture, let digest): pictures.append(Pictured(picture: picture, digest: digest))
        case .formFilled(let form): forms.append(form)
        case .concluded(let outcome): (self.outcome, concludedAt) = (outcome, entry.at)
        case .reopened: (concludedAt, deletion) = (nil, nil)
        case .handedOn(let to, _, _): (handedOnTo, handedOnAt, hasReceipt) = (to, entry.at, false)
        case .receiptCame: hasReceipt = true
        case .releaseAsked(let asked): release = Release(release: asked, number: number, askedBy: entry.by.member)
        case .releaseConfirmed: release?.confirmedBy = entry.by.member
        case .giveBackAsked(let words): giveBack = GiveBack(words: words, askedBy: entry.by.member)
        case .givenBack: giveBack?.isDone = true
        case .handedToPolice: release?.isHandedOver = true
        case .deletionAsked(let why, let reached): deletion = Deletion(why: why, pensionReached: reached, askedBy: entry.by.member)
        case .deletionDropped: deletion = nil
        case .deletionConfirmed: break
        case .warned(let clock, let isOver): warnings.insert(Warning(clock, isOver: isOver))
        case .wentUp: raised += 1
        case .alerted: isAlerted = true
        case .disclosed(let request, let given, let withheld):
            disclosures[request] = Disclosure(given: Set(given), withheld: withheld)
        }
    }

    private mutating func sort(_ new: ConcernCategory, isUrgent: Bool) {
        if new.ladder != category.ladder { left[category.ladder] = max(left[category.ladder] ?? 0, raised) }
        (category, self.isUrgent) = (new, isUrgent || new.isAlwaysUrgent)
        categories.append(new)
    }
}

extension ConcernActor {
    public var member: Member.ID? { if case .member(let member) = self { member } else { nil } }
}
