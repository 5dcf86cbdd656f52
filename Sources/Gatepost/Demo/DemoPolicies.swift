import Safeguarding
import Storage

/// Acorn Lane's policies: some signed, one in a second version that a few have still to read, some on paper, one overdue, one missing.
struct DemoPolicies: Sendable {
    let stage: DemoStage
    let team: DemoTeam

    /// On the first days: the registered person puts her name under the texts that everybody begins with.
    func begin() async throws {
        for kind in PolicyKind.beginning {
            guard let version = try await version(kind) else { continue }
            try await stage.perform(
                AdoptPolicy(kind, seen: version.digest, face: face(1, reviewed: stage.today), typedName: DemoCast.registered.name),
                as: try team.member("ruth"))
        }
        for (kind, place, monthsAgo) in [
            (PolicyKind.safeguarding, "green folder in the office", 2), (.staffing, "green folder in the office", 3),
            (.supervision, "green folder in the office", 3), (.induction, "green folder in the office", 4),
            (.recording, "green folder in the office", 1), (.partnership, "parents’ shelf in the hall", 5),
            (.behaviour, "green folder in the office", 9),
        ] {
            let reviewed = stage.today.adding(days: -30 * monthsAgo)
            try await stage.perform(
                RegisterPaperPolicy(
                    stage.identifier(), of: kind,
                    face: PolicyFace(
                        label: "2026", approvingBody: "Acorn Lane committee", reviewedOn: reviewed, nextReview: reviewed.adding(years: 1)),
                    issuedOn: reviewed, keptAt: place, signedBy: DemoCast.registered.name),
                as: try team.manager)
        }
    }

    /// In the last days: new policies, and a change of the social-networking policy.
    func finish() async throws {
        for kind in [PolicyKind.complaints, .whistleBlowing] { try await issue(kind) }
        for user in ["helen", "tom", "amy", "grace"] { try await sign(.whistleBlowing, 1, user) }
        for user in ["tom", "kate", "amy"] { try await sign(.complaints, 1, user) }
        try await change()
        for user in ["helen", "tom", "amy"] { try await sign(.socialNetworking, 2, user) }
        try await stage.perform(StartPolicyDraft(stage.identifier(), of: .allegations), as: try team.manager)
        try await stage.perform(
            CheckReference(stage.identifier(), of: "uk-gdpr", edition: "June 2026", recheckOn: stage.today.adding(days: 200)),
            as: try team.manager)
    }

    private func change() async throws {
        let draft = try await start(.socialNetworking)
        guard let section = draft.parts.first(where: { $0.name == "media" }) else { return }
        try await stage.perform(
            EditPolicyDraft(
                draft.id, of: .socialNetworking,
                .write(
                    name: section.name, heading: section.heading,
                    words: section.words + "\n\nVideos are at most two minutes long, and are watched to the end before they go out.")),
            as: try team.manager)
        try await sign(.socialNetworking, into: 2, changes: "Videos: at most two minutes, watched to the end.", grace: 14)
    }

    private func issue(_ kind: PolicyKind) async throws {
        _ = try await start(kind)
        try await sign(kind, into: 1)
    }

    private func start(_ kind: PolicyKind) async throws -> PolicyDraft {
        try await stage.perform(StartPolicyDraft(stage.identifier(), of: kind), as: try team.manager)
        return try await draft(kind)
    }

    private func sign(_ kind: PolicyKind, into version: Int, changes: String = "", grace: Int = 0) async throws {
        let draft = try await draft(kind)
        try await stage.perform(EditPolicyDraft(draft.id, of: kind, .ask), as: try team.manager)
        try await stage.perform(
            IssuePolicy(
                kind, seen: draft.digest, face: face(version, reviewed: stage.today), typedName: DemoCast.registered.name, changes: changes,
                graceDays: grace),
            as: try team.member("ruth"))
    }

    private func draft(_ kind: PolicyKind) async throws -> PolicyDraft {
        let setting = stage.setting
        guard let draft = try await stage.application.read(in: setting, { db in try PolicyDraft.open(kind, in: setting, from: db) }) else {
            throw NotFound()
        }
        return draft
    }

    private func version(_ kind: PolicyKind) async throws -> PolicyVersion? {
        let (setting, zone) = (stage.setting, stage.zone)
        return try await stage.application.read(in: setting) { db in try PolicyVersion.load(kind, in: setting, zone: zone, from: db) }
    }

    private func sign(_ kind: PolicyKind, _ version: Int, _ user: String) async throws {
        let colleague = ([DemoCast.manager] + DemoCast.colleagues).first { $0.user == user }
        try await stage.sign(kind, version: version, as: try team.member(user), named: colleague?.name ?? "")
    }

    private func face(_ version: Int, reviewed: Day) -> PolicyFace {
        PolicyFace(
            label: "\(reviewed.year)-\(version)", approvingBody: "Acorn Lane committee", reviewedOn: reviewed,
            nextReview: reviewed.adding(days: 360))
    }
}
