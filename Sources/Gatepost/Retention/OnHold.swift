import Storage

/// What a hold `h` covers beyond the row that it is on: whatever would go along with something else is kept with it (P13).
enum OnHold {
    /// On whomever a post is about, who wrote it or said something under it, or who is in a picture, a video or a document of it.
    static func people(of post: StaticString) -> SQL {
        let post = SQL(stringLiteral: post)
        return """
            (h.child = \(post).child OR h.member = \(post).author
            OR EXISTS (SELECT 1 FROM comment k WHERE k.setting = \(post).setting AND k.post = \(post).id AND k.author = h.member) OR EXISTS (
                SELECT 1 FROM face f JOIN picture c ON c.setting = f.setting AND c.id = f.picture
                WHERE f.setting = \(post).setting AND c.post = \(post).id AND (f.child = h.child OR f.member = h.member)) OR EXISTS (
                SELECT 1 FROM attachment_person l JOIN attachment a ON a.setting = l.setting AND a.id = l.attachment
                WHERE l.setting = \(post).setting AND a.post = \(post).id AND (l.child = h.child OR l.member = h.member)))
            """
    }

    /// On posts, as the schedule calls them: with their pictures, comments and approvals.
    static func kind(of post: StaticString) -> SQL {
        "h.kind = CASE WHEN \(SQL(stringLiteral: post)).published_at IS NULL THEN 'drafts' ELSE 'posts' END"
    }

    /// On a post, or on anything that would go with it.
    static func whole(_ post: StaticString) -> SQL {
        let name = SQL(stringLiteral: post)
        return """
            (\(people(of: post)) OR \(kind(of: post)) OR (h.kind = 'comments'
                AND EXISTS (SELECT 1 FROM comment k WHERE k.setting = \(name).setting AND k.post = \(name).id))
            OR (h.kind = 'monitoring' AND EXISTS (
                SELECT 1 FROM monitoring_sample s JOIN picture c ON c.setting = s.setting AND c.id = s.picture
                WHERE s.setting = \(name).setting AND c.post = \(name).id)))
            """
    }

    /// On something of which only its post is known, as a comment or a report `x`.
    static func under(_ covers: SQL) -> SQL {
        "EXISTS (SELECT 1 FROM post p WHERE p.setting = x.setting AND p.id = x.post AND (\(covers)))"
    }

    /// No hold is on a post or on anything that would go with it.
    static func isFree(post: StaticString) -> SQL {
        let name = SQL(stringLiteral: post)
        return "NOT EXISTS (SELECT 1 FROM retention_hold h WHERE h.setting = \(name).setting AND h.lifted_at IS NULL AND \(whole(post)))"
    }

    /// No hold keeps a picture, a video or a document as it is: because of its kind, of who put it up, or because it is in a post for one
    /// family, which stays as a whole.
    static func isFree(in item: StaticString) -> SQL {
        let item = SQL(stringLiteral: item)
        return """
            NOT EXISTS (SELECT 1 FROM retention_hold h JOIN post q ON q.setting = h.setting AND q.id = \(item).post
                WHERE h.setting = \(item).setting AND h.lifted_at IS NULL
                AND (\(kind(of: "q")) OR h.member = q.author OR (q.child IS NOT NULL AND \(whole("q")))))
            """
    }

    /// A picture `c` can go: it shows nobody on whom a hold is, and no look that is held has it in its sample. One that cannot stays for
    /// those in it, and whoever left is hidden.
    static let showsNobody: SQL = """
        NOT EXISTS (SELECT 1 FROM retention_hold h WHERE h.setting = c.setting AND h.lifted_at IS NULL
            AND (EXISTS (SELECT 1 FROM face s WHERE s.setting = c.setting AND s.picture = c.id AND (s.child = h.child OR s.member = h.member))
            OR (h.kind = 'monitoring' AND EXISTS (SELECT 1 FROM monitoring_sample s WHERE s.setting = c.setting AND s.picture = c.id))))
        """

    /// The same of a video or a document `a`. Nobody can be hidden in one, so it stays as it is.
    static let isOfNobody: SQL = """
        NOT EXISTS (SELECT 1 FROM retention_hold h JOIN attachment_person s ON s.setting = h.setting AND s.attachment = a.id
            WHERE h.setting = a.setting AND h.lifted_at IS NULL AND (s.child = h.child OR s.member = h.member))
        """
}
