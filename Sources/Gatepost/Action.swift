public import Safeguarding
public import Storage

/// One thing somebody asks to do. One file each: the folder listing is the list of what Gatepost can do.
public protocol Action: Sendable {
    associatedtype Facts
    associatedtype Outcome: Sendable
    /// The audit log's word for it, as "post.approve".
    static var verb: String { get }
    /// The clauses that it carries out, beside those of the rules it asks.
    static var clauses: [String] { get }
    /// How sure the gate has to be of whoever asks.
    static var certainty: Certainty { get }
    /// What the gate asks of the device that it is done on (P9).
    static var device: DeviceNeed { get }
    /// What it is done to, as the log names it.
    var subject: [UInt8] { get }
    /// Loads what the decision needs, through whoever asks: what they may not see throws `NotFound`.
    func facts(for asking: Asking, in db: Reader) throws -> Facts
    /// What stands in the way. Pure, so that a preview and the deed can never disagree.
    func refusals(_ facts: Facts, to asking: Asking) -> [Refusal]
    /// Does it. Called only when nothing stands in the way, in the transaction in which that was found.
    func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws -> Outcome
}

extension Action {
    public static var clauses: [String] { [] }
    public static var certainty: Certainty { .signedIn }
    public static var device: DeviceNeed { .none }
}

/// A step of drafting a post: on one of the setting's devices, where the setting asks for them (P9), and there with no more than a PIN.
public protocol DraftingAction: Action {}

extension DraftingAction {
    public static var certainty: Certainty { .pin }
    public static var device: DeviceNeed { .owned }
}

/// An action that makes the setting it is done in, and with it the first link of its log.
public protocol FoundingAction: Action {}

/// An action about a concern. It passes the same gate, and its line is written, sealed, in the concern's own chain: of a concern the
/// setting's log says nothing, or whoever it is about could read there that it exists.
public protocol SealedAction: Action {
    var concern: Concern.ID { get }
}

extension SealedAction {
    public var subject: [UInt8] { concern.bytes }
}

/// A sealed action that wrote nothing in its chain: a mistake of ours, and nothing of it is kept.
struct NotWritten: Error {}

/// It is not there, or not for whoever asks: the two look the same.
public struct NotFound: Error, Hashable {
    public init() {}
}

/// Something stood in the way; nothing was changed.
public struct Refused: Error, Hashable {
    public let refusals: [Refusal]
    public init(_ refusals: [Refusal]) { self.refusals = refusals }
}
