@testable import Gatepost
import Safeguarding
import Testing

@Suite("The address of a mail server") struct MailServerTests {
    @Test("encrypted from the first byte, or before anything is said; readable only where somebody wrote so") func lines() throws {
        let tls = try MailServer("smtps://gate%40acorn:p%3Aost@mail.example")
        #expect(tls.line == .tls && tls.port == 465 && tls.user == "gate@acorn" && tls.password == "p:ost")
        let startTLS = try MailServer("smtp://mail.example:2525", from: "no-reply@acornlane.example")
        #expect(startTLS.line == .startTLS && startTLS.port == 2525 && startTLS.from?.text == "no-reply@acornlane.example")
        #expect(try MailServer("smtp://mail.example?tls=none").line == .plain)
    }

    @Test("one that would not work says why, and repeats nothing of it") func problems() throws {
        for (address, problem) in [
            ("http://mail.example", MailServerProblem.notAnAddress), ("mail.example", .notAnAddress), ("smtps://", .notAnAddress),
            ("smtps://mail.example/inbox", .notAnAddress), ("smtps://mail.example?tls=none", .notAnAddress),
            ("smtp://mail.example?starttls=off", .optionUnknown), ("smtp://gate:post@mail.example?tls=none", .passwordReadable),
        ] { #expect(throws: problem, "\(address)") { _ = try MailServer(address) } }
        #expect(throws: MailServerProblem.senderNotAnAddress) { _ = try MailServer("smtps://mail.example", from: "office") }
    }

    @Test("it says nothing of who signs in wherever it is printed") func silent() throws {
        let server = try MailServer("smtps://gate:secretword@mail.example")
        var dumped = ""
        dump(server, to: &dumped)
        for text in ["\(server)", String(reflecting: server), dumped] { #expect(!text.contains("secretword") && !text.contains("gate:")) }
    }
}
