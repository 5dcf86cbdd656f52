import Safeguarding
import Storage

/// Erases somebody, in one transaction: table by table as the declared list says, then their pictures, papers and names, and their names in
/// other people's words. What stays are identifiers, so that the log and every chain still verify.
struct Erasing {
    let held: HeldOn
    let choices: ErasureChoices
    let secrets: Secrets
    /// They belong to no other setting, so that nothing of the human behind the membership stays.
    let isOnlyHere: Bool
    let asking: Asking

    /// What is done outside the database once it is durable.
    struct Leftovers: Sendable {
        /// Letters whose files lie in the data folder, where no mail server takes them.
        let letters: [Record.ID]
    }

    private var subject: DataSubject { held.subject }
    private var setting: Setting.ID { held.setting }

    func apply(in db: Writer) throws -> Leftovers {
        let reader = db.reader
        let today = try asking.today(in: reader)
        let others = try EverybodysNames.load(besides: subject, in: setting, from: reader)
        let names = OwnNames(subject.names, besides: others)
        let letters = try letters(from: reader)
        let signIns = try signIns(from: reader)
        try KeptName.keep(subject, on: today, secrets: secrets, for: asking, in: db)
        try pictures(in: db)
        let sealed = try SealedRows(in: setting, from: reader).ids
        for name in held.schema.names.reversed() {
            guard case .table(let table) = Held.tables[name] else { continue }
            try apply(table, name, besides: sealed, in: db)
        }
        try papers(besides: sealed, in: db)
        try db.execute("DELETE FROM outbox WHERE setting = \(setting) AND id IN (\(list: letters))")
        try forgetName(in: db)
        try db.rewrite(
            textsWith: names.words + signIns, in: setting, leaving: Erasing.left, rows: sealed, typed: Erasing.typed, by: held.schema
        ) { text in
            signIns.reduce(names.takenOut(of: text, mark: Erased.mark)) { $0.replacing($1, with: Erased.mark) }
        }
        try db.execute(
            """
            INSERT INTO erasure (setting, subject, kind, pictures, comments, questions, posts, erased_at)
            VALUES (\(setting), \(subject.id), \(subject.kind), \(choices.pictures), \(choices.comments), \(choices.questions), \(choices.posts),
                    \(asking.now))
            ON CONFLICT (setting, subject) DO NOTHING
            """)
        return Leftovers(letters: letters)
    }

    /// Words that others have signed by their digest stay: they name nobody by rule, and changing them would void every signature.
    private static let left: Set<String> = [
        "document.words", "document.title", "setting.name", "setting.mailbox", "setting.time_zone", "room.name", "audit.outcome",
        "audit.verb",
        "register_choice.name", "policy_part.name", "guidance_entry.name",
    ]

    /// Columns that hold what people typed, whatever it is.
    private static let typed: Set<String> = [
        "words", "title", "note", "reason", "answer", "why", "alt", "about", "findings", "evidence", "interpreter", "arrangement", "wishes",
        "what",
        "former", "corrected", "lessons", "name", "typed_name", "relationship", "asked_by", "identity", "administrators", "owner",
        "signed_by",
        "line_manager", "agent", "address", "link", "body", "place",
    ]

    private func apply(_ table: HeldTable, _ name: String, besides sealed: Set<Value>, in db: Writer) throws {
        func blank(_ empty: [String], nothing: [String] = []) throws {
            for choice in held.choices(of: name, table) {
                try db.blank(choice, empty: empty, nothing: nothing, in: setting, by: held.schema)
            }
        }
        switch table.fate {
        case .goes: for choice in held.choices(of: name, table) { try db.erase(choice, in: setting, by: held.schema) }
        case .blanked(let empty, let nothing): try blank(empty, nothing: nothing)
        case .kept(_, let repeated): try blank(repeated)
        case .comments(let words): if choices.comments == .delete { try empty(words, name, besides: sealed, in: db) }
        case .questions(let words): if choices.questions == .delete { try empty(words, name, besides: sealed, in: db) }
        case .posts(let words):
            if subject.subject.child != nil || choices.posts == .delete { try empty(words, name, besides: sealed, in: db) }
        case .stays, .apart: break
        }
    }

    /// Deletes words, and takes what they were in out of sight. What is sealed for the police stays as it is.
    private func empty(_ words: [String], _ name: String, besides sealed: Set<Value>, in db: Writer) throws {
        let key = name == "post_edit" ? "post" : "id"
        let ids = (held.rows[name] ?? []).filter { row in
            !Erasing.isOffices(row) && !["id", "post", "question"].contains { column in row[column].map(sealed.contains) ?? false }
        }.compactMap { $0[key] }
        try db.blank(RowChoice(of: name, where: [key], hold: ids), empty: words, nothing: [], in: setting, by: held.schema)
        let bytes = ids.compactMap { if case .bytes(let bytes) = $0 { bytes } else { nil } }
        switch name {
        case "comment":
            try db.execute("UPDATE comment SET state = \(CommentState.removed) WHERE setting = \(setting) AND id IN (\(list: bytes))")
        case "post":
            try db.execute(
                """
                UPDATE post SET state = \(PostState.takenDown), stated_at = \(asking.now)
                WHERE setting = \(setting) AND state = \(PostState.published) AND id IN (\(list: bytes))
                """)
        default: break
        }
    }

