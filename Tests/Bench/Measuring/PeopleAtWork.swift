import Foundation
import Synchronization

/// People who comment, post and approve while others read: each second one comment, each tenth a post that goes all the way, and one thing
/// that nobody may, which is asked for to be refused. Beside that the server's memory is looked at every ten seconds.
final class PeopleAtWork: Sendable {
    struct Found {
        /// What each deed took.
        var seconds: [Double] = []
        var megabytes: [Double] = []
        /// Refused, as they were to be.
        var refused = 0
        var problems: [String] = []
    }

    private let port: Int
    private let server: Int32
    private let sessions: SeededSetting.Sessions
    private let posts: [String]
    private let state = Mutex(Found())
    private let isOver = Mutex(false)

    init(_ setting: SeededSetting, _ server: RunningProgram) {
        (port, self.server, sessions) = (server.port, server.id, setting.sessions)
        posts = setting.newest.map { "/posts/\($0)" }
    }

    var found: Found { state.withLock { $0 } }

    /// What was seen until now does not count.
    func forget() { state.withLock { $0 = Found(problems: $0.problems) } }

    func end() { isOver.withLock { $0 = true } }

    /// On a thread of its own: it waits for each answer.
    func begin() {
        Thread.detachNewThread { [self] in
            var round = 0
            while !isOver.withLock({ $0 }) {
                let next = Date().addingTimeInterval(1)
                do { try work(round) } catch { state.withLock { $0.problems.append("\(error)") } }
                round += 1
                Thread.sleep(until: next)
            }
        }
    }

    private func work(_ round: Int) throws {
        try comment(round)
        if round % 10 == 0 {
            try publish(round)
            try meetRefusal()
            if let megabytes = RunningProgram.megabytes(of: server) { state.withLock { $0.megabytes.append(megabytes) } }
        }
    }

    /// Another family each time, on a post that it sees.
    private func comment(_ round: Int) throws {
        let family = Browser(port: port, session: sessions.families[round * 7 % sessions.families.count])
        guard let post = posts.first(where: { Probe(port: port, cookie: family.session).get($0)?.status == 200 }) else { return }
        let page = try family.page(post)
        guard let form = page.range(of: "\(post)/comments\"") else { return }
        let rest = String(page[form.lowerBound...])
        let fields = ["token=\(try Browser.value(of: "token", in: rest))", "id=\(try Browser.value(of: "id", in: rest))"]
        try count(family.send(fields + ["words=What a lovely day that was, number \(round)."], to: "\(post)/comments"), "a comment")
    }

    private func publish(_ round: Int) throws {
        let author = Browser(port: port, session: sessions.contributor), manager = Browser(port: port, session: sessions.manager)
        let fresh = try author.page("/posts/new")
        let (token, id) = (try Browser.value(of: "token", in: fresh), try Browser.value(of: "id", in: fresh))
        let words = ["title=Den day \(round)", "words=We built a den.", "kind=activity", "audience=everyone", "version=0"]
        try count(author.send(["token=\(token)", "id=\(id)"] + words, to: "/posts/new"), "a draft")
        let version = try Browser.value(of: "version", in: author.page("/posts/\(id)/submit"))
        try count(author.send(["token=\(token)", "version=\(version)"], to: "/posts/\(id)/submit"), "handing in")
        let review = try manager.page("/posts/\(id)/review")
        let fields = ["token=\(try Browser.value(of: "token", in: review))", "seen=\(try Browser.value(of: "seen", in: review))"]
        try count(manager.send(fields, to: "/posts/\(id)/approve"), "approving")
    }

    /// A parent asks for what only those who work here may open.
    private func meetRefusal() throws {
        guard let answer = Probe(port: port, cookie: sessions.parent).get("/posts/new"), [403, 404].contains(answer.status) else {
            throw NotMeasured("a parent was let in where posts are written")
        }
        state.withLock { $0.refused += 1 }
    }

    private func count(_ answer: Browser.Answer, _ deed: String) throws {
        guard answer.status == 303 else { throw NotMeasured("\(deed) was answered \(answer.status)") }
        state.withLock { $0.seconds.append(answer.seconds) }
    }
}
