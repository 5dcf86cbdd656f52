import Safeguarding
import Storage

extension Measure {
    /// How posts went out, and what waits about them.
    static let posts: [Measure] = [
        // Counted anew each time from what is on the page: an approval by a person who did not work on it, of the very version shown.
        // People are compared, not memberships: one person can hold two.
        // A childminder who works alone posts to one family without one.
        Measure(["N28", "P10"], by: .posts) { here, db in
            let published: SQL = """
                FROM post p WHERE p.setting = \(here.setting) AND p.state = \(PostState.published)
                AND p.audience <> \(AudienceKind.family) AND p.wording IS NULL
                """
            let approved = try db.count(
                """
                SELECT COUNT(*) \(published) AND EXISTS (
                    SELECT 1 FROM approval a JOIN membership m ON m.setting = a.setting AND m.id = a.approver
                    WHERE a.setting = p.setting AND a.post = p.id AND a.version = p.version
                    AND NOT EXISTS (
                        SELECT 1 FROM membership w WHERE w.setting = p.setting AND w.person = m.person
                        AND (w.id = p.author OR w.id IN (
                            SELECT c.member FROM post_contributor c WHERE c.setting = p.setting AND c.post = p.id))))
                """)
            return .everythingApproved(approved, of: try db.count("SELECT COUNT(*) \(published)"))
        },
        // Every face on the page is a person with permission, or hidden: whoever is asked for is asked at each view.
        Measure(["S2", "D19"], by: .permissions) { here, db in
            let open = try db.count(
                """
                SELECT COUNT(DISTINCT f.picture) FROM post p JOIN picture i ON i.setting = p.setting AND i.post = p.id
                JOIN face f ON f.setting = i.setting AND f.picture = i.id
                WHERE p.setting = \(here.setting) AND p.state = \(PostState.published) AND f.answer = \(FaceAnswer.unanswered)
                """)
            return open > 0 ? LiveState(.unmet, .waiting(open)) : .enforced
        },
        Measure(["B14"], by: .questions) { here, db in
            .nothingWaits(
                try db.count(
                    """
                    SELECT COUNT(*) FROM post_question q JOIN post p ON p.setting = q.setting AND p.id = q.post
                    WHERE q.setting = \(here.setting) AND q.answered_at IS NULL
                    AND p.state IN (\(list: [PostState.draft, .submitted, .returned]))
                    """))
        },
        Measure(["S5"], by: .comments) { here, db in
            .nothingWaits(try db.count("SELECT COUNT(*) FROM comment WHERE setting = \(here.setting) AND state = 'held'"))
        },
    ]
}
