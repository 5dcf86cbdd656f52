import Foundation
@testable import Gatepost
import Testing

@Suite("The catalogue of what families read")
struct CatalogueTests {
    private static let others = Language.allCases.filter { $0 != .english }

    private func text(of language: Language) -> CatalogueText {
        switch language {
        case .english: CatalogueText([])
        case .welsh: CatalogueText(WelshWords.all)
        case .polish: CatalogueText(PolishWords.all)
        case .romanian: CatalogueText(RomanianWords.all)
        case .urdu: CatalogueText(UrduWords.all)
        case .arabic: CatalogueText(ArabicWords.all)
        }
    }

    /// Every sentence that the sources say, as `bin/words` gathered them.
    private let keys = Set(EverySentence.text.split(separator: "\n").map { String($0).replacing("\\n", with: "\n") })

    @Test("Every sentence is there in every language, once, and nothing else is", arguments: others) func complete(_ language: Language) {
        let text = text(of: language)
        #expect(text.mistakes.isEmpty)
        #expect(keys.count > 900)
        #expect(keys.subtracting(text.entries.keys).sorted().isEmpty)
        #expect(Set(text.entries.keys).subtracting(keys).sorted().isEmpty)
    }

    @Test("What is counted has each form of its language, and no place is lost or made up", arguments: others)
    func forms(_ language: Language) {
        for (key, entry) in text(of: language).entries {
            let isCounted = key.contains(" | ")
            #expect(Set(entry.keys) == (isCounted ? Set(language.plurals) : [.other]), "\(key)")
            let wanted = places(in: Wording(Catalogue.english(key, .other)))
            for (form, wording) in entry {
                let found = places(in: wording)
                // "Two pictures" need no number.
                let mayLack = isCounted && [.zero, .one, .two].contains(form)
                #expect(mayLack ? found.isSubset(of: wanted) : found == wanted, "\(form): \(key)")
            }
        }
    }

    @Test("Telephone numbers keep their order in a language that is read from the right", arguments: [Language.urdu, .arabic])
    func numbers(_ language: Language) {
        for (key, entry) in text(of: language).entries {
            for wording in entry.values {
                #expect(!wording.filled(with: [], apart: true).contains(#/[0-9] [0-9]/#), "needs no-break spaces: \(key)")
            }
        }
    }

    @Test("The list of every sentence is as the sources say") func fresh() throws {
        let root = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL
        let process = Process()
        process.executableURL = root.appending(path: "bin/words")
        process.arguments = ["--check"]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "bin/words --write writes it again")
    }

    private func places(in wording: Wording) -> Set<Int> {
        Set(wording.pieces.compactMap { if case .place(let place) = $0 { place } else { nil } })
    }
}
