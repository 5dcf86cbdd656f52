import Safeguarding
import Testing

@Suite("Where a worry goes")
struct ReferralRuleTests {
    @Test(
        "D11: a worry about a child goes to the child's home authority, one about somebody who works here to the officer where the setting is"
    )
    func localities() {
        for kind in [ReferralKind.childrensServices, .outOfHours] {
            #expect(referralLocality(kind, setting: "Doncaster", homeAuthority: "Barnsley") == "Barnsley")
            #expect(referralLocality(kind, setting: "Doncaster", homeAuthority: " ") == "Doncaster")
        }
        for kind in [ReferralKind.lado, .councilSafeguarding] {
            #expect(referralLocality(kind, setting: "Doncaster", homeAuthority: "Barnsley") == "Doncaster")
        }
        #expect(referralLocality(.police, setting: "Doncaster", homeAuthority: "Barnsley") == "")
    }

    @Test("D11: a look counts for a year and not before it was made")
    func verification() throws {
        let day = try #require(Day("2026-11-16"))
        #expect(isVerified(day, on: day) && isVerified(day, on: day.adding(days: 364)))
        #expect(!isVerified(day, on: day.adding(days: 365)) && !isVerified(day, on: day.adding(days: -1)) && !isVerified(nil, on: day))
    }

    @Test(
        "One place written in several ways is one place",
        arguments: ["Doncaster", "City of Doncaster Council", " doncaster metropolitan borough council"])
    func places(name: String) { #expect(localityKey(name) == "doncaster") }

    @Test(
        "N26: only an address of the web that a person can follow goes into the directory",
        arguments: [
            "javascript:alert(1)", "http://example.org", "https://", "https://x", "https://exa mple.org", "https://example.org/\"><script>",
            "data:text/html,x",
        ])
    func addresses(address: String) {
        #expect(Referral(.police, body: "Police", web: address, owner: "Sam").refusals == [.notUnderstood("web")])
        #expect(Referral(.police, body: "Police", web: "https://www.police.uk/", owner: "Sam").refusals.isEmpty)
    }

    @Test("N26: every problem of a table is said by its row, as a spreadsheet counts")
    func table() throws {
        let rows = try ReferralTable.read(
            """
            locality,kind,body,phone,owner
            Barnsley,lado,"Barnsley LADO, council",01226 000000,Helen
            ,childrensServices,Barnsley MASH,01226 000001,Helen
            Leeds,nobody,Somebody,1,Helen

            Leeds,lado,,not a number,
            Barnsley Council,lado,Again,01226 000002,Helen
            """
        ).get()
        #expect(rows.map(\.number) == [2, 3, 4, 6, 7])
        #expect(rows[0].refusals.isEmpty && rows[0].referral?.body == "Barnsley LADO, council")
        #expect(rows[1].refusals == [.missing("locality")])
        #expect(rows[2].refusals == [.notUnderstood("kind")])
        #expect(Set(rows[3].refusals) == [.missing("body"), .missing("owner"), .notUnderstood("phone")])
        #expect(rows[4].refusals == [.alreadyTaken("kind")])
        #expect(throws: ReferralTable.TableProblem.self) { try ReferralTable.read("").get() }
        #expect(throws: ReferralTable.TableProblem.self) { try ReferralTable.read("a,b\n1,2").get() }
        #expect(throws: ReferralTable.TableProblem.self) { try ReferralTable.read("kind,body\nlado,\"Barnsley").get() }
    }
}
