import ArgumentParser
import Foundation
import Gatepost

/// `gatepost keys`: the master key on paper and back, and key pairs for backups that somebody else opens.
struct KeysCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "Prints the master key as 24 words for a safe, and makes it again from them.",
        subcommands: [WordsOfKey.self, FromWords.self, Pair.self])

    struct WordsOfKey: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "words",
            abstract: "Prints the 24 recovery words. Whoever has them and a backup has everything: keep them in a safe.")
        @OptionGroup var data: DataFolder

        func run() async throws {
            let application = try await data.open()
            let words = application.secrets.recoveryWords.words
            let rows = stride(from: 0, to: words.count, by: 4).map { row in
                words[row..<row + 4].enumerated().map { place, word in
                    let number = row + place + 1
                    return "\(number < 10 ? " " : "")\(number) \(word.padding(toLength: 16, withPad: " ", startingAt: 0))"
                }.joined()
            }
            print(
                """
                Recovery words of this Gatepost. Without these words, or the key file, no backup and no picture can be opened by anybody.
                Print them, check each against the screen, and keep the paper in a safe, away from this computer and from its backups.

                \(rows.joined(separator: "\n"))

                """)
            try await application.noting(.words) {}
        }
    }

    struct FromWords: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "restore", abstract: "Makes the key file again from the recovery words, read from standard input.")
        @OptionGroup var data: DataFolder

        func run() async throws {
            guard !FileManager.default.fileExists(atPath: data.keyFile) else {
                throw ValidationError("There is a key file already: \(data.keyFile). It is never written over.")
            }
            try Secrets.fromTypedWords().keep(at: data.keyFile)
            print("The key file is \(data.keyFile) again.")
        }
    }

    struct Pair: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "pair",
            abstract: "Makes a pair of keys for backups that this machine can make and only somebody else can open.")
        @Argument(help: "The file for the private key. Keep it elsewhere.") var file: String

        func run() throws {
            do {
                print("The public key, for --to-key or GATEPOST_BACKUP_KEY:\n\(try BackupUnlock.makePair(at: file))")
            } catch let problem as BackupProblem { throw ValidationError(problem.sentence) }
        }
    }
}

extension Secrets {
    /// Reads the recovery words from standard input, to its end or until all are there.
    /// - Throws: `ValidationError` that says which word to look at again.
    static func fromTypedWords() throws -> Secrets {
        let question = "Type the \(RecoveryWords.count) recovery words, with spaces or line breaks between them:\n"
        FileHandle.standardError.write(Data(question.utf8))
        var text = ""
        while let line = readLine() {
            text += line + "\n"
            if text.split(whereSeparator: { !$0.isLetter }).count >= RecoveryWords.count { break }
        }
        do { return Secrets(master: try RecoveryWords.key(from: text)) } catch {
            switch error {
            case .count(let count): throw ValidationError("Those are \(count) words. There are \(RecoveryWords.count).")
            case .unknown(let place): throw ValidationError("Word \(place) is none of ours. Look at it again.")
            case .doNotBelongTogether: throw ValidationError("Each is one of ours, but together they are no key. Have two changed places?")
            }
        }
    }
}
