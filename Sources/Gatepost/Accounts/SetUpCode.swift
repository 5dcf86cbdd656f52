import Storage

/// The code that guards the first run: printed in the terminal of whoever started Gatepost, and asked of whoever sets it
/// up in a browser, so that a stranger who finds the address first cannot take the setting over.
///
/// It is made from the master key when it is needed, so nothing has to be kept, and is good for nothing once there is a setting.
public struct SetUpCode: Sendable {
    private let application: Application
    public init(_ application: Application) { self.application = application }

    /// Three groups of four, as "K7QM-2XTD-HW9P": no letters or digits that are taken for each other.
    public var text: String {
        let letters = Array("ABCDEFGHJKMNPQRSTUVWXYZ23456789")
        let folder = Array(application.configuration.folder.utf8)
        let code = application.secrets.code(for: "set-up code", [folder]).prefix(12).map { letters[Int($0) % letters.count] }
        return stride(from: 0, to: 12, by: 4).map { String(code[$0..<$0 + 4]) }.joined(separator: "-")
    }

    public enum Answer: Hashable, Sendable {
        case right, wrong
        case wait(seconds: Int)
    }

    /// Whether this is the code. Wrong ones are slowed down.
    public func check(_ typed: String) async throws -> Answer {
        let throttle = Throttle(application)
        if let wait = try await throttle.admit([.setUp], at: application.clock.now) { return .wait(seconds: wait / Span.second + 1) }
        let given = typed.uppercased().filter { $0.isLetter || $0.isNumber }
        guard isSame(Array(given.utf8), Array(text.filter { $0 != "-" }.utf8)) else { return .wrong }
        try await throttle.forgive([.setUp])
        return .right
    }

    /// Whether Gatepost is still to be set up here; afterwards set-up is gone.
    public func isNeeded() async throws -> Bool {
        try await application.read { db in try !db.exists("SELECT 1 FROM setting LIMIT 1") }
    }
}
