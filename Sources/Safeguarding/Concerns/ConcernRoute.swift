// Who deals with a concern, and who must not know of it. Pure: the facts are handed in, and the answer is worked out anew each time.

/// Somebody who could deal with a concern: a live membership of the setting, as it stands today.
public struct ConcernPerson: Hashable, Sendable {
    public let member: Member.ID
    public let person: Person.ID
    /// Named to this membership, or carried for somebody who is away.
    public let duties: Set<Duty>
    public let lineManager: Member.ID?
    /// On leave: passed over, not waited for.
    public let isAway: Bool
    /// Agreed beforehand as the one outside whom it goes to when nobody inside is left (N24).
    public var isOutsideLead: Bool

    public init(
        member: Member.ID, person: Person.ID, duties: Set<Duty> = [], lineManager: Member.ID? = nil, isAway: Bool = false,
        isOutsideLead: Bool = false
    ) {
        self.member = member
        self.person = person
        self.duties = duties
        self.lineManager = lineManager
        self.isAway = isAway
        self.isOutsideLead = isOutsideLead
    }
}

/// What deciding about a concern takes.
public struct ConcernCircle: Sendable {
    /// Everybody who works for the setting, and officers from outside; never families.
    public var people: [ConcernPerson]
    /// The humans whom it is about, in whichever membership.
    public var about: Set<Person.ID>
    /// Relatives and declared conflicts of those, by human.
    public var tied: Set<Person.ID>
    /// The membership of whoever tells, where the ladder begins with a line manager.
    public var teller: Member.ID?
    /// Memberships that were asked to help with it. It does not open for one that it is about.
    public var helpers: Set<Member.ID>
    /// How many rungs it was raised beyond the first that could take it, because nobody answered.
    public var raised: Int
    /// Ladders that it has left, with how far it was raised on each.
    public var left: [ConcernLadder: Int]
    /// The human who put what it is about out of sight: passed over while anybody else is left.
    public var sealer: Person.ID?

    public init(
        people: [ConcernPerson], about: Set<Person.ID> = [], tied: Set<Person.ID> = [], teller: Member.ID? = nil,
        helpers: Set<Member.ID> = [], raised: Int = 0, left: [ConcernLadder: Int] = [:], sealer: Person.ID? = nil
    ) {
        self.people = people
        self.about = about
        self.tied = tied
        self.teller = teller
        self.helpers = helpers
        self.raised = raised
        self.left = left
        self.sealer = sealer
    }

    /// Whom it is about, and who is too close to them. Witnesses and helpers are never in it, so naming everybody blinds nobody.
    public var shutOut: Set<Person.ID> { about.union(tied) }
}

/// Where a concern is.
public struct ConcernRoute: Hashable, Sendable {
    public enum Step: String, Sendable {
        case lineManager, leads, manager, deputy, registeredPerson
        /// The outside lead.
        case outside
        /// Nobody inside or agreed outside is left: only the LADO and Ofsted, whom the reporter is always shown.
        case nobody
    }

    public let step: Step
    /// Who deals with it now, and is told.
    public let handlers: Set<Member.ID>
    /// Who may open it: these, whoever on the same or an earlier rung is only away, whoever had it on a ladder that it has left, and helpers.
    public let entitled: Set<Member.ID>
    /// Those of them who may only because they were asked to help: they do not deal with it.
    public let helping: Set<Member.ID>
    /// Who is told if nobody answers.
    public let next: Set<Member.ID>
}

/// Nobody judges themselves (N24): whoever a concern is about, their relatives and conflicts are passed over on every rung; whoever
/// is on leave is passed over too but may open it; then it goes to the outside lead. Calling it another kind takes it from nobody.
public func concernRoute(_ ladder: ConcernLadder, _ circle: ConcernCircle) -> ConcernRoute {
    if let sealer = circle.sealer {
        var others = circle
        (others.sealer, others.tied) = (nil, circle.tied.union([sealer]))
        let route = concernRoute(ladder, others)
        if route.step != .nobody { return route }
    }
    let open = circle.people.filter { !circle.shutOut.contains($0.person) }
    let now = climbed(ladder, circle.raised, circle, open)
    let dealing = circle.left.reduce(now.entitled) { $0.union(climbed($1.key, $1.value, circle, open).entitled) }
    let helping = Set(open.map(\.member)).intersection(circle.helpers).subtracting(dealing)
    return ConcernRoute(step: now.step, handlers: now.handlers, entitled: dealing.union(helping), helping: helping, next: now.next)
}

