import Gatepost
import Safeguarding

extension RaiseConcernPage {
    /// One calm page: what happened, and only then whatever else somebody knows.
    func page(_ form: Form) -> Page {
        Page(Words.Concerns.newTitle, at: .help, main: """
            <p class="measure">\(isTeam ? Words.Concerns.newLeadTeam : Words.Concerns.newLead)</p>\
            \(if: context, { context in
                .card(Words.Concerns.raisedFrom(context.kind), """
                    <p class="soft">\(context.words)</p><p><a href="/concerns/illegal/\(context.kind.rawValue)/\(context.id)">\(Words.Concerns.itMayBeIllegal)</a></p>
                    """)
            })\
            \(.card(nil, "<div data-concern class=\"stack\">\(.form(to: "/concerns/new", form, submit: Words.Concerns.sendIt, fields(form)))</div>"))
            """, aside: "\(HTML.dangerCard)\(outside.card)\(anonymousCard)").with(scripts: "concern.js")
    }

    private func fields(_ form: Form) -> HTML {
        """
        \(form.hidden("id"))\(form.hidden("from"))\(form.hidden("what"))\
        \(form.concernCategory(categories))\(form.lines("words", Words.Concerns.whatHappened, rows: 7, hint: Words.Concerns.whatHappenedHint, max: longestConcern))\
        \(form.tick("urgent", Words.Concerns.urgent, hint: Words.Concerns.urgentHint))\
        \(form.choices("about", Words.Concerns.aboutWhom, people.map { Choice($0.member.description, $0.name) }, hint: Words.Concerns.aboutHint))\
        \(form.line("about_whom", Words.Concerns.aboutTyped, hint: Words.Concerns.aboutTypedHint, optional: true, max: 300))\
        \(form.concernDetails)\
        <div hidden data-keep>\(form.tick("keep", Words.Concerns.keepHere, hint: Words.Concerns.keepHereHint))</div>\
        <p class="notice waiting" role="status" hidden data-offline>\(Words.Concerns.offline)</p>
        """
    }

    private var anonymousCard: HTML {
        .card(Words.Concerns.withoutName, "<p>\(Words.Concerns.withoutNameLead)</p><p><a href=\"\("/concern/\(doorCode)" as LocalPath)\">\(Words.Concerns.withoutNameLink)</a></p>")
    }
}

extension Form {
    func concernCategory(_ categories: [ConcernCategory]) -> HTML {
        choice("category", Words.Concerns.categoryLabel, categories.map { Choice($0.rawValue, Words.Concerns.category($0), hint: Words.Concerns.categoryHint($0)) })
    }

    /// Whatever else somebody knows; open at once where something in it has to be put right.
    var concernDetails: HTML {
        let names = ["child", "witnesses", "place", "seen_on"]
        let isOpen = names.contains { problem(at: $0) != nil || self[$0]?.isEmpty == false }
        return """
            <details\(flag: "open", isOpen)><summary>\(Words.Concerns.moreIfKnown)</summary><div class="stack">\
            \(line("child", Words.Concerns.whichChild, optional: true, max: 300))\(line("witnesses", Words.Concerns.whoSaw, optional: true, max: 300))\
            \(line("place", Words.Concerns.where_, hint: Words.Concerns.whereHint, optional: true, max: 500))\(line("seen_on", Words.Concerns.when, .day, optional: true))\
            <p class="soft">\(Words.Concerns.neverScreenshot)</p></div></details>
            """
    }

    /// What somebody wrote.
    mutating func raising(atDoor: Bool) -> Raising? {
        let category = choice("category", of: ConcernCategory.self)
        let words = text("words", max: longestConcern)
        let (about, witnesses, child) = (
            text("about_whom", max: 300, optional: true), text("witnesses", max: 300, optional: true), text("child", max: 300, optional: true)
        )
        let (place, seen) = (text("place", max: 500, optional: true), day("seen_on", optional: true))
        let (name, reach) = atDoor ? (text("name", max: 120, optional: true), text("reach", max: 200, optional: true)) : ("", "")
        guard let category, isSound else { return nil }
        let context = self["from"].flatMap(Raising.Context.Kind.init).flatMap { kind in self["what"].map { Raising.Context(kind, id: $0, words: "") } }
        return Raising(
            category, words: words, isUrgent: isTicked("urgent"), aboutWhom: about, witnesses: witnesses, child: child, place: place, seenOn: seen,
            name: name, reach: reach, context: atDoor ? nil : context)
    }
}

extension HTML {
    static var dangerCard: HTML {
        "<section class=\"card stack stopped\"><h2 class=\"minor\">\(Words.inDanger)</h2><p><a class=\"button stop\" href=\"tel:999\">999</a></p><p>\(Words.inDangerLead)</p></section>"
    }
}

extension [OutsideContact] {
    /// The way past us, which everybody who raises a concern is shown: the LADO, children's services, and Ofsted.
    var card: HTML {
        .card(Words.Concerns.pastUs, """
            <p class="soft">\(Words.Concerns.pastUsLead)</p>\(.facts(filter { [.lado, .childrensServices, .ofsted].contains($0.kind) }.map { one in
                (Words.Concerns.contact(one.kind), one.html)
            }))
            """)
    }
}

extension OutsideContact {
    var html: HTML {
        let number: HTML = isVerified && !phone.isEmpty ? "<a href=\"tel:\(phone.filter(\.isNumber))\">\(phone)</a> · " : .empty
        return "\(number)\(if: !body.isEmpty, "<span\(HTML.asWritten)>\(body)</span> · ")\(Words.Concerns.contactHint(kind))"
    }
}

