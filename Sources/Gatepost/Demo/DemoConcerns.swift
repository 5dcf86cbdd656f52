import Safeguarding
import Storage

/// Acorn Lane's concerns: one closed well, one complaint against its clock, one about a colleague that not everybody can see, one told to a
/// line manager, and one from the door without a name.
struct DemoConcerns: Sendable {
    let stage: DemoStage
    let team: DemoTeam
    let families: DemoFamilies

    /// A fortnight before the end.
    func begin() async throws {
        try await stage.perform(
            NameOutsideLead(stage.identifier(), try team.member("ola"), of: "Acorn Lane trustees"), as: try team.member("ruth"))
        try await stage.perform(DeclareTie(stage.identifier(), to: try team.member("leo")), as: try team.member("martin"))
        try await closed()
        try await complaint()
    }

    /// On the last afternoon.
    func finish() async throws {
        try await door()
        try await aboutBen()
        try await own()
    }

    /// A gate that did not close: seen to, answered and closed.
    private func closed() async throws {
        guard let jo = families.known["jo"]?.carer else { return }
        let concern = try await raise(
            Raising(
                .childSafety, words: "The garden gate by the bins doesn’t click shut by itself. I closed it behind me this morning.",
                place: "The garden gate"), as: jo)
        let grace = try team.member("grace")
        try await open(concern, as: grace)
        try await add(
            .toldReporter(words: "Thank you, we’ve looked at it this morning and put a second bolt on it."), to: concern, as: grace)
        let task: Record.ID = stage.identifier()
        try await add(
            .taskSet(task: task, words: "Have the latch mended.", owner: try team.member("nadia"), due: stage.today.adding(days: 3)),
            to: concern, as: grace)
        try await add(.taskDone(task: task, words: "The joiner was here; it clicks."), to: concern, as: try team.member("nadia"))
        try await add(
            .concluded(ConcernOutcome(.putRight, words: "The latch is new.", lessons: "The opening round looks at both gates now.")),
            to: concern, as: grace)
    }

    private func complaint() async throws {
        guard let beth = families.known["beth"]?.carer else { return }
        let concern = try await raise(
            Raising(
                .complaint, words: "Twice this week nobody could tell me what Isla had eaten. I’ve asked at the door and was told to ring."),
            as: beth)
        let helen = try team.manager
        try await open(concern, as: helen)
        try await add(
            .toldReporter(words: "I’m sorry. We’re looking at how it’s written down, and I’ll tell you by the end of next week."),
            to: concern, as: helen)
        try await add(
            .noted(words: "Talked with Priya: the sheet goes to the kitchen and doesn’t come back before pick-up."), to: concern, as: helen)
    }

    /// About somebody who works here: the lead and the deputy lead have it.
    private func aboutBen() async throws {
        let concern = try await raise(
            Raising(
                .staffConduct,
                words:
                    "Ben had his own phone in his hand in Sapling at nap time. He put it away when I came in. I didn’t see a picture being taken.",
                isUrgent: true, place: "Sapling"),
            about: [try team.member("ben")], as: try team.member("amy"))
        let grace = try team.member("grace")
        try await open(concern, as: grace)
        try await add(.acknowledged, to: concern, as: grace)
        try await add(
            .referred(
                ConcernReferral(
                    stage.identifier(), kind: "lado", body: "Doncaster LADO", spokenTo: "Duty officer", on: stage.today,
                    reference: "L-2219",
                    words: "Asked for advice before anybody talks with him.")),
            to: concern, as: grace)
        try await add(
            .formFilled(
                IncidentForm(
                    .allegation, child: "Children in Sapling; nobody by name", who: "Ben Foxley; Amy Cole came in",
                    what: "A telephone of his own in his hand while children slept.", on: stage.today, time: "about ten to one",
                    place: "Sapling",
                    witnesses: "Amy Cole", actions: "The telephone was put in the locker. Nobody has questioned him.",
                    whyNotTold: "The LADO asked us to wait.", signedBy: "Grace Tindall")),
            to: concern, as: grace)
    }

    private func own() async throws {
        let concern = try await raise(
            Raising(.somethingIDid, words: "I said yes to a friend request from a parent without thinking. I’ve taken it back."),
            as: try team.member("amy"))
        try await open(concern, as: try team.manager)
    }

    private func door() async throws {
        let code = try await stage.application.read(in: stage.setting) { [stage] db in
            try ConcernDoor.code(of: stage.setting, with: stage.application.secrets, from: db)
        }
        _ = try await AtDoor(code, in: stage.application).raise(
            Raising(
                .elsewhere, words: "Somebody shares pictures of your summer party in an open group.",
                place: "example.org/groups/our-village", seenOn: stage.today))
    }

    private func raise(_ raising: Raising, about: Set<Member.ID> = [], as member: Member.ID) async throws -> Concern.ID {
        let concern = stage.application.concernIdentifier()
        try await stage.perform(RaiseConcern(concern, raising, about: about, with: stage.application.secrets), as: member)
        return concern
    }

    private func open(_ concern: Concern.ID, as member: Member.ID) async throws {
        stage.time.wait(25 * Span.minute)
        try await stage.perform(OpenConcern(concern, with: stage.application.secrets), as: member)
    }

    private func add(_ event: ConcernEvent, to concern: Concern.ID, as member: Member.ID) async throws {
        stage.time.wait(7 * Span.minute)
        try await stage.perform(AddToConcern(event, to: concern, with: stage.application.secrets), as: member)
    }
}
