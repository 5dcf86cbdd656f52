import Safeguarding
import Storage

// Acorn Lane's pages: its own, authorised before the first post; and one elsewhere that waits for an answer.
extension DemoTeam {
    /// Helen asks, Ruth says yes and signs.
    func openPages(on stage: DemoStage) async throws {
        let request: Authorisation.ID = stage.identifier()
        try await stage.perform(WritePageRequest(request, DemoPages.request(.gatepost, title: "Acorn Lane Nursery")), as: try manager)
        try await stage.perform(SendPageRequest(request), as: try manager)
        let evaluation = stage.lastDay.adding(days: 21)
        try await stage.perform(
            DecidePage(request, .yes(evaluateOn: min(evaluation, stage.today.adding(years: 1))), typedName: DemoCast.registered.name),
            as: try member("ruth"))
    }

    /// Tom would like a page on Facebook; Helen has not answered yet.
    func askElsewhere(on stage: DemoStage) async throws {
        let request: Authorisation.ID = stage.identifier()
        let tom = try member("tom")
        try await stage.perform(
            WritePageRequest(request, DemoPages.request(.facebook, title: "Acorn Lane Nursery, Doncaster")), as: tom)
        try await stage.perform(SendPageRequest(request), as: tom)
    }
}

// What the nursery has elsewhere, and where worries go outside.
extension DemoTeam {
    /// A website whose settings were looked at, and a page of neighbours' that nobody has looked at lately.
    func recordAccounts(on stage: DemoStage) async throws {
        let (website, group): (OutsideAccount.ID, OutsideAccount.ID) = (stage.identifier(), stage.identifier())
        func account(_ network: Network, _ title: String, _ address: String, isClosed: Bool) -> OutsideAccount {
            OutsideAccount(
                network, title: title, address: address, mailbox: "office@acornlane.example",
                administrators: "\(DemoCast.manager.name), \(DemoCast.colleagues[0].name)", isClosed: isClosed, reviewEvery: 91)
        }
        let site = account(.website, "acornlane.example", "https://acornlane.example", isClosed: false)
        let parents = account(.messaging, "Acorn Lane parents’ group", "a messaging group of 31 families", isClosed: true)
        try await stage.perform(RecordAccount(stage.identifier(), about: website, site), as: try manager)
        try await stage.perform(RecordAccount(stage.identifier(), about: group, parents), as: try manager)
        let found = Dictionary(uniqueKeysWithValues: Network.website.checklist.map { ($0, SettingFound.strict) })
        try await stage.perform(
            ReviewSettings(stage.identifier(), of: website, SettingsReview(found: found, typedName: "Tom Okafor")), as: try member("tom"))
        try await stage.perform(CheckContent(stage.identifier(), of: website, .clear), as: try member("tom"))
        var loose = Dictionary(uniqueKeysWithValues: Network.messaging.checklist.map { ($0, SettingFound.strict) })
        loose[.visitorUploads] = .loose
        let review = SettingsReview(
            found: loose, notes: [.visitorUploads: "Parents can send pictures. The group is asked to stop, or we close it."],
            typedName: "Tom Okafor")
        try await stage.perform(ReviewSettings(stage.identifier(), of: group, review), as: try member("tom"))
    }

    /// Grace rang some of the numbers; others wait for somebody.
    func verifyReferrals(on stage: DemoStage) async throws {
        let grace = try member("grace")
        for kind in [ReferralKind.childrensServices, .lado, .police] {
            guard var referral = Referral.starting.first(where: { $0.kind == kind }) else { continue }
            referral.owner = "Grace Tindall"
            try await stage.perform(KeepReferral(stage.identifier(), referral, verified: true), as: grace)
        }
        for (name, guidance) in Guidance.starting where ["eyfs", "practitioners-online-safety", "ceop-parents"].contains(name) {
            var looked = guidance
            (looked.checkedOn, looked.recheckOn) = (stage.today, stage.today.adding(days: 300))
            try await stage.perform(KeepGuidance(stage.identifier(), name, looked), as: grace)
        }
    }
}

enum DemoPages {
    static func request(_ network: Network, title: String) -> PageRequest {
        let isOurs = network == .gatepost
        let answers: [PageRequest.Part: String] = [
            .requester: isOurs ? DemoCast.manager.name : DemoCast.colleagues[0].name, .team: "Acorn Lane Nursery", .service: "Early years",
            .contact: DemoCast.manager.name, .position: DemoCast.manager.title, .email: "office@acornlane.example",
            .phone: "01302 496 000", .address: "Acorn Lane Nursery, 14 Acorn Lane, Doncaster",
            .audience: isOurs
                ? "Families of our children, relatives whom they invite, and the team. Nobody else: the page is closed."
                : "Families who are looking for a nursery, and neighbours.",
            .purpose: isOurs
                ? "To show families what their children do here, and to tell them of events and reminders, in one safe place."
                : "To tell the neighbourhood of open days and free places. No children are shown.",
            .aims: isOurs ? "Families feel part of their child’s day. News reaches everybody." : "More families hear of us.",
            .objectives: isOurs ? "Five posts a week from the rooms; events two weeks ahead." : "Two posts a month; visitors can’t post.",
            .evaluation: "How many look at it, what they say, which concerns were raised, and whether each control still works.",
        ]
        return PageRequest(
            network, title: title, answers: answers,
            administrators: [DemoCast.manager, DemoCast.colleagues[0]].map { one in
                PageRequest.Administrator(
                    name: one.name, position: one.title, email: "office@acornlane.example", phone: "01302 496 000",
                    lineManager: DemoCast.registered.name)
            })
    }
}
