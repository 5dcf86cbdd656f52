import ArgumentParser

/// Measures Gatepost as families meet it: the real server, a setting as large as they grow, the loopback network.
/// Never shipped; `bin/bench` builds and runs it.
@main struct Entry: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "Bench", abstract: "Measures Gatepost.", subcommands: [MeasureCommand.self, SeedCommand.self, HelloCommand.self],
        defaultSubcommand: MeasureCommand.self)
}

/// `Bench seed FOLDER`: a large setting and sessions in it, for measuring by hand and for tests that break things.
struct SeedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "seed", abstract: "Makes a setting, and prints sessions in it.")
    @Argument var folder: String
    @Option var posts = 10_000

    func run() async throws {
        let seeded = try await SeededSetting.make(in: folder, posts: posts)
        print(seeded.json)
    }
}

/// `Bench measure`: prints figures, one JSON object a line.
struct MeasureCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "measure", abstract: "Prints figures, one JSON object a line.")
    @Argument(help: "Which to take; all but scale and soak when none is named.") var names: [String] = []
    @Option(help: "Where gatepost and gatepost-pictures are.") var programs: String
    @Option(help: "An empty folder to work in.") var scratch: String
    @Option(help: "Seconds of each round.") var seconds = 4
    @Option(help: "Rounds, of which the median counts.") var rounds = 3
    @Option(help: "Where chance begins when fuzzing; printed, so that the same can be done again.") var seed = UInt64.random(
        in: 1...999_999_999)
    @Option(help: "Minutes for which load is held in soak.") var minutes = 10

    func run() async throws {
        let bench = Bench(programs: programs, scratch: scratch, seconds: seconds, rounds: rounds, seed: seed, minutes: minutes)
        for unknown in names where !Bench.all.contains(where: { $0.name == unknown }) {
            throw ValidationError("There is no “\(unknown)”. There are: \(Bench.all.map(\.name).joined(separator: ", ")).")
        }
        for (name, measure) in Bench.all where names.contains(name) || names.isEmpty && !["scale", "soak"].contains(name) {
            try await measure(bench)
        }
    }
}
