import Gatepost
import Safeguarding

extension ConcernPage {
    var path: LocalPath { "/concerns/\(id)" }

    func to(_ step: ConcernStep) -> LocalPath { "/concerns/\(id)/add/\(step.rawValue)" }

    /// The file of a concern: what has to be done by when, what is known, what was done.
    var page: Page {
        Page(Words.Concerns.category(state.category), at: .concerns, main: """
            <p>\(if: state.isUrgent && state.isOpen, "\(.tag(Words.Concerns.urgentTag, .stopped)) ")\(.tag(state.isOpen ? Words.Concerns.isOpen : Words.Concerns.isClosed, state.isOpen ? .waiting : .plain)) \
            <span class="soft">\(Words.Concerns.heldBy(step, handlers))</span></p>\
            \(if: !isWhole, .notice("<p>\(Words.Concerns.notWhole)</p>", .stopped))\
            \(if: state.acknowledgedAt == nil && state.isOpen && !isHelping, .notice("<p>\(Words.Concerns.notAcknowledged)</p><p>\(.action(Words.Concerns.acknowledge, to: "/concerns/\(id)/acknowledge", quiet: false))</p>", .waiting))\
            \(clocksSheet)\(if: !items.isEmpty, itemsCard)\(whatWasSaid)\(tasksSheet)\(referralsSheet)\(formsCard)\(outcomeCard)\(endCard)\(chronology)
            """, aside: "\(actions)\(peopleCard)\(outside.card)\(looksCard)")
    }

    private var clocksSheet: HTML {
        clocks.isEmpty ? .empty : .sheet(Words.Concerns.clocksTitle, .joined(clocks.map { one in
            .task(.badge(Icon.clock), Words.Concerns.clock(one.clock.kind), clockDetail(one), stopLink(one))
        }))
    }

    private func clockDetail(_ one: Clock) -> HTML {
        if let stop = one.clock.stop {
            let words = [stop.reference.isEmpty ? "" : Words.Concerns.reference(stop.reference), stop.reason].filter { !$0.isEmpty }.joined(separator: " · ")
            return "\(.tag(Words.Concerns.done, .passed)) \(words)"
        }
        return "\(.tag(Words.Concerns.timeLeft(one.clock, for: viewer), one.stage.tone)) \(Words.Concerns.clockHint(one.clock.kind))"
    }

    private func stopLink(_ one: Clock) -> HTML {
        guard !isHelping, state.isOpen || one.clock.kind == .barring, one.clock.stop == nil, one.clock.kind.isStoppedByHand else { return .empty }
        return .link(Words.Concerns.stopIt, to: to(.stop).with("kind", one.clock.kind.rawValue), quiet: true)
    }

    private var itemsCard: HTML {
        .card(Words.Concerns.sealedTitle, """
            <p>\(Words.Concerns.sealedLead) \(.clause("D10"))</p><ul role="list" class="stack">\(each: items, { item in
                "<li>\(Words.Concerns.raisedFrom(item.kind)) · \(.time(item.sealedAt, for: viewer))<br><small>\(Words.Concerns.place): <code>\(item.item)</code> · \(Words.Concerns.digest): <code>\(item.digest.hexadecimal)</code></small>\(if: !item.words.isEmpty, .paragraphs(item.words))</li>"
            })</ul>\(giveBack)\(release)
            """)
    }

    /// Only words without a picture or a file, and by two people who did not seal them.
    private var giveBack: HTML {
        guard items.allSatisfy({ !$0.words.isEmpty }), state.release == nil, state.isOpen else { return .empty }
        guard let asked = state.giveBack else {
            return isHelping ? .empty : "<p>\(.link(Words.Concerns.stepTitle(.giveBack), to: to(.giveBack), quiet: true))</p>"
        }
        return """
            <p>\(Words.Concerns.giveBackAsked(asked.askedBy.flatMap { names[$0] } ?? ""))</p>\(.paragraphs(asked.words))\
            \(if: asked.askedBy != viewer.member, "<p>\(.link(Words.Concerns.stepTitle(.agree), to: to(.agree)))</p>", else: "<p class=\"soft\">\(Words.Concerns.secondPerson)</p>")
            """
    }

