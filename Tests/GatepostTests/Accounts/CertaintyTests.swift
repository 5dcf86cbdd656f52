@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite struct CertaintyTests {
    let world: World
    let author, manager: Member.ID

    init() async throws {
        world = try await World()
        author = try await world.member(.staff, [.contributor], named: "Asha Patel")
        manager = try await world.member(.staff, [.manager, .registeredPerson], named: "Mo Okafor")
        _ = try await world.member(.staff, [.deputy], named: "Dee Lund")
    }

    private func approve(_ post: Post.ID, provenAt: Int?) async throws {
        let seen = try await world.atGate(post, for: manager)
        try await world.application.gate.perform(ApprovePost(post, seen: seen.digest), for: world.asking(manager, provenAt: provenAt))
    }

    @Test("P3: approving asks for a proof that is at most ten minutes old, and nothing is done without it") func fresh() async throws {
        let post = try await world.submitted(by: author)
        for age in [nil, 10 * Span.minute, Span.day] {
            let provenAt = age.map { world.now - $0 }
            await #expect(throws: ProofNeeded()) { try await approve(post, provenAt: provenAt) }
        }
        #expect(try await world.atGate(post, for: author).state == .submitted)
        #expect(try await world.titles(for: manager) == [])
        try await approve(post, provenAt: world.now - 10 * Span.minute + 1)
        #expect(try await world.atGate(post, for: author).state == .published)
    }

    @Test("P3: what is refused anyhow is refused before anybody is asked to prove anything") func refusedFirst() async throws {
        let post = try await world.submitted(by: manager)
        await #expect(throws: Refused([.workedOnIt])) { try await approve(post, provenAt: nil) }
    }

    @Test("P3: naming and ending duties, letting in, loosening and exporting ask as well") func all() {
        let asking: [any Action.Type] = [
            ApprovePost.self, ApproveEvent.self, PublishAlone.self, DecidePage.self, AskForEvidence.self, FetchEvidence.self, FetchKit.self,
            NameDuty.self, EndDuty.self,
            Deputise.self, ConfirmRestore.self, InvitePerson.self, AnswerRelative.self, InviteRelativeAgain.self, InviteInspector.self,
            OpenConcern.self, AskToRecover.self, ConfirmRecovery.self,
            AddTimeCode.self,
            AddPasskey.self, MakeRecoveryCodes.self, RemoveSecondFactor.self, ChangePassword.self, PreparePack.self, ApprovePack.self,
            FetchPack.self,
            NoteConcernsLooked.self, DecideDisclosure.self, AskErasure.self, ConfirmErasure.self, ConfirmRelease.self, OpenKeptName.self, ForgetKeptName.self,
            NameOutsideLead.self, EndOutsideLead.self,
        ]
        for action in asking { #expect(action.certainty == .justProven, "\(action.verb)") }
        // What protects is never held up.
        let protecting: [any Action.Type] = [
            SuspendAccess.self, PlaceProtection.self, TakeDownPost.self, RaiseConcern.self, DecideConsent.self, CancelEvent.self,
            RenewCalendar.self, StopNotices.self, StopPack.self,
        ]
        for action in protecting {
            #expect(action.certainty != .justProven, "\(action.verb)")
        }
    }

    @Test("P3, D16: a manager's unlocked telephone invites nobody, carries no duty out by an invitation and shows no paper of one")
    func inviting()
        async throws
    {
        let (application, id) = (world.application, world.identifier() as Invitation.ID)
        let invited = Invited.team(.staff, title: "Nursery nurse", duty: .contributor, lineManager: nil)
        let invite = InvitePerson(
            id, name: "Kit Shaw", email: nil, to: invited, username: Username("kit.shaw"), secrets: application.secrets)
        let stale = world.asking(manager, provenAt: world.now - Certainty.lasts)
        await #expect(throws: ProofNeeded()) { try await application.gate.perform(invite, for: stale) }
        #expect(try await application.read { db in try db.count("SELECT COUNT(*) FROM invitation") } == 0)
        try await application.gate.perform(invite, for: world.asking(manager))
        await #expect(throws: ProofNeeded()) { _ = try await PaperInvitation.load(id, for: stale, in: application) }
        // To whoever may not see it there is nothing to prove.
        await #expect(throws: NotFound()) {
            _ = try await PaperInvitation.load(id, for: world.asking(author, provenAt: nil), in: application)
        }
        #expect(try await PaperInvitation.load(id, for: world.asking(manager), in: application).name == "Kit Shaw")
        // What ends an invitation, and what notes that a paper was handed over, waits for nothing.
        try await application.gate.perform(HandOverInvitation(id), for: stale)
        try await application.gate.perform(RevokeInvitation(id), for: stale)
    }

    @Test("P3: a sealed concern is not looked at without it either, also when it was open a moment ago") func concern() async throws {
        let lead = try await world.member(.staff, [.safeguardingLead], named: "Grace Tindall")
        let concern = try await world.raise(about: [author], by: manager)
        let application = world.application
        await #expect(throws: ProofNeeded()) {
            _ = try await ConcernPage.open(concern, for: world.asking(lead, provenAt: nil), in: application)
        }
        _ = try await ConcernPage.open(concern, for: world.asking(lead), in: application)
        await #expect(throws: ProofNeeded()) {
            _ = try await ConcernPage.open(concern, for: world.asking(lead, provenAt: nil), in: application)
        }
        // To whoever may not open it there is nothing to prove.
        await #expect(throws: NotFound()) {
            _ = try await ConcernPage.open(concern, for: world.asking(author, provenAt: nil), in: application)
        }
    }

    @Test("the machine and the caretaker have no session that could be stolen") func others() throws {
        for actor in [Asking.Actor.machine, .caretaker, .visitor] {
            #expect(Certainty.justProven.isReached(by: world.application.asking(actor, in: world.setting)))
        }
    }
}
