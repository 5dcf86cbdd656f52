import Gatepost
import Safeguarding

extension IncidentForm {
    /// The form on the screen.
    static func page(_ kind: Kind, _ form: Form, to path: LocalPath, back: LocalPath) -> Page {
        Page(Words.Concerns.form(kind), at: .concerns, main: """
            <p class="soft measure">\(Words.Concerns.formLead(kind))</p>\(.card(nil, .form(
                to: path, form, submit: Words.Concerns.addForm, beside: .link(Words.goBack, to: back, quiet: true), fields(form))))
            """).with(scripts: "concern.js")
    }

    private static func fields(_ form: Form) -> HTML {
        """
        \(form.line("child", Words.Concerns.formChild, max: 200))\(form.lines("who", Words.Concerns.formWho, rows: 2, max: 1_000))\
        \(form.lines("what", Words.Concerns.formWhat, rows: 6, max: longestConcern))\(form.line("on", Words.Concerns.onDay, .day))\
        \(form.line("time", Words.Concerns.formTime, hint: Words.Concerns.formTimeHint, max: 60))\(form.line("place", Words.Concerns.formPlace, max: 300))\
        \(form.lines("witnesses", Words.Concerns.whoSaw, rows: 2, optional: true, max: 4_000))\
        <fieldset class="field"><legend>\(Words.Concerns.formMarks)</legend><small>\(Words.Concerns.formMarksHint)</small>\
        <div class="body-map" data-body-map>\(BodyMap(marked: Set(form.all("parts").compactMap(BodyPart.init))).html)</div>\
        \(partList(form, behind: false))\(partList(form, behind: true))</fieldset>\
        \(form.lines("marks", Words.Concerns.formMarksSeen, rows: 2, hint: Words.Concerns.formMarksSeenHint, optional: true, max: 4_000))\
        \(form.lines("childs_words", Words.Concerns.formChildsWords, rows: 3, hint: Words.Concerns.formChildsWordsHint, optional: true, max: 4_000))\
        \(form.lines("actions", Words.Concerns.formActions, rows: 3, max: longestConcern))\
        \(form.lines("parents_told", Words.Concerns.formParentsTold, rows: 2, optional: true, max: 4_000))\
        \(form.lines("why_not_told", Words.Concerns.formWhyNot, rows: 2, hint: Words.Concerns.formWhyNotHint, optional: true, max: 1_000))\
        \(form.line("signed_by", Words.typeYourName, .name, max: 120))
        """
    }

    private static func partList(_ form: Form, behind: Bool) -> HTML {
        let chosen = Set(form.all("parts"))
        return """
            <details\(flag: "open", BodyPart.allCases.contains { $0.isBehind == behind && chosen.contains($0.rawValue) })><summary>\(behind ? Words.Concerns.fromBehind : Words.Concerns.fromFront)</summary>\
            <div class="options part-list">\(each: BodyPart.allCases.filter { $0.isBehind == behind }, { part in
                "<label class=\"option\"><input type=\"checkbox\" name=\"parts\" value=\"\(part.rawValue)\"\(flag: "checked", chosen.contains(part.rawValue))><span>\(Words.Concerns.part(part))</span></label>"
            })</div></details>
            """
    }

    /// As it is printed on A4, and kept in the file.
    func printPage(back: LocalPath) -> Page {
        Page(Words.Concerns.form(kind), at: .concerns, main: """
            <div class="row no-print">\(.link(Words.goBack, to: back, quiet: true))</div><p class="soft no-print">\(Words.Policies.printHint)</p>\
            <article class="paper-form">\(each: rows, { "<section><h2 class=\"minor\">\($0.0)</h2>\(.paragraphs($0.1))</section>" })\
            <section><h2 class="minor">\(Words.Concerns.formMarks)</h2><div class="body-map">\(BodyMap(marked: parts).html)</div>\
            <p>\(parts.isEmpty ? Words.Concerns.noMarks : Words.list(BodyPart.allCases.filter(parts.contains).map(Words.Concerns.part)))</p></section>\
            <section><h2 class="minor">\(Words.Concerns.signedBy)</h2><p>\(signedBy)</p></section></article>
            """)
    }

    private var rows: [(String, String)] {
        [
            (Words.Concerns.formChild, child), (Words.Concerns.formWho, who), (Words.Concerns.formWhat, what),
            (Words.Concerns.formWhen, "\(Words.day(on)), \(time)"), (Words.Concerns.formPlace, place), (Words.Concerns.whoSaw, witnesses),
            (Words.Concerns.formMarksSeen, marks), (Words.Concerns.formChildsWords, childsWords), (Words.Concerns.formActions, actions),
            (Words.Concerns.formParentsTold, parentsTold), (Words.Concerns.formWhyNot, whyNotTold),
        ].map { ($0.0, $0.1.isEmpty ? Words.Concerns.nothingWritten : $0.1) }
    }

