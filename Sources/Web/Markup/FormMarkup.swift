// Forms. A form carries a hole for its token, which the server fills for whoever looks; see `HTML.pour`.
extension HTML {
    /// A form that does something, with its problems above it.
    /// - Parameters:
    ///   - form: what was typed and what is wrong with it; nil where nothing can be wrong.
    ///   - submit: the words on its button.
    ///   - withFiles: it has a file field.
    public static func form(
        to path: LocalPath, _ form: Form? = nil, submit: String, quiet: Bool = false, stop: Bool = false, withFiles: Bool = false,
        beside: HTML = .empty, _ fields: HTML = .empty
    ) -> HTML {
        """
        <form class="stack" method="post" action="\(path)"\(if: withFiles, " enctype=\"multipart/form-data\"")>\(token)\
        \(form?.problemList)\(fields)<div class="row"><button class="button\(if: quiet, " quiet")\(if: stop, " stop")" type="submit">\(submit)</button>\
        \(beside)</div></form>
        """
    }

    /// A form of your own making: put this first in it.
    public static let token: HTML = "<input type=\"hidden\" name=\"token\" value=\"\u{1}\">"

    /// The identifier of what the form makes, a fresh one each time the page is shown, so that sending it twice does once.
    static let freshIdentifier: HTML = "<input type=\"hidden\" name=\"id\" value=\"\u{2}\">"

    /// One button that does one thing, in a row of buttons.
    public static func action(_ words: String, to path: LocalPath, quiet: Bool = true, stop: Bool = false, _ hidden: HTML = .empty) -> HTML {
        """
        <form class="inline" method="post" action="\(path)">\(token)\(hidden)\
        <button class="button\(if: quiet && !stop, " quiet")\(if: stop, " stop")" type="submit">\(words)</button></form>
        """
    }

    /// Where a form has buttons of several meanings, Enter in a field presses none of them: browsers press the first, and this one
    /// cannot be pressed.
    static let noButtonByEnter: HTML = "<button type=\"submit\" disabled hidden></button>"

    public static func hidden(_ name: String, _ value: String) -> HTML {
        "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">"
    }

    /// A button beside the form's own, which sends the same form with another intention: "Keep as draft".
    public static func alternative(_ words: String, name: String, value: String) -> HTML {
        "<button class=\"button quiet\" type=\"submit\" name=\"\(name)\" value=\"\(value)\">\(words)</button>"
    }

    /// Asks once more before something that cannot be undone. The question is a page of its own, so it needs no script.
    public static func confirm(
        _ question: String, _ consequence: HTML, to path: LocalPath, yes: String, back: LocalPath, _ hidden: HTML = .empty
    ) -> HTML {
        """
        <section class="card confirm stack"><h1>\(question)</h1><div>\(consequence)</div>\
        \(form(to: path, submit: yes, stop: true, beside: .link(Words.goBack, to: back, quiet: true), hidden))</section>
        """
    }
}

extension Form {
    /// What has to be put right, each a link to its field; nothing when all is well.
    public var problemList: HTML? {
        guard !problems.isEmpty else { return nil }
        return """
            <div class="notice stopped" role="alert" tabindex="-1" id="problems">\(Icon.warning)<div><b>\(Words.problemsTitle)</b>\
            <p>\(Words.problemsLead(problems.count))</p>\
            <ul>\(each: problems, { "<li>\(if: $0.field.isEmpty, .text($0.sentence), else: "<a href=\"#\($0.field)\">\($0.sentence)</a>")</li>" })</ul></div></div>
            """
    }
}
