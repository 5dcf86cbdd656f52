public import Safeguarding
import Synchronization

/// A password that has been found strong enough and hashed. Only `Passwords` makes one, so nothing weaker is ever stored,
/// and no action hashes within its transaction.
public struct NewPassword: Hashable, Sendable {
    let hash: String
}

/// Makes and checks passwords (P3): one at a time, with a lane of its own for browsers that are known here.
public final class Passwords: Sendable {
    public enum Lane: Sendable { case known, unknown }

    private let cost: PasswordHash.Cost
    private let common: CommonPasswords
    private let known = PasswordLane("known")
    private let unknown = PasswordLane("unknown")
    /// What an account that does not exist is checked against, so that it costs the same.
    private let decoy: PasswordHash?
    private let works = Mutex(0)

    /// - Parameters:
    ///   - common: `CommonPasswords.installed()`, or none.
    ///   - rounds: scrypt's cost; tests take less.
    public init(common: CommonPasswords = .none, rounds: Int = 32_768) {
        cost = PasswordHash.Cost(rounds: rounds, blockSize: 8, parallelism: 3)
        self.common = common
        decoy = PasswordHash(text: "scrypt-1$\(rounds)$8$3$\(String(repeating: "5a", count: 16))$\(String(repeating: "00", count: 32))")
    }

    /// Whether there is a list of common passwords to refuse from.
    public var refusesCommon: Bool { common.count > 0 }
    /// How many times a password was worked on: a wrong account must cost what a wrong password costs.
    var worksDone: Int { works.withLock { $0 } }

    /// - Parameter names: what everybody could guess: the person's name, address or username, and the setting's name.
    /// - Throws: `Refused` when it is too weak, `TooBusy`.
    public func make(
        _ password: String, for kind: PasswordKind, avoiding names: [String], random: any RandomSource, lane: Lane = .unknown
    ) async throws -> NewPassword {
        let refusals = strongPassword(password, for: kind, avoiding: names, isCommon: common.contains)
        guard refusals.isEmpty else { throw Refused(refusals) }
        return try await hash(password, random, lane)
    }

    /// One password for every account of a demo: worked out once, because fifty of them would take half a minute.
    /// - Returns: `nil` outside a demo folder, where no account may have a password that others know.
    public func makeForDemo(_ password: String, in application: Application) async throws -> NewPassword? {
        guard application.configuration.isDemo else { return nil }
        return try await hash(password, application.random, .unknown)
    }

    /// - Parameter stored: `nil` for an account that does not exist; the work is the same.
    func matches(_ password: String, _ stored: String?, lane: Lane) async throws -> Bool {
        let given = String(password.prefix(PasswordKind.most + 1))
        guard let hash = stored.flatMap(PasswordHash.init(text:)) ?? decoy else { return false }
        let isMatch = try await work(lane) { try hash.matches(given) }
        return isMatch && stored != nil && given.count <= PasswordKind.most
    }

    /// Hashes words that only we can make, as of a PIN; how strong they are is judged elsewhere.
    func keep(_ words: String, random: any RandomSource) async throws -> String { try await hash(words, random, .known).hash }

    /// The same slow work with a salt that is known beforehand, for words that find a row by themselves.
    func digest(of words: String, salt: [UInt8]) async throws -> [UInt8] {
        let cost = cost
        return try await work(.unknown) { try PasswordHash(of: words, salt: salt, cost: cost).hash }
    }

    private func hash(_ password: String, _ random: any RandomSource, _ lane: Lane) async throws -> NewPassword {
        let (salt, cost) = (random.bytes(16), cost)
        return NewPassword(hash: try await work(lane) { try PasswordHash(of: password, salt: salt, cost: cost).text })
    }

    private func work<Result: Sendable>(_ lane: Lane, _ body: @escaping @Sendable () throws -> Result) async throws -> Result {
        works.withLock { $0 += 1 }
        return try await (lane == .known ? known : unknown).run(body)
    }
}
