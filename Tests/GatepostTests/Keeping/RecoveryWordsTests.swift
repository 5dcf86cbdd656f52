import Foundation
@testable import Gatepost
import Testing

@Suite("The master key on paper") struct RecoveryWordsTests {
    private let key = (0..<32).map { UInt8($0 * 7 + 3) }

    @Test("P13: a key comes back from its 24 words, however they are typed") func back() throws {
        let words = RecoveryWords(of: key).words
        #expect(words.count == 24)
        #expect(try RecoveryWords.key(from: words.joined(separator: " ")) == key)
        let numbered = words.enumerated().map { "\($0 + 1). \($1.uppercased()),\n" }.joined()
        #expect(try RecoveryWords.key(from: numbered) == key)
        for byte: UInt8 in [0, 255] {
            let extreme = [UInt8](repeating: byte, count: 32)
            #expect(try RecoveryWords.key(from: RecoveryWords(of: extreme).words.joined(separator: "\n")) == extreme)
        }
    }

    @Test("each of the 2,048 words is read in one way only") func unique() {
        let all = RecoveryWords.beginnings.flatMap { beginning in RecoveryWords.endings.map { beginning + $0 } }
        #expect(RecoveryWords.beginnings.count == 64 && RecoveryWords.endings.count == 32 && Set(all).count == 2_048)
        for beginning in RecoveryWords.beginnings {
            #expect(RecoveryWords.beginnings.filter { $0.hasPrefix(beginning) } == [beginning])
        }
    }

    @Test("a slip is told, with the word to look at where that is known") func slips() throws {
        var words = RecoveryWords(of: key).words
        #expect(throws: RecoveryWords.Problem.count(23)) { try RecoveryWords.key(from: words.dropLast().joined(separator: " ")) }
        words[4] = "oakhil"
        #expect(throws: RecoveryWords.Problem.unknown(5)) { try RecoveryWords.key(from: words.joined(separator: " ")) }
        words = RecoveryWords(of: key).words
        words.swapAt(0, 23)
        #expect(throws: RecoveryWords.Problem.doNotBelongTogether) { try RecoveryWords.key(from: words.joined(separator: " ")) }
    }

    @Test("a key file is written for its owner only, and never over another") func file() throws {
        let path = "/tmp/gatepost-key-\(SystemRandom().bytes(8).hexadecimal)"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let secrets = Secrets(master: key)
        try secrets.keep(at: path)
        #expect(try Secrets.load(from: path, random: SystemRandom()).keyID == secrets.keyID)
        #expect(HealthFinding.ofKeyFile(path).state == .well)
        #expect(throws: KeyFileProblem.cannotWrite(path)) { try Secrets(master: key.reversed()).keep(at: path) }
        #expect(try Secrets.load(from: path, random: SystemRandom()).keyID == secrets.keyID)
        #expect(HealthFinding.ofKeyFile(path + ".other").state == .wrong)
    }
}
