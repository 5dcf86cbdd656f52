public import Gatepost
import Safeguarding

extension EvidencePress {
    /// As Gatepost prints it: a page to read and print beside each table to open.
    public static let printed = EvidencePress(
        cover: { cover in [("index.html", PrintedPage(Words.Evidence.coverTitle, cover, PrintedPage.contents(cover)).bytes)] },
        board: { board, cover in
            [
                ("clauses.html", PrintedPage(Words.Assurance.title, cover, board.printed).bytes),
                ("clauses.csv", board.csv),
            ]
        },
        register: { table, cover in
            let name = "registers/\(table.register.rawValue)"
            return [
                ("\(name).html", PrintedPage(table.register.title, cover, "<p>\(table.register.hint)</p>\(table.table)").bytes),
                ("\(name).csv", table.csv),
            ]
        }, subject: .printed)
}

/// A page of a pack: whole in itself, opened from a folder without a server, and printed on A4.
struct PrintedPage {
    private let title: String
    private let cover: EvidenceCover
    private let content: HTML

    init(_ title: String, _ cover: EvidenceCover, _ content: HTML) {
        self.title = title
        self.cover = cover
        self.content = content
    }

    var bytes: [UInt8] {
        let page: HTML = """
            <!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">\
            <title>\(title) · \(cover.settingName)</title>\(Self.style)</head><body><header><p>\(cover.settingName)</p><h1>\(title)</h1>\
            <p class="soft">\(Words.Evidence.period(cover.period)). \(Words.Evidence.made(cover.madeAt, in: cover.zone))</p></header>\(content)</body></html>

            """
        return page.bytes
    }

    /// What is in the pack, and how to tell that nothing was changed.
    static func contents(_ cover: EvidenceCover) -> HTML {
        """
        <p>\(Words.Evidence.coverLead)</p><ul><li><a href="clauses.html">\(Words.Assurance.title)</a> (<a href="clauses.csv">\(Words.Evidence.asTable)</a>)</li>\
        \(each: Register.allCases, { register in
            let name = "registers/\(register.rawValue)"
            return "<li><a href=\"\(name).html\">\(register.title)</a> (<a href=\"\(name).csv\">\(Words.Evidence.asTable)</a>)</li>"
        })<li>\(Words.Evidence.logFolder)</li></ul><h2>\(Words.Evidence.checkTitle)</h2><p>\(Words.Evidence.check)</p>\
        <pre>gatepost evidence verify PACK.zip --key \(cover.key)</pre><p class="soft">\(Words.Evidence.checkByHand)</p>
        """
    }

    /// It lies in the file itself: nothing else comes with it.
    private static let style: HTML = """
        <style>body{font:11pt/1.45 system-ui,sans-serif;color:#1c2521;max-width:60rem;margin:2rem auto;padding:0 1rem}h1,h2{font-family:Georgia,serif}\
        table{width:100%;border-collapse:collapse;font-size:.9em}th,td{text-align:left;vertical-align:top;padding:.35rem .5rem;border-bottom:1px solid #ccc}\
        .soft{color:#555}.visually-hidden{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}pre{white-space:pre-wrap;overflow-wrap:anywhere}\
        @page{size:A4;margin:16mm}@media print{body{margin:0;max-width:none;font-size:9.5pt}tr{break-inside:avoid}thead{display:table-header-group}}</style>
        """
}

extension AssuranceBoard {
    /// Every clause in the order of the documents, without a link: paper has none.
    var printed: HTML {
        """
        <p>\(Words.Evidence.boardAsOf)</p>\(each: Clause.Source.allCases, { source in
            """
            <h2>\(source.shortTitle)</h2>\(.table(source.shortTitle, columns: [Words.Assurance.clause, Words.Assurance.asks, Words.Assurance.how, Words.Assurance.state, Words.Assurance.now], lines.filter { $0.clause.source == source }.map { line in
                [
                    .text(line.clause.id), .text(line.clause.demand),
                    .text(line.standing.state == .later ? line.clause.progress.note ?? "" : line.clause.how), .text(line.standing.state.title),
                    .text(line.standing.figure.words),
                ]
            }))
            """
        })
        """
    }
}
