@testable import Gatepost
import Safeguarding
import Testing

@Suite("What families read, in their language")
struct SentenceTests {
    /// A catalogue with a few words, as translators write them.
    private func catalogue(_ language: Language, _ text: String) -> Catalogue {
        let entries = CatalogueText([text]).entries
        return Catalogue(language) { entries[$0] }
    }

    @Test(
        "Whole numbers take the forms that CLDR gives them",
        arguments: [
            (Language.english, [0: Plural.other, 1: .one, 2: .other]), (.urdu, [0: .other, 1: .one, 2: .other, 21: .other]),
            (
                .welsh,
                [0: .zero, 1: .one, 2: .two, 3: .few, 4: .other, 5: .other, 6: .many, 7: .other, 11: .other, 21: .other, 103: .other]
            ),
            (
                .polish,
                [
                    0: .many, 1: .one, 2: .few, 4: .few, 5: .many, 11: .many, 12: .many, 14: .many, 21: .many, 22: .few, 112: .many,
                    122: .few,
                ]
            ),
            (.romanian, [0: .few, 1: .one, 2: .few, 19: .few, 20: .other, 21: .other, 100: .other, 101: .few, 119: .few, 120: .other]),
            (
                .arabic,
                [
                    0: .zero, 1: .one, 2: .two, 3: .few, 10: .few, 11: .many, 99: .many, 100: .other, 102: .other, 103: .few, 111: .many,
                    200: .other,
                ]
            ),
        ])
    func plurals(_ language: Language, _ expected: [Int: Plural]) {
        for (count, form) in expected { #expect(language.plural(of: count) == form, "\(language) \(count)") }
        #expect((0...300).allSatisfy { language.plurals.contains(language.plural(of: $0)) })
    }

    @Test("In English a sentence is read as it is written") func english() {
        let name = "Oak"
        #expect(said("The page") == "The page")
        #expect(said("An \(name) room parent, \(3)") == "An Oak room parent, 3")
        #expect(said("Open", as: "a verb") == "Open")
        #expect((0...2).map { count in counted(count, "One face", "\(count) faces") } == ["0 faces", "One face", "2 faces"])
    }

    @Test("In another language its places are filled in that language’s order, and what is not there is read in English") func filled() {
        let welsh = catalogue(
            .welsh,
            """
            = Picture %1 of %2
            O %2, llun %1

            = Open ## a verb
            Agor

            = Two\\nlines
            Dwy\\nlinell
            """)
        Catalogue.with(welsh) {
            #expect(said("Picture \(1) of \(3)") == "O 3, llun 1")
            #expect(said("Open", as: "a verb") == "Agor" && said("Open") == "Open")
            #expect(said("Two\nlines") == "Dwy\nlinell")
            #expect(said("A \("Oak") room parent") == "A Oak room parent")
            #expect(said("Closed", as: "a shop") == "Closed")
            #expect((1...2).map { count in counted(count, "One face", "\(count) faces") } == ["One face", "2 faces"])
        }
        #expect(said("Picture \(1) of \(3)") == "Picture 1 of 3")
    }

    @Test("What is counted is read in the form of its number") func counting() {
        let polish = catalogue(
            .polish,
            """
            = 1 picture shows %1 | %1 pictures show %2
            one: Widać %2 na 1 zdjęciu
            few: Widać %2 na %1 zdjęciach
            many: Widać %2: %1 zdjęć
            """)
        let read = Catalogue.with(polish) {
            [1, 3, 5].map { count in counted(count, "1 picture shows \("Jan")", "\(count) pictures show \("Jan")") }
        }
        #expect(read == ["Widać Jan na 1 zdjęciu", "Widać Jan na 3 zdjęciach", "Widać Jan: 5 zdjęć"])
    }

    @Test("Names in a language that is read from the right keep their own direction") func direction() {
        let arabic = catalogue(.arabic, "= Hello %1\nمرحبا %1")
        #expect(Catalogue.with(arabic) { said("Hello \("Oak")") } == "مرحبا \u{2068}Oak\u{2069}")
    }

    @Test("What a translator wrote wrongly is found") func mistakes() {
        let text = CatalogueText(["Adrift\n= One\nUn\nDau\n= One face | %1 faces\nwyneb\n= One\nUn"])
        #expect(
            text.mistakes == ["before any sentence: Adrift", "a second line: One", "no form: wyneb", "twice: One", "a second line: One"])
    }

    @Test("Days, times and lists follow the language") func dates() throws {
        let day = try #require(Day("2026-11-21"))
        #expect(said(day) == "21 November 2026")
        #expect([0, 545, 720, 940].map { saidTime(minute: $0) } == ["12 am", "9.05 am", "12 pm", "3.40 pm"])
        #expect(
            saidAll(["Oak"]) == "Oak" && saidAll(["Oak", "Ash", "Elm"]) == "Oak, Ash and Elm" && saidAny(["Oak", "Ash"]) == "Oak or Ash")
        let polish = catalogue(.polish, "= %1 %2 %3 ## a date\n%1 %2 %3 r.\n\n= November\nlistopada")
        Catalogue.with(polish) {
            #expect(said(day) == "21 listopada 2026 r." && saidTime(minute: 940) == "15:40" && saidTime(minute: 545) == "9:05")
        }
        let welsh = catalogue(.welsh, "= %1 and %2\n%1 a %2\n\n= %1 and %2 ## before a vowel\n%1 ac %2\n\n= %1 pm\n%1 yh")
        Catalogue.with(welsh) {
            #expect(
                saidAll(["Oak", "Elm"]) == "Oak ac Elm" && saidAll(["Oak", "Beech"]) == "Oak a Beech" && saidTime(minute: 940) == "3.40 yh")
        }
    }

    @Test(
        "A browser’s wish is the beginning, and what we do not speak is passed over",
        arguments: [
            ("pl", Language.polish), ("pl-PL,pl;q=0.9,en;q=0.8", .polish), ("fr,ar;q=0.5,en;q=0.7", .english), ("fr,ur-PK;q=0.5", .urdu),
            ("en-GB,cy;q=0.9", .english), ("cy;q=0,en;q=0.1", .english), ("fr", nil), ("", nil), (";;q=x,,", nil),
        ])
    func wished(_ header: String, _ expected: Language?) {
        #expect(Language(acceptedBy: header) == expected)
    }

    @Test("Whoever works here reads English, whatever they prefer as a family") func capacities() {
        #expect(Language(kept: "cy").read(as: .parent) == .welsh && Language(kept: "cy").read(as: .family) == .welsh)
        #expect(Language(kept: "cy").read(as: .staff) == .english && Language(kept: "yo").read(as: .parent) == .english)
    }
}
