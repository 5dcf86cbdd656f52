import Foundation

/// All that can be measured, by name, and where it happens.
final class Bench {
    static let all: [(name: String, measure: @Sendable (Bench) async throws -> Void)] = [
        ("start", { try await $0.start() }), ("feed", { try await $0.feed() }), ("withdrawal", { try await $0.withdrawal() }),
        ("gate", { try await $0.gate() }), ("sign-in", { try await $0.signIn() }),
        ("timing", { try await $0.timing() }), ("upload", { try await $0.upload() }),
        ("photograph", { try await $0.photograph() }), ("words", { _ in try await Bench.words() }), ("fuzz", { try await $0.fuzz() }),
        ("mark", { _ in try await Bench.mark() }), ("trace", { try await $0.trace() }), ("import", { try await $0.takeIn() }),
        ("scale", { try await $0.scale() }), ("soak", { try await $0.soak() }),
    ]

    let programs: String
    let scratch: String
    let seconds: Int
    let rounds: Int
    /// Where chance begins.
    let seed: UInt64
    /// How long load is held.
    let minutes: Int
    private var seeded: [Int: SeededSetting] = [:]

    init(programs: String, scratch: String, seconds: Int, rounds: Int, seed: UInt64, minutes: Int) {
        self.programs = programs
        self.scratch = scratch
        self.seconds = seconds
        self.rounds = rounds
        self.seed = seed
        self.minutes = minutes
    }

    /// A setting with so many posts, made when it is first asked for.
    func setting(posts: Int) async throws -> SeededSetting {
        if let made = seeded[posts] { return made }
        note("Making a setting with \(posts) posts …")
        let made = try await SeededSetting.make(in: "\(scratch)/\(posts)", posts: posts)
        seeded[posts] = made
        return made
    }

    func serve(_ setting: SeededSetting) throws -> RunningProgram {
        try RunningProgram(
            programs + "/gatepost", { ["serve", "--data", setting.folder, "--port", String($0), "--host", "127.0.0.1"] },
            asking: "/healthz",
            log: "\(setting.folder).log", with: setting.address.isEmpty ? [:] : ["GATEPOST_DATABASE": setting.address])
    }

    func note(_ words: String) { FileHandle.standardError.write(Data("\(words)\n".utf8)) }
}
