import Safeguarding

/// Two dates to come: one for everybody, with a reply, and one for a room that still waits for a second person.
struct DemoEvents: Sendable {
    let stage: DemoStage
    let team: DemoTeam
    let families: DemoFamilies

    func build() async throws {
        let (walk, morning): (Event.ID, Event.ID) = (stage.identifier(), stage.identifier())
        let lanterns = draft(
            "Lantern walk", "We walk once round the field and finish with hot apple juice. Bring a torch.", "At the gate", in: 9,
            (15 * 60 + 30, 17 * 60), for: .everyone)
        try await stage.perform(WriteEvent(walk, lanterns, seen: 0, submits: true), as: try team.member("amy"))
        try await stage.perform(ApproveEvent(walk, version: 1), as: try team.manager)
        if let jo = families.known["jo"]?.carer {
            try await stage.perform(ReplyToEvent(walk, EventReply(isComing: true, people: 3, note: "With a pushchair.")), as: jo)
        }
        guard let room = team.rooms.first else { return }
        let visit = draft(
            "Stay and play", "Come and spend an hour with us. There will be soup.", "", in: 16, (9 * 60 + 30, 11 * 60), for: .rooms([room]))
        try await stage.perform(WriteEvent(morning, visit, seen: 0, submits: true), as: try team.member("amy"))
    }

    private func draft(
        _ title: String, _ words: String, _ place: String, in days: Int, _ minutes: (begins: Int, ends: Int), for audience: PostAudience
    ) -> EventDraft {
        let day = stage.lastDay.adding(days: days)
        return EventDraft(
            title: title, words: words, place: place, startsAt: stage.zone.moment(on: day, minute: minutes.begins),
            endsAt: stage.zone.moment(on: day, minute: minutes.ends), audience: audience, wantsReplies: true)
    }
}