    /// What the office said in somebody's question is the office's, and stays without their name.
    static func isOffices(_ row: HeldRow) -> Bool { row.table == "question_message" && row["as_office"] == .integer(1) }

    private func pictures(in db: Writer) throws {
        for one in try ErasedPicture.all(of: subject, choices.pictures, in: setting, from: db.reader) {
            guard one.isHidden else {
                try PictureChange.forget(one.picture, for: asking, in: db)
                continue
            }
            try db.execute(
                """
                UPDATE face SET answer = \(FaceAnswer.hidden) WHERE setting = \(setting) AND picture = \(one.picture)
                AND (\(ErasedPicture.theirs(subject, "face")))
                """)
            try PictureChange.renew(one.picture, after: one.generation, showsMore: false, for: asking, in: db)
            // Out of sight until the original has been made anew without them.
            try PictureChange.forgetRenditions(of: one.picture, for: asking, in: db)
            try db.execute(
                """
                INSERT INTO erased_picture (setting, picture, since) VALUES (\(setting), \(one.picture), \(asking.now))
                ON CONFLICT (setting, picture) DO NOTHING
                """)
        }
        let attachments: [Attachment.ID] = try db.rows(
            """
            SELECT DISTINCT a.id FROM attachment_person f JOIN attachment a ON a.setting = f.setting AND a.id = f.attachment
            WHERE f.setting = \(setting) AND a.removed_at IS NULL AND (\(ErasedPicture.theirs(subject, "f")))
            """
        ) { try $0.identifier(0) }
        for attachment in attachments { try RemoveAttachment.forget(attachment, for: asking, in: db) }
        // Whoever was hidden may have been named for the gate's sake.
        try db.execute(
            """
            UPDATE face SET child = NULL, member = NULL WHERE setting = \(setting) AND answer = \(FaceAnswer.hidden)
            AND (\(ErasedPicture.theirs(subject, "face")))
            """)
    }

    /// Signed papers, unless one stands for somebody else's decision too, and what was sent to the office. Their files are swept.
    private func papers(besides sealed: Set<Value>, in db: Writer) throws {
        let sent = (held.rows["question_paper"] ?? []).filter { row in !(row["question"].map(sealed.contains) ?? false) }.compactMap {
            $0["scan"]
        }
        let all = held.ids(for: .through("consent", "scan")) + sent + held.ids(for: .through("suggestion", "scan"))
        let bytes = all.compactMap { if case .bytes(let bytes) = $0 { bytes } else { nil } }
        try db.erase(RowChoice(of: "question_paper", where: ["scan"], hold: sent), in: setting, by: held.schema)
        try db.execute("UPDATE suggestion SET scan = NULL WHERE setting = \(setting) AND scan IN (\(list: bytes))")
        try db.execute(
            """
            DELETE FROM scan WHERE setting = \(setting) AND id IN (\(list: bytes))
            AND NOT EXISTS (SELECT 1 FROM consent n WHERE n.setting = scan.setting AND n.scan = scan.id)
            """)
    }

    /// Letters to them, and invitations on their way to them.
    private func letters(from db: Reader) throws -> [Record.ID] {
        let invitations = (held.rows["invitation"] ?? []).compactMap { row -> [UInt8]? in
            if case .bytes(let id) = row["id"] { id } else { nil }
        }
        let own = (held.rows["outbox"] ?? []).compactMap { row -> Record.ID? in
            if case .bytes(let id) = row["id"] { Record.ID(bytes: id) } else { nil }
        }
        let invited: [Record.ID] = try db.rows(
            "SELECT o.id FROM outbox o WHERE o.setting = \(setting) AND o.kind = \(LetterKind.invitation) AND o.subject IN (\(list: invitations))"
        ) { try $0.identifier(0) }
        return Array(Set(own + invited)).sorted()
    }

    /// What they sign in with, which may stand in other texts.
    private func signIns(from db: Reader) throws -> [String] {
        guard let person = subject.person else { return [] }
        return try db.rows("SELECT p.email, p.username FROM person p WHERE p.id = \(person)") { [$0.optionalText(0), $0.optionalText(1)] }
            .flatMap(\.self).compactMap(\.self).filter { !$0.isEmpty }
    }

    /// The membership stays, for the log; behind it stands nobody any more. Where the human belongs to another setting too, they are
    /// as they were there.
    private func forgetName(in db: Writer) throws {
        if let child = subject.subject.child {
            try db.execute(
                """
                UPDATE child SET first_name = \(Erased.child), family_name = '', known_as = '', born_on = NULL, home_authority = '', looked_after = 0,
                       other_settings = '' WHERE setting = \(setting) AND id = \(child)
                """)
            return
        }
        guard let person = subject.person else { return }
        let nobody: Person.ID = asking.identifier()
        try db.execute(
            "INSERT INTO person (id, name, language, created_at) VALUES (\(nobody), \(Erased.member), 'en', \(asking.now))")
        try db.execute(
            "UPDATE membership SET person = \(nobody), household = NULL WHERE setting = \(setting) AND person = \(person)")
        if isOnlyHere { try db.erase(person, of: "person", in: setting) }
    }
}