    private var release: HTML {
        guard let release = state.release else { return isHelping ? .empty : "<p>\(.link(Words.Concerns.askRelease, to: to(.police), quiet: true))</p>" }
        let words = "<p>\(Words.Concerns.releaseFor(release.release))</p>" as HTML
        if release.confirmedBy != nil { return "\(words)<p>\(.tag(Words.Concerns.released, .passed))</p>" }
        // The button carries which entry it stands beside: whoever agrees has agreed to that officer and to no other.
        let agree: HTML = mayConfirmRelease
            ? .action(Words.Concerns.confirmRelease, to: "/concerns/\(id)/release", stop: true, .hidden("asked", "\(release.number)"))
            : "<p class=\"soft\">\(Words.Concerns.secondPerson)</p>"
        return "\(words)\(agree)<p>\(.link(Words.Concerns.askRelease, to: to(.police), quiet: true))</p>"
    }

    private var whatWasSaid: HTML {
        let raising = state.raising
        var rows: [(String, HTML)] = [(Words.Concerns.raisedOn, state.isFromDoor ? .day(viewer.zone.day(at: state.raisedAt)) : .time(state.raisedAt, for: viewer))]
        rows.append((Words.Concerns.raisedBy, .text(raising.teller.flatMap { names[$0] } ?? (raising.name.isEmpty ? Words.Concerns.nobodySaid : raising.name))))
        for (label, words) in [
            (Words.Concerns.reach, raising.reach), (Words.Concerns.aboutTyped, raising.aboutWhom), (Words.Concerns.whichChild, raising.child),
            (Words.Concerns.whoSaw, raising.witnesses), (Words.Concerns.where_, raising.place),
        ] where !words.isEmpty { rows.append((label, .text(words))) }
        if let seen = raising.seenOn { rows.append((Words.Concerns.when, .day(seen))) }
        if let context = raising.context, !context.words.isEmpty { rows.append((Words.Concerns.raisedFrom(context.kind), .text(context.words))) }
        let talk: HTML = state.talk.isEmpty ? .empty : """
            <h3>\(Words.Concerns.talkTitle)</h3><ol role="list" class="stack">\(each: state.talk, { one in
                "<li><b>\(one.isByReporter ? Words.Concerns.reporter : Words.Concerns.us)</b> <small>\(.day(viewer.zone.day(at: one.at)))</small>\(.paragraphs(one.words))</li>"
            })</ol>
            """
        return .card(Words.Concerns.whatWasRaised, "\(.paragraphs(raising.words))\(pictures)\(.facts(rows))\(talk)")
    }

    private var pictures: HTML {
        state.pictures.isEmpty ? .empty : """
            <div class="stack">\(each: state.pictures.enumerated(), { number, one in
                "<a href=\"\("/concerns/\(id)/pictures/\(one.picture)" as LocalPath)\"><img src=\"\("/concerns/\(id)/pictures/\(one.picture)" as LocalPath)\" alt=\"\(Words.Concerns.pictureNumber(number + 1))\" loading=\"lazy\"></a>"
            })</div>
            """
    }

    private var tasksSheet: HTML {
        state.tasks.isEmpty ? .empty : .sheet(Words.Concerns.tasks, .joined(state.tasks.map { task in
            .task(.badge(Icon.tick), task.words, """
                \(names[task.owner] ?? "")\(if: task.due, { " · \(Words.Concerns.by) \(HTML.day($0))" })\(if: task.done, { "<br>\(.tag(Words.Concerns.done, .passed)) \($0)" })
                """, task.done == nil && state.isOpen ? .link(Words.Concerns.taskDone, to: to(.done).with("task", task.id.description), quiet: true) : .empty)
        }))
    }

    private var referralsSheet: HTML {
        state.referrals.isEmpty ? .empty : .sheet(Words.Concerns.referrals, .joined(state.referrals.map { one in
            .task(.badge(Icon.phone), one.referral.body, """
                \(.day(one.referral.on))\(if: !one.referral.spokenTo.isEmpty, " · \(one.referral.spokenTo)")\(if: !one.referral.reference.isEmpty, " · \(Words.Concerns.reference(one.referral.reference))")\
                \(if: !one.referral.words.isEmpty, "<br>\(one.referral.words)")\(if: one.answer, { "<br>\(.tag(Words.Concerns.answered, .passed)) \($0)" })
                """, one.answer == nil && state.isOpen && !isHelping ? .link(Words.Concerns.theyAnswered, to: to(.answer).with("referral", one.referral.id.description), quiet: true) : .empty)
        }))
    }

    private var formsCard: HTML {
        guard !state.forms.isEmpty else { return .empty }
        return .card(Words.Concerns.formsTitle, """
            <ul role="list">\(each: state.forms.enumerated(), { number, form in
                "<li><a href=\"\("/concerns/\(id)/forms/\(number)" as LocalPath)\">\(Words.Concerns.form(form.kind)), \(HTML.day(form.on))</a></li>"
            })</ul>
            """)
    }

