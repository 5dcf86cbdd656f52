import Gatepost
import Safeguarding

extension PolicyRegister {
    func page(_ standing: PolicyStanding?, by order: Order) -> Page {
        Page(Words.Policies.title, at: .policies, main: """
            \(.chips(Words.Policies.filterLabel, chips(standing, order)))\(.chips(Words.Policies.orderLabel, orders(standing, order)))\
            \(if: rows.isEmpty, .nothingYet(Words.Policies.noneTitle, Words.Policies.none), else: .sheet(nil, "\(each: rows, { $0.html })"))
            """, aside: .card(Words.Policies.asideTitle, """
            <ul role="list" class="stack"><li><a href="\(Self.path("/policies/export", standing, order))">\(Words.Policies.export)</a></li>\
            <li><a href="/policies/references">\(Words.Policies.referencesTitle)</a>\(if: referencesDue > 0, " \(.tag(Words.Policies.toRecheck(referencesDue), .waiting))")</li></ul>
            """))
    }

    private func chips(_ chosen: PolicyStanding?, _ order: Order) -> [(words: String, path: LocalPath, isCurrent: Bool)] {
        [(Words.Policies.all, Self.path("/policies", nil, order), chosen == nil)]
            + PolicyStanding.allCases.map { (Words.Policies.standing($0), Self.path("/policies", $0, order), chosen == $0) }
    }

    private func orders(_ standing: PolicyStanding?, _ chosen: Order) -> [(words: String, path: LocalPath, isCurrent: Bool)] {
        Order.allCases.map { (Words.Policies.order($0), Self.path("/policies", standing, $0), chosen == $0) }
    }

    private static func path(_ base: LocalPath, _ standing: PolicyStanding?, _ order: Order) -> LocalPath {
        let sorted = base.with("order", order.rawValue)
        return standing.map { sorted.with("standing", $0.rawValue) } ?? sorted
    }

    /// The same rows for a spreadsheet.
    var csv: CSV {
        CSV(
            [
                Words.Policies.policy, Words.Policies.standingLabel, Words.Policies.versionLabel, Words.Policies.issued, Words.Policies.nextReview,
                Words.Policies.keptAt, Words.Policies.stillToSign, Words.Policies.concerned,
            ],
            rows.map { row in
                [
                    row.title, Words.Policies.standing(row.standing), row.label, row.issuedOn.map(Words.numbers) ?? "",
                    row.nextReview.map(Words.numbers) ?? "", row.keptAt ?? "", row.unsigned.map(String.init) ?? "", String(row.readers),
                ]
            })
    }
}

extension PolicyRegister.Row {
    fileprivate var html: HTML {
        .task(.badge(Icon.policy), title, """
            \(Words.Policies.rowFacts(self)) \(standing.tag)\(if: (unsigned ?? 0) > 0, " \(.tag(Words.Policies.toSignStill(unsigned ?? 0), .waiting))")\
            \(if: hasDraft, " \(.tag(waitsForSignature ? Words.Policies.draftWaits : Words.Policies.draftOpen, .told))")
            """, .link(Words.Policies.open, to: "/policies/\(kind.rawValue)", quiet: true))
    }
}

extension PolicyStanding {
    var tag: HTML { .tag(Words.Policies.standing(self), self == .inForce ? .passed : self == .due ? .waiting : .stopped) }
}

extension PolicyShelf {
    var page: Page {
        Page(Words.Policies.title, at: .policies, main: rows.isEmpty
            ? .nothingYet(Words.Policies.noneTitle, Words.Policies.nonePut)
            : .sheet(nil, "\(each: rows, { $0.html })"))
    }
}

extension PolicyShelf.Row {
    fileprivate var html: HTML {
        .task(
            .badge(Icon.policy), title, "\(Words.Policies.shelfFacts(self)) \(state)",
            asked?.isToRead == true
                ? .link(Words.readAndSign, to: "/agreements/\(kind.rawValue)") : .link(Words.Policies.open, to: "/policies/\(kind.rawValue)", quiet: true),
            isWritten: true)
    }

    fileprivate var state: HTML {
        guard let asked else { return .empty }
        return asked.isToRead ? .tag(asked.signedVersion == nil ? Words.unsigned : Words.Policies.readAgain, .waiting) : .tag(Words.signed, .passed)
    }
}

extension ReferencesPage {
    func page(for viewer: Viewer) -> Page {
        Page(Words.Policies.referencesTitle, at: .policies, main: """
            <p class="soft">\(Words.Policies.referencesLead) \(.clause("D24"))</p>\(.sheet(nil, "\(each: rows, { $0.html(for: viewer) })"))
            """)
    }
}

extension ReferencesPage.Row {
    fileprivate func html(for viewer: Viewer) -> HTML {
        .task(
            .badge(Icon.policy), reference.title,
            """
            \(if: !reference.place.isEmpty, "\(reference.place)<br>")\(Words.Policies.edition(self))<br>\
            \(.tag(isDue ? Words.Policies.recheckDue(recheckOn) : Words.Policies.recheckBy(recheckOn), isDue ? .waiting : .passed))
            """,
            viewer.holds(Duty.managing) ? .link(Words.Policies.iChecked, to: "/policies/references/\(reference.id)", quiet: true) : .empty)
    }
}
