public import Safeguarding

/// A face in a picture, to be drawn over it.
public struct FaceBox: Sendable {
    let left, top, width, height: Int
    let tone: Tone
    let words: String
    let link: LocalPath?
    let isDismissed: Bool

    /// - Parameters:
    ///   - left: and the others, in ten-thousandths of the picture.
    ///   - tone: passed is somebody with permission, waiting is nobody yet, told is hidden.
    ///   - link: where to say who it is.
    ///   - isDismissed: somebody said that it is no face; drawn faintly.
    public init(
        left: Int, top: Int, width: Int, height: Int, _ tone: Tone, _ words: String, link: LocalPath? = nil, isDismissed: Bool = false
    ) {
        self.left = left
        self.top = top
        self.width = width
        self.height = height
        self.tone = tone
        self.words = words
        self.link = link
        self.isDismissed = isDismissed
    }

    fileprivate var html: HTML {
        let box: HTML = """
            <rect x="\(percent(left))" y="\(percent(top))" width="\(percent(width))" height="\(percent(height))"/>\
            <text x="\(percent(left))" y="\(percent(max(250, top - 120)))">\(words)</text>
            """
        let name: HTML = isDismissed ? "dismissed" : tone == .told ? "hidden" : tone.name
        return "<g class=\"\(name)\">\(if: link, { "<a href=\"\($0)\" aria-label=\"\(words)\">\(box)</a>" }, else: box)</g>"
    }

    private func percent(_ tenThousandths: Int) -> String {
        let rest = tenThousandths % 100
        return "\(tenThousandths / 100).\(rest < 10 ? "0" : "")\(rest)%"
    }
}

extension HTML {
    /// A picture with the faces in it. Boxes are SVG, because the page may carry no inline style.
    /// - Parameters:
    ///   - width: and `height`, in pixels, so that nothing jumps while it loads.
    public static func picture(_ path: LocalPath, _ words: String, width: Int, height: Int, faces: [FaceBox] = []) -> HTML {
        """
        <figure class="picture"><img src="\(path)" alt="\(words)" width="\(width)" height="\(height)" loading="lazy" decoding="async">\
        \(if: !faces.isEmpty, "<svg class=\"faces\" role=\"group\" aria-label=\"\(Words.faces(faces.count))\">\(each: faces, { $0.html })</svg>")</figure>
        """
    }

    /// Up to four pictures side by side, each leading to itself; the rest are behind the last.
    public static func photos(_ pictures: [(path: LocalPath, page: LocalPath, words: String)]) -> HTML {
        let shown = pictures.prefix(pictures.count == 3 ? 3 : 4)
        let layout: HTML = shown.count == 1 ? " one" : shown.count == 3 ? "" : " two"
        return "<div class=\"photos\(layout)\">\(each: shown.indices, { photo(pictures[$0], isTall: $0 == 0 && shown.count == 3, more: $0 == 3 ? pictures.count - 4 : 0) })</div>"
    }

    private static func photo(_ picture: (path: LocalPath, page: LocalPath, words: String), isTall: Bool, more: Int) -> HTML {
        """
        <figure\(if: isTall, " class=\"tall\"")><a href="\(picture.page)"><img src="\(picture.path)" alt="\(picture.words)" loading="lazy" \
        decoding="async"></a>\(if: more > 0, "<span class=\"tag\">\(Words.morePictures(more))</span>")</figure>
        """
    }
}

/// The pickets beside a post: what has passed the gate, and what would mend the rest.
public struct GatePanel {
    private let rules: [Rule]
    private let refusals: [Refusal]
    private let mend: (Refusal) -> HTML?

    /// - Parameters:
    ///   - rules: those to show, in order; the ones that somebody can do something about.
    ///   - mend: the link or the buttons that mend a refusal, if there are any for whoever looks.
    public init(_ rules: [Rule], _ refusals: [Refusal], mend: @escaping (Refusal) -> HTML? = { _ in nil }) {
        self.rules = rules
        self.refusals = refusals
        self.mend = mend
    }

    /// A picket for each rule, small, for lists and headings.
    public var pickets: HTML { .pickets(rules.map(tone)) }

    public var html: HTML {
        "<ul role=\"list\" class=\"gate\">\(each: rules, { rule in picket(rule, refusals.filter { $0.rule == rule }) })</ul>"
    }

    private func tone(_ rule: Rule) -> Tone {
        guard refusals.contains(where: { $0.rule == rule }) else { return .passed }
        return rule.isAboutAuthority ? .plain : .waiting
    }

    private func picket(_ rule: Rule, _ missing: [Refusal]) -> HTML {
        """
        <li class="\(tone(rule).name)"><span class="mark"></span><div><b>\(rule.title)</b>\
        \(if: missing.isEmpty, "<p>\(Words.passed) \(each: rule.clauses.prefix(1), { .clause($0) })</p>")\
        \(each: missing, { "<p>\($0.sentence) \(each: rule.clauses.prefix(1), { .clause($0) })</p>\(if: mend($0), { "<div class=\"row\">\($0)</div>" })" })\
        </div></li>
        """
    }
}