    private var outcomeCard: HTML {
        guard let outcome = state.outcome else { return .empty }
        var rows = [(Words.Concerns.result, HTML.text(Words.Concerns.result(outcome.result))), (Words.Concerns.outcomeWords, .text(outcome.words))]
        if !outcome.lessons.isEmpty { rows.append((Words.Concerns.lessons, .text(outcome.lessons))) }
        if !outcome.discipline.isEmpty { rows.append((Words.Concerns.discipline, .text(outcome.discipline))) }
        if let to = state.handedOnTo { rows.append((Words.Concerns.handedOn, .text("\(to) (\(state.hasReceipt ? Words.Concerns.receiptThere : Words.Concerns.receiptMissing))"))) }
        return .card(Words.Concerns.outcomeTitle, .facts(rows))
    }

    var chronology: HTML {
        .card(Words.Concerns.chronology, """
            <ol class="stack">\(each: lines, { line in
                "<li value=\"\(line.number)\"><b>\(Words.Concerns.line(line, names))</b><br><small>\(moment(line))\(if: !line.by.isEmpty, " · \(line.by)")</small>\(.paragraphs(Words.Concerns.detail(line.event)))</li>"
            })</ol><p class="soft">\(Words.Concerns.onlyAdded)</p>
            """)
    }

    /// To the day alone where an anonymous reporter is its author.
    private func moment(_ line: Line) -> HTML {
        line.by.isEmpty && state.isFromDoor && line.isReporters ? .day(viewer.zone.day(at: line.at)) : .time(line.at, for: viewer)
    }

    private var actions: HTML {
        let dealing: [ConcernStep] = state.isOpen ? [.tell, .note, .task, .referral, .name, .helper, .sort, .conclude] : [.reopen, .helper]
        let always = isHelping ? dealing.filter { $0 == .note } : dealing
        let more: [ConcernStep] = isHelping ? [] : state.handedOnTo != nil && !state.hasReceipt ? [.receipt] : [.handover]
        return .card(Words.Concerns.whatNext, """
            <ul role="list" class="stack">\(each: always + more, { "<li><a href=\"\(to($0))\">\(Words.Concerns.stepTitle($0))</a></li>" })\
            \(if: state.isOpen, "<li><a href=\"/concerns/\(id)/form/incident\">\(Words.Concerns.fill(.incident))</a></li><li><a href=\"/concerns/\(id)/form/allegation\">\(Words.Concerns.fill(.allegation))</a></li>")\
            <li><a href="/concerns/\(id)/print">\(Words.Concerns.printFile)</a></li></ul>
            """)
    }

    private var peopleCard: HTML {
        let rows: [(String, HTML)] = [
            (Words.Concerns.isAbout, state.about), (Words.Concerns.witnesses, state.witnesses), (Words.Concerns.helping, state.helpers),
        ].compactMap { label, members in
            members.isEmpty ? nil : (label, .text(Words.list(members.compactMap { names[$0] }.sorted())))
        }
        return .card(Words.Concerns.people, """
            \(if: !rows.isEmpty, .facts(rows))<p class="soft">\(Words.Concerns.shutOutLead) \(.clause("N24"))</p>\
            \(if: !next.isEmpty, "<p>\(Words.Concerns.nextUp(next))</p>")\(if: state.category.leadsToDiscipline, "<p>\(Words.Concerns.leadsToDiscipline) <a href=\"/policies/allegations\">\(Words.Concerns.seeAllegations)</a></p>")
            """)
    }

    private var looksCard: HTML {
        .card(Words.Concerns.looked, "<ul role=\"list\">\(each: looks.prefix(12), { "<li>\($0.by) <small>\(.time($0.at, for: viewer))</small></li>" })</ul>")
    }

    /// The whole file on paper, as it goes to the next setting or to court.
    var printPage: Page {
        Page(Words.Concerns.printTitle, at: .concerns, main: """
            <div class="row no-print">\(.link(Words.goBack, to: path, quiet: true))</div><p class="soft no-print">\(Words.Policies.printHint)</p>\
            <p><b>\(Words.Concerns.category(state.category))</b> · \(viewer.settingName) · \(Words.Concerns.fileNumber) <code>\(id)</code></p>\
            \(whatWasSaid)\(tasksSheet)\(referralsSheet)\(outcomeCard)\(chronology)
            """)
    }
}

extension ConcernPage.Line {
    fileprivate var isReporters: Bool {
        switch event {
        case .raised, .reporterSaid, .named: true
        default: false
        }
    }
}
