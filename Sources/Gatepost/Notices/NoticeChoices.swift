public import Safeguarding
public import Storage

/// How soon somebody wants to be told of what (N1). Nothing chosen is the usual pace.
public struct NoticeChoices: Sendable {
    public let paces: [NoticeKind: NoticePace]
    public let quiet: QuietHours?

    static func load(for member: Member.ID, in setting: Setting.ID, from db: Reader) throws -> NoticeChoices {
        let chosen = try db.rows("SELECT kind, pace FROM notice_choice WHERE setting = \(setting) AND member = \(member)") {
            (try $0.word(0, as: NoticeKind.self), try $0.word(1, as: NoticePace.self))
        }
        let usual = NoticeKind.allCases.map { ($0, $0.usual) }
        let paces = Dictionary(usual + chosen.filter { $0.0.paces.contains($0.1) }) { _, chosen in chosen }
        return NoticeChoices(paces: paces, quiet: try quietHours(of: member, in: setting, from: db))
    }

    static func pace(of kind: NoticeKind, for member: Member.ID, in setting: Setting.ID, from db: Reader) throws -> NoticePace {
        let chosen = try db.row(
            "SELECT pace FROM notice_choice WHERE setting = \(setting) AND member = \(member) AND kind = \(kind)"
        ) { try $0.word(0, as: NoticePace.self) }
        return chosen.flatMap { kind.paces.contains($0) ? $0 : nil } ?? kind.usual
    }

    /// When something that may go at a moment goes, so that nobody is disturbed who wants to be left in peace.
    static func afterQuiet(_ moment: Int, for member: Member.ID, in setting: Setting.ID, from db: Reader) throws -> Int {
        guard let quiet = try quietHours(of: member, in: setting, from: db) else { return moment }
        let zone = try Zone.of(setting, in: db)
        let (day, minute) = zone.dayAndMinute(at: moment)
        return quiet.end(on: day, minute: minute).map { zone.moment(on: $0.day, minute: $0.minute) } ?? moment
    }

    private static func quietHours(of member: Member.ID, in setting: Setting.ID, from db: Reader) throws -> QuietHours? {
        try db.row("SELECT begins, ends FROM quiet_hours WHERE setting = \(setting) AND member = \(member)") {
            QuietHours(begins: try $0.integer(0), ends: try $0.integer(1))
        }
    }

    static func write(_ paces: [NoticeKind: NoticePace], of member: Member.ID, for asking: Asking, in db: Writer) throws {
        for (kind, pace) in paces.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            try db.execute(
                """
                INSERT INTO notice_choice (setting, member, kind, pace, chosen_at)
                VALUES (\(asking.setting), \(member), \(kind), \(pace), \(asking.now))
                ON CONFLICT (setting, member, kind) DO UPDATE SET pace = \(pace), chosen_at = \(asking.now)
                """)
        }
    }
}

/// Somebody chooses how soon they are told of what, and when they are left in peace.
public struct ChooseNotices: Action {
    public static let verb = "notices.choose"
    public static let clauses = ["N1"]
    let paces: [NoticeKind: NoticePace]
    let quiet: QuietHours?
    public let subject: [UInt8]

    /// - Parameter quiet: nothing to be told at any hour.
    public init(of member: Member.ID, _ paces: [NoticeKind: NoticePace], quiet: QuietHours?) {
        self.paces = paces
        self.quiet = quiet
        subject = member.bytes
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Viewer { try asking.viewer(in: db) }

    public func refusals(_ viewer: Viewer, to asking: Asking) -> [Refusal] {
        // What is fixed is not on the form, so a choice about it was made up.
        let foreign = paces.contains { !NoticeKind.chosen(by: viewer.capacity).contains($0.key) || !$0.key.paces.contains($0.value) }
        return (foreign ? [.notUnderstood("paces")] : []) + (quiet?.refusals ?? [])
    }

    public func apply(_ viewer: Viewer, for asking: Asking, in db: Writer) throws {
        try NoticeChoices.write(paces, of: viewer.member, for: asking, in: db)
        try db.execute("DELETE FROM quiet_hours WHERE setting = \(asking.setting) AND member = \(viewer.member)")
        guard let quiet else { return }
        try db.execute(
            """
            INSERT INTO quiet_hours (setting, member, begins, ends, chosen_at)
            VALUES (\(asking.setting), \(viewer.member), \(quiet.begins), \(quiet.ends), \(asking.now))
            """)
    }
}
