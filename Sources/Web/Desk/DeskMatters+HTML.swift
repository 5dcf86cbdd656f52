import Gatepost
import Safeguarding

extension DeskMatters {
    /// What harms at once if it is left: a child's safety, somebody who collects pictures, what a member reported.
    func first(for viewer: Viewer) -> HTML {
        let rows: HTML = """
            \(each: breaches, { one in
                .task(
                    .badge(Icon.warning), "\(Words.Breaches.deskTitle): \(one.title)",
                    """
                    \(.tag(Words.Breaches.hours(one.state, at: viewer.now), Words.Breaches.tone(one.state.stage(at: viewer.now))))\
                    \(if: one.state.stage(at: viewer.now) == .stopped, " \(Words.Breaches.undecided)")
                    """, .link(Words.Desk.look, to: one.path))
            })\(each: urgent, { one in
                .task(
                    .badge(Icon.warning), one.subject, "\(one.asker) · \(.time(one.lastAt, for: viewer))<br>\(.tag(Words.Questions.notTaken, .stopped))",
                    .link(Words.Desk.readNow, to: "/office/\(one.id)"))
            })\(each: alarms, { one in
                .task(
                    .letters(one.name.initials), "\(one.name): \(Words.Desk.collects)", .text(Words.Conduct.alarm(one.count, bound: one.bound)),
                    .link(Words.Desk.look, to: "/alarms/\(one.id)"))
            })\(each: reported, { one in
                .task(
                    .badge(Icon.page), "\(Words.Desk.reportedPost) \(one.title)",
                    "\(one.by.map { Words.Talk.reportedBy($0) } ?? Words.Talk.somebodyReported) “\(one.why)” · \(.time(one.at, for: viewer))",
                    "\(.link(Words.Desk.look, to: "/posts/\(one.post)"))\(if: one.mayKeep, .action(Words.Talk.keepIt, to: "/reports/\(one.report)/keep"))")
            })
            """
        return urgent.isEmpty && alarms.isEmpty && reported.isEmpty && breaches.isEmpty ? .empty : .sheet(Words.Desk.firstTitle, rows)
    }

    /// What somebody has to look at: the page, its comments, questions, appeals.
    func next(for viewer: Viewer) -> HTML {
        guard look != nil || unread + questions + relatives + events + unreached + requests.open.count > 0 || !appeals.isEmpty || !young.isEmpty else { return .empty }
        return .sheet(Words.Desk.watchTitle, """
            \(if: look, { standing in
                .task(
                    .badge(Icon.eye), Words.Watch.standing(standing), .tag(Words.Watch.stageTag(standing.stage), standing.stage.tone),
                    .link(Words.Desk.look, to: "/monitoring"))
            })\(each: requests.open, { $0.html })\(if: unread > 0, .task(
                .badge(Icon.ask), Words.Watch.unread(unread), .text(Words.Watch.dailyLead), .link(Words.Watch.read, to: "/monitoring/comments")))\
            \(if: questions > 0, .task(
                .badge(Icon.ask), Words.Desk.questions(questions), .text(Words.Desk.questionsLead), .link(Words.Desk.look, to: "/office")))\
            \(if: relatives > 0, .task(
                .badge(Icon.people), Words.Family.asked(relatives), .text(Words.Desk.relativesLead), .link(Words.Family.answer, to: "/family")))\
            \(if: events > 0, .task(
                .badge(Icon.calendar), Words.Events.deskWaiting(events), .text(Words.Events.deskWaitingLead), .link(Words.Desk.look, to: "/events")))\
            \(if: unreached > 0, .task(
                .badge(Icon.warning), Words.Letters.deskTitle(unreached), .text(Words.Letters.deskLead), .link(Words.Desk.look, to: "/letters")))\
            \(each: young, { one in
                .task(
                    .letters(one.name.initials), one.name, .text(Words.Young.deskLead),
                    .link(Words.Young.agree, to: "/people/\(one.member)/young"))
            })\
            \(each: appeals, { $0.appealRow(isForViewer: true, for: viewer) })
            """)
    }

    /// What can wait a little.
    func last(for viewer: Viewer) -> HTML {
        "\(records(for: viewer))\(watched(for: viewer))"
    }

    /// What of the records wants a decision, and requests for information.
    private func records(for viewer: Viewer) -> HTML {
        guard informationRequests != nil || retention?.count ?? 0 > 0 else { return .empty }
        let (decisions, changes, holds) = (retention?.decisions ?? 0, retention?.changes ?? 0, retention?.holds ?? 0)
        return .sheet(Words.Keeping.aboutTitle, """
            \(if: decisions > 0, .task(
                .badge(Icon.clock), Words.Keeping.deskDecisions(decisions), .text(Words.Keeping.deskDecisionsLead),
                .link(Words.Desk.look, to: "/data-protection/retention")))\
            \(if: changes > 0, .task(
                .badge(Icon.clock), Words.Keeping.deskChanges(changes), .text(Words.Keeping.deskChangesLead),
                .link(Words.Desk.look, to: "/data-protection/retention")))\
            \(if: holds > 0, .task(
                .badge(Icon.lock), Words.Keeping.deskHolds(holds), .text(Words.Keeping.deskHoldsLead),
                .link(Words.Desk.look, to: "/data-protection/retention")))\
            \(if: retention?.going, { going in
                .task(
                    .badge(Icon.clock), Words.Keeping.deskGoing(going.count, going.from), .text(Words.Keeping.deskGoingLead),
                    .link(Words.Desk.look, to: "/data-protection/retention/coming"))
            })\
            \(if: informationRequests, { waiting in
                .task(
                    .badge(Icon.page), Words.Disclosure.deskTitle(waiting.count),
                    .tag(Words.Disclosure.daysLeft(waiting.due, today: viewer.today), waiting.due < viewer.today ? .stopped : .waiting),
                    .link(Words.Desk.look, to: "/data-protection/information-requests"))
            })
            """)
    }

    private func watched(for viewer: Viewer) -> HTML {
        guard !followUps.isEmpty || suggestions > 0 else { return .empty }
        return .sheet(Words.Watch.followUps, """
            \(each: followUps, { $0.html(for: viewer) })\
            \(if: suggestions > 0, .task(.badge(Icon.page), Words.Desk.shared(suggestions), .text(Words.Desk.sharedLead), .link(Words.Desk.look, to: "/useful", quiet: true)))
            """)
    }
}
