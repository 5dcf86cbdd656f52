/// What something's colour says. Words always say it too.
public enum Tone: Sendable {
    case plain, passed, waiting, stopped, told

    var name: HTML {
        switch self {
        case .plain: ""
        case .passed: "passed"
        case .waiting: "waiting"
        case .stopped: "stopped"
        case .told: "told"
        }
    }
}

// The pieces that pages are made of. Written as `\(.card("Coming up", "<p>…</p>"))` inside markup.
extension HTML {
    /// A sheet of paper with an optional heading, and something at the heading's end.
    public static func card(_ title: String? = nil, beside: HTML? = nil, _ content: HTML) -> HTML {
        """
        <section class="card">\(if: title, { "<header><h2 class=\"minor\">\($0)</h2>\(if: beside, { "<span class=\"push\">\($0)</span>" })</header>" })\
        <div class="stack">\(content)</div></section>
        """
    }

    /// A card whose rows reach its edges: task rows, a table, a photograph.
    public static func sheet(_ title: String? = nil, beside: HTML? = nil, _ content: HTML) -> HTML {
        """
        <section class="card flush">\(if: title, { "<header class=\"inset\"><h2>\($0)</h2>\(if: beside, { "<span class=\"push\">\($0)</span>" })</header>" })\
        \(content)</section>
        """
    }

    /// One thing to do: a picture or letters, what it is, and the way to it.
    /// - Parameter isWritten: the title is not ours, but as somebody of the setting wrote it.
    public static func task(
        _ mark: HTML, _ title: String, _ detail: HTML = .empty, _ actions: HTML = .empty, isWritten: Bool = false
    ) -> HTML {
        """
        <div class="task"><div class="mark-cell">\(mark)</div><div><b\(if: isWritten, asWritten)>\(title)</b>\(if: !detail.isEmpty, "<div class=\"soft\">\(detail)</div>")</div>\
        <div class="row">\(actions)</div></div>
        """
    }

    /// A small label in a colour.
    public static func tag(_ words: String, _ tone: Tone = .plain) -> HTML { "<span class=\"tag \(tone.name)\">\(words)</span>" }

    /// A link that looks like a button.
    public static func link(_ words: String, to path: LocalPath, quiet: Bool = false) -> HTML {
        "<a class=\"button\(if: quiet, " quiet")\" href=\"\(path)\">\(words)</a>"
    }

    /// One picket for each check a post has to pass. The words stand beside it.
    public static func pickets(_ tones: [Tone]) -> HTML {
        "<span class=\"pickets\" aria-hidden=\"true\">\(each: tones, { "<i class=\"\($0.name)\"></i>" })</span>"
    }

    /// Letters in a circle, where others would put a face.
    public static func letters(_ letters: String) -> HTML { "<span class=\"avatar\" aria-hidden=\"true\">\(letters)</span>" }

    /// A drawing in a circle.
    public static func badge(_ icon: HTML) -> HTML { "<span class=\"avatar\" aria-hidden=\"true\">\(icon)</span>" }

    /// Something to know, at the top of a page or in the middle of it.
    public static func notice(_ words: HTML, _ tone: Tone = .told) -> HTML {
        let icon = switch tone {
        case .stopped, .waiting: Icon.warning
        case .passed: Icon.tick
        case .told, .plain: Icon.information
        }
        return "<div class=\"notice \(tone.name)\">\(icon)<div>\(words)</div></div>"
    }

    /// What stands where there is nothing yet, with a way on.
    public static func nothingYet(_ title: String, _ words: String, _ actions: HTML = .empty) -> HTML {
        """
        <div class="card nothing">\(Icon.gate)<h2 class="minor">\(title)</h2><p class="soft">\(words)</p>\
        \(if: !actions.isEmpty, "<div class=\"row\">\(actions)</div>")</div>
        """
    }

    /// Names and what they are: a definition list in two columns.
    public static func facts(_ rows: [(String, HTML)]) -> HTML {
        "<dl class=\"facts\">\(each: rows, { "<div><dt>\($0.0)</dt><dd>\($0.1)</dd></div>" })</dl>"
    }

    /// A table. The first cell of each row is its heading.
    public static func table(_ caption: String, columns: [String], _ rows: [[HTML]]) -> HTML {
        """
        <div class="scroll" tabindex="0" role="region" aria-label="\(caption)"><table><caption class="visually-hidden">\(caption)</caption>\
        <thead><tr>\(each: columns, { $0.isEmpty ? "<td></td>" : "<th scope=\"col\">\($0)</th>" })</tr></thead>\
        <tbody>\(each: rows, { row in
            "<tr>\(if: row.first, { "<th scope=\"row\">\($0)</th>" })\(each: row.dropFirst(), { "<td>\($0)</td>" })</tr>"
        })</tbody></table></div>
        """
    }

    /// A table that becomes a card for each row where the screen is narrow; the roles keep it a table for those who listen.
    public static func cards(_ caption: String, columns: [String], _ rows: [[HTML]]) -> HTML {
        """
        <div class="scroll" tabindex="0" role="region" aria-label="\(caption)"><table class="cards" role="table"><caption class="visually-hidden">\(caption)</caption>\
        <thead role="rowgroup"><tr role="row">\(each: columns, { "<th scope=\"col\" role=\"columnheader\">\($0)</th>" })</tr></thead>\
        <tbody role="rowgroup">\(each: rows, { row in
            """
            <tr role="row">\(if: row.first, { "<th scope=\"row\" role=\"rowheader\">\($0)</th>" })\
            \(each: zip(columns, row).dropFirst(), { "<td role=\"cell\" data-label=\"\($0.0)\"><div>\($0.1)</div></td>" })</tr>
            """
        })</tbody></table></div>
        """
    }

    /// How much of something is done. Words say it; the bar shows it.
    public static func meter(_ value: Int, of whole: Int, _ label: String) -> HTML {
        "<meter min=\"0\" max=\"\(Swift.max(whole, 1))\" value=\"\(value)\" aria-label=\"\(label)\">\(value) / \(whole)</meter>"
    }

    /// A number that matters, with its words.
    public static func tile(_ number: Int, _ words: HTML) -> HTML { "<div class=\"card tile\"><b>\(number)</b>\(words)</div>" }

    /// Links of which one is chosen: filters above a list.
    public static func chips(_ label: String, _ chips: [(words: String, path: LocalPath, isCurrent: Bool)]) -> HTML {
        """
        <nav class="chips" aria-label="\(label)">\(each: chips, { chip in
            "<a class=\"chip\" href=\"\(chip.path)\"\(attribute: "aria-current", chip.isCurrent ? "true" : nil)>\(chip.words)</a>"
        })</nav>
        """
    }

    /// The way to older things: lists page by key, so nothing is skipped while new ones arrive.
    public static func pager(older: LocalPath?, newest: LocalPath? = nil) -> HTML {
        guard older != nil || newest != nil else { return .empty }
        return """
            <nav class="row pager" aria-label="\(Words.older)">\(if: newest, { .link(Words.newest, to: $0, quiet: true) })\
            \(if: older, { "<a class=\"button quiet push\" rel=\"next\" href=\"\($0)\">\(Words.older)</a>" })</nav>
            """
    }

    /// A clause's id, linked to what it asks.
    public static func clause(_ id: String) -> HTML { "<a class=\"cite\" href=\"\("/clauses/\(id)" as LocalPath)\">\(id)</a>" }
}
