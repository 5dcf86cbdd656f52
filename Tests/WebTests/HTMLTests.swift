import Testing

@testable import Web

@Suite("HTML")
struct HTMLTests {
    @Test("What people type is words, in text and in attributes")
    func escapes() {
        let typed = #"<script>"x" & 'y'</script>"#
        let html: HTML = "<p title=\"\(typed)\">\(typed)</p>"
        let words = "&lt;script&gt;&quot;x&quot; &amp; &#39;y&#39;&lt;/script&gt;"
        #expect(html.description == "<p title=\"\(words)\">\(words)</p>")
    }

    @Test("Control characters never reach a page, so nobody can type a form's hole")
    func dropsControlCharacters() {
        let html: HTML = "<p>\("a\u{1}\u{2}b\u{7F}c\td\ne")</p>"
        #expect(html.description == "<p>abc\td\ne</p>")
        #expect(!html.hasHole)
    }

    @Test("Parts, lists and conditions fit into each other")
    func composes() {
        let rooms = ["Oak", "Seed & Co"]
        let nobody: String? = nil
        let html: HTML = """
            <ul>\(each: rooms, { "<li>\($0)</li>" })</ul>\(if: rooms.isEmpty, "none", else: "\(rooms.count)")\
            \(if: rooms.first, { "<b>\($0)</b>" })\(nobody)<input\(flag: "checked", true)\(flag: "disabled", false)\
            \(attribute: "lang", "pl")\(attribute: "dir", nobody)>
            """
        #expect(html.description == "<ul><li>Oak</li><li>Seed &amp; Co</li></ul>2<b>Oak</b><input checked lang=\"pl\">")
    }

    @Test("Blocks of lines become paragraphs")
    func paragraphs() {
        #expect(HTML.paragraphs("one\ntwo\n\n\nthree <3").description == "<p>one<br>two</p><p>three &lt;3</p>")
        #expect(HTML.paragraphs("").isEmpty)
    }

    @Test("A form's hole is filled once for whoever looks")
    func fillsHoles() {
        let form: HTML = .form(to: "/rooms", submit: "Add")
        #expect(form.hasHole)
        var bytes: [UInt8] = []
        form.pour(token: "abc", { "" }, into: { bytes.append(contentsOf: $0) })
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("name=\"token\" value=\"abc\""))
        #expect(!text.contains("\u{1}"))
    }

    @Test("A field keeps what was typed and says what is wrong beside it")
    func fields() {
        var form = Form(["title": "Den \"day\""])
        form.refuse("title", "Too long")
        let line = form.line("title", "Title", hint: "Short").description
        #expect(line.contains("value=\"Den &quot;day&quot;\""))
        #expect(line.contains("aria-describedby=\"title-hint title-problem\" aria-invalid=\"true\""))
        #expect(line.contains("<span class=\"problem\" id=\"title-problem\">Too long</span>"))
        #expect(form.problemList?.description.contains("<a href=\"#title\">Too long</a>") == true)
    }

    @Test("A password never comes back")
    func passwords() {
        #expect(!Form(["password": "hunter22"]).password("password", "Password").description.contains("hunter22"))
    }
}
