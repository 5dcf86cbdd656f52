public import Safeguarding
public import Storage

/// Today: what waits for whoever looks. For those who run the page a desk, for everybody else on the team their own posts
/// and what they have still to sign.
public struct DeskPage: Sendable {
    /// What is missing before a first post can go out; empty once everything is there.
    public let settingUp: [SettingUpStep]
    /// The setting's pages; nothing for those whom they do not concern.
    public let pages: PagesDue?
    public let toApprove: DeskPosts
    public let held: HeldComments?
    public let stopped: StoppedPosts
    /// What the photo policy keeps off the page; nothing for those who do not run it.
    public let keptOff: KeptOff?
    public let lifts: [WaitingLift]
    /// Nothing for those who do not manage.
    public let leaving: [LeavingSoon]
    /// Nothing for those who neither approve nor manage.
    public let approvers: [DeskApprover]?
    /// How many are ready to approve, of the two that are needed (N8).
    public let ready: Int
    public let own: OwnPosts
    /// Texts that this viewer has yet to sign.
    public let toSign: [PolicyKind]
    /// Policies that are missing, unsigned, overdue or soon due; nothing for those who do not run the setting (D20, D23).
    public let policies: PolicyAttention?
    /// Nothing for those who do not work here.
    public let register: RegisterDesk?
    /// What watching the page, the office and conduct ask, gravest first.
    public let matters: DeskMatters
    /// How many things this page asks of whoever looks: the number that the navigation shows.
    public let waiting: Int

    /// - Throws: `NotFound` for families, who have the page.
    public static func load(for viewer: Viewer, from db: Reader) throws -> DeskPage {
        let isPartner = viewer.holds([.approvalPartner])
        guard viewer.seesWholePage || isPartner else { throw NotFound() }
        let runsPage = viewer.seesWholePage && viewer.holds(Duty.approving.union(Duty.managing))
        let matters = try DeskMatters.load(for: viewer, from: db)
        let all = try Readiness.approvers(in: viewer.setting, at: viewer.now, from: db)
        return DeskPage(
            settingUp: viewer.isTeam && viewer.holds(Duty.managing)
                ? try SettingUpStep.missing(ready: all.peopleReady.count, for: viewer, from: db) : [],
            pages: try PagesDue.load(for: viewer, from: db), toApprove: try DeskPosts.load(for: viewer, from: db),
            held: viewer.seesWholePage && viewer.holds(DecideComment.duties) ? try HeldComments.load(most: 5, for: viewer, from: db) : nil,
            stopped: runsPage ? try StoppedPosts.load(most: 5, for: viewer, from: db) : .none,
            keptOff: runsPage && viewer.photoPolicy != .facesWithConsent ? try KeptOff.load(most: 3, for: viewer, from: db) : nil,
            lifts: try WaitingLift.load(for: viewer, from: db),
            leaving: viewer.isTeam && viewer.holds(Duty.managing) ? try LeavingSoon.load(for: viewer, from: db) : [],
            approvers: runsPage ? try all.map { try DeskApprover($0, for: viewer, from: db) } : nil, ready: all.peopleReady.count,
            own: try OwnPosts.load(for: viewer, from: db), toSign: try unsigned(by: viewer, from: db),
            policies: viewer.isTeam && viewer.holds(Duty.managing) ? try PolicyAttention.load(for: viewer, from: db) : nil,
            register: try RegisterDesk.load(for: viewer, from: db), matters: matters,
            waiting: try count(matters, for: viewer, from: db))
    }

    /// How many things wait, as the navigation and the page itself say. What permissions stop is worked out once until something changes.
    public static func count(for viewer: Viewer, from db: Reader) throws -> Int {
        guard viewer.seesWholePage || viewer.holds([.approvalPartner]) else { return 0 }
        return try count(DeskMatters.load(for: viewer, from: db), for: viewer, from: db)
    }

    private static func count(_ matters: DeskMatters, for viewer: Viewer, from db: Reader) throws -> Int {
        let stopped =
            viewer.seesWholePage && viewer.holds(Duty.approving.union(Duty.managing))
            ? try db.recollection(PageRecollection.self).stopped(for: viewer) { try StoppedPosts.count(for: viewer, from: db) } : 0
        let lifts = try WaitingLift.load(for: viewer, from: db).filter(\.isForViewer).count
        let held = viewer.seesWholePage ? try HeldComments.count(for: viewer, from: db) : 0
        return try DeskPosts.count(for: viewer, from: db) + held + stopped + lifts + OwnPosts.returned(for: viewer, from: db)
            + unsigned(by: viewer, from: db).count + RegisterDesk.count(for: viewer, from: db) + PagesDue.count(for: viewer, from: db)
            + matters.count
    }

    private static func unsigned(by viewer: Viewer, from db: Reader) throws -> [PolicyKind] {
        guard viewer.isTeam else { return viewer.hasAgreed ? [] : [Agreement.document(for: viewer.capacity)] }
        return try Agreement.asked(of: viewer, from: db).filter(\.isToRead).map(\.kind)
    }
}

/// Somebody designated to approve, and whether they can today; why not is told to themselves and to whoever manages.
public struct DeskApprover: Sendable {
    public let member: Member.ID
    public let name: String
    public let title: String
    public let duties: [Duty]
    public let isReady: Bool
    /// Empty where it is not for this viewer to know.
    public let gaps: [Gap]
    /// What lapses within the month, and its last day; for the same readers.
    public let lapse: (gap: Gap, day: Day)?

    init(_ approver: Readiness.Approver, for viewer: Viewer, from db: Reader) throws {
        member = approver.member
        name = approver.name
        title = approver.title
        duties = Duty.allCases.filter(approver.duties.contains)
        isReady = approver.isReady
        let isToldWhy = viewer.holds(Duty.managing) || viewer.member == approver.member
        gaps = isToldWhy ? approver.gaps : []
        let next = try Readiness.registers(of: approver.member, in: viewer.setting, on: viewer.today, from: db).nextLapse(
            from: viewer.today)
        lapse = next.flatMap { isToldWhy && $0.day <= viewer.today.adding(days: 30) ? $0 : nil }
    }
}
