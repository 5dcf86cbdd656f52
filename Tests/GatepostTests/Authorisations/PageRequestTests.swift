@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite("Asking for a page")
struct PageRequestTests {
    let world: World
    let manager: Member.ID
    let registered: Member.ID

    init() async throws {
        world = try await World(authorised: false)
        manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
        registered = try await world.member(.committee, [.registeredPerson], named: "Ann Moor")
    }

    @Test("N34: every part of the request has to be there", arguments: PageRequest.Part.allCases)
    func parts(part: PageRequest.Part) async throws {
        let request = world.pageRequest(answers: [part: " "])
        #expect(try await world.refusals(of: WritePageRequest(world.identifier(), request), to: manager) == [.missing(part.field)])
    }

    @Test("N34: two or three different people look after a page, each with position, work e-mail, telephone and line manager")
    func administrators() async throws {
        var request = world.pageRequest()
        let two = request.administrators
        request.administrators = Array(two.prefix(1))
        #expect(try await refusals(request) == [.administratorsNeeded(least: 2, most: 3)])
        request.administrators = [two[0], two[0]]
        #expect(try await refusals(request) == [.administratorsNeeded(least: 2, most: 3)])
        request.administrators = two + two
        #expect(try await refusals(request) == [.administratorsNeeded(least: 2, most: 3)])
        request.administrators = [two[0], .init(name: "Kim Ash")]
        #expect(
            try await refusals(request)
                == ["position", "email", "phone", "line_manager"].map { Refusal.missing(Field(named: "admin_2_\($0)")) })
        request.administrators = two
        #expect(try await refusals(request).isEmpty)
    }

    @Test("N34, N9: nobody's own mailbox stands in a request")
    func mailboxes() async throws {
        #expect(try await refusals(world.pageRequest(answers: [.email: "helen@gmail.com"])) == [.personalAddress("email")])
        var request = world.pageRequest()
        request.administrators[1].email = "ann@hotmail.co.uk"
        #expect(try await refusals(request) == [.personalAddress("admin_2_email")])
    }

    @Test(
        "N3, N4, N5: a new request begins with risks to staff, to the public and children, and to reputation, whose controls name live rules"
    )
    func risks() async throws {
        let id: Authorisation.ID = world.identifier()
        try await world.perform(WritePageRequest(id, world.pageRequest()), by: manager)
        let risks = try await world.authorisation(id, for: manager).risks.map(\.risk)
        #expect(Set(risks.map(\.area)) == Set(RiskArea.allCases))
        #expect(risks.allSatisfy { $0.rule.map(Rule.controls.contains) ?? false && !$0.owner.isEmpty && $0.reviewOn > world.today })
    }

    @Test("N3, N4, N5: without a line for each of the three nothing is sent, and each is named", arguments: RiskArea.allCases)
    func missingArea(area: RiskArea) async throws {
        let id: Authorisation.ID = world.identifier()
        try await world.perform(WritePageRequest(id, world.pageRequest()), by: manager)
        for line in try await world.authorisation(id, for: manager).risks where line.risk.area == area {
            try await world.perform(DropRisk(line.id, of: id), by: manager)
        }
        #expect(try await world.refusals(of: SendPageRequest(id), to: manager) == [.risksNotAssessed([area])])
        let risk = PageRisk(
            area, risk: "A rumour", who: "Everybody", control: "We answer at once", owner: "Helen", reviewOn: world.today.adding(days: 90))
        try await world.perform(AssessRisk(world.identifier(), of: id, risk), by: manager)
        #expect(try await world.refusals(of: SendPageRequest(id), to: manager).isEmpty)
    }

    @Test("N3: a line says what, who, control, owner and a day within the year")
    func riskLines() async throws {
        let id: Authorisation.ID = world.identifier()
        try await world.perform(WritePageRequest(id, world.pageRequest()), by: manager)
        let blank = PageRisk(.staff, risk: "", who: "", control: "", owner: "", reviewOn: world.today)
        #expect(
            try await world.refusals(of: AssessRisk(world.identifier(), of: id, blank), to: manager)
                == [.missing("risk"), .missing("who"), .missing("control"), .missing("owner"), .dayOutOfRange("review_on")])
    }

    @Test("N34: what was sent is not changed any more, by nobody")
    func sealed() async throws {
        let id = try await world.askForPage(by: manager)
        let line = try await world.authorisation(id, for: manager).risks[0]
        for member in [manager, registered] {
            for refusals in [
                try await world.refusals(of: WritePageRequest(id, world.pageRequest()), to: member),
                try await world.refusals(of: DropRisk(line.id, of: id), to: member),
                try await world.refusals(of: AssessRisk(line.id, of: id, line.risk), to: member),
                try await world.refusals(of: SendPageRequest(id), to: member),
            ] { #expect(refusals == [.changedMeanwhile]) }
        }
    }

    @Test(
        "N34: those without a duty here, families and visitors to the register find nothing", arguments: ["staff", "contributor", "parent"])
    func unseen(role: String) async throws {
        let id = try await world.askForPage(by: manager)
        let member: Member.ID =
            switch role {
            case "staff": try await world.member(.staff)
            case "contributor": try await world.member(.staff, [.contributor])
            default: try await world.carer(of: try await world.child())
            }
        await #expect(throws: NotFound.self) { try await world.authorisation(id, for: member) }
        await #expect(throws: NotFound.self) {
            try await world.perform(WritePageRequest(world.identifier(), world.pageRequest()), by: member)
        }
        await #expect(throws: NotFound.self) { try await world.perform(RevokePage(id, because: "x"), by: member) }
    }

    private func refusals(_ request: PageRequest) async throws -> [Refusal] {
        try await world.refusals(of: WritePageRequest(world.identifier(), request), to: manager)
    }
}
