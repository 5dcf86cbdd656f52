public import Safeguarding
public import Storage

/// Today: what waits for whoever looks. For those who run the page a desk, for everybody else on the team their own posts
/// and what they have still to sign.
public struct DeskPage: Sendable {
    /// What is missing before a first post can go out; empty once everything is there.
    public let settingUp: [SettingUpStep]
    public let toApprove: DeskPosts
    public let held: HeldComments?
    public let stopped: [StoppedPost]
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
    public let toSign: [DocumentKind]

    /// - Throws: `NotFound` for families, who have the page.
    public static func load(for viewer: Viewer, from db: Reader) throws -> DeskPage {
        let isPartner = viewer.holds([.approvalPartner])
        guard viewer.isTeam || isPartner else { throw NotFound() }
        let runsPage = viewer.isTeam && viewer.holds(Duty.approving.union(Duty.managing))
        let all = try Readiness.approvers(in: viewer.setting, at: viewer.now, from: db)
        return DeskPage(
            settingUp: viewer.isTeam && viewer.holds(Duty.managing) ? try SettingUpStep.missing(ready: all.peopleReady.count, for: viewer, from: db) : [],
            toApprove: try DeskPosts.load(for: viewer, from: db),
            held: viewer.isTeam && viewer.holds(DecideComment.duties) ? try HeldComments.load(most: 5, for: viewer, from: db) : nil,
            stopped: runsPage ? try StoppedPost.load(for: viewer, from: db) : [],
            keptOff: runsPage && viewer.photoPolicy != .facesWithConsent ? try KeptOff.load(most: 3, for: viewer, from: db) : nil,
            lifts: try WaitingLift.load(for: viewer, from: db),
            leaving: viewer.isTeam && viewer.holds(Duty.managing) ? try LeavingSoon.load(for: viewer, from: db) : [],
            approvers: runsPage ? try all.map { try DeskApprover($0, for: viewer, from: db) } : nil, ready: all.peopleReady.count,
            own: try OwnPosts.load(for: viewer, from: db), toSign: try unsigned(by: viewer, from: db))
    }

    /// How many things wait, as the navigation shows it. Cheap: no picture and no consent is looked at.
    public static func count(for viewer: Viewer, from db: Reader) throws -> Int {
        guard viewer.isTeam || viewer.holds([.approvalPartner]) else { return 0 }
        let held =
            viewer.isTeam && viewer.holds(DecideComment.duties)
            ? try db.count("SELECT COUNT(*) FROM comment WHERE setting = \(viewer.setting) AND state = 'held'") : 0
        return try DeskPosts.count(for: viewer, from: db) + held + OwnPosts.returned(for: viewer, from: db) + unsigned(by: viewer, from: db).count
            + (viewer.isTeam && viewer.holds(Duty.protecting) ? WaitingLift.count(for: viewer, from: db) : 0)
    }

    /// How many things this page asks of whoever looks.
    public var waiting: Int { toApprove.posts.count + (held?.held.count ?? 0) + stopped.count + lifts.filter(\.isForViewer).count + toSign.count }

    private static func unsigned(by viewer: Viewer, from db: Reader) throws -> [DocumentKind] {
        guard viewer.isTeam else { return viewer.hasAgreed ? [] : [Agreement.document(for: viewer.capacity)] }
        return try [DocumentKind.codeOfConduct, .acceptableUse].filter { document in
            guard try db.exists("SELECT 1 FROM document WHERE setting = \(viewer.setting) AND kind = \(document)") else { return false }
            return try !Agreement.isSigned(document, by: viewer.member, in: viewer.setting, from: db)
        }
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
        let next = try Readiness.registers(of: approver.member, in: viewer.setting, from: db).nextLapse(from: viewer.today)
        lapse = next.flatMap { isToldWhy && $0.day <= viewer.today.adding(days: 30) ? $0 : nil }
    }
}
