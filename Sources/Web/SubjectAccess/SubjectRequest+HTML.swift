import Gatepost
import Safeguarding

extension NewRequestPage {
    func page(_ form: Form) -> Page {
        Page(
            Words.Subjects.note, at: .more,
            main: .card(nil, .form(
                to: "/data-protection/requests/new", form, submit: Words.Subjects.noteIt,
                beside: .link(Words.goBack, to: "/data-protection", quiet: true), """
                    \(form.hidden("id"))\
                    \(form.choice("kind", Words.Subjects.kindLabel, SubjectRequest.Kind.allCases.map { Choice($0.rawValue, Words.Subjects.wish($0)) }))\
                    \(form.menu("about", Words.Subjects.about, children.map { Choice("c\($0.child)", Words.Subjects.child($0.name)) } + members.map { Choice("m\($0.member)", $0.name) }))\
                    \(form.menu("asker", Words.Subjects.asker, members.map { Choice("\($0.member)", $0.name) }, hint: Words.Subjects.askerHint, optional: true))\
                    \(form.line("asked_by", Words.Subjects.askedBy, hint: Words.Subjects.askedByHint, optional: true, max: 200))\
                    \(form.tick("authority", Words.Subjects.authority, hint: Words.Subjects.authorityHint))\
                    \(form.choice("form", Words.Subjects.formLabel, SubjectRequest.Form.allCases.map { Choice($0.rawValue, Words.Subjects.form($0)) }))\
                    \(form.line("received_on", Words.Subjects.receivedOn, .day, hint: Words.Subjects.receivedHint))\
                    \(form.lines("words", Words.Subjects.words, rows: 4, hint: Words.Subjects.wordsHint, optional: true, max: SubjectRequest.longestWords))
                    """)),
            aside: .card(Words.Subjects.howTitle, .paragraphs(Words.Subjects.how)))
    }
}

extension RequestPage {
    func page(for viewer: Viewer, new id: SubjectPack.ID) -> Page {
        Page(
            Words.Subjects.heading(request.kind, name), at: .more,
            main: """
                <div class="stack" id="request" data-fresh>\(.card(nil, about))\
                \(if: request.isOpen && request.kind == .access, steps(id))\(if: pack, { self.card($0, for: viewer) })\
                \(if: request.kind == .correction, correctionCard(for: viewer))\
                \(if: erasing, { $0.card(request.id) })\
                <div class="row">\(.link(Words.goBack, to: "/data-protection", quiet: true))</div></div>
                """,
            aside: """
                \(.card(Words.Subjects.clockTitle, """
                    <p>\(.tag(Words.Subjects.clock(request.clock, stage), stage.tone))</p><p class="soft">\(Words.Subjects.clockLead)</p>\
                    \(if: !request.extendedFor.isEmpty, "<p>\(Words.Subjects.extended) \(request.extendedFor)</p>")
                    """))
                """
        ).with(scripts: "fresh.js")
    }

    private var path: LocalPath { "/data-protection/requests/\(request.id)" }

