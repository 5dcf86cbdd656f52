import Gatepost
import Safeguarding

extension PolicyPage {
    private var path: LocalPath { "/policies/\(kind.rawValue)" }

    func page(settingName: String) -> Page {
        Page(title, at: .policies, main: """
            \(standingNotice)\(if: version, { $0.document(settingName: settingName, standing: standing, references: references) })\
            \(if: version == nil, paperCard)
            """, aside: "\(actions)\(linksCard)\(if: keeps && !versions.isEmpty, history)").withOwnHeading(if: version != nil)
    }

    private var standingNotice: HTML {
        guard keeps, standing != .inForce else { return .empty }
        let next = version?.nextReview ?? papers.first?.face.nextReview
        let why: HTML = version?.early.map { early -> HTML in "<p>\(Words.Policies.earlyReason(early.reason))</p>" } ?? .empty
        return .notice("<p>\(Words.Policies.standingLead(standing, nextReview: next))</p>\(why)", standing == .due ? .waiting : .stopped)
    }

    private var paperCard: HTML {
        guard let paper = papers.first else {
            return .nothingYet(Words.Policies.notThereTitle, keeps ? Words.Policies.notThere : Words.Policies.none)
        }
        return .card(Words.Policies.onPaper, .facts([
            (Words.Policies.keptAt, .text(paper.keptAt)), (Words.Policies.versionLabel, .text(paper.face.label)),
            (Words.Policies.approvedBy, .text(paper.face.approvingBody)), (Words.Policies.signedByLabel, .text(paper.signedBy)),
            (Words.Policies.issued, .day(paper.issuedOn)), (Words.Policies.reviewed, Self.day(paper.face.reviewedOn)),
            (Words.Policies.nextReview, Self.day(paper.face.nextReview)),
        ]))
    }

    private static func day(_ day: Day?) -> HTML { day.map { HTML.day($0) } ?? .empty }

    private var actions: HTML {
        var links: [HTML] = []
        if let asked, asked.isToRead { links.append(.link(Words.readAndSign, to: "/agreements/\(kind.rawValue)")) }
        if let version { links.append(.link(Words.Policies.printView, to: "/policies/\(kind.rawValue)/versions/\(version.version)", quiet: true)) }
        guard keeps else { return links.isEmpty ? .empty : .card(nil, "\(each: links, { $0 })") }
        if version != nil, version?.face == nil, signs { links.append(.link(Words.Policies.signAsItStands, to: "/policies/\(kind.rawValue)/sign")) }
        if draft != nil { links.append(.link(Words.Policies.goOnWithDraft, to: "/policies/\(kind.rawValue)/draft")) }
        if draft?.asked != nil, signs { links.append(.link(Words.Policies.signAndIssue, to: "/policies/\(kind.rawValue)/draft/issue")) }
        if version != nil { links.append(.link(Words.Policies.whoHasSigned, to: "/policies/\(kind.rawValue)/readers", quiet: true)) }
        if version?.face != nil, signs { links.append(.link(Words.Policies.confirm, to: "/policies/\(kind.rawValue)/confirm", quiet: true)) }
        if version?.face != nil { links.append(.link(Words.Policies.reviewEarly, to: "/policies/\(kind.rawValue)/early", quiet: true)) }
        if version == nil { links.append(.link(papers.isEmpty ? Words.Policies.registerPaper : Words.Policies.renewPaper, to: "/policies/\(kind.rawValue)/paper", quiet: true)) }
        return .card(Words.Policies.whatNext, """
            \(if: draft == nil, .form(to: "/policies/\(kind.rawValue)/draft", submit: versions.isEmpty ? Words.Policies.write : Words.Policies.newVersion, quiet: !versions.isEmpty, newDraft))\
            \(each: links, { $0 })
            """)
    }

    private var newDraft: HTML { .hidden("begin", "yes") }

    private var linksCard: HTML {
        guard keeps || !links.isEmpty else { return .empty }
        return .card(Words.Policies.linkedTitle, """
            <ul role="list" class="stack">\(each: links, { link in
                "<li\(HTML.asWritten)>\(if: link.isOpen, "<a href=\"\("/policies/\(link.kind.rawValue)" as LocalPath)\">\(link.title)</a>", else: "\(link.title)")\(if: keeps, " \(link.standing.tag)")</li>"
            })</ul>\(if: keeps, .link(Words.Policies.changeLinks, to: "/policies/\(kind.rawValue)/links", quiet: true))
            """)
    }

    private var history: HTML {
        .card(Words.Policies.history, """
            <ol class="stack plain">\(each: versions, { one in
                """
                <li><a href="\("/policies/\(kind.rawValue)/versions/\(one.version)" as LocalPath)">\(one.face?.label ?? Words.Policies.number(one.version))</a> \
                <small>\(.day(one.issuedOn))</small>\(if: one.face?.changes.isEmpty == false, "<br><small>\(one.face?.changes)</small>")\
                \(if: one.version > 1, "<br><a href=\"\("/policies/\(kind.rawValue)/versions/\(one.version)/changes" as LocalPath)\">\(Words.Policies.seeChanges)</a>")</li>
                """
            })</ol>
            """)
    }

