import Foundation
import Gatepost
import Safeguarding

extension Bench {
    /// The text guard with the names of 50,000 people.
    static func words() async throws {
        let random = SeededRandom(seed: 50_000)
        func name(_ length: Int) -> String {
            let syllables = ["ka", "ri", "mo", "te", "lu", "sha", "no", "be", "wi", "ell", "dra", "son", "ham", "ley", "ford"]
            return (0..<length).map { _ in syllables[Int(random.next() % UInt64(syllables.count))] }.joined().capitalized
        }
        let people = (0..<50_000).map { index in
            KnownPerson(kind: index % 3 == 0 ? .child : .carer, first: name(2), family: name(3))
        }
        var index = NamesIndex.empty
        let building = await elapsed { index = NamesIndex(people) }
        Figure.print("words.index", building, "s", "names of 50,000 people")
        let textGuard = TextGuard(names: index)
        let comment = """
            What a lovely day, thank you so much! We found half the garden in our pockets when we got home, and there was a very long story \
            about a worm called Gerald who lives under the third step. Could somebody tell me when the library bus comes, and whether we \
            should bring the books back on Thursday or keep them a while?
            """.prefix(300)
        let count = 2_000
        var found = 0
        let reading = await elapsed {
            for number in 0..<count { found += textGuard.findings(in: "\(comment.dropLast(4))\(1000 + number)").count }
        }
        Figure.print(
            "words.comment", reading * 1_000 / Double(count), "ms", "a comment of 300 characters against 50,000 people; \(found) findings")
    }
}
