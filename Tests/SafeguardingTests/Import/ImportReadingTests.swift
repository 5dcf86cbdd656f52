import Safeguarding
import Testing

@Suite("Lists as settings have them")
struct ImportReadingTests {
    private static let today = Day(daysSince1970: 20_773)  // 16 November 2026

    private func sheet(_ text: String) throws -> Sheet { try SheetText.sheet(Array(text.utf8)) }

    @Test("P13: text in UTF-8, UTF-16 with its mark and the code page of Windows is read, and what is no text is not")
    func encodings() throws {
        let words = "Name,Room\nZoë O’Neill,Oak\n"
        let wide = Array(words.utf16)
        let little: [UInt8] = [0xFF, 0xFE] + wide.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big: [UInt8] = [0xFE, 0xFF] + wide.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        let windows = Array("Name,Room\nZo".utf8) + [0xEB] + Array(" O".utf8) + [0x92] + Array("Neill,Oak\n".utf8)
        for bytes in [Array(words.utf8), [0xEF, 0xBB, 0xBF] + Array(words.utf8), little, big, windows] {
            #expect(try SheetText.sheet(bytes).rows.map(\.cells) == [["Name", "Room"], ["Zoë O’Neill", "Oak"]])
        }
        for bytes: [UInt8] in [
            [0x41, 0x00, 0x42], [0xFF, 0xFE, 0x41], [0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00], [0x41, 0x81], [0x1B, 0x41], [0x41, 0x01],
        ] {
            #expect(throws: Sheet.Problem.notText) { try SheetText.sheet(bytes) }
        }
        #expect(throws: Sheet.Problem.empty) { try SheetText.sheet([]) }
        #expect(throws: Sheet.Problem.empty) { try SheetText.sheet(Array(",,\n ,\n".utf8)) }
    }

    @Test("P13: semicolons, tabs and line breaks within a cell are read, and rows keep the numbers that a spreadsheet shows")
    func separators() throws {
        #expect(try sheet("Name;Room\nKershaw, Rowan;Oak\n").rows.map(\.cells) == [["Name", "Room"], ["Kershaw, Rowan", "Oak"]])
        #expect(try sheet("sep=;\nName;Room\n").rows == [Sheet.Row(2, ["Name", "Room"])])
        #expect(try sheet("Name\tRoom\nRowan\tOak").rows[1].cells == ["Rowan", "Oak"])
        let rows = try sheet("Name,Address\nRowan,\"1 Acorn Lane\nDoncaster\"\n\nAmelia,2 High St\n").rows
        #expect(rows.map(\.number) == [1, 2, 4] && rows[1].cells == ["Rowan", "1 Acorn Lane Doncaster"])
        #expect(try sheet("Name\n'=HYPERLINK(1)\n=1+1\n").rows.map(\.cells) == [["Name"], ["=HYPERLINK(1)"], ["=1+1"]])
        #expect(try sheet("Name\nRo\u{202E}wan\u{200B}  \u{A0}K\n").rows[1].cells == ["Rowan K"])
    }

    @Test("P13: what is larger than any list of a setting is refused, however it is packed")
    func bounds() throws {
        let wide = String(repeating: "a,", count: 10_000)
        #expect(throws: Sheet.Problem.tooManyColumns(most: Sheet.mostColumns)) { try sheet(wide) }
        #expect(throws: Sheet.Problem.longCell(row: 1, most: Sheet.longestCell)) { try sheet(String(repeating: "a", count: 1_001)) }
        #expect(throws: Sheet.Problem.tooManyRows(most: Sheet.mostRows)) { try sheet(String(repeating: "a\n", count: Sheet.mostRows + 1)) }
        let long = String(repeating: "a", count: 1_000)
        #expect(throws: Sheet.Problem.tooMuch) { try Sheet("", (1...7_000).map { Sheet.Row($0, [long]) }) }
        #expect(throws: Sheet.Problem.text(.openQuote(line: 2))) { try sheet("Name\n\"Rowan\nAmelia") }
    }

    @Test("P13: days are read as people here write them, the day first, a short year near today, or as the number that a spreadsheet keeps")
    func days() throws {
        let day = try #require(Day(year: 2023, month: 5, day: 3))
        for text in [
            "03/05/2023", "3/5/23", "3 May 23", "3-May-23", "03-05-23", "2023-05-03", "2023-05-03T00:00:00", "03/05/2023 00:00",
            "Wed 3 May 2023", "45049",
        ] {
            #expect(Day.read(spreadsheet: text, on: Self.today) == day, "\(text)")
        }
        #expect(Day.read(spreadsheet: "1/9/85", on: Self.today)?.year == 1985)
        #expect(Day.read(spreadsheet: "31/8/36", on: Self.today)?.year == 2036)
        #expect(Day.read(spreadsheet: "31/8/37", on: Self.today)?.year == 1937)
        for text in ["05/13/2023", "31/02/2023", "soon", "3/5", "9999", "99999", "May 2023", "3/5/023"] {
            #expect(Day.read(spreadsheet: text, on: Self.today) == nil, "\(text)")
        }
    }

