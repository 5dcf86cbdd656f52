public import Safeguarding
public import Storage

/// A request as it is on record.
public struct RequestOnRecord: Sendable {
    public let id: SubjectRequest.ID
    public let kind: SubjectRequest.Kind
    public let subject: Subject
    public let asker: Member.ID?
    public let askedBy: String
    /// Who noted that whoever asks acts for whom it is about, by authority in writing.
    public let authorityBy: Member.ID?
    public let form: SubjectRequest.Form
    public let receivedOn: Day
    public let words: String
    public let identity: String
    public let identityOn: Day?
    public let extendedFor: String
    public let extendedOn: Day?
    public let closedAt: Int?
    public let outcome: SubjectRequest.Outcome?
    public let answer: String

    public var clock: RequestClock { RequestClock(received: receivedOn, isExtended: extendedOn != nil) }
    public var isOpen: Bool { closedAt == nil }

    static let columns: SQL = """
        r.id, r.kind, r.child, r.member, r.asker, r.asked_by, r.form, r.received_on, r.words, r.identity, r.identity_on, r.extended_for,
        r.extended_on, r.closed_at, r.outcome, r.answer, r.authority_by
        """

    init(_ row: Row) throws {
        id = try row.identifier(0)
        kind = try row.word(1)
        if let child = try row.optionalIdentifier(2) as Child.ID? {
            subject = .child(child)
        } else {
            subject = .adult(try row.identifier(3))
        }
        asker = try row.optionalIdentifier(4)
        askedBy = try row.text(5)
        form = try row.word(6)
        receivedOn = try row.day(7)
        words = try row.text(8)
        identity = try row.text(9)
        identityOn = try row.optionalDay(10)
        extendedFor = try row.text(11)
        extendedOn = try row.optionalDay(12)
        closedAt = row.optionalInteger(13)
        outcome = try row.isNull(14) ? nil : row.word(14)
        answer = try row.text(15)
        authorityBy = try row.optionalIdentifier(16)
    }

    /// - Throws: `NotFound` when there is none.
    static func load(_ id: SubjectRequest.ID, in setting: Setting.ID, from db: Reader) throws -> RequestOnRecord {
        let found = try db.row("SELECT \(columns) FROM subject_request r WHERE r.setting = \(setting) AND r.id = \(id)") {
            try RequestOnRecord($0)
        }
        guard let found else { throw NotFound() }
        return found
    }
}

/// A request in the hands of somebody who deals with it: whoever manages or looks after safeguarding, and who is neither the one it is about,
/// nor who asked, nor of the family.
public struct RequestInHand: Sendable {
    let viewer: Viewer
    let request: RequestOnRecord
    let subject: DataSubject
    /// The human who asked, where they are a member.
    let asker: Person.ID?
    /// Children whose carer the viewer is or was.
    let own: Set<Child.ID>
    /// Too close to whoever it is about: a home, children, or a declared tie that is shared.
    let isNear: Bool
    /// How many others could deal with it.
    let others: Int
    /// The viewer noted that whoever asks may act for whom it is about: two others look what they get.
    let sawAuthority: Bool

    /// - Throws: `NotFound` when there is none, or whoever asks does not deal with such things.
    init(_ id: SubjectRequest.ID, for asking: Asking, in db: Reader) throws {
        try self.init(id, for: try asking.viewer(in: db), from: db)
    }

    init(_ id: SubjectRequest.ID, for viewer: Viewer, from db: Reader) throws {
        guard viewer.holds(Duty.protecting) else { throw NotFound() }
        let setting = viewer.setting
        let request = try RequestOnRecord.load(id, in: setting, from: db)
        try self.init(request, for: viewer, from: db)
    }

    private init(_ request: RequestOnRecord, for viewer: Viewer, from db: Reader) throws {
        let setting = viewer.setting
        self.viewer = viewer
        self.request = request
        subject = try DataSubject.load(request.subject, in: setting, from: db)
        asker = try Kin.person(request.asker, in: setting, from: db)
        own = try Kin.children(of: viewer.person, in: setting, from: db)
        sawAuthority = try Kin.person(request.authorityBy, in: setting, from: db) == viewer.person
        let circle = try NearTo(subject, in: setting, on: viewer.today, from: db)
        isNear = circle.tied.contains(viewer.person)
        others = circle.free.subtracting([viewer.person]).subtracting([asker].compactMap(\.self)).count
    }

    /// Whoever may deal with it, whatever stage it is at.
    var dealing: [Refusal] {
        var refusals = [holdsDuty(Duty.protecting, held: viewer.duties), notTooNear(isNear, others: others)].compactMap(\.self)
        if viewer.person == subject.person || viewer.person == asker { refusals.append(.aboutOneself) }
        if let child = subject.subject.child, let refusal = notOwnChild(child, of: own) { refusals.append(refusal) }
        return refusals
    }

    /// The same, while it is open.
    var refusals: [Refusal] { dealing + (request.isOpen ? [] : [.changedMeanwhile]) }
}

/// Who is too close to somebody to decide what is given of them or erased, and who else could.
struct NearTo {
    let tied: Set<Person.ID>
    /// People here who may decide, and are neither them nor near to them.
    let free: Set<Person.ID>

    init(_ subject: DataSubject, in setting: Setting.ID, on today: Day, from db: Reader) throws {
        let people = try ConcernPeople.load(in: setting, on: today, from: db)
        var about = Set(subject.members)
        var family: Set<Person.ID> = []
        if let child = subject.subject.child {
            let carers = try db.rows(
                """
                SELECT k.member, m.person FROM carer k JOIN membership m ON m.setting = k.setting AND m.id = k.member
                WHERE k.setting = \(setting) AND k.child = \(child)
                """
            ) { (try $0.identifier(0) as Member.ID, try $0.identifier(1) as Person.ID) }
            about.formUnion(carers.map(\.0))
            family = Set(carers.map(\.1))
        }
        tied = try people.shutOut(by: about, from: db).tied.union(family)
        let near = tied.union([subject.person].compactMap(\.self))
        free = Set(people.people.filter { !$0.duties.isDisjoint(with: Duty.protecting) }.map(\.person)).subtracting(near)
    }
}
