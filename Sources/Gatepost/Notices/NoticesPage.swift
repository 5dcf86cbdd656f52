public import Safeguarding
public import Storage

/// What somebody is told of, when, and in which browsers: one's own page, and nobody else's.
public struct NoticesPage: Sendable {
    /// Kinds to choose about.
    public let kinds: [NoticeKind]
    public let choices: NoticeChoices
    public let devices: [PushDevice]
    /// Their own address, cut short; nothing where there is none.
    public let address: String?
    /// Letters do not reach them, so none is sent.
    public let isUnreached: Bool

    public static func load(for viewer: Viewer, with secrets: Secrets, from db: Reader) throws -> NoticesPage {
        let address = try db.row("SELECT email FROM person WHERE id = \(viewer.person)") { $0.optionalText(0) }.flatMap { $0 }.flatMap(
            EmailAddress.init)
        return NoticesPage(
            kinds: NoticeKind.chosen(by: viewer.capacity),
            choices: try NoticeChoices.load(for: viewer.member, in: viewer.setting, from: db),
            devices: try PushDevice.all(of: viewer.member, in: viewer.setting, from: db), address: address?.masked,
            isUnreached: try address.map { try AddressPause.stands(for: $0, in: viewer.setting, with: secrets, from: db) } ?? false)
    }
}
