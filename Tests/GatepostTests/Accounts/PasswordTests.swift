import Dispatch
@testable import Gatepost
import Safeguarding
import Testing
import TestSupport

@Suite struct PasswordTests {
    @Test("P3: two secrets are the same only when every byte is, wherever they differ and whatever comes after") func compared() {
        #expect(!isSame([0, 1], [1, 1]), "a later byte takes no difference back")
        for first in 0..<UInt8(16) {
            for second in 0..<UInt8(16) {
                for other in 0..<UInt8(16) { #expect(isSame([first, second], [other, second]) == (first == other)) }
            }
        }
        let random = SeededRandom(seed: 1)
        let secret = random.bytes(32)
        #expect(isSame(secret, secret))
        for _ in 0..<5_000 {
            #expect(!isSame(secret, random.bytes(32)))
        }
    }

    @Test("P3: the words of one's own address are no password either") func address() throws {
        let words = try #require(EmailAddress("priya@willowbank.example")).guessable
        #expect(words == ["priya", "willowbank"])
        for password in ["willowbank2026!", "Priya-1-2-3-4-5"] {
            #expect(strongPassword(password, for: .team, avoiding: words, isCommon: { _ in false }) == [.passwordTellsName], "\(password)")
        }
        #expect(strongPassword("three brown teapots", for: .team, avoiding: words, isCommon: { _ in false }) == [])
    }

    @Test(
        "P3: short, common and guessable passwords are refused, and good ones are not",
        arguments: [
            ("three brown teapots", true), ("ocean-lantern-fig", true), ("short", false), ("elevenchars", false), ("password1234", false),
            ("P@ssw0rd2024!", false), ("sunshinesunshine", false), ("nursery!!!!!!", false), ("abcdefghijkl", false),
            ("qwertyuiop12", true),
            ("123456789012", false), ("aaaaaaaaaaaa", false), ("SamReed2024!", false), ("AcornLane123", false),
            ("we met Sam at the station", true),
        ]) func strength(password: String, isFine: Bool)
    {
        let common = CommonPasswords(words: ["password", "sunshine", "nursery"])
        let refusals = strongPassword(password, for: .team, avoiding: ["Sam Reed", "sam.reed", "Acorn Lane"], isCommon: common.contains)
        #expect(refusals.isEmpty == isFine, "\(refusals)")
    }

    @Test("P3: families need ten characters, those who work here twelve, and nobody more than 200") func lengths() {
        func refusals(_ count: Int, _ kind: PasswordKind) -> [Refusal] {
            strongPassword(String("xkq pwv zmt ".repeated(count)), for: kind, avoiding: [], isCommon: { _ in false })
        }
        #expect(refusals(9, .family) == [.passwordTooShort(least: 10)])
        #expect(refusals(10, .family).isEmpty)
        #expect(refusals(11, .team) == [.passwordTooShort(least: 12)])
        #expect(refusals(12, .team).isEmpty)
        #expect(refusals(201, .team) == [.tooLong("password", most: 200)])
    }

    @Test("Debian's list of common passwords is read where it is installed, and where it is not that is known") func list() throws {
        let list = try #require(CommonPasswords.installed())
        #expect(list.count > 40_000)
        #expect(list.contains("password") && list.contains("dragon"))
        #expect(!list.contains("three brown teapots"))
        #expect(CommonPasswords.installed(at: ["/nowhere/at/all"]) == nil)
    }

    @Test("a stored password carries its costs, tells nothing of itself, and is known again") func stored() throws {
        let cost = PasswordHash.Cost(rounds: 256, blockSize: 8, parallelism: 3)
        let hash = try PasswordHash(of: "three brown teapots", salt: [1, 2, 3], cost: cost)
        #expect(hash.text.hasPrefix("scrypt-1$256$8$3$010203$"))
        let read = try #require(PasswordHash(text: hash.text))
        #expect(try read.matches("three brown teapots"))
        #expect(try !read.matches("three brown teapot"))
        #expect(try PasswordHash(of: "cafe\u{301}s at noon", salt: [1], cost: cost).matches("caf\u{e9}s at noon"))
        #expect(PasswordHash(text: "plain$three brown teapots") == nil)
    }

    @Test("one is served and sixteen wait; the next is asked to come back, while a known browser has a lane of its own")
    func lanes() async throws {
        let (lane, other, door) = (PasswordLane("test"), PasswordLane("other"), Door())
        let crowd = (0...PasswordLane.room).map { _ in Task { try await lane.run { door.wait() } } }
        while lane.inside <= PasswordLane.room { await Task.yield() }
        await #expect(throws: TooBusy()) { try await lane.run {} }
        try await other.run {}
        door.open(for: crowd.count)
        for one in crowd { try await one.value }
        try await lane.run {}
    }
}

/// Keeps those inside until it is opened.
private final class Door: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)
    func wait() { semaphore.wait() }
    func open(for count: Int) { for _ in 0..<count { semaphore.signal() } }
}

extension String {
    fileprivate func repeated(_ count: Int) -> String {
        var text = ""
        while text.count < count { text += self }
        return String(text.prefix(count))
    }
}
