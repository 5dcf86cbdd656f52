/// Whose rows a transaction may see and change. Every transaction says so, and on PostgreSQL the server holds it to that.
public struct Reach: Sendable {
    enum Extent: Sendable {
        case setting(Value)
        case session([UInt8])
        case outside
        case across(Crossing)
        /// Whoever owns the tables, at the schema's work.
        case owner
    }

    let extent: Extent

    /// The rows of one setting, and those that belong to none.
    public static func setting(_ setting: some Bindable) -> Reach { Reach(extent: .setting(setting.bound)) }

    /// The setting that a session is for at this moment, found by the hash of its token; nothing when there is no such session.
    public static func session(_ tokenHash: [UInt8]) -> Reach { Reach(extent: .session(tokenHash)) }

    /// Only rows that belong to no setting: persons, sessions, tries at the door, the caretaker's notes.
    public static let outside = Reach(extent: .outside)

    /// Few columns of all settings, for one named purpose. It can only be read with.
    public static func across(_ crossing: Crossing) -> Reach { Reach(extent: .across(crossing)) }

    static let owner = Reach(extent: .owner)

    /// Whether it is for the rows of one setting.
    var isInSetting: Bool {
        switch extent {
        case .setting, .session: true
        case .outside, .across, .owner: false
        }
    }
}

/// A purpose for which rows of several settings are looked at together, with the columns it takes. Nothing is written so, and none
/// of these columns holds a word that a person wrote or a child's name.
public struct Crossing: Sendable {
    let name: String
    let columns: [String: [String]]

    /// Which settings a person belongs to: at the door, to choose between them, to find those that they oversee, and to know who
    /// belongs nowhere else when a setting is erased.
    public static let memberships = Crossing(
        name: "memberships", columns: ["membership": ["setting", "id", "person", "capacity", "title", "created_at"]])

    /// Which setting an invitation's token belongs to. What it says is then read in that setting.
    public static let invitations = Crossing(name: "invitations", columns: ["invitation": ["setting", "token_hash"]])

    /// What waits to be done in the background, by identifier, and what is in its way. Each is then done within its own setting.
    public static let waiting = Crossing(
        name: "waiting",
        columns: [
            "outbox": ["setting", "id", "kind", "next_at", "sent_at", "claimed_until", "problem"],
            "push_note": ["setting", "id", "next_at", "sent_at", "claimed_until"],
            "picture": ["setting", "id", "post", "state", "removed_at", "rendered", "generation", "search", "added_at"],
            "post": ["setting", "id", "state"],
            "attachment": ["setting", "id", "state", "removed_at", "added_at"],
            "keepsake": ["setting", "id", "state", "asked_at"], "publish_kit": ["setting", "id", "state", "asked_at"],
            "subject_pack": ["setting", "id", "state", "asked_at"], "erased_picture": ["setting", "picture", "since"],
        ])

    /// Which sealed files are named by any row, so that only those that none names are swept; and how much room copies take.
    public static let files = Crossing(
        name: "files",
        columns: [
            "picture": ["setting", "upload", "original"], "rendition": ["setting", "file"], "keepsake_picture": ["setting", "file"],
            "marked_copy": ["setting", "file", "bytes", "used_at"], "attachment": ["setting", "upload", "file", "still"],
            "scan": ["setting", "file"], "evidence_file": ["setting", "file"], "publish_kit_picture": ["setting", "file"],
            "subject_pack_picture": ["setting", "file"], "subject_pack_file": ["setting", "file"],
        ])

    /// Which settings have been erased, so that no timed job asks for them any more.
    public static let closings = Crossing(name: "closings", columns: ["closing": ["setting", "erased_at"]])

    static let all = [memberships, invitations, waiting, files, closings]
}
