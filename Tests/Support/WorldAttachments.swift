@testable public import Gatepost
import Pictures
public import Safeguarding
import Storage

// Videos and documents of a test's world.
extension World {
    /// A prepared video, without files behind it, with these people listed. `counted`: the most faces found at once.
    public func video(
        on post: Post.ID, showing people: Subject..., counted: Int? = 0, by member: Member.ID, checked: Bool = true
    ) async throws -> Attachment.ID {
        let video = try await attachment(.video, on: post, counted: counted, by: member)
        for person in people {
            let (child, adult): (Child.ID?, Member.ID?) =
                switch person {
                case .child(let child): (child, nil)
                case .adult(let adult): (nil, adult)
                }
            try await write(
                """
                INSERT INTO attachment_person (setting, id, attachment, child, member)
                VALUES (\(setting), \(identifier() as Record.ID), \(video), \(child), \(adult))
                """)
        }
        if people.isEmpty { try await write("UPDATE attachment SET nobody_by = \(member), nobody_at = \(now) WHERE id = \(video)") }
        if checked { try await check(video, by: member) }
        return video
    }

    /// A prepared document with these words in it.
    public func document(on post: Post.ID, words: String = "Our menu", counted: Int? = 0, by member: Member.ID, checked: Bool = true)
        async throws -> Attachment.ID
    {
        let document = try await attachment(.document, on: post, words: words, counted: counted, by: member)
        if checked { try await check(document, by: member) }
        return document
    }

    /// A word that all of it was watched or read.
    public func check(_ attachment: Attachment.ID, by member: Member.ID) async throws {
        try await write(
            """
            INSERT INTO attachment_check (setting, attachment, member, generation, gives_word, answered_at)
            VALUES (\(setting), \(attachment), \(member), 1, 1, \(now))
            """)
    }

    private func attachment(_ kind: AttachmentKind, on post: Post.ID, words: String = "", counted: Int?, by member: Member.ID) async throws
        -> Attachment.ID
    {
        let attachment: Attachment.ID = identifier()
        try await write(
            """
            INSERT INTO attachment (setting, id, post, kind, position, added_by, added_at, title, keeps_sound, state, sealed_key, file, bytes,
                                    digest, still, still_digest, width, height, milliseconds, has_sound, pages, words, counted, generation)
            VALUES (\(setting), \(attachment), \(post), \(kind), 1, \(member), \(now), 'Den day', 0, 'ready', \([UInt8]([1])),
                    \(String(repeating: "0", count: 32)), 10, \(attachment.bytes), \(String(repeating: "1", count: 32)), \(attachment.bytes), 1280, 720,
                    \(kind == .video ? 3000 : nil), \(kind == .video ? 0 : nil), \(kind == .document ? 1 : nil), \(words), \(counted), 1)
            """)
        return attachment
    }

    /// Adds a file as it would arrive, in pieces, and has it made anew.
    public func add(_ kind: AttachmentKind, _ upload: [UInt8], to post: Post.ID, by member: Member.ID, keepsSound: Bool = false)
        async throws -> Attachment.ID
    {
        let attachment: Attachment.ID = identifier()
        var rest = upload[...]
        try await AttachmentIntake(application).add(
            .init(attachment, kind, to: post, title: "Den day", keepsSound: keepsSound), for: asking(member)
        ) {
            guard !rest.isEmpty else { return nil }
            let piece = Array(rest.prefix(30_000))
            rest = rest.dropFirst(piece.count)
            return piece
        }
        return attachment
    }

    /// What the gate says to an approver who watched and read everything as it is now, giving their word where it is needed.
    public func approvalWatching(_ post: Post.ID, by approver: Member.ID) async throws -> [Refusal] {
        let seen = try await atGate(post, for: approver)
        return try await refusals(
            of: ApprovePost(
                post, seen: seen.digest, checked: Set(seen.pictures.map(\.id)),
                watched: Dictionary(uniqueKeysWithValues: seen.attachments.map { ($0.id, true) })), to: approver)
    }
}