    /// Empty, with room to write, for when there is no screen at hand.
    static func blankPage(_ kind: Kind, settingName: String) -> Page {
        let sections: [(String, Int)] = [
            (Words.Concerns.formChild, 1), (Words.Concerns.formWho, 2), (Words.Concerns.formWhat, 7), (Words.Concerns.formWhen, 1), (Words.Concerns.formPlace, 1),
            (Words.Concerns.whoSaw, 2), (Words.Concerns.formChildsWords, 4), (Words.Concerns.formActions, 4), (Words.Concerns.formParentsTold, 2),
            (Words.Concerns.formWhyNot, 2), (kind == .allegation ? Words.Concerns.ladoTold : Words.Concerns.leadTold, 2), (Words.Concerns.signedBy, 1),
        ]
        return Page(Words.Concerns.form(kind), at: .concerns, main: """
            <div class="row no-print">\(.link(Words.goBack, to: "/concerns", quiet: true))</div><p class="soft no-print">\(Words.Policies.printHint)</p>\
            <article class="paper-form"><p>\(settingName). \(Words.Concerns.formLead(kind))</p>\
            \(each: sections, { label, lines in "<section><h2 class=\"minor\">\(label)</h2>\(each: 0..<lines, { _ in "<div class=\"rule\"></div>" })</section>" })\
            <section><h2 class="minor">\(Words.Concerns.formMarks)</h2><div class="body-map">\(BodyMap(marked: []).html)</div></section></article>
            """)
    }
}

extension Form {
    /// What was filled in.
    mutating func incident(_ kind: IncidentForm.Kind) -> IncidentForm? {
        let (child, who, what) = (text("child", max: 200), text("who", max: 1_000), text("what", max: longestConcern))
        let (on, time, place) = (day("on"), text("time", max: 60), text("place", max: 300))
        let (witnesses, marks) = (text("witnesses", max: 4_000, optional: true), text("marks", max: 4_000, optional: true))
        let (childs, actions) = (text("childs_words", max: 4_000, optional: true), text("actions", max: longestConcern))
        let (told, why) = (text("parents_told", max: 4_000, optional: true), text("why_not_told", max: 1_000, optional: true))
        let (parts, signed) = (choices("parts", of: BodyPart.self), text("signed_by", max: 120))
        guard let on, isSound else { return nil }
        return IncidentForm(
            kind, child: child, who: who, what: what, on: on, time: time, place: place, witnesses: witnesses, parts: parts, marks: marks,
            childsWords: childs, actions: actions, parentsTold: told, whyNotTold: why, signedBy: signed)
    }
}

/// A child's outline from the front and from behind. Each part can be pressed where there is a script; the list below it does the same.
struct BodyMap {
    let marked: Set<BodyPart>

    var html: HTML {
        """
        <svg viewBox="0 0 260 270" role="img" aria-label="\(Words.Concerns.outline(marked))" width="520" height="540">\
        \(each: BodyPart.allCases, { part in shape(part) })\
        <text x="65" y="266" text-anchor="middle">\(Words.Concerns.front)</text><text x="195" y="266" text-anchor="middle">\(Words.Concerns.behind)</text></svg>
        """
    }

    private func shape(_ part: BodyPart) -> HTML {
        let (x, y, width, height, round) = Self.place(part)
        return """
            <rect class="part\(if: marked.contains(part), " marked")" data-part="\(part.rawValue)" x="\(x)" y="\(y)" width="\(width)" height="\(height)" rx="\(round)"><title>\(Words.Concerns.part(part))</title></rect>
            """
    }

    /// The child's own left is on the right of the front, and on the left of the back.
    private static func place(_ part: BodyPart) -> (Int, Int, Int, Int, Int) {
        let x = part.isBehind ? 130 : 0
        func at(_ left: Int, _ top: Int, _ width: Int, _ height: Int, _ round: Int) -> (Int, Int, Int, Int, Int) { (x + left, top, width, height, round) }
        switch part {
        case .head: return at(43, 4, 44, 24, 14)
        case .face: return at(45, 29, 40, 28, 14)
        case .backOfHead: return at(43, 4, 44, 53, 20)
        case .neck, .backOfNeck: return at(57, 58, 16, 9, 3)
        case .chest, .upperBack: return at(41, 68, 48, 36, 8)
        case .tummy, .lowerBack: return at(43, 105, 44, 30, 6)
        case .hips, .bottom: return at(41, 136, 48, 24, 10)
        case .rightUpperArm, .leftUpperArmBehind: return at(24, 70, 15, 36, 7)
        case .rightLowerArm, .leftLowerArmBehind: return at(19, 107, 14, 34, 6)
        case .rightHand: return at(16, 142, 15, 17, 7)
        case .leftUpperArm, .rightUpperArmBehind: return at(91, 70, 15, 36, 7)
        case .leftLowerArm, .rightLowerArmBehind: return at(97, 107, 14, 34, 6)
        case .leftHand: return at(99, 142, 15, 17, 7)
        case .rightThigh, .leftThighBehind: return at(42, 161, 21, 40, 8)
        case .rightShin, .leftCalf: return at(43, 202, 18, 36, 7)
        case .rightFoot, .leftSole: return at(40, 239, 21, 14, 6)
        case .leftThigh, .rightThighBehind: return at(67, 161, 21, 40, 8)
        case .leftShin, .rightCalf: return at(69, 202, 18, 36, 7)
        case .leftFoot, .rightSole: return at(69, 239, 21, 14, 6)
        }
    }
}
