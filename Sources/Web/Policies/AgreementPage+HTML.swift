import Gatepost
import Safeguarding

extension AgreementPage {
    private var path: LocalPath { "/agreements/\(kind.rawValue)" }

    func html(_ visit: Visit, _ typed: Form?) -> Page {
        let form = typed ?? Form(["id": (visit.application.identifier() as Record.ID).description, "version": String(version.version)])
        return Page(version.title, at: .account, main: """
            <div class="stack">\(standing)\(if: before, { Self.news($0.version, $0.difference) })\
            \(if: nextSection, { part($0, form) }, else: whole(form))</div>
            """
        ).withWrittenTitle()
    }

    private var standing: HTML {
        guard let answer else { return .empty }
        let copy: HTML = "<a href=\"\("/policies/signed/\(answer.record)" as LocalPath)\">\(Words.Policies.signedCopy)</a>"
        if answer.accepted { return .notice("<p>\(Words.signedBy(answer.typedName, on: answer.on))</p><p>\(copy)</p>", .passed) }
        let rest: HTML = opensPage
            ? "<p>\(Words.whatYouMiss)</p><p>\(Words.whatStaysOpen) <a href=\"\(Place.help.path)\">\(Words.place(.help))</a></p>"
            : "<p>\(Words.Policies.declinedDuties)</p>"
        return .notice("<p>\(Words.declinedOn(answer.on))</p>\(rest)", .told)
    }

    private static func news(_ version: Int, _ difference: PolicyDifference) -> HTML {
        difference.isEmpty
            ? .notice("<p>\(Words.Policies.nothingNew(version))</p>", .told)
            : .card(Words.Policies.whatsNew(version), difference.html(changedOnly: true))
    }

    /// One section, and the way to the next.
    private func part(_ section: PolicyText.Section, _ form: Form) -> HTML {
        let (sections, done) = (version.text.sections, version.text.sections.filter { opened.contains($0.name) }.count)
        let place = (sections.firstIndex { $0.name == section.name } ?? 0) + 1
        return """
            \(if: form.problemList, { $0 })\
            <section class="card stack" id="part"><p class="soft">\(Words.Policies.partOf(place, sections.count))</p>\(.meter(done, of: sections.count, Words.Policies.partsRead))\
            <div class="stack"\(HTML.asWritten)><h2 class="minor">\(section.heading.isEmpty ? version.title : section.heading)</h2>\(.policyWords(section.words))</div>\
            \(.form(to: "/agreements/\(kind.rawValue)/read", submit: done + 1 < sections.count ? Words.Policies.nextPart : Words.Policies.lastPart, """
                \(form.hidden("version"))\(.hidden("section", section.name))
                """))</section>\
            \(if: !read.isEmpty, .card(nil, """
                <details><summary>\(Words.Policies.readAlready(read.count))</summary><div class="stack">\(each: read, { Self.section($0) })</div></details>
                """))\
            \(if: answer == nil && opensPage, .card(nil, "<details><summary>\(Words.Policies.ratherNot)</summary>\(declining(form, lead: Words.Policies.ratherNotLead))</details>"))
            """
    }

    private var read: [PolicyText.Section] { version.text.sections.filter { opened.contains($0.name) } }

    /// Everything, once all of it has been opened, and the line to sign on.
    private func whole(_ form: Form) -> HTML {
        """
        \(.card(nil, "\(each: version.text.sections, { Self.section($0) })<p class=\"soft\">\(Words.versionOf(version.version, version.issuedOn))</p>"))\
        \(if: answer?.accepted != true, .card(Words.yourSignature, signing(form)))\
        \(if: answer?.accepted == true, .card(Words.changedYourMind, declining(form, lead: opensPage ? Words.changedYourMindLead : Words.Policies.takeBackLead)))
        """
    }

    private static func section(_ section: PolicyText.Section) -> HTML {
        """
        <div class="stack"\(HTML.asWritten)>\(if: !section.heading.isEmpty, "<h2 class=\"minor\">\(section.heading)</h2>")\(.policyWords(section.words))</div>
        """
    }

    private func signing(_ form: Form) -> HTML {
        .form(
            to: path, form, submit: Words.acceptAgreement, beside: .alternative(Words.declineAgreement, name: "answer", value: "decline"),
            "\(form.hidden("id"))\(form.hidden("version"))\(form.line("typed_name", Words.typeYourName, .name, hint: Words.typeYourNameHint, max: 100))")
    }

    private func declining(_ form: Form, lead: String) -> HTML {
        let name: HTML = answer.map { HTML.hidden("typed_name", $0.typedName) } ?? form.line("typed_name", Words.typeYourName, .name, max: 100)
        return "<p>\(lead)</p>" + .form(
            to: path, submit: Words.declineAgreement, stop: true,
            "\(form.hidden("id"))\(form.hidden("version"))\(.hidden("answer", "decline"))\(name)")
    }
}

extension HTML {
    /// A section's words: lines that begin with `- ` are items, an empty line ends a paragraph.
    static func policyWords(_ words: String) -> HTML {
        var html: HTML = .empty
        for block in words.split(separator: "\n", omittingEmptySubsequences: false).split(whereSeparator: { $0.allSatisfy(\.isWhitespace) }) {
            let paragraph = block.prefix { !$0.hasPrefix("- ") }
            if !paragraph.isEmpty { html += "<p>\(paragraph.joined(separator: " "))</p>" }
            let items = block.dropFirst(paragraph.count)
            if !items.isEmpty { html += "<ul>\(each: items, { "<li>\($0.hasPrefix("- ") ? $0.dropFirst(2) : $0)</li>" })</ul>" }
        }
        return html
    }
}

extension PolicyDifference {
    /// By section, with words added and taken out marked in more ways than colour.
    func html(changedOnly: Bool) -> HTML {
        "\(each: changedOnly ? changed : sections, { Self.row($0) })"
    }

    private static func row(_ section: Section) -> HTML {
        """
        <div class="stack"><h3><span\(HTML.asWritten)>\(section.heading)</span> \(tag(section.change))</h3>\
        <p class="difference"\(HTML.asWritten)>\(each: section.pieces, { piece($0) })</p></div>
        """
    }

    private static func tag(_ change: Change) -> HTML {
        switch change {
        case .same: .empty
        case .added: .tag(Words.Policies.newSection, .passed)
        case .removed: .tag(Words.Policies.goneSection, .stopped)
        case .changed: .tag(Words.Policies.changedSection, .waiting)
        }
    }

    private static func piece(_ piece: Piece) -> HTML {
        switch piece.change {
        case .same, .changed: "\(piece.words)"
        case .added: "<ins class=\"added\">\(piece.words)</ins>"
        case .removed: "<del class=\"taken\">\(piece.words)</del>"
        }
    }
}