/// How far a concern has come on one ladder.
private func climbed(_ ladder: ConcernLadder, _ raised: Int, _ circle: ConcernCircle, _ open: [ConcernPerson]) -> ConcernRoute {
    let rungs = concernRungs(ladder, circle).map { step, members in (step, open.filter { members.contains($0.member) }) }
    let usable = rungs.indices.filter { index in rungs[index].1.contains { !$0.isAway } }
    guard let first = usable.first else {
        // Everybody is away: then all of them are told, rather than nobody.
        let all = Set(rungs.flatMap { $0.1.map(\.member) })
        return ConcernRoute(
            step: all.isEmpty ? .nobody : rungs.first { !$0.1.isEmpty }?.0 ?? .nobody, handlers: all, entitled: all, helping: [], next: [])
    }
    let reached = usable[min(raised, usable.count - 1)]
    let handling = usable.filter { $0 >= first && $0 <= reached }
    let next = usable.first { $0 > reached }
    func present(_ index: Int) -> Set<Member.ID> { Set(rungs[index].1.filter { !$0.isAway }.map(\.member)) }
    return ConcernRoute(
        step: rungs[reached].0, handlers: handling.reduce(into: []) { $0.formUnion(present($1)) },
        entitled: Set(rungs[...reached].flatMap { $0.1.map(\.member) }), helping: [], next: next.map(present) ?? [])
}

/// The rungs of a ladder with everybody on each, whoever is shut out included.
private func concernRungs(_ ladder: ConcernLadder, _ circle: ConcernCircle) -> [(ConcernRoute.Step, Set<Member.ID>)] {
    func holding(_ duties: Set<Duty>) -> Set<Member.ID> { Set(circle.people.filter { !$0.duties.isDisjoint(with: duties) }.map(\.member)) }
    let leads = (ConcernRoute.Step.leads, holding(Duty.safeguarding))
    let manager = (ConcernRoute.Step.manager, holding([.manager]))
    let deputy = (ConcernRoute.Step.deputy, holding([.deputy]))
    let registered = (ConcernRoute.Step.registeredPerson, holding([.registeredPerson]))
    let outside = (ConcernRoute.Step.outside, Set(circle.people.filter(\.isOutsideLead).map(\.member)))
    switch ladder {
    case .safeguarding: return [leads, manager, registered, outside]
    case .management: return [manager, deputy, registered, leads, outside]
    case .lineManager:
        return lineManagers(above: circle.teller, among: circle.people).map { (.lineManager, [$0]) } + [
            manager, deputy, registered, leads, outside,
        ]
    }
}

/// The line manager of somebody, then theirs, and so on. A circle ends where it began.
public func lineManagers(above member: Member.ID?, among people: [ConcernPerson]) -> [Member.ID] {
    let byMember = Dictionary(people.map { ($0.member, $0) }, uniquingKeysWith: { first, _ in first })
    var (chain, seen): ([Member.ID], Set<Member.ID>) = ([], Set([member].compactMap(\.self)))
    var next = member.flatMap { byMember[$0]?.lineManager }
    while let one = next, seen.insert(one).inserted {
        if byMember[one] != nil { chain.append(one) }
        next = byMember[one]?.lineManager
    }
    return chain
}

/// Who hears at once of somebody's attempt at what is not theirs (N31): their line manager; the next one up where that one is away or
/// is the same human; then whoever manages, and the registered person.
public func toldOfMisuse(by member: Member.ID, among people: [ConcernPerson]) -> Set<Member.ID> {
    guard let person = people.first(where: { $0.member == member })?.person else {
        // A family answers to nobody here, so whoever manages hears of it.
        return concernRoute(.management, ConcernCircle(people: people)).handlers
    }
    return concernRoute(.lineManager, ConcernCircle(people: people, about: [person], teller: member)).handlers
}
