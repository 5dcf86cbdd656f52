import Gatepost
import Safeguarding
import Testing

@testable import Web

@Suite("Forms")
struct FormTests {
    private func read(_ text: String) throws -> Form { Form(fields: try URLEncoded.read(text.utf8)) }

    @Test("Fields are read as browsers send them")
    func reads() throws {
        let form = try read("a=1&b=caf%C3%A9+au+lait&a=2&empty=&alone&words=one%0D%0Atwo%0Dthree")
        #expect(form["a"] == "1")
        #expect(form.all("a") == ["1", "2"])
        #expect(form["b"] == "café au lait")
        #expect(form["empty"] == "" && form["alone"] == "")
        #expect(form["words"] == "one\ntwo\nthree")
        #expect(form["other"] == nil)
    }

    @Test(
        "What is not text is refused",
        arguments: [
            ("a=%FF", BadRequest.notUTF8), ("a=%00", .nulCharacter), ("a%00=1", .nulCharacter), ("a=%4", .malformed), ("a=%zz", .malformed),
        ])
    func refuses(text: String, problem: BadRequest) { #expect(throws: problem) { try read(text) } }

    @Test("Ten thousand fields are refused")
    func tooManyFields() {
        let text = (0..<10_000).map { "f\($0)=1" }.joined(separator: "&")
        #expect(throws: BadRequest.tooManyFields) { try read(text) }
    }

    @Test("Typed reading answers with the value or notes the problem at its field")
    func typed() throws {
        var form = try read("title=%20Den%20day%20&first_day=2026-11-21&last_day=2026-02-30&kind=news&count=12&room=xyz")
        #expect(form.text("title", max: 20) == "Den day")
        #expect(form.day("first_day") == Day(year: 2026, month: 11, day: 21))
        #expect(form.choice("kind", of: PostKind.self) == .news)
        #expect(form.number("count", in: 1...20) == 12)
        #expect(form.text("note", max: 10, optional: true) == "")
        #expect(form.isSound)

        #expect(form.day("last_day") == nil)
        #expect(form.identifier("room", of: Room.self) == nil)
        #expect(form.text("title", max: 3) == "")
        #expect(form.text("missing", max: 3) == "")
        #expect(form.problems.map(\.field) == ["last_day", "room", "title", "missing"])
        #expect(form["title"] == " Den day ", "what was typed is kept for the page that comes back")
    }

    @Test("Choices that were never offered are refused")
    func choices() throws {
        var form = try read("kinds=news&kinds=event&others=news&others=secret")
        #expect(form.choices("kinds", of: PostKind.self) == [.news, .event])
        #expect(form.isSound)
        #expect(form.choices("others", of: PostKind.self) == [.news])
        #expect(!form.isSound)
    }

    @Test("What the gate refused stands at its field, or above the form")
    func refusals() {
        var form = Form()
        form.refuse(Refused([.missing("title"), .workedOnIt]))
        #expect(form.problems.map(\.field) == ["title", ""])
        #expect(form.problem(at: "title") == Words.needed)
    }

    @Test("Random bytes never end the reader")
    func fuzz() {
        let seed = UInt64.random(in: .min ... .max)
        var generator = Seeded(seed)
        for _ in 0..<2_000 {
            let bytes = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
                Bool.random(using: &generator)
                    ? "%&=+a0".utf8.randomElement(using: &generator) ?? 0 : UInt8.random(in: .min ... .max, using: &generator)
            }
            do { _ = try URLEncoded.read(bytes) } catch is BadRequest {} catch { Issue.record("\(error), seed \(seed)") }
        }
    }
}

/// SplitMix64, so that a failure can be had again from its seed.
struct Seeded: RandomNumberGenerator {
    private let source: SeededRandom
    init(_ seed: UInt64) {
        print("seed \(seed)")
        source = SeededRandom(seed: seed)
    }
    mutating func next() -> UInt64 { source.next() }
}