    /// A member by name, a carer with what they are to the child; or as it was typed.
    private var whoAsks: String {
        [asker.map { Words.Subjects.who($0.name, tie: $0.tie) }, request.askedBy].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "; ")
    }

    private var about: HTML {
        """
        \(.facts([
            (Words.Subjects.kindLabel, .text(Words.Subjects.wish(request.kind))), (Words.Subjects.asker, .text(whoAsks)),
            (Words.Subjects.formLabel, .text(Words.Subjects.form(request.form))), (Words.Subjects.receivedOn, .day(request.receivedOn)),
            (Words.Subjects.identityTitle, request.identityOn.map { "\(request.identity), \(identityBy), \(.day($0))" } ?? .tag(Words.Subjects.notYet, .waiting)),
        ]))\(if: !authorityBy.isEmpty, "<p>\(Words.Subjects.actsFor(authorityBy))</p>")\(if: !request.words.isEmpty, "<blockquote>\(.paragraphs(request.words))</blockquote>")\
        \(if: request.outcome, { "<p>\(.tag(Words.Subjects.outcome($0)))</p>" })\(if: !request.answer.isEmpty, "<p>\(request.answer)</p>")\
        \(if: request.isOpen, """
            <div class="row">\(if: request.identityOn == nil, .link(Words.Subjects.identityTitle, to: "\(path)/identity"))\
            \(if: request.extendedOn == nil, .link(Words.Subjects.extendTitle, to: "\(path)/extend", quiet: true))\
            \(.link(Words.Subjects.closeTitle, to: "\(path)/close", quiet: true))</div>
            """)
        """
    }

    /// Safeguarding looks first; then the copy is prepared.
    private func steps(_ id: SubjectPack.ID) -> HTML {
        .card(Words.Subjects.stepsTitle, """
            <p>\(Words.Subjects.lookLead)</p>\(each: looked, { one in "<p class=\"soft\">\(Words.Subjects.lookedBy(one.by))</p>" })\
            \(if: mayLook, """
                <ul role="list" class="stack">\(each: concerns, { one in
                    "<li>\(.link(one.isDecided ? Words.Subjects.decideAgain : Words.Subjects.decide, to: "\(path)/concerns/\(one.concern)", quiet: one.isDecided))</li>"
                })</ul><div class="row">\(.action(Words.Subjects.looked, to: "\(path)/looked"))</div>
                """)\
            \(if: pack == nil, """
                <p>\(Words.Subjects.prepareLead)</p><div class="row">\(.action(Words.Subjects.prepare, to: "\(path)/prepare", quiet: looked.isEmpty, .hidden("id", "\(id)")))</div>
                """)\
            \(if: pack.map { $0.isReady && $0.releasedAt == nil } ?? false, """
                <div class="row">\(.action(Words.Subjects.prepareAgain, to: "\(path)/prepare", .hidden("id", "\(id)")))</div>
                """)
            """)
    }

    private func card(_ pack: Pack, for viewer: Viewer) -> HTML {
        guard pack.isReady else {
            return .card(
                Words.Subjects.beingMade,
                """
                <p role="status" data-waiting>\(Words.Keepsakes.made(pack.made, of: pack.whole))</p>\
                \(.meter(pack.made, of: pack.whole, Words.Subjects.beingMade))\
                <p class="soft">\(Words.Keepsakes.mayClose) <a href="\(path)">\(Words.lookAgain)</a></p>
                """)
        }
        return .card(
            Words.Subjects.packTitle,
            """
            <p>\(pack.releasedAt == nil ? Words.Subjects.readThrough : Words.Subjects.released)</p>\
            \(if: !pack.approvers.isEmpty, "<p class=\"soft\">\(Words.Subjects.approvedBy(pack.approvers))</p>")\
            \(if: pack.endsAt, { "<p class=\"soft\">\(Words.Keepsakes.until(.time($0, for: viewer)))</p>" })\
            \(if: pack.releasedAt == nil, """
                <p>\(Words.Subjects.goesTo(whoAsks))\(if: !authorityBy.isEmpty, " \(Words.Subjects.actsFor(authorityBy))")\
                \(if: sawAuthority, " \(Words.Subjects.othersSayYes)")</p>
                """)\
            <div class="row">\(.action(Words.Subjects.fetch, to: "/data-protection/packs/\(pack.id)/file"))\
            \(if: pack.mayApprove, .action(Words.Subjects.approve, to: "\(path)/packs/\(pack.id)/approve", quiet: false, .hidden("seen", pack.digest.hexadecimal)))</div>\
            \(if: pack.mayStop, """
                <p>\(Words.Subjects.stopLead)</p><div class="row">\(.action(Words.Subjects.stop, to: "\(path)/packs/\(pack.id)/stop", stop: true))</div>
                """)
            """)
    }

    private func correctionCard(for viewer: Viewer) -> HTML {
        .card(Words.Subjects.correctionsTitle, """
            \(if: corrections.isEmpty, "<p class=\"soft\">\(Words.Subjects.correctionsLead)</p>")\
            <ul role="list" class="stack">\(each: corrections, { one in
                "<li><b>\(one.what)</b><br>\(if: !one.former.isEmpty, "<del>\(one.former)</del> ")<ins>\(one.corrected)</ins><br><small>\(one.by) · \(.time(one.at, for: viewer))</small></li>"
            })</ul>\(if: request.isOpen, "<div class=\"row\">\(.link(Words.Subjects.correctTitle, to: "\(path)/correct"))</div>")
            """)
    }

    /// One step, on a page of its own.
    func stepPage(_ title: String, _ form: Form, to action: LocalPath, _ fields: HTML) -> Page {
        Page(
            title, at: .more,
            main: .card(
                Words.Subjects.heading(request.kind, name),
                .form(to: action, form, submit: title, beside: .link(Words.goBack, to: path, quiet: true), fields)))
    }
}

