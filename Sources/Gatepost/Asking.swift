public import Safeguarding

/// Who asks, where, when and from what.
public struct Asking: Sendable {
    public enum Actor: Hashable, Sendable {
        case member(Member.ID)
        /// Somebody who is not signed in, as when an invitation is accepted.
        case visitor
        /// A timed job.
        case caretaker
        /// Somebody at the machine's own command line.
        case machine

        var word: String {
            switch self {
            case .member: "member"
            case .visitor: "visitor"
            case .caretaker: "caretaker"
            case .machine: "machine"
            }
        }
    }

    public let actor: Actor
    public let setting: Setting.ID
    /// Microseconds since 1970, UTC.
    public let now: Int
    /// The enrolled device whose key their session has proved, if any (P9).
    public let device: Device.ID?
    /// When whoever asks last proved in this session that it is them; microseconds since 1970, UTC.
    public let provenAt: Int?
    /// Their session was begun with a PIN, which is enough for drafting and nothing else.
    public let isByPIN: Bool
    /// The network address they come from, where a rule asks for it; never for the log.
    public let address: String?
    private let random: any RandomSource

    public init(
        _ actor: Actor, in setting: Setting.ID, at now: Int, from device: Device.ID? = nil, provenAt: Int? = nil,
        byPIN isByPIN: Bool = false,
        at address: String? = nil, random: any RandomSource
    ) {
        self.actor = actor
        self.setting = setting
        self.now = now
        self.device = device
        self.provenAt = provenAt
        self.isByPIN = isByPIN
        self.address = address
        self.random = random
    }

    public var member: Member.ID? { if case .member(let member) = actor { member } else { nil } }

    /// A new identifier, for a row that this makes.
    public func identifier<Thing>() -> Identifier<Thing> { Identifier(at: now, random: (random.next(), random.next())) }

    /// Bytes that nobody can guess, for salts and tokens.
    public func randomBytes(_ count: Int) -> [UInt8] { random.bytes(count) }
}
