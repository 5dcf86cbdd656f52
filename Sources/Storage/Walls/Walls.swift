/// Which tables stand behind the wall between settings: all that have a column `setting`, besides those named here.
enum Walls {
    /// Tables outside, each with the reason.
    static let outside: [String: String] = [
        "setting": "It is what the walls divide. Its name and how to reach its office may be read by all; only it may change its own row.",
        "person": "One human may belong to several settings, and signs in before it is known to which.",
        "session": "It says which setting a request is for, and is found by a secret that only its browser has.",
        "known_browser": "It is looked at at the door, before there is a setting.",
        "session_renewal": "It leads from a session's former token to the present one, before it is known for which setting.",
        "passkey": "It is a person's, who proves with it who they are before it is known to which setting they come.",
        "time_code": "It is a person's, who proves with it who they are before it is known to which setting they come.",
        "recovery_code": "It is a person's, who proves with it who they are before it is known to which setting they come.",
        "passkey_challenge": "It is for one session, which may still be at the door.",
        "mailed_sign_in": "It is asked for at the door, by an address that may be nobody's.",
        "throttle": "It counts tries at the door, by codes that only we can make.",
        "caretaker_run": "It notes when timed jobs last ran, for the whole installation.",
        "lease": "It says which process does a timed job now, for the whole installation.",
        "backup_run": "It notes how backups of the whole installation went. Nobody and nothing is named in it.",
        "schema_step": "It notes which migrations have been applied.",
        "provider": "A name that settings share. It gives nobody a right.",
        "setting_offer": "A setting that is still to be made: there is no wall to put it behind. Its code is not in it.",
        "gatepost_move": "It is there only while a move or a restore is under way, when nothing else can be opened.",
    ]

    /// Views through which a transaction in one setting sees a little of the others, each with the reason. They are read as whoever
    /// may cross, with the columns that a crossing names.
    static let windows: [String: String] = [
        "hat": "Whoever looks has another membership somewhere, or not: each page asks, and a transaction of its own would cost more."
    ]

    /// Every table with whether it has a column `setting`, read from the migrations.
    static let known: [String: Bool] = Dictionary(
        uniqueKeysWithValues: Migrations.all.flatMap(\.statements).compactMap { statement in
            guard statement.hasPrefix("CREATE TABLE ") else { return nil }
            let name = statement.dropFirst("CREATE TABLE ".count).prefix { $0 != " " }
            return (String(name), statement.contains(#/[\s(]setting BLOB/#))
        })

    static let tables = Set(known.filter { $0.value && outside[$0.key] == nil }.keys)
}
