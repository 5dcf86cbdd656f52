public import Safeguarding
import Storage

/// What somebody with an invitation in hand sees: who invites, and to what. Never which child, and never whether an
/// address is known here.
public struct JoinPage: Sendable {
    public let settingName: String
    public let phone: String
    public let mailbox: String
    /// Open, or over: which way is nobody's business but the office's.
    public let isOpen: Bool
    public let capacity: Capacity
    public let name: String
    /// The address that it went to, as its reader would know it; nil for one on paper.
    public let maskedEmail: String?
    /// The name that the setting gave them to sign in with; nothing where they choose one.
    public let givenUsername: String?
    /// It lets somebody in anew to what was theirs: nobody joins with it as somebody else.
    public let isAnew: Bool
    public let invitedOn: Day
    public let lastDay: Day
    /// The text that is put to them once they have joined.
    public var agreement: PolicyKind { Agreement.document(for: capacity) }

    /// - Returns: `nil` for what is no token of ours.
    public static func load(_ token: String, at now: Int, in application: Application) async throws -> JoinPage? {
        guard let setting = try await OpenInvitation.setting(of: token, in: application) else { return nil }
        return try await application.read(in: setting) { db in try load(token, in: setting, at: now, from: db) }
    }

    private static func load(_ token: String, in setting: Setting.ID, at now: Int, from db: Reader) throws -> JoinPage? {
        guard let open = try OpenInvitation.find(token, in: setting, from: db), let sender = try LetterSender(open.setting, from: db) else {
            return nil
        }
        return JoinPage(
            settingName: sender.name, phone: sender.phone, mailbox: sender.mailbox,
            isOpen: open.state(at: now, today: sender.zone.day(at: now)) == .open, capacity: open.capacity, name: open.name,
            maskedEmail: open.email?.masked, givenUsername: open.email == nil ? open.username?.text : nil,
            isAnew: try open.record(from: db)?.hadAccount ?? false,
            invitedOn: open.invitedOn, lastDay: sender.zone.day(at: open.expiresAt))
    }
}