    @Test("P13: headings are known in many spellings, and one that could mean two things is left to the eye")
    func headings() {
        let spelt: [(String, ImportField)] = [
            ("First Name", .child(.firstName)), ("Forename(s)", .child(.firstName)), ("SURNAME", .child(.familyName)),
            ("D.O.B.", .child(.bornOn)),
            ("Date of birth", .child(.bornOn)), ("Room Name", .child(.room)), ("Start Date", .child(.firstDay)),
            ("Child's name", .child(.name)),
            ("Parent 1 Email", .carer(1, .email)), ("Parent 2 - Mobile", .carer(2, .phone)), ("Mother's Name", .carer(1, .name)),
            ("Dad email address", .carer(2, .email)), ("Carer 3 surname", .carer(3, .familyName)),
            ("Parental Responsibility", .carer(1, .responsibility)),
            ("Relationship to child", .carer(1, .relationship)), ("Email (Parent 2)", .carer(2, .email)),
            ("Primary carer", .carer(1, .name)),
        ]
        for (heading, field) in spelt { #expect(ImportField(heading: heading, as: .children) == field, "\(heading)") }
        for heading in ["Emergency contact 1 name", "Doctor", "Allergies", "Notes", "Address", "Contact name", "Key person", ""] {
            #expect(ImportField(heading: heading, as: .children) == nil, "\(heading)")
        }
        #expect(ImportField(heading: "Title", as: .staff) == nil, "it is Mr and Mrs as often as a job")
        #expect(ImportField(heading: "Job title", as: .staff) == .staff(.title))
        for field in ImportKind.allCases.flatMap(ImportField.all) { #expect(ImportField(key: field.key) == field) }
    }

    @Test("P13: the row of the headings is found below a title, and a column is matched once")
    func match() throws {
        let list = try sheet("Acorn Lane: children\n\nFirst name,Surname,First name,Room\nRowan,Kershaw,R,Oak\n")
        let match = ColumnMatch(guessing: list, as: .children)
        #expect(match.headings == 3 && match.fields == [0: .child(.firstName), 1: .child(.familyName), 3: .child(.room)])
        #expect(match.problems(as: .children).isEmpty)
        var twice = match
        twice.fields[2] = .child(.firstName)
        #expect(twice.problems(as: .children) == [.twice(.child(.firstName))])
        #expect(ColumnMatch(headings: 1, fields: [0: .child(.room)]).problems(as: .children) == [.nobody])
    }

    private func read(_ text: String, as kind: ImportKind = .children) throws -> (
        child: ImportedChild, carers: [ImportedCarer], problems: [ImportProblem]
    ) {
        let list = try sheet(text)
        var reading = ImportReading(list.rows[1], ColumnMatch(guessing: list, as: kind), headings: list.rows[0], on: Self.today)
        return (reading.child(), reading.carers(), reading.problems)
    }

    @Test("P13: a row says a child and carers, and what a carer is may stand in the heading alone")
    func rows() throws {
        let row = try read(
            "Name,DOB,Mother's name,Mother email,Father's name,Father email,Mother address,Father address\n"
                + "\"Kershaw, Rowan\",3/5/23,Jo Kershaw,JO@example.org,\"Dunn, Sam\",n/a,\"1 Acorn Lane, DN1\",1 Acorn Lane DN1\n")
        #expect(row.problems.isEmpty && row.child.firstName == "Rowan" && row.child.familyName == "Kershaw")
        #expect(row.carers.map(\.name) == ["Jo Kershaw", "Sam Dunn"] && row.carers.map(\.relationship) == ["mother", "father"])
        #expect(row.carers[0].email?.text == "jo@example.org" && row.carers[1].email == nil)
        #expect(row.carers[0].home != nil && row.carers[0].home == row.carers[1].home)
    }

    @Test("P13: every problem of a row is said, with what stands there")
    func problems() throws {
        let row = try read(
            "First name,Surname,DOB,Start date,End date,Looked after,Parent 1 name,Parent 1 email\n,,1/1/2030,31/2/2026,soon,perhaps,,jo@\n"
        )
        #expect(
            Set(row.problems) == [
                .missing(.child(.firstName)), .notADay(.child(.firstDay), "31/2/2026"), .notADay(.child(.lastDay), "soon"),
                .notYesOrNo(.child(.lookedAfter), "perhaps"), .dayOutOfRange(.child(.bornOn)), .missing(.carer(1, .name)),
            ])
    }

    @Test("S4, P13: words that keep somebody away from a child are noticed, and a surname is not taken for one")
    func restricted() throws {
        for said in ["father - NO CONTACT", "Dad (court order)", "not to collect", "Non-molestation order", "must not attend"] {
            let row = try read("Name,Parent 1 name,Parent 1 relationship,PR\nRowan Kershaw,Sam Dunn,\(said),yes\n")
            #expect(row.carers.map(\.isRestricted) == [true] && !row.carers[0].hasResponsibility, "\(said)")
        }
        let row = try read("Name,Parent 1 name,Parent 1 relationship\nRowan Kershaw,Anna Harcourt,mother\n")
        #expect(row.carers.map(\.isRestricted) == [false])
    }
}
