import Safeguarding
import Testing

@testable import Web

/// Workbooks as spreadsheets write them, and as nobody should.
enum MadeWorkbook {
    static let relations = """
        <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="rId1" Type="worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="worksheet" Target="/xl/worksheets/sheet2.xml"/>\
        </Relationships>
        """
    static let book = #"<workbook><workbookPr/><sheets><sheet name="Children" sheetId="1" r:id="rId1"/></sheets></workbook>"#

    static func zip(_ files: [(String, String)]) throws -> [UInt8] {
        let archive = try ZIPArchive()
        return try files.flatMap { try archive.add($0.0, at: 0, Array($0.1.utf8)) } + archive.finish()
    }

    /// - Parameter rows: what stands within `sheetData`.
    static func make(_ rows: String, book: String = book, strings: String = "", styles: String = "") throws -> [UInt8] {
        try zip(
            [
                ("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", book), ("xl/_rels/workbook.xml.rels", relations),
                ("xl/worksheets/sheet1.xml", "<worksheet><sheetData>\(rows)</sheetData></worksheet>"),
            ] + (strings.isEmpty ? [] : [("xl/sharedStrings.xml", strings)]) + (styles.isEmpty ? [] : [("xl/styles.xml", styles)]))
    }

    /// Plain rows of text within the cells.
    static func rows(_ rows: [[String]]) -> String {
        rows.enumerated().map { number, cells in
            "<row r=\"\(number + 1)\">\(cells.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined())</row>"
        }.joined()
    }
}

@Suite("Workbooks, honest and hostile")
struct WorkbookTests {
    private func cells(_ bytes: [UInt8]) throws -> [[String]] { try Workbook.sheet(bytes).rows.map(\.cells) }

    @Test("P13: shared, inline and formatted text, days by their style, and what a formula said last are read as they were saved")
    func reads() throws {
        let bytes = try MadeWorkbook.make(
            """
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t>Room</t></is></c></row>
            <row r="3"><c r="A3" t="str"><f>CONCAT("Ro","wan")</f><v>Rowan &amp; Co</v></c><c r="B3" s="1"><v>45049</v></c><c r="C3" s="2"><v>45049.5</v></c>\
            <c r="D3" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E3"><v>45049</v></c><c r="F3" t="b"><v>1</v></c><c r="G3" s="3"><v>12</v></c></row>
            """,
            strings: "<sst><si><t>Name</t></si><si><r><t>Bo</t></r><r><t xml:space=\"preserve\">rn</t></r><rPh><t>x</t></rPh></si></sst>",
            styles: """
                <styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\/mm\\/yyyy"/><numFmt numFmtId="165" formatCode="0 &quot;days&quot;"/></numFmts>\
                <cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>
                """)
        let sheet = try Workbook.sheet(bytes)
        #expect(sheet.name == "Children" && sheet.rows.map(\.number) == [1, 3])
        #expect(sheet.rows[0].cells == ["Name", "Born", "", "Room"])
        #expect(sheet.rows[1].cells == ["Rowan & Co", "2023-05-03", "2023-05-03", "", "45049", "yes", "12"])
    }

    @Test("P13: days count from 1904 where the workbook says so, and a hidden sheet is not the first")
    func book() throws {
        let book = """
            <x:workbook xmlns:x="main"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="Old" state="hidden" r:id="rId2"/>\
            <x:sheet name="New &lt;1&gt;" r:id="rId1"/></x:sheets></x:workbook>
            """
        let sheet = try Workbook.sheet(
            MadeWorkbook.make(
                #"<row><c s="0"><v>43587</v></c></row>"#, book: book, styles: #"<s><cellXfs><xf numFmtId="14"/></cellXfs></s>"#))
        #expect(sheet.name == "New <1>" && sheet.rows[0].cells == ["2023-05-03"])
    }

    @Test("P13: names that look like formulas are just text") func formulas() throws {
        let rows = MadeWorkbook.rows([["Name"], ["=HYPERLINK(&quot;http://x&quot;)"], ["+44"], ["@SUM(A1)"]])
        #expect(try cells(MadeWorkbook.make(rows)) == [["Name"], ["=HYPERLINK(\"http://x\")"], ["+44"], ["@SUM(A1)"]])
    }

    @Test("P13: a document type, and with it every entity of a file's own making, is refused before it means anything")
    func entities() throws {
        for head in [
            #"<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>"#, #"<!DOCTYPE x SYSTEM "file:///etc/passwd">"#,
            #"<!DOCTYPE x [<!ENTITY f SYSTEM "http://127.0.0.1/">]>"#,
        ] {
            let bytes = try MadeWorkbook.zip([
                ("xl/workbook.xml", MadeWorkbook.book), ("xl/_rels/workbook.xml.rels", MadeWorkbook.relations),
                ("xl/worksheets/sheet1.xml", head + "<worksheet><row><c t=\"str\"><v>&b;</v></c></row></worksheet>"),
            ])
            #expect(throws: Sheet.Problem.damaged) { try Workbook.sheet(bytes) }
        }
        #expect(throws: Sheet.Problem.damaged) { try Workbook.sheet(MadeWorkbook.make("<row><c t=\"str\"><v>&b;</v></c></row>")) }
    }

    @Test("P13: a bomb is refused by what it says it is, and by what it turns out to be") func bombs() throws {
        let packed = try MadeWorkbook.make("<row>" + String(repeating: " ", count: Workbook.largestPart) + "</row>")
        #expect(packed.count < 1_000_000)
        #expect(throws: Sheet.Problem.tooMuch) { try Workbook.sheet(packed) }
        // It says in the table of contents that it is small.
        var lying = try MadeWorkbook.make("<row>" + String(repeating: " ", count: 2_000_000) + "</row>")
        for at in lying.indices.dropLast(4) where lying[at...].starts(with: [0x50, 0x4B, 0x01, 0x02]) {
            lying.replaceSubrange(at + 24..<at + 28, with: [0x10, 0, 0, 0])
        }
        #expect(throws: Sheet.Problem.damaged) { try Workbook.sheet(lying) }
        // One long text that every cell shares.
        let strings = "<sst><si><t>\(String(repeating: "a", count: 900))</t></si></sst>"
        let cells = String(repeating: "<c t=\"s\"><v>0</v></c>", count: 90)
        #expect(throws: Sheet.Problem.tooMuch) {
            try Workbook.sheet(MadeWorkbook.make(String(repeating: "<row>\(cells)</row>", count: 300), strings: strings))
        }
        #expect(throws: Sheet.Problem.damaged) {
            try Workbook.sheet(MadeWorkbook.make(String(repeating: "<a>", count: 100) + String(repeating: "</a>", count: 100)))
        }
    }

