import Gatepost
import Safeguarding

// A child's permissions as staff see them.
extension StaffPermissions {
    func page(for viewer: Viewer, _ heard: Form, back: LocalPath = "/permissions") -> Page {
        Page(
            Words.permissionsOf(name.text), at: .permissions,
            main: """
                <p><a href="\(back)">\(Words.permissions)</a> · \(roomName)</p>\(warnings)\(holds)\
                \(if: history, { historyCard($0, for: viewer) })
                """,
            aside: "\(heardNo(heard))\(if: mayRecordPaper, paperCard)")
    }

    private var warnings: HTML {
        """
        \(each: markers.sorted { $0.rawValue < $1.rawValue }, { .notice("<p>\(Words.marker($0))</p>", .stopped) })\
        \(if: Words.care(care), { .notice("<p>\($0)</p>", .waiting) })\(if: isOwnChild, .notice("<p>\(Words.ownChildHere)</p>"))
        """
    }

    private var holds: HTML {
        .sheet(Words.whatHolds, beside: picturesOnPage > 0 ? .tag(Words.photographsOnPage(picturesOnPage), .told) : nil, .table(
            Words.whatHolds, columns: [""] + Medium.allCases.map(Words.medium),
            Purpose.allCases.map { purpose in
                [.text(Words.purpose(purpose))] + Medium.allCases.map { (effective[Use(purpose, $0)] ?? .hidden).tag($0) }
            }))
    }

    private func heardNo(_ form: Form) -> HTML {
        let carers = self.carers.map { Choice($0.member.description, "\($0.name), \($0.relationship)") }
        let about = [Choice("all", Words.toEverything), Choice("page", Words.onlyThePage)]
        return .card(Words.heardNo, """
            <p class="soft">\(Words.heardNoLead)</p>\
            \(.form(to: "/children/\(child)/permissions/heard", form, submit: Words.recordNo, stop: true, """
                \(form.hidden("id"))\(form.choice("about", Words.aboutWhat, about))\
                \(if: !carers.isEmpty, form.menu("said_by", Words.saidBy, carers + [Choice("nobody", Words.nobodyNamed)], optional: true))
                """))
            """)
    }

    private var paperCard: HTML {
        .card(Words.fromPaper, """
            <div class="row">\(.link(Words.fromPaper, to: "/children/\(child)/permissions/paper", quiet: true))\
            \(.link(Words.printForm, to: "/children/\(child)/permissions/form", quiet: true))</div>
            """)
    }

    private func historyCard(_ entries: [ConsentHistory.Entry], for viewer: Viewer) -> HTML {
        .card(Words.history, """
            <p class="soft">\(Words.historyPrivate)</p>\(if: entries.isEmpty, "<p>\(Words.nothingRecorded)</p>")\
            <ul class="timeline" role="list">\(each: entries, { "<li>\($0.html(of: child, for: viewer))</li>" })</ul>
            """)
    }
}

extension ConsentHistory.Entry {
    func html(of child: Child.ID, for viewer: Viewer) -> HTML {
        """
        <div class="row"><b>\(giver ?? Words.somebody)</b>\(if: relationship, { "<span class=\"soft\">\($0), \(Words.behind(authority))</span>" })\(state)</div>\
        <p class="soft">\(how == .paper ? .day(viewer.zone.day(at: givenAt)) : .time(givenAt, for: viewer)), \(Words.how(how))\
        \(if: recordedBy, { ", recorded by \($0)" })\(if: until, { ", until \(Words.day($0))" })\
        \(if: how == .paper && !language.isEmpty, ", \(language)")\(if: !interpreter.isEmpty, ", with \(interpreter)")</p>\
        \(each: Decision.Kind.allCases, { kind in
            HTML.perhaps(uses[kind]) { "<p><b>\(Words.saidThen(kind))</b>: \(Words.uses($0))</p>" }
        })<div class="row">\(if: scan, { "<a href=\"\("/children/\(child)/permissions/scans/\($0)" as LocalPath)\">\(Words.seeScan)</a>" })\(lifting(child))</div>
        """
    }

    private var state: HTML {
        let all = uses.values.reduce(0) { $0 + $1.count }
        if isLifted { return .tag(Words.lifted) }
        if standing.isEmpty { return .tag(Words.superseded) }
        return standing.count == all ? .tag(Words.stands, .passed) : .tag(Words.partlyStands(standing.count, of: all), .waiting)
    }

    private func lifting(_ child: Child.ID) -> HTML {
        guard canLift else { return .empty }
        guard let liftAskedBy else { return .action(Words.askToLift, to: "/children/\(child)/permissions/\(form)/ask-to-lift") }
        return """
            <p>\(Words.liftAsked(liftAskedBy))</p>\(if: canConfirm, .action(Words.confirmLift, to: "/children/\(child)/permissions/\(form)/lift"))\
            \(.action(Words.keepTheNo, to: "/children/\(child)/permissions/\(form)/keep"))
            """
    }
}

extension HTML {
    static func perhaps<Value>(_ value: Value?, _ part: (Value) -> HTML) -> HTML { value.map(part) ?? .empty }
}

extension Words {
    /// "our closed page (photographs and videos); our website (first name)".
    static func uses(_ uses: Set<Use>) -> String {
        if uses.count == Use.all.count { return "everything" }
        let byPurpose = Dictionary(grouping: uses.sorted(), by: \.purpose)
        return Purpose.allCases.compactMap { purpose in
            byPurpose[purpose].map { "\(Words.purpose(purpose).lowercasedFirst) (\(Words.list($0.map { Words.medium($0.medium).lowercasedFirst })))" }
        }.joined(separator: "; ")
    }
}

/// Putting a signed paper on record.
struct PaperForm {
    let permissions: StaffPermissions
    let form: Form

    static func new(_ permissions: StaffPermissions, _ id: Record.ID) -> PaperForm {
        PaperForm(permissions: permissions, form: Form(["id": "\(id)", "until": "\(SchoolYear.end(on: permissions.today))"]))
    }

    var page: Page {
        let carers = permissions.carers.map { Choice($0.member.description, "\($0.name), \($0.relationship)") }
        let child = permissions.child
        return Page(
            "\(Words.fromPaper): \(permissions.name.text)", at: .permissions,
            main: """
                <div class="column"><p><a href="\("/children/\(child)/permissions" as LocalPath)">\(Words.permissionsOf(permissions.name.text))</a></p>\
                \(.form(to: "/children/\(child)/permissions/paper", form, submit: Words.keepPaper, withFiles: true, """
                    \(form.hidden("id"))\(.card(nil, """
                        \(form.menu("signed_by", Words.signedBy, carers, hint: Words.signedByHint))\(form.line("signed_on", Words.signedOn, .day))\
                        \(form.file("scan", Words.scan, accept: "image/jpeg,image/png,application/pdf", hint: Words.scanHint))\
                        \(form.line("language", Words.preferredLanguage, optional: true, max: 60))\(form.line("interpreter", Words.interpreter, optional: true, max: 120))
                        """))<h2>\(Words.paperAnswers)</h2>\(AnswerFields(form: form).html)\
                    \(.card(nil, form.line("until", Words.paperUntil, .day, hint: Words.untilHint(SchoolYear.latestEnd(on: permissions.today), usual: SchoolYear.end(on: permissions.today)), optional: true)))
                    """))</div>
                """)
    }
}