extension Form {
    var identityFields: HTML { line("identity", Words.Subjects.identityLabel, hint: Words.Subjects.identityHint, max: SubjectRequest.longestIdentity) }

    var extendFields: HTML {
        lines("reason", Words.Subjects.extendLabel, rows: 3, hint: Words.Subjects.extendHint, max: SubjectRequest.longestAnswer)
    }

    var closeFields: HTML {
        """
        \(choice("outcome", Words.Subjects.outcomeLabel, SubjectRequest.Outcome.allCases.map { Choice($0.rawValue, Words.Subjects.outcome($0)) }))\
        \(lines("answer", Words.Subjects.answerLabel, rows: 3, hint: Words.Subjects.answerHint, optional: true, max: SubjectRequest.longestAnswer))
        """
    }

    var correctFields: HTML {
        """
        \(hidden("id"))<p class="soft">\(Words.Subjects.correctLead)</p>\(line("what", Words.Subjects.what, hint: Words.Subjects.whatHint, max: NoteCorrection.longest))\
        \(line("former", Words.Subjects.former, optional: true, max: NoteCorrection.longest))\
        \(line("corrected", Words.Subjects.corrected, max: NoteCorrection.longest))
        """
    }
}

extension DisclosurePage {
    func page(_ form: Form) -> Page {
        let path: LocalPath = "/data-protection/requests/\(request)/concerns/\(concern)"
        var form = form
        if isDecided, form.fields.isEmpty {
            for entry in entries {
                form.set("give_\(entry.number)", withheld[entry.number] == nil ? "yes" : "no")
                if let why = withheld[entry.number] { form.set("why_\(entry.number)", why) }
            }
        }
        return Page(
            Words.Subjects.disclosureTitle(name), at: .concerns,
            main: .card(nil, """
                <p>\(Words.Subjects.disclosureLead)</p>\
                \(.form(to: path, form, submit: Words.save, beside: .link(Words.goBack, to: "/data-protection/requests/\(request)", quiet: true), """
                    \(each: entries, { entry in """
                        <section class="card"><p>\(.paragraphs(entry.words))</p>\(if: entry.namesOthers, "<p>\(.tag(Words.Subjects.namesOthers, .waiting))</p>")\
                        \(form.choice("give_\(entry.number)", Words.Subjects.giveLabel, [Choice("yes", Words.Subjects.give), Choice("no", Words.Subjects.withhold)]))\
                        \(form.line("why_\(entry.number)", Words.Subjects.whyWithheld, hint: Words.Subjects.whyHint, optional: true, max: DecideDisclosure.longestReason))</section>
                        """ })
                    """))
                """))
    }
}

extension OwnRequests {
    func page(for viewer: Viewer) -> Page {
        Page(
            Words.Subjects.ownTitle, at: .account,
            main: """
                <div class="stack"><p class="soft">\(Words.Subjects.ownLead)</p>\
                \(if: own.isEmpty, .nothingYet(Words.Subjects.ownNoneTitle, Words.Subjects.ownNone))\(each: own, { $0.card(for: viewer) })</div>
                """)
    }
}

extension OwnRequests.Own {
    fileprivate func card(for viewer: Viewer) -> HTML {
        .card(Words.Subjects.ownHeading(request.kind, name), """
            <p>\(if: request.isOpen, .text(Words.Subjects.answerBy(request.clock.due)), else: .text(Words.Subjects.answered))</p>\
            \(if: !request.extendedFor.isEmpty, "<p>\(Words.Subjects.ownExtended(request.extendedFor))</p>")\
            \(if: !request.answer.isEmpty, "<p>\(request.answer)</p>")\
            \(if: pack, { "<div class=\"row\">\(.action(Words.Subjects.fetchOwn, to: "/account/held/\($0)", quiet: false))</div>" })\
            \(if: endsAt, { "<p class=\"soft\">\(Words.Keepsakes.until(.time($0, for: viewer)))</p>" })
            """)
    }
}
