public import Safeguarding
import Storage

/// The code that guards the first run: printed in the terminal of whoever started Gatepost, and asked of whoever sets it
/// up in a browser, so that a stranger who finds the address first cannot take the setting over.
///
/// It is made from the master key when it is needed, so nothing has to be kept, and is good for nothing once there is a setting.
/// Each setting that is offered under a provider has a code of its own, which is good until it is used or a fortnight has passed.
public struct SetUpCode: Sendable {
    private let application: Application
    public init(_ application: Application) { self.application = application }

    /// Three groups of four, as "K7QM-2XTD-HW9P": no letters or digits that are taken for each other.
    public var text: String { text(of: [Array(application.configuration.folder.utf8)]) }

    /// The code of a setting that was offered.
    public func text(of offer: SettingOffer) -> String { text(of: [offer.setting.bytes, offer.salt]) }

    private func text(of parts: [[UInt8]]) -> String {
        let letters = Array("ABCDEFGHJKMNPQRSTUVWXYZ23456789")
        let code = application.secrets.code(for: "set-up code", parts).prefix(12).map { letters[Int($0) % letters.count] }
        return stride(from: 0, to: 12, by: 4).map { String(code[$0..<$0 + 4]) }.joined(separator: "-")
    }

    public enum Answer: Hashable, Sendable {
        case right, wrong
        /// It is that of a setting that was offered under a provider.
        case offered(Setting.ID)
        case wait(seconds: Int)
    }

    /// Whether this is the code. Wrong ones are slowed down.
    public func check(_ typed: String) async throws -> Answer {
        let throttle = Throttle(application)
        if let wait = try await throttle.admit([.setUp], at: application.clock.now) { return .wait(seconds: wait / Span.second + 1) }
        let given = Array(typed.uppercased().filter { $0.isLetter || $0.isNumber }.utf8)
        func isRight(_ code: String) -> Bool { isSame(given, Array(code.utf8.filter { $0 != UInt8(ascii: "-") })) }
        let isFirst = try await isNeeded()
        let offer = try await offers().first { isRight(text(of: $0)) }
        guard offer != nil || isFirst && isRight(text) else { return .wrong }
        try await throttle.forgive([.setUp])
        return if let offer { .offered(offer.setting) } else { .right }
    }

    private func offers() async throws -> [SettingOffer] {
        let now = application.clock.now
        return try await application.read(.outside) { db in try SettingOffer.open(at: now, from: db) }
    }

    /// Whether there is anything to set up: the first setting, or one that was offered.
    public func isAsked() async throws -> Bool {
        if try await isNeeded() { return true }
        return try await !offers().isEmpty
    }

    /// Whether Gatepost is still to be set up here; afterwards set-up is gone.
    public func isNeeded() async throws -> Bool {
        try await application.read(.outside) { db in try !db.exists("SELECT 1 FROM setting LIMIT 1") }
    }
}
