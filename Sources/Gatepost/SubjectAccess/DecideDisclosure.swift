public import Safeguarding
public import Storage

/// What of one concern is given to somebody who asked what is held on them (P13): each entry is given or withheld by a person who may open the
/// concern, with a reason. Whatever names others, or could harm a child or an inquiry, stays. It is sealed in the concern's own chain, so that
/// nobody learns from the request that there is a concern.
public struct DecideDisclosure: SealedAction {
    public static let verb = "concern.disclose"
    public static let certainty = Certainty.justProven
    public static let clauses = ["P13"]
    public static let longestReason = 300
    public let concern: Concern.ID
    private let request: SubjectRequest.ID
    private let given: Set<Int>
    private let withheld: [Int: String]
    private let secrets: Secrets

    /// - Parameters:
    ///   - given: entries by number.
    ///   - withheld: why the others are not given, by number.
    public init(
        _ concern: Concern.ID, for request: SubjectRequest.ID, given: Set<Int>, withheld: [Int: String], with secrets: Secrets
    ) {
        self.concern = concern
        self.request = request
        self.given = given
        self.withheld = withheld
        self.secrets = secrets
    }

    public struct Facts {
        let access: ConcernAccess
        let work: RequestInHand
        let numbers: Set<Int>
        let isReleased: Bool
        /// Somebody approved the copy with what was decided before: it is prepared anew first.
        let isApproved: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        let work = try RequestInHand(request, for: viewer, from: db)
        let access = try ConcernAccess.load(concern, for: viewer, with: secrets, from: db)
        let numbers = Set(SpokenOf.entries(of: access.file, on: work.subject, in: asking.setting, from: db).map(\.number))
        return Facts(
            access: access, work: work, numbers: numbers,
            isReleased: try PackInWork.isReleased(request, in: asking.setting, from: db),
            isApproved: try PackInWork.isBeingApproved(request, in: asking.setting, from: db))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        let isWhole = given.union(withheld.keys) == facts.numbers && given.isDisjoint(with: withheld.keys)
        return facts.work.refusals + (isWhole ? [] : [.changedMeanwhile])
            + (facts.isReleased ? [.changedMeanwhile] : facts.isApproved ? [.copyApproved] : [])
            + withheld.sorted { $0.key < $1.key }.flatMap { number, why in
                Field(named: "why_\(number)").refusals(of: why, most: DecideDisclosure.longestReason)
            }
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        let event = ConcernEvent.disclosed(request: request, given: given.sorted(), withheld: withheld)
        try facts.access.file.append([event], by: .member(facts.access.viewer.member), at: asking.now, in: db)
    }
}

/// Entries of a concern that say something, for whoever decides about them.
public struct SpokenOf: Sendable {
    public let number: Int
    /// Microseconds since 1970.
    public let at: Int
    public let words: String
    /// Somebody else is in it: by name, by what they did, or because they told it.
    public let namesOthers: Bool

    static func entries(of file: ConcernFile, on subject: DataSubject, in setting: Setting.ID, from db: Reader) -> [SpokenOf] {
        let names = (try? EverybodysNames.load(besides: subject, in: setting, from: db)) ?? []
        let cover = NameCover(names, keeping: subject.names)
        return file.entries.enumerated().compactMap { index, entry in
            let typed = entry.event.offered.filter { !$0.isEmpty }
            guard !typed.isEmpty else { return nil }
            let words = typed.joined(separator: "\n")
            var namesOthers = cover.cover(words) != words
            if case .raised(let raising) = entry.event {
                namesOthers = namesOthers || raising.teller.map { !subject.members.contains($0) } ?? true
            }
            return SpokenOf(number: index + 1, at: entry.at, words: words, namesOthers: namesOthers)
        }
    }
}

/// Somebody who looks after safeguarding looked whether concerns speak of whoever a request is about (P13). It is asked of every request, and
/// the log says no more than that: whether there was anything is in the concerns alone.
public struct NoteConcernsLooked: Action {
    public static let verb = "subject.look"
    public static let certainty = Certainty.justProven
    public static let clauses = ["P13"]
    private let request: SubjectRequest.ID
    private let secrets: Secrets
    public var subject: [UInt8] { request.bytes }

    public init(_ request: SubjectRequest.ID, with secrets: Secrets) {
        self.request = request
        self.secrets = secrets
    }

    public struct Facts {
        let work: RequestInHand
        /// Concerns that this viewer may open and has not decided about.
        let undecided: Int
        /// Whoever deals with the others, which this viewer may not know of.
        let toTell: [(concern: Concern.ID, handlers: Set<Member.ID>)]
        /// Nobody looks after safeguarding besides whoever may not deal with it.
        let isNobodyElse: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let work = try RequestInHand(request, for: asking, in: db)
        let viewer = work.viewer
        let people = try ConcernPeople.load(in: asking.setting, on: viewer.today, from: db)
        var (undecided, toTell) = (0, [(concern: Concern.ID, handlers: Set<Member.ID>)]())
        for file in try ConcernsOn.all(work.subject, in: asking.setting, with: secrets, from: db)
        where file.state.disclosures[request] == nil {
            if try ConcernAccess(file, viewer, people, from: db) != nil {
                undecided += 1
            } else {
                toTell.append((file.id, try people.route(file.state, from: db).handlers))
            }
        }
        let leads = people.people.contains {
            $0.person != viewer.person && !$0.duties.isDisjoint(with: Duty.safeguarding) && $0.person != work.subject.person
        }
        return Facts(work: work, undecided: undecided, toTell: toTell, isNobodyElse: !leads)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        let isLead = facts.work.viewer.holds(Duty.safeguarding) || facts.isNobodyElse
        return facts.work.refusals + (isLead ? [] : [.needsDuty(Duty.safeguarding)])
            + (facts.undecided > 0 ? [.concernUnfinished(facts.undecided)] : [])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO subject_look (setting, request, member, looked_at)
            VALUES (\(asking.setting), \(request), \(facts.work.viewer.member), \(asking.now))
            ON CONFLICT (setting, request, member) DO UPDATE SET looked_at = \(asking.now)
            """)
        // Those who deal with what is not this viewer's to see decide about it. A letter like any about a concern tells them to look.
        for one in facts.toTell { try ConcernLetters.tell(one.handlers, of: one.concern, isUrgent: false, for: asking, in: db) }
    }
}