    @Test("P13: a format is looked at once, however many styles share it, and neither styles nor shared texts are without end")
    func styles() throws {
        func sheet(format: String, styles: Int) throws -> Sheet {
            let all = String(repeating: "<xf numFmtId=\"164\"/>", count: styles)
            return try Workbook.sheet(
                MadeWorkbook.make(
                    #"<row><c s="0"><v>45049</v></c></row>"#,
                    styles: "<s><numFmts><numFmt numFmtId=\"164\" formatCode=\"\(format)\"/></numFmts><cellXfs>\(all)</cellXfs></s>"))
        }
        #expect(try sheet(format: "dd/mm/yyyy", styles: 1).rows[0].cells == ["2023-05-03"])
        // Walked for each style, this would take long.
        let long = String(repeating: "0", count: 100_000) + "d"
        #expect(try sheet(format: long, styles: 1_000).rows[0].cells == ["45049"], "no spreadsheet writes such a format")
        #expect(throws: Sheet.Problem.tooMuch) { try sheet(format: "0", styles: Workbook.mostStyles + 1) }
        let texts = Array("<sst><si><t>a</t></si><si/></sst>".utf8)
        #expect(try Workbook.strings(texts, most: 2) == ["a", ""])
        #expect(throws: Sheet.Problem.tooMuch) { try Workbook.strings(texts, most: 1) }
    }

    @Test("P13: ten thousand columns, too many rows and cells far away are refused") func wide() throws {
        #expect(throws: Sheet.Problem.tooManyColumns(most: Sheet.mostColumns)) {
            try Workbook.sheet(MadeWorkbook.make("<row>" + String(repeating: "<c><v>1</v></c>", count: 10_000) + "</row>"))
        }
        #expect(throws: Sheet.Problem.tooManyColumns(most: Sheet.mostColumns)) {
            try Workbook.sheet(MadeWorkbook.make(#"<row><c r="XFD1"><v>1</v></c></row>"#))
        }
        #expect(
            try cells(MadeWorkbook.make(#"<row><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row>"#)) == [["1"]],
            "an empty one far away is only formatted")
        #expect(throws: Sheet.Problem.tooManyRows(most: Sheet.mostRows)) {
            try Workbook.sheet(MadeWorkbook.make(String(repeating: "<row><c><v>1</v></c></row>", count: Sheet.mostRows + 1)))
        }
        for number in [Int.max, Int.min, 0, 1_048_577] {
            #expect(throws: Sheet.Problem.damaged) {
                try Workbook.sheet(MadeWorkbook.make("<row r=\"\(number)\"/><row><c><v>1</v></c></row>"))
            }
        }
    }

    @Test("P13: what is no workbook, or no whole one, says so and nothing more") func broken() async throws {
        let good = try MadeWorkbook.make(MadeWorkbook.rows([["Name"]]))
        for length in stride(from: 4, to: good.count, by: 7) {
            #expect(throws: Sheet.Problem.self) { try Workbook.sheet(Array(good[..<length])) }
        }
        var random = SystemRandomNumberGenerator()
        for _ in 0..<400 {
            var bytes = good
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(in: .min ... .max, using: &random)
            }
            // Whatever comes of it: a sheet or a problem, and never the end of the server.
            _ = try? Workbook.sheet(bytes)
        }
        #expect(throws: Sheet.Problem.otherFormat) {
            try Workbook.sheet(MadeWorkbook.zip([("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<x/>")]))
        }
        await #expect(throws: Sheet.Problem.olderOrLocked) {
            try await SheetDesk.shared.read([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
        }
        #expect(try await SheetDesk.shared.read(good).rows.map(\.cells) == [["Name"]])
        #expect(try await SheetDesk.shared.read(Array("Name\nRowan".utf8)).rows.count == 2)
    }

    @Test("A ZIP is read only where its own table of contents, lengths and checksums agree") func zip() throws {
        let good = try MadeWorkbook.zip([("a.txt", "one"), ("b.txt", String(repeating: "two", count: 1_000))])
        #expect(try ZIPReader.files(in: good).map { String(decoding: $0.bytes.prefix(3), as: UTF8.self) } == ["one", "two"])
        #expect(throws: ZIPReader.Problem.self) { try ZIPReader.files(in: good, most: 100) }
        #expect(throws: ZIPReader.Problem.self) { try ZIPReader.files(in: []) }
        var changed = good
        let place = try #require(changed.firstIndex(of: UInt8(ascii: "K"))) + 60
        changed[place] ^= 0x55
        #expect(throws: ZIPReader.Problem.self) { try ZIPReader.files(in: changed) }
    }
}