extension ConcernReceipt {
    /// What whoever raised it sees.
    func page(_ outside: [OutsideContact], _ typed: Form?) -> Page {
        let form = typed ?? Form()
        return Page(Words.Concerns.receiptTitle, at: .concerns, main: """
            \(summary)\(conversation)\(if: mayAnswer, .card(Words.Concerns.sayMore, .form(
                to: "/concerns/mine/\(id)", form, submit: Words.send, form.lines("words", Words.Concerns.sayMoreLabel, rows: 4, max: longestConcern))))
            """, aside: "\(HTML.dangerCard)\(pictureCard)\(outside.card)")
    }

    /// The way to a picture of what they saw, once the words have arrived.
    private var pictureCard: HTML {
        guard mayAddPicture || pictures > 0 else { return .empty }
        return .card(Words.Concerns.pictureTitle, """
            \(if: pictures > 0, "<p>\(Words.Concerns.pictures(pictures))</p>")\
            \(if: mayAddPicture, "<p class=\"soft\">\(Words.Concerns.pictureLead)</p>\(.link(Words.Concerns.addPicture, to: "/concerns/mine/\(id)/picture", quiet: true))")
            """)
    }

    var summary: HTML {
        .card(nil, """
            <p>\(.tag(Words.Concerns.standing(standing), standing == .closed ? .plain : standing == .lookedAt ? .passed : .waiting)) \(Words.Concerns.standingLead(self))</p>\
            \(.facts([(Words.Concerns.categoryLabel, .text(Words.Concerns.category(category))), (Words.Concerns.raisedOn, .day(raisedOn))]))\
            <details><summary>\(Words.Concerns.whatYouSaid)</summary>\(.paragraphs(words))</details>
            """)
    }

    var conversation: HTML {
        talk.isEmpty ? .empty : .card(Words.Concerns.talkTitle, """
            <ol role="list" class="stack">\(each: talk, { one in
                "<li><b>\(one.isByReporter ? Words.you : Words.Concerns.us)</b> <small>\(.day(one.on))</small>\(.paragraphs(one.words))</li>"
            })</ol>
            """)
    }
}

extension ConcernsPage {
    func page(for viewer: Viewer) -> Page {
        let next: LocalPath = showsClosed ? "/concerns?closed=yes" : "/concerns"
        let chips: [(words: String, path: LocalPath, isCurrent: Bool)] = [
            (Words.Concerns.openOnes, "/concerns", !showsClosed), (Words.Concerns.closedOnes, "/concerns?closed=yes", showsClosed),
        ]
        return Page(Words.Concerns.title, at: .concerns, main: """
            \(if: !viewer.capacity.isFamily, .chips(Words.Concerns.show, chips))\
            \(if: !files.isEmpty, .sheet(Words.Concerns.yours, "\(each: files, { $0.row(for: viewer) })"))\
            \(if: !mine.isEmpty && !showsClosed, .sheet(Words.Concerns.raisedByYou, "\(each: mine, { $0.row })"))\
            \(if: files.isEmpty && (mine.isEmpty || showsClosed), .nothingYet(Words.Concerns.noneTitle, Words.Concerns.none))\
            \(.pager(older: hasMore ? next.with("from", String(offset + Self.most)) : nil, newest: offset > 0 ? next : nil))
            """, aside: .card(nil, """
            \(.link(Words.Concerns.newTitle, to: "/concerns/new"))\(if: viewer.isTeam, """
                <p><a href="/concerns/ready">\(Words.Concerns.readyTitle)</a></p><p><a href="/concerns/blank/incident">\(Words.Concerns.blank(.incident))</a></p>\
                <p><a href="/concerns/blank/allegation">\(Words.Concerns.blank(.allegation))</a></p>
                """)
            """))
    }
}

extension ConcernReceipt {
    fileprivate var row: HTML {
        .task(.badge(Icon.ask), Words.Concerns.category(category), "\(Words.Concerns.standing(standing)) · \(.day(raisedOn))", .link(Words.Concerns.open, to: "/concerns/mine/\(id)", quiet: true))
    }
}

extension ConcernAtDesk {
    /// A concern in the list and on the desk of somebody who deals with it.
    func row(for viewer: Viewer) -> HTML {
        let when: HTML = isFromDoor ? .day(viewer.zone.day(at: raisedAt)) : .time(raisedAt, for: viewer)
        let tags: HTML = """
            \(if: isUrgent && isOpen, " \(.tag(Words.Concerns.urgentTag, .stopped))")\(if: isUnopened && isOpen, " \(.tag(Words.Concerns.newTag, .waiting))")\
            \(if: ownTasks > 0, " \(.tag(Words.Concerns.yourTasks(ownTasks), .waiting))")
            """
        return .task(.badge(Icon.lock), Words.Concerns.category(category), """
            \(when)\(tags)\(if: clock, { clock in "<br>\(Words.Concerns.clock(clock.kind)): \(.tag(Words.Concerns.timeLeft(clock, for: viewer), stage.tone))" })
            """, .link(Words.Concerns.open, to: "/concerns/\(id)", quiet: true))
    }
}

extension ConcernClock.Stage {
    var tone: Tone {
        switch self {
        case .stopped: .passed
        case .running: .plain
        case .soon: .waiting
        case .over: .stopped
        }
    }
}
