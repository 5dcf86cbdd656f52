import Safeguarding
import Testing

@Suite struct CSVTests {
    private func cells(_ text: String) throws -> [[String]] { try CSV.read(text).map(\.cells) }

    @Test("Quotes, commas, line breaks and doubled quotes are read as RFC 4180 has them, with either line end and a byte-order mark")
    func reads() throws {
        #expect(try cells("a,b\r\nc,d\r\n") == [["a", "b"], ["c", "d"]])
        #expect(try cells("\u{FEFF}a,b\nc,d") == [["a", "b"], ["c", "d"]])
        #expect(try cells("\"a, b\",\"say \"\"yes\"\"\",\"two\nlines\"\r\n") == [["a, b", "say \"yes\"", "two\nlines"]])
        #expect(try cells("a,,\n,,\n\n,b,\"\"") == [["a", "", ""], ["", "b", ""]])
        #expect(try cells("a\rb\r\rc") == [["a"], ["b"], ["c"]])
        #expect(try cells("é,ł,👩‍👧,ليلى") == [["é", "ł", "👩‍👧", "ليلى"]])
        #expect(try cells("").isEmpty)
        #expect(try CSV.read("a\n\"b\nb\"\n\nc").map(\.line) == [1, 2, 4])
        #expect(try CSV.read("a;\"b;c\"", separator: ";").map(\.cells) == [["a", "b;c"]])
    }

    @Test("What no spreadsheet writes is a problem with its row, never a guess") func problems() {
        #expect(throws: CSV.Problem.openQuote(line: 2)) { try CSV.read("a\n\"b\nc\nd") }
        #expect(throws: CSV.Problem.afterQuote(line: 2)) { try CSV.read("a\n\"b\" c") }
        #expect(throws: CSV.Problem.tooManyRows(most: CSV.mostRows)) { try CSV.read(String(repeating: "a\n", count: CSV.mostRows + 1)) }
    }

    @Test("A cell that a spreadsheet would run is defused on its way out, and is itself again on its way in") func formulas() throws {
        for cell in ["=1+1", "+44", "-2", "@SUM(A1)", "\tx", "＝1", "=HYPERLINK(\"http://x\",\"y\")"] {
            #expect(CSV.guarded(cell) == "'" + cell)
            #expect(CSV.unguarded(CSV.guarded(cell)) == cell)
            #expect(try CSV.read(CSV.write([[cell, "b"]])).map(\.cells) == [["'" + cell, "b"]])
        }
        for cell in ["", "O’Rourke", "'tis", "a=b", "3/5/2027"] {
            #expect(CSV.unguarded(CSV.guarded(cell)) == cell && CSV.guarded(cell) == cell)
        }
    }

    @Test("Whatever is written is read again as it was") func roundTrip() throws {
        var random = SystemRandomNumberGenerator()
        let letters = Array("ab,\"\n;'é =".unicodeScalars)
        for _ in 0..<300 {
            let rows = (0..<3).map { _ in
                ["x"]
                    + (0..<3).map { _ in
                        String(
                            String.UnicodeScalarView(
                                (0..<Int.random(in: 0..<6, using: &random)).compactMap { _ in letters.randomElement(using: &random) }))
                    }
            }
            #expect(
                try CSV.read(CSV.write(rows)).map { $0.cells.map(CSV.unguarded) } == rows.map { $0.map { CSV.unguarded(CSV.guarded($0)) } })
        }
    }

    @Test("Days are read the British way round, and never guessed") func days() throws {
        let day = try #require(Day(year: 2027, month: 5, day: 3))
        for text in ["3/5/2027", "03/05/2027", "3.5.2027", "3-5-2027", "3 May 2027", "03 may 2027", "2027-05-03"] {
            #expect(Day.read(british: text) == day, "\(text)")
        }
        for text in ["13/13/2027", "5/31/2027", "3/5/27", "2027/05/03", "May 3 2027", "31/2/2027", "3/5", "", "soon"] {
            #expect(Day.read(british: text) == nil, "\(text)")
        }
        #expect(day.british == "03/05/2027")
        #expect(Day.read(british: "12 Sept 2026")?.month == 9)
    }
}
