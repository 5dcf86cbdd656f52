import Gatepost
import Safeguarding

/// Help in plain words with pictures, for a child who looks at it with a grown-up or alone (N18, N23). Open to everybody.
struct ChildrenHelp {
    let leads: [String]

    var page: Page {
        Page(Words.Shelf.childTitle, at: .help, main: """
            <div class="column"><p class="lead-in">\(Words.Shelf.childLead)</p>\
            <ol class="steps" role="list">\(each: Array(zip(Words.Shelf.steps, ChildrenHelp.drawings)), { step, drawing in
                "<li class=\"card\">\(drawing)<div><h2>\(step.0)</h2><p>\(step.1)</p></div></li>"
            })</ol>\
            \(.card(Words.Shelf.trusted, "\(if: !leads.isEmpty, "<p>\(Words.Shelf.trustedHere(leads))</p>")<p>\(Words.Shelf.childline)</p><p><a class=\"button\" href=\"tel:08001111\">0800 1111</a></p>"))\
            \(.card(Words.Shelf.rules, "<ul>\(each: Words.Shelf.childRules, { "<li>\($0)</li>" })</ul>"))\
            <p><a href="/help">\(Words.Shelf.forGrownUps)</a></p></div>
            """)
    }

    /// Our own: a hand that says stop, a tablet lying face down, a child and a grown-up.
    private static let drawings: [HTML] = [
        draw("""
            <circle cx="60" cy="60" r="54" fill="#f6d9cf"/><path d="M40 66V38a6 6 0 0 1 12 0v22V30a6 6 0 0 1 12 0v28V34a6 6 0 0 1 12 0v26-16a6 6 0 0 1 12 0v30c0 18-12 30-28 30-14 0-22-8-28-20l-9-17a6 6 0 0 1 10-6z" fill="#c98e6a" stroke="#4a3222" stroke-width="3" stroke-linejoin="round"/>
            """),
        draw("""
            <circle cx="60" cy="60" r="54" fill="#d7e6d2"/><rect x="24" y="72" width="72" height="10" rx="5" fill="#3f5a46"/><rect x="30" y="64" width="60" height="8" rx="4" fill="#26332a"/><path d="M60 20v30M48 40l12 12 12-12" fill="none" stroke="#26332a" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/>
            """),
        draw("""
            <circle cx="60" cy="60" r="54" fill="#dbe3f3"/><circle cx="44" cy="44" r="15" fill="#f0c8a8"/><path d="M22 96c0-20 10-32 22-32s22 12 22 32z" fill="#5b6fa8"/><circle cx="82" cy="62" r="11" fill="#7a4f36"/><path d="M66 98c0-14 7-23 16-23s16 9 16 23z" fill="#c26a4a"/><path d="M39 48q5 5 10 0M78 65q4 4 8 0" fill="none" stroke="#26332a" stroke-width="2.5" stroke-linecap="round"/>
            """),
    ]

    private static func draw(_ shapes: HTML) -> HTML {
        "<svg viewBox=\"0 0 120 120\" width=\"120\" height=\"120\" aria-hidden=\"true\" focusable=\"false\">\(shapes)</svg>"
    }
}
