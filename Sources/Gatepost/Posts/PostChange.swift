import Safeguarding
import Storage

/// What every change of a post does beside itself: a new version, the names of those whose work is in it (P10), and the step
/// it had reached undone, because whoever looked at it looked at something else (N28).
enum PostChange {
    static func note(_ post: Post.ID, by member: Member.ID, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE post SET version = version + 1, changed_at = \(asking.now), state = \(PostState.draft),
                   submitted_at = NULL, put_to = NULL
            WHERE setting = \(asking.setting) AND id = \(post)
            """)
        try contribute(member, to: post, for: asking, in: db)
    }

    static func contribute(_ member: Member.ID, to post: Post.ID, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO post_contributor (setting, post, member) VALUES (\(asking.setting), \(post), \(member))
            ON CONFLICT (setting, post, member) DO NOTHING
            """)
    }

    /// Keeps this version of the words with who wrote it.
    static func keepWords(_ draft: PostDraft, of post: Post.ID, by member: Member.ID, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO post_edit (setting, post, version, member, edited_at, title, words)
            SELECT setting, id, version, \(member), \(asking.now), \(draft.title), \(draft.words) FROM post
            WHERE setting = \(asking.setting) AND id = \(post)
            """)
    }

    static func setRooms(_ draft: PostDraft, of post: Post.ID, for asking: Asking, in db: Writer) throws {
        try db.execute("DELETE FROM post_room WHERE setting = \(asking.setting) AND post = \(post)")
        for room in draft.audience.rooms.sorted() {
            try db.execute("INSERT INTO post_room (setting, post, room) VALUES (\(asking.setting), \(post), \(room))")
        }
    }

    /// Moves a post to another step, with who did it and why.
    static func state(
        _ state: PostState, _ post: Post.ID, by member: Member.ID, because reason: String?, for asking: Asking, in db: Writer
    ) throws {
        try db.execute(
            """
            UPDATE post SET state = \(state), stated_by = \(member), stated_at = \(asking.now), reason = \(reason)
            WHERE setting = \(asking.setting) AND id = \(post)
            """)
    }
}
