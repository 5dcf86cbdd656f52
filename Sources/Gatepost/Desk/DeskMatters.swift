public import Safeguarding
import Storage

/// What watching the page, the office and broken agreements ask of whoever looks, in order of what harms most if it is left.
public struct DeskMatters: Sendable {
    /// Questions about a child's safety that nobody has taken.
    public let urgent: [OfficePage.Entry]
    /// Somebody opened far more pictures than is usual.
    public let alarms: [ViewingAlarms.Alarm]
    public let reported: [ReportedPosts.Reported]
    /// How late a look through the page is; nothing before its day, and for those who neither watch nor run the page.
    public let look: CheckStanding?
    /// Comments that nobody has read yet.
    public let unread: Int
    public let questions: Int
    /// For this viewer to decide.
    public let appeals: [ConductEntry]
    public let followUps: [FollowUps.FollowUp]
    public let suggestions: Int
    /// Parents under 18 with whom a lead is still to talk (N38).
    public let young: [YoungParent]
    /// Parents who would like a relative to look on (S4).
    public let relatives: Int
    /// Dates that wait for this viewer to let them out.
    public let events: Int
    /// Addresses that letters do not reach.
    public let unreached: Int
    /// Breaches of personal data that are open, with their clocks (P13).
    public let breaches: [BreachOnRecord]
    /// What of how long records are kept waits for this viewer; nothing for those whom it does not concern.
    public let retention: RetentionDesk?
    /// Freedom of information requests that wait, and the day by which the first is due.
    public let informationRequests: (count: Int, due: Day)?
    /// What people asked about what is held on them, with its clock (P13).
    public let requests: RequestsDue

    /// How many things to do; comments are read together, so they are one.
    public var count: Int { watching + records }

    private var records: Int { breaches.count + (retention?.count ?? 0) + (informationRequests == nil ? 0 : 1) }

    private var watching: Int {
        urgent.count + alarms.count + reported.count + (look == nil ? 0 : 1) + (unread > 0 ? 1 : 0) + questions + appeals.count
            + followUps.count + suggestions + young.count + relatives + (events > 0 ? 1 : 0) + (unreached > 0 ? 1 : 0)
            + requests.open.count
    }

    static func load(for viewer: Viewer, from db: Reader) throws -> DeskMatters {
        let watches = viewer.seesWholePage && viewer.holds(Duty.watching)
        let office = try OfficePage.waiting(for: viewer, from: db)
        return DeskMatters(
            urgent: office.urgent, alarms: try ViewingAlarms.load(for: viewer, from: db).alarms,
            reported: watches ? try ReportedPosts.load(for: viewer, from: db).posts : [], look: try look(for: viewer, from: db),
            unread: watches ? try Unseen(for: viewer, from: db).unreadComments(from: db) : 0, questions: office.others,
            appeals: viewer.isTeam && viewer.holds(Duty.protecting)
                ? try ConductPage.waiting(for: viewer, from: db).filter(\.isForViewer).map(\.entry) : [],
            followUps: watches ? try FollowUps.load(for: viewer, from: db).all : [],
            suggestions: try SuggestionsPage.count(for: viewer, from: db), young: try YoungParent.waiting(for: viewer, from: db),
            relatives: try RelativesPage.count(for: viewer, from: db), events: try EventsPage.waiting(for: viewer, from: db),
            unreached: try LettersPage.count(for: viewer, from: db), breaches: try BreachesPage.open(for: viewer, from: db),
            retention: try RetentionDesk.load(for: viewer, from: db),
            informationRequests: try InformationRequestsPage.waiting(for: viewer, from: db),
            requests: try RequestsDue.load(for: viewer, from: db))
    }

    /// Those who watch the page hear of it on its day; those who run the setting once it is escalated.
    private static func look(for viewer: Viewer, from db: Reader) throws -> CheckStanding? {
        guard viewer.seesWholePage else { return nil }
        let standing = try Rota.standing(in: viewer.setting, at: viewer.now, from: db)
        let isFor = viewer.holds(Duty.watching) || (viewer.holds(Duty.managing) && [.escalated, .breach].contains(standing.stage))
        return isFor && standing.stage != .notYet ? standing : nil
    }
}
