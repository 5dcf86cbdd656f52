import Gatepost
import Safeguarding

extension PolicyVersion {
    /// The version as a document: its face (B15), its sections, the law it rests on, and the signature under it. On paper it fills
    /// A4 pages with nothing of the screen around it.
    func document(settingName: String, standing: PolicyStanding, references: [ReferencesPage.Row] = [], below: HTML = .empty) -> HTML {
        """
        <article class="policy card"><header class="policy-face"><p class="soft">\(settingName)</p><h1\(HTML.asWritten)>\(title)</h1>\(.facts(faceRows(standing)))</header>\
        \(each: text.sections, { section in
            "<section\(HTML.asWritten)>\(if: !section.heading.isEmpty, "<h2 class=\"minor\">\(section.heading)</h2>")\(.policyWords(section.words))</section>"
        })\
        \(if: !references.isEmpty, """
            <section><h2 class="minor">\(Words.Policies.lawTitle)</h2><ul\(HTML.asWritten)>\(each: references, { row in
                "<li>\(Words.Policies.reference(row))</li>"
            })</ul></section>
            """)\
        <section class="signed">\(signature)</section>\(below)</article>
        """
    }

    private func faceRows(_ standing: PolicyStanding) -> [(String, HTML)] {
        var rows: [(String, HTML)] = [
            (Words.Policies.versionLabel, .text(face.map { "\($0.label) (\(Words.Policies.number(version)))" } ?? Words.Policies.number(version))),
            (Words.Policies.issued, .day(issuedOn)),
        ]
        guard let face else { return rows + [(Words.Policies.standingLabel, .tag(Words.Policies.standing(standing), .waiting))] }
        rows += [
            (Words.Policies.approvedBy, .text(face.approvingBody)), (Words.Policies.reviewed, .day(reviewedOn ?? face.reviewedOn)),
            (Words.Policies.nextReview, "\(.day(confirmed?.nextReview ?? face.nextReview))\(if: early, { " · \(Words.Policies.askedEarly($0.dueOn))" })"),
            (Words.Policies.putTo, .text(saidAll(PolicyReaders.allCases.filter(readers.contains).map(Words.Policies.readers)))),
        ]
        return rows
    }

    private var signature: HTML {
        guard let face else { return "<p>\(Words.Policies.notSignedYet)</p>" }
        return """
            <p>\(Words.Policies.signedByRegistered)</p><p class="signature">\(face.typedName)</p><p>\(.day(face.signedOn))</p>\
            <p class="soft digest">\(Words.Policies.digest) <code>\(digest.hexadecimal)</code></p>\
            \(if: confirmed, { "<p>\(Words.Policies.confirmedBy($0.typedName)), \(.day($0.reviewedOn)): <span\(HTML.asWritten)>\($0.findings)</span></p>" })
            """
    }
}

extension SignedCopy {
    func page(for viewer: Viewer) -> Page {
        Page(version.title, at: .policies, main: version.document(settingName: settingName, standing: version.standing(on: viewer.today), below: """
            <section class="signed"><p>\(accepted ? Words.Policies.readAndAgreed(name) : Words.Policies.saidNo(name))</p><p class="signature">\(typedName)</p>\
            <p>\(.day(viewer.zone.day(at: signedAt)))</p>\(if: !isIntact, .notice("<p>\(Words.Policies.notIntact)</p>", .stopped))</section>
            """)).withOwnHeading()
    }
}
