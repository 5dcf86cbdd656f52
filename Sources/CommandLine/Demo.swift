import ArgumentParser
import Foundation
import Gatepost
import Pictures

/// `gatepost demo`: makes a believable nursery to try things in.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Makes a demo nursery in an empty folder, and prints how to sign in as each of its people.")

    @OptionGroup var data: DataFolder
    @Option(help: "Another seed makes another nursery.") var seed: UInt64 = 1

    func run() async throws {
        let inside = (try? FileManager.default.contentsOfDirectory(atPath: data.path)) ?? []
        guard inside.isEmpty else {
            throw ValidationError("\(data.path) is not empty. Choose a new folder for the demo, so that nothing real is mixed with it.")
        }
        let now = Clock.system.now
        let time = DemoTime(now - 183 * Span.day)
        let application = try await data.open(creating: true, clock: time.clock, random: SeededRandom(seed: seed), isDemo: true)
        let accounts = try await DemoSetting(application, time, seed: seed) { line in
            FileHandle.standardError.write(Data("\(line)\n".utf8))
        }.build(until: now)
        await application.pictures.workshop.close()
        let words = sheet(accounts)
        // Written last: a folder without it is no whole demo, and no demo accounts work in it.
        try Data(words.utf8).write(to: data.demoNote, options: .atomic)
        print(words, terminator: "")
    }

    private func sheet(_ accounts: [DemoSetting.Account]) -> String {
        let width = accounts.map { "\($0.title): \($0.name)".count }.max() ?? 0
        let lines = accounts.filter { $0.note != nil }.map { account in
            let who = "\(account.title): \(account.name)"
            let address = account.email.padding(toLength: 30, withPad: " ", startingAt: 0)
            return "  \(who)\(String(repeating: " ", count: width - who.count))  \(address)  \(account.note ?? "")"
        }
        return """
            Acorn Lane Nursery is ready. Everybody’s password is: \(DemoSetting.password)
            Who works there needs a code as well. The page shows it here, or any code generator does with: \(DemoSetting.generatorWords)

            \(lines.joined(separator: "\n"))

            A good walk: sign in as Amy and write a post with a picture; approve it as Helen; look at it as Jo on a phone.

            """
    }
}