    /// One version by itself, to read or print.
    func versionPage(_ number: Int, settingName: String, today: Day) throws -> Page {
        let (version, before) = try version(number)
        let isPresent = version.version == self.version?.version
        return Page(version.title, at: .policies, main: """
            <div class="row no-print">\(.link(Words.goBack, to: path, quiet: true))\(if: before != nil, .link(Words.Policies.seeChanges, to: "/policies/\(kind.rawValue)/versions/\(number)/changes", quiet: true))</div>\
            <p class="soft no-print">\(Words.Policies.printHint)</p>\(if: !isPresent, .notice("<p>\(Words.Policies.succeeded)</p>", .waiting))\
            \(version.document(settingName: settingName, standing: version.standing(on: today), references: references))
            """).withOwnHeading()
    }

    func changesPage(_ number: Int) throws -> Page {
        let (version, before) = try version(number)
        guard let before else { throw NotFound() }
        let difference = version.difference(from: before)
        let changes: HTML =
            difference.isEmpty ? .nothingYet(Words.Policies.sameTitle, Words.Policies.same) : .card(nil, difference.html(changedOnly: true))
        return Page(Words.Policies.changesTitle(title), at: .policies, main: """
            <p>\(Words.Policies.between(before.face?.label ?? Words.Policies.number(before.version), version.face?.label ?? Words.Policies.number(number)))</p>\
            \(if: version.face?.changes.isEmpty == false, .card(Words.Policies.inTheirWords, "<p\(HTML.asWritten)>\(version.face?.changes)</p>"))\
            \(changes)\
            \(.link(Words.goBack, to: path, quiet: true))
            """)
    }
}

extension Page {
    fileprivate func withOwnHeading(if isSo: Bool) -> Page { isSo ? withOwnHeading() : self }
}

extension PolicyReadersPage {
    /// - Parameter after: go on after this reader.
    func page(_ state: State?, byName: Bool, after: Member.ID? = nil) -> Page {
        let begin = after.flatMap { after in rows.firstIndex { $0.member == after } }.map { $0 + 1 } ?? 0
        let shown = rows[begin...].prefix(50)
        let kind = version.kind
        let base: LocalPath = "/policies/\(kind.rawValue)/readers"
        func path(_ base: LocalPath, _ state: State?, _ byName: Bool) -> LocalPath {
            let sorted = base.with("order", byName ? "name" : "group")
            return state.map { sorted.with("state", $0.rawValue) } ?? sorted
        }
        let chips = [(words: Words.Policies.all, path: path(base, nil, byName), isCurrent: state == nil)]
            + State.allCases.map { (words: Words.Policies.readerState($0), path: path(base, $0, byName), isCurrent: state == $0) }
        let orders = [(words: Words.Policies.byName, path: path(base, state, true), isCurrent: byName), (words: Words.Policies.byGroup, path: path(base, state, false), isCurrent: !byName)]
        let list: HTML =
            shown.isEmpty
            ? .nothingYet(Words.Policies.nobodyHereTitle, Words.Policies.nobodyHere)
            : .sheet(nil, .table(
                Words.Policies.readersTitle(version.title),
                columns: [Words.Policies.person, Words.Policies.group, Words.Policies.standingLabel, Words.Policies.lastSigned, Words.Policies.reminded],
                shown.map(\.cells)))
        let next = begin + shown.count < rows.count ? shown.last?.member : nil
        return Page(Words.Policies.readersTitle(version.title), at: .policies, main: """
            <p>\(Words.Policies.signedOf(signedCount, all)) \(.clause("D22"))</p>\(.meter(signedCount, of: all, Words.Policies.signedOf(signedCount, all)))\
            \(.chips(Words.Policies.filterLabel, chips))\(.chips(Words.Policies.orderLabel, orders))\(list)\
            \(.pager(older: next.map { path(base, state, byName).with("after", $0.description) }))
            """, aside: .card(Words.Policies.whatNext, """
            \(if: signedCount < all, .action(Words.Policies.remindNow, to: "/policies/\(kind.rawValue)/readers/remind"))\
            <p><a href="\(path("/policies/\(kind.rawValue)/readers/export", state, byName))">\(Words.Policies.export)</a></p>\
            \(.link(Words.goBack, to: "/policies/\(kind.rawValue)", quiet: true))
            """))
    }

    var csv: CSV {
        CSV(
            [Words.Policies.person, Words.Policies.group, Words.Policies.standingLabel, Words.Policies.versionLabel, Words.Policies.signedOn, Words.Policies.reminded],
            rows.map { row in
                [
                    row.name, Words.People.capacity(row.capacity), Words.Policies.readerState(row.state), row.signed.map { String($0.version) } ?? "",
                    row.signed.map { Words.numbers($0.on) } ?? "", row.remindedOn.map(Words.numbers) ?? "",
                ]
            })
    }
}

extension PolicyReadersPage.Row {
    fileprivate var cells: [HTML] {
        [
            "\(name)\(if: !title.isEmpty, " <small>\(title)</small>")", .text(Words.People.capacity(capacity)),
            .tag(Words.Policies.readerState(state), state == .signed ? .passed : state == .declined ? .stopped : .waiting),
            "\(if: signed, { "\(Words.Policies.number($0.version)), \(.day($0.on))" })\(if: record, { " <a href=\"\("/policies/signed/\($0)" as LocalPath)\">\(Words.Policies.copy)</a>" })",
            "\(if: remindedOn, { .day($0) })",
        ]
    }
}
