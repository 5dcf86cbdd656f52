import Gatepost
import Safeguarding

extension Routes {
    /// Who lets other programs in, and ends it. The interface itself is `interface`.
    static let programs: [Route] =
        [
            .get("/programs", .duties(Duty.managing)) { visit in
                .page(try await visit.load { try ProgramsPage.load(for: $0, from: $1) }.page(for: visit.viewer))
            },
            .get("/programs/:token/allow", .duties(Duty.managing)) { visit in
                let id: Record.ID = try visit.identifier("token")
                let page = try await visit.load { try ProgramsPage.load(for: $0, from: $1) }
                guard let token = page.tokens.first(where: { $0.id == id }), token.standing == .waiting(isOwn: false) else { throw NotFound() }
                return .page(token.question)
            },
            // The token is shown once, in answer to the form itself: there is no address at which it could be read again.
            .post("/programs/:token/allow", .duties(Duty.managing)) { visit in
                let token = try await visit.application.gate.perform(AllowProgram(visit.identifier("token")), for: visit.asking)
                return .page(ProgramsPage.shown(token))
            },
            .button("/programs/:token/end", .duties(Duty.managing), { EndProgram(try $0.identifier("token")) }, onward: { _ in "/programs" }),
        ] + askForProgram.routes

    private static let askForProgram = FormPair(
        "/programs/new", .duties(Duty.managing), notice: .secondPersonNeeded,
        page: { visit, typed in
            let last = try visit.viewer.today.adding(days: 365)
            let form = typed ?? Form(["id": "\(visit.application.identifier() as Record.ID)", "last_day": last.description])
            return Page(Words.Programs.ask, at: .people, main: .card(nil, .form(
                to: "/programs/new", form, submit: Words.Programs.ask, beside: .link(Words.goBack, to: "/programs", quiet: true), """
                \(form.hidden("id"))\(form.line("program", Words.Programs.program, hint: Words.Programs.programHint, max: 60))\
                \(form.choices("scopes", Words.Programs.scopes, ProgramScope.allCases.map { Choice($0.rawValue, Words.Programs.scope($0)) }))\
                \(form.line("last_day", Words.Programs.lastDay, .day, hint: Words.Programs.lastDayHint))
                """)), aside: .card(Words.Programs.howTitle, .paragraphs(Words.Programs.how)))
        },
        action: { _, form in
            let (program, scopes) = (form.text("program", max: 60), form.choices("scopes", of: ProgramScope.self))
            guard let id = form.identifier("id", of: Record.self), let last = form.day("last_day") else { return nil }
            return AskForProgram(id, for: program, scopes, until: last)
        }, onward: { _ in "/programs" })
}

extension ProgramsPage {
    fileprivate func page(for viewer: Viewer) -> Page {
        Page(
            Words.Programs.title, at: .people,
            main: """
                <p class="soft">\(Words.Programs.lead)</p>\
                \(if: tokens.isEmpty, .nothingYet(Words.Programs.nobodyTitle, Words.Programs.nobody))\
                \(if: !tokens.isEmpty, .sheet(nil, "\(each: tokens, { $0.row(for: viewer) })"))\
                <div class="row">\(.link(Words.Programs.ask, to: "/programs/new"))</div>
                """, aside: .card(Words.Programs.howTitle, .paragraphs(Words.Programs.how)))
    }

    /// - Parameter token: shown this once.
    static func shown(_ token: ProgramToken) -> Page {
        Page(Words.Programs.shownTitle, at: .people, main: .card(nil, """
            \(.notice("<p>\(Words.Programs.shownLead)</p>", .waiting))<p><code id="token">\(token.text)</code></p>\
            <p class="soft">\(Words.Programs.shownWhere)</p><div class="row">\(.link(Words.Programs.shownDone, to: "/programs"))</div>
            """))
    }
}

