import Safeguarding
import Storage

/// Somebody looks: the comments of each day, a look through the page every week, and what waits for the office on the last day.
struct DemoWatch: Sendable {
    let stage: DemoStage
    let team: DemoTeam
    let families: DemoFamilies

    /// Who looks on which day.
    func rota() async throws {
        let turns = [MonitoringPlan.Turn(weekday: 1, member: try team.member("grace")), .init(weekday: 4)]
        try await stage.perform(SetRota(stage.identifier(), MonitoringPlan(turns)), as: try team.manager)
    }

    /// The comments of the day, read by a deputy before going home.
    func readComments() async throws {
        let reader = try team.member("tom")
        let unread = try await load(for: reader) { try UnreadComments.load(for: $0, from: $1).comments }
        guard !unread.isEmpty else { return }
        try await stage.perform(NoteSeen(unread.map { NoteSeen.Item(.comment, $0.id) }, .fine), as: reader)
    }

    /// A look through the page, to its end.
    func look(note: String = "") async throws {
        let (lead, look): (Member.ID, Record.ID) = (try team.member("grace"), stage.identifier())
        try await stage.perform(StartLook(look), as: lead)
        while let item = try await load(for: lead, { try LookPage.load(look, for: $0, from: $1).item }) {
            try await stage.perform(NoteSeen([.init(item.kind, item.id)], .fine, in: look), as: lead)
        }
        try await stage.perform(SignLook(look, note: note), as: lead)
    }

    /// What families ask, share and report on the last morning, and one agreement that was broken.
    func finish() async throws {
        guard let jo = families.known["jo"]?.carer, let ade = families.known["ade"]?.carer, let sally = families.known["sally"]?.carer
        else { return }
        try await ask(
            "Sun hats", "Shall Rowan bring a hat on Thursday?", by: jo, answer: "Yes please, with a name in it. Thank you for asking.")
        try await ask("A new address", "We move house on Saturday. Where do I write the new address?", by: ade)
        let (good, poor): (Suggestion.ID, Suggestion.ID) = (stage.identifier(), stage.identifier())
        try await stage.perform(
            ShareSuggestion(
                good, title: "Free first dentist visits", words: "Our dentist sees under-fives for free.", link: "https://www.nhs.uk"),
            as: jo)
        try await stage.perform(ShareSuggestion(poor, title: "A toy shop's sale", words: "Half price until Friday.", link: ""), as: ade)
        try await stage.perform(
            DecideSuggestion(poor, .decline(reason: "Thank you. We don’t pass on offers from shops.")), as: try team.manager)
        try await report(by: sally)
        let warning = TakeConductStep.Step(
            .warning, .friendRequest,
            reason: "You sent one of our team a friend request. Please ask the office instead; staff can’t answer.",
            until: stage.today.adding(days: 180))
        try await stage.perform(TakeConductStep(stage.identifier(), about: sally, warning), as: try team.manager)
    }

    private func ask(_ title: String, _ words: String, by carer: Member.ID, answer: String? = nil) async throws {
        let question: Question.ID = stage.identifier()
        try await stage.perform(AskOffice(question, message: stage.identifier(), title: title, words: words, isUrgent: false), as: carer)
        guard let answer else { return }
        try await stage.perform(SayInQuestion(stage.identifier(), in: question, words: answer), as: try team.member("tom"))
    }

    /// A comment that another family finds unkind, and something that the lead wants followed up.
    private func report(by carer: Member.ID) async throws {
        let posts = try await load(for: carer) { try FeedPage.load(.init(), for: $0, from: $1).posts }
        guard let comment = posts.flatMap(\.comments).first(where: { !$0.isHeld && $0.author != .you && $0.author != .setting }) else {
            return
        }
        try await stage.perform(
            ReportSomething(stage.identifier(), .comment(comment.id), because: "It says when they are away from home."), as: carer)
        let lead = try team.member("grace")
        if let unread = try await load(for: lead, { try UnreadComments.load(for: $0, from: $1).comments }).last {
            try await stage.perform(
                NoteSeen([.init(.comment, unread.id)], .followUp, note: "Ask this family not to say where they go on Fridays."), as: lead)
        }
    }

    private func load<Loaded: Sendable>(for member: Member.ID, _ body: @escaping @Sendable (Viewer, Reader) throws -> Loaded) async throws
        -> Loaded
    {
        let asking = stage.asking(member)
        return try await stage.application.read(in: stage.setting) { db in try body(try asking.viewer(in: db), db) }
    }
}
