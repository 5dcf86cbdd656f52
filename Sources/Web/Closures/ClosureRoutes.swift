import Gatepost
import Safeguarding
import Storage

extension Routes {
    private static let keepers: Access = .duties(Duty.managing.union([.contentManager]))

    /// Closure notices: wording that two people agree beforehand, and one person sends.
    static let closures: [Route] = [
        .get("/closures", keepers) { visit in .page(try await closures(visit, Form(["id": new(visit)])).page) },
        .post("/closures", keepers) { visit in
            var form = visit.form
            let (title, words) = (form.text("title", max: PostDraft.longestTitle), form.text("words", max: 1000))
            guard form.isSound, let id = form.identifier("id", of: Record.self) else {
                return .page(try await closures(visit, form).page, status: 422)
            }
            return try await changing(visit, ProposeClosureWording(id, title: title, words: words), .saved)
        },
        .post("/closures/:wording/approve", keepers) { visit in
            try await changing(visit, ApproveClosureWording(visit.identifier("wording")), .decided)
        },
        .post("/closures/:wording/retire", keepers) { visit in
            try await changing(visit, RetireWording(visit.identifier("wording")), .removed)
        },
        .post("/closures/:wording/send", keepers) { visit in
            var form = visit.form
            let day = form.day("day", optional: true), minute = form["time"].flatMap(PostDraft.minute)
            guard form.isSound, let post = form.identifier("post", of: Post.self) else {
                return .page(try await closures(visit, form).page, status: 422)
            }
            return try await changing(
                visit, SendClosureNotice(post, wording: visit.identifier("wording"), day: day, minute: minute), .closureSent)
        },
    ]

    private static func new(_ visit: Visit) -> String { (visit.application.identifier() as Record.ID).description }

    private static func closures(_ visit: Visit, _ form: Form) async throws -> ClosuresPage {
        let viewer = try visit.viewer
        let wordings = try await visit.application.read(in: viewer.setting) { db in try ClosureWording.all(in: viewer.setting, from: db) }
        return ClosuresPage(wordings: wordings, form: form, viewer: viewer, notice: visit.application.identifier())
    }

    private static func changing(_ visit: Visit, _ action: some Action, _ notice: Notice) async throws -> Reply {
        do {
            _ = try await visit.application.gate.perform(action, for: visit.asking)
            return .redirect(to: notice == .closureSent ? "/page" : "/closures", saying: notice)
        } catch let refused as Refused {
            var form = visit.form
            form.refuse(refused)
            if form["id"] == nil { form.set("id", new(visit)) }
            return .page(try await closures(visit, form).page, status: 422)
        }
    }
}

/// Wordings in force, those that wait for a second person, and a form for another.
struct ClosuresPage {
    let wordings: [ClosureWording]
    let form: Form
    let viewer: Viewer
    /// The id of the post that sending makes.
    let notice: Post.ID

    var page: Page {
        Page(
            Words.closuresTitle, at: .posts,
            main: """
                \(form.problemList)<p class="measure">\(Words.closuresLead) \(HTML.clause("N8"))</p>\
                \(each: wordings, card)\(if: wordings.isEmpty, .nothingYet(Words.noClosures, Words.noClosuresWords))
                """,
            aside: .card(
                Words.newWording,
                .form(
                    to: "/closures", submit: Words.proposeWording, quiet: true,
                    """
                    \(form.hidden("id"))\(form.line("title", Words.postTitle, max: PostDraft.longestTitle))\
                    \(form.lines("words", Words.postWords, rows: 5, hint: Words.wordingHint, max: 1000))
                    """)))
    }

    private func card(_ wording: ClosureWording) -> HTML {
        let isOwn = wording.writtenBy == viewer.member
        let tag: HTML = wording.isInForce ? .tag(Words.wordingAgreed, .passed) : .tag(Words.wordingWaits, .waiting)
        return .card(
            wording.title, beside: tag,
            """
            \(HTML.paragraphs(wording.words))\(if: wording.isInForce, send(wording))\
            <div class="row">\(if: !wording.isInForce && !isOwn, HTML.action(Words.agreeWording, to: "/closures/\(wording.id)/approve", quiet: false))\
            \(if: !wording.isInForce && isOwn, "<p class=\"soft\">\(Words.wordingNeedsSecond)</p>")\
            \(HTML.action(Words.retireWording, to: "/closures/\(wording.id)/retire"))</div>
            """)
    }

    private func send(_ wording: ClosureWording) -> HTML {
        .form(
            to: "/closures/\(wording.id)/send", submit: Words.sendClosure,
            """
            \(HTML.hidden("post", notice.description))<div class="pair">\(if: wording.asksForDay, field(wording, "day", Words.closureDay, "date"))\
            \(if: wording.asksForTime, field(wording, "time", Words.closureTime, "time"))</div>
            """)
    }

    private func field(_ wording: ClosureWording, _ name: String, _ label: String, _ type: String) -> HTML {
        "<div class=\"field\"><label for=\"\(name)-\(wording.id)\">\(label)</label><input id=\"\(name)-\(wording.id)\" name=\"\(name)\" type=\"\(type)\" required></div>"
    }
}

extension Words {
    static let closuresTitle = "Closure notices"
    static let closuresLead =
        "Agree the words with a colleague now. On the day, one of you fills in the day and time and sends it, even while the page is paused."
    static let noClosures = "No wording yet"
    static let noClosuresWords = "Snow, no heating, no water: agree one for each, before you need it."
    static let newWording = "Another wording"
    static let wordingHint = "Write {day} and {time} where the day and the time go."
    static let proposeWording = "Put it to a colleague"
    static let wordingAgreed = "Agreed by two"
    static let wordingWaits = "Waiting for a colleague"
    static let wordingNeedsSecond = "A colleague who is ready to approve agrees it."
    static let agreeWording = "Agree it"
    static let retireWording = "Take out of use"
    static let sendClosure = "Send to every family"
    static let closureDay = "Day"
    static let closureTime = "Time"
}