extension ProgramsPage.Token {
    fileprivate func row(for viewer: Viewer) -> HTML {
        let used: HTML = if let usedAt { "\(Words.Programs.used) \(.time(usedAt, for: viewer))" } else { .text(Words.Programs.neverUsed) }
        return .task(
            .badge(Icon.policy), program,
            """
            \(Words.list(ProgramScope.allCases.filter(scopes.contains).map(Words.Programs.scope)))<br>\(Words.Programs.people(asked: askedBy, allowed: allowedBy)) · \
            \(Words.People.untilDay) \(.day(lastDay)) · \(used)\(if: endedBy, { " · \(Words.Programs.ended($0))" })<br>\(.tag(Words.Programs.standing(standing), tone))
            """,
            """
            \(if: standing == .waiting(isOwn: false), .link(Words.Programs.allow, to: "/programs/\(id)/allow"))\
            \(if: standing != .over, .action(Words.Programs.end, to: "/programs/\(id)/end", stop: true))
            """)
    }

    private var tone: Tone {
        switch standing {
        case .waiting: .waiting
        case .open: .passed
        case .asleep: .stopped
        case .over: .plain
        }
    }

    fileprivate var question: Page {
        Page(Words.Programs.allowQuestion(program), at: .people, main: .confirm(
            Words.Programs.allowQuestion(program), """
            <p>\(Words.Programs.allowLead(askedBy))</p><ul>\(each: ProgramScope.allCases.filter(scopes.contains), { "<li>\(Words.Programs.scope($0))</li>" })</ul>\
            <p>\(Words.Programs.allowRest(lastDay))</p>
            """, to: "/programs/\(id)/allow", yes: Words.Programs.allow, back: "/programs")).withOwnHeading()
    }
}

extension Words {
    /// Words of other programs' access.
    enum Programs {
        static let title = "Other programs"
        static let lead = "A program that you use already can bring rooms, children and carers in, and take figures and the log out. It never sees a picture, a post or what anybody says."
        static let nobodyTitle = "No other program comes in here"
        static let nobody = "One of you asks for it, and somebody else agrees."
        static let ask = "Ask for a program"
        static let program = "Which program is it?"
        static let programHint = "What you call it. A new token for the same program goes on where the last one was."
        static let scopes = "What may it do?"
        static func scope(_ scope: ProgramScope) -> String {
            switch scope {
            case .rooms: "bring rooms in"
            case .children: "bring children in, and say when they leave"
            case .carers: "bring carers in, without access"
            case .assurance: "take out how the clauses stand"
            case .log: "take the log out"
            }
        }
        static let lastDay = "Its last day"
        static let lastDayHint = "Within a year."
        static let howTitle = "How it goes"
        static let how = """
            It takes two people: one asks, another allows it and copies the token into the program.

            The program acts for whoever asked, and can do no more than they can. When they leave, it stops.

            Ending it takes one tap, by anybody who manages.
            """
        static func people(asked: String, allowed: String?) -> String { "asked for by \(asked)\(allowed.map { ", allowed by \($0)" } ?? "")" }
        static let used = "last here"
        static let neverUsed = "never here"
        static func ended(_ name: String) -> String { "ended by \(name)" }
        static func standing(_ standing: ProgramsPage.Standing) -> String {
            switch standing {
            case .waiting(isOwn: true): "Somebody else has to agree"
            case .waiting(isOwn: false): "Waits for your answer"
            case .open: "May come in"
            case .asleep: "Stopped: whoever asked for it doesn’t manage any more"
            case .over: "Over"
            }
        }
        static let allow = "Allow it"
        static let end = "End it"
        static func allowQuestion(_ program: String) -> String { "Allow \(program)?" }
        static func allowLead(_ name: String) -> String { "\(name) asks for it. In their name it could:" }
        static func allowRest(_ day: Day) -> String { "Until \(Words.day(day)). Next you see its token, once. Whoever has the token can do these things." }
        static let shownTitle = "The token"
        static let shownLead = "Copy it into the program now. It’s shown this once, and kept nowhere here."
        static let shownWhere = "If it gets lost or seen by somebody, end it and ask for a new one."
        static let shownDone = "It’s in the program"
        /// Beside whoever it acted for, in the log.
        static func through(_ program: String) -> String { "through \(program)" }
    }
}
