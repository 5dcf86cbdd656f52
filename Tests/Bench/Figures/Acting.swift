import Foundation
import Gatepost
import Safeguarding

extension Bench {
    /// A carer says no; every picture of the child is refused to whoever asks next, on the running server.
    func withdrawal() async throws {
        let setting = try await setting(posts: 10_000)
        let server = try serve(setting)
        defer { server.stop() }
        let probe = Probe(port: server.port, cookie: setting.sessions.otherParent)
        let pictures = setting.pictures.filter { probe.get("/pictures/\($0)/small")?.status == 200 }
        guard !pictures.isEmpty else { throw NotMeasured("no picture of the child could be seen before") }
        let application = setting.application
        let asking = application.asking(.member(setting.carer), in: setting.setting)
        let form: Record.ID = application.identifier()
        let no = DecideConsent(form: form, for: setting.child, answers: [Use(.closedPage, .photograph): .no], until: nil)
        let taken = try await elapsed { try await application.gate.perform(no, for: asking) }
        let seen = pictures.filter { probe.get("/pictures/\($0)/small")?.status != 404 }
        guard seen.isEmpty else { throw NotMeasured("\(seen.count) of \(pictures.count) pictures were still served") }
        Figure.print(
            "withdrawal", taken * 1_000, "ms",
            "one child among 10,000 posts; \(pictures.count) pictures checked to be served before and refused after")
    }

    /// One action through the gate, durable and logged; then the log, read link by link.
    func gate() async throws {
        let setting = try await setting(posts: 10_000)
        let application = setting.application
        let asking = application.asking(.member(setting.manager), in: setting.setting)
        let count = 2_000
        let taken = try await elapsed {
            for index in 0..<count {
                try await application.gate.perform(SayThanks(for: setting.newest[0], index % 2 == 0), for: asking)
            }
        }
        Figure.print("gate.action", taken * 1_000 / Double(count), "ms", "saying thank you, durable and logged, one after the other")
        var finding: LogFinding?
        let verifying = try await elapsed { finding = try await VerifyLog(of: setting.setting).finding(in: application) }
        guard case .whole(let entries) = finding else { throw NotMeasured("the log is not whole: \(String(describing: finding))") }
        Figure.print("log.verified", Double(entries) / verifying, "entries per second", "\(entries) entries")
    }
}
