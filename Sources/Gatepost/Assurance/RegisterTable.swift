public import Safeguarding
public import Storage

/// A register as it is read for assurance: plain values in rows, which a page draws, a spreadsheet opens and a pack prints.
/// It names people who work here. It never holds a child's name, a family's, or a post's words.
public struct RegisterTable: Sendable {
    /// One value. What it is called is said where it is written.
    public enum Cell: Hashable, Sendable {
        case none
        case text(String)
        case number(Int)
        case day(Day)
        /// Microseconds since 1970; shown in the setting's own time.
        case moment(Int)
        case yes(Bool)
        case capacity(Capacity)
        case duties([Duty])
        case document(PolicyKind)
        case course(Course)
        case vetting(Registers.Vetting)
        case gaps([Gap])
        case policy(PhotoPolicy)
        case use(Use)
        case post(PostKind)
        case item(Item)
        case part(RegisterPart)
        case standing(PartStanding)
        case network(Network)
        case referral(ReferralKind)
        case device(DeviceKind)
        case request(SubjectRequest.Kind)
        case outcome(SubjectRequest.Outcome)
    }

    /// What a row of the setting's own values is about.
    public enum Item: String, Sendable {
        case name, mailbox, phone, locality, photoPolicy, firstNamesStopped, devicesNeeded
    }

    public enum Column: String, Sendable {
        case name, title, capacity, duties, firstDay, lastDay, lineManager
        case ready, gaps, namedOn, endedOn
        case status, issuedOn, recheckOn, seenBy, recordedOn, course, provider, completedOn, expiresOn
        case document, version, accepted, signedOn, issuedBy
        case invitedAs, invitedBy, invitedOn, usedOn, revokedOn
        case use, yes, no, unanswered
        case publishedOn, kind, author, approver, approvedOn, pictures
        case askedBy, askedOn, answeredBy, answeredOn
        case seenFrom, seenUntil
        case saidOn, heldFor, decidedBy, decidedOn, shown
        case reviewedOn, reviewer, dueOn, note
        case item, value, number, hash, signature
        case standing, networks, toldOn
        case network, pageTitle, allowed, address, mailbox, closed, settingsDue, contentDue, loose, inUse
        case edition, statutory, locality, body, phone, verified
        case enrolledBy, enrolledOn, lastSeen, lostOn
        case reportedOn, people, contained, closedOn, months, chosenHere
    }

    public let register: Register
    public let columns: [Column]
    public let rows: [[Cell]]
    public let zone: Zone

    /// Rows of things that happened fall within these days; of those that stand, all are shown.
    public struct Period: Hashable, Sendable {
        public let first: Day
        public let last: Day

        public init(_ first: Day, _ last: Day) {
            self.first = first
            self.last = last
        }
    }

    /// - Parameter period: nil for the half-year up to today.
    /// - Throws: `NotFound` for those who do not read it.
    public static func load(_ register: Register, in period: Period? = nil, for viewer: Viewer, from db: Reader) throws -> RegisterTable {
        guard viewer.holds(Duty.assuring) else { throw NotFound() }
        return try load(register, in: period, at: Standpoint(viewer), from: db)
    }

    static func load(_ register: Register, in period: Period?, at here: Standpoint, from db: Reader) throws -> RegisterTable {
        let period = period ?? Period(here.today.adding(days: -182), here.today)
        let (columns, rows) = try register.source(here, Moments(period, here.zone), db)
        return RegisterTable(register: register, columns: columns, rows: rows, zone: here.zone)
    }

    /// A period in moments: from its first midnight up to the one after its last day.
    struct Moments: Sendable {
        let from, until: Int
        init(_ period: Period, _ zone: Zone) {
            from = zone.start(of: period.first)
            until = zone.start(of: period.last.adding(days: 1))
        }
    }
}

extension Register {
    typealias Source =
        @Sendable (Standpoint, RegisterTable.Moments, Reader) throws -> (columns: [RegisterTable.Column], rows: [[RegisterTable.Cell]])

    /// What loads it: beside its feature.
    var source: Source {
        switch self {
        case .team: PeopleRegisters.team
        case .approvers: PeopleRegisters.approvers
        case .duties: PeopleRegisters.duties
        case .staffRecord: StaffRegisters.record
        case .declarations: StaffRegisters.declarations
        case .ties: StaffRegisters.ties
        case .vetting: PeopleRegisters.vetting
        case .training: PeopleRegisters.training
        case .texts: SignatureRegisters.texts
        case .signatures: SignatureRegisters.signatures
        case .invitations: SignatureRegisters.invitations
        case .pages: AuthorisationRegisters.pages
        case .accounts: AuthorisationRegisters.accounts
        case .guidance: AuthorisationRegisters.guidance
        case .referrals: AuthorisationRegisters.referrals
        case .permissions: PageRegisters.permissions
        case .posts: PageRegisters.posts
        case .questions: PageRegisters.questions
        case .comments: PageRegisters.comments
        case .looks: MonitoringRegisters.looks
        case .setting: SettingRegisters.setting
        case .reviews: SettingRegisters.reviews
        case .devices: DeviceRegisters.devices
        case .checkpoints: SettingRegisters.checkpoints
        case .breaches: InformationRegisters.breaches
        case .retention: InformationRegisters.retention
        case .dataRequests: DataProtectionRegisters.requests
        }
    }
}

// Cells from columns that may hold nothing.
extension Row {
    func textCell(_ column: Int) -> RegisterTable.Cell { optionalText(column).map { .text($0) } ?? .none }
    func momentCell(_ column: Int) -> RegisterTable.Cell { optionalInteger(column).map { .moment($0) } ?? .none }
    func dayCell(_ column: Int) throws -> RegisterTable.Cell { try optionalDay(column).map { .day($0) } ?? .none }
}
