import Safeguarding
import Storage

// What relatives see of the page, as conditions on `post p`, and of one post's pictures and videos. `PageFilter` asks here.
extension RelativeTie {
    /// A published post of which all is theirs.
    var meant: SQL {
        let family: SQL = "(p.audience = 'family' AND p.child = \(child))"
        guard sees == .room else { return family }
        return """
            \(family) OR (p.audience = 'rooms' AND EXISTS (SELECT 1 FROM post_room x WHERE x.setting = p.setting AND x.post = p.id
                                                           AND x.room = \(room)))
            """
    }

    /// A published post that the parent may see and that shows the child; nothing where the child may not be shown.
    func showing(under policy: PhotoPolicy) -> SQL? {
        guard mayBeShown(under: policy) else { return nil }
        let shown = PageFilter.anyOf([isPictured ? pictured : nil, isFilmed ? filmed : nil].compactMap(\.self))
        return """
            (p.audience = 'everyone' OR (p.audience = 'rooms' AND EXISTS (SELECT 1 FROM post_room y WHERE y.setting = p.setting
                                         AND y.post = p.id AND y.room IN (\(list: sponsorRooms))))) AND (\(shown))
            """
    }

    /// Whether anything on the page could show the child today.
    func mayBeShown(under policy: PhotoPolicy) -> Bool { policy == .facesWithConsent && (isPictured || isFilmed) }

    private var pictured: SQL {
        """
        EXISTS (SELECT 1 FROM face f JOIN picture c ON c.setting = f.setting AND c.id = f.picture
                WHERE f.setting = p.setting AND f.child = \(child) AND f.answer = \(FaceAnswer.child) AND c.post = p.id
                AND \(PictureFilter.ready))
        """
    }

    private var filmed: SQL {
        """
        EXISTS (SELECT 1 FROM attachment_person q JOIN attachment a ON a.setting = q.setting AND a.id = q.attachment
                WHERE q.setting = p.setting AND q.child = \(child) AND a.post = p.id AND a.kind = \(AttachmentKind.video)
                AND \(AttachmentFilter.ready))
        """
    }
}

extension PageFilter {
    /// Any of these conditions; of none of them, nothing.
    static func anyOf(_ conditions: [SQL]) -> SQL {
        guard let first = conditions.first else { return "1 = 0" }
        return conditions.dropFirst().reduce("(\(first))" as SQL) { "\($0) OR (\($1))" }
    }
}

extension Reader {
    /// Whether a picture of a post on their page is for these eyes: of a post that is not all theirs, relatives see only pictures that
    /// show a child of theirs.
    func lets(_ viewer: Viewer, see picture: Picture.ID, of post: Post.ID) throws -> Bool {
        guard viewer.isRelative else { return true }
        if try isMeant(post, for: viewer) { return true }
        let people = try InPicture.all(in: [picture], in: viewer.setting, on: viewer.today, from: self)[picture] ?? []
        return viewer.openTies.contains { $0.isShown(among: people) }
    }

    /// The same of a video, by who is listed in it. A document shows nobody, so it is for those to whom the post is.
    func lets(_ viewer: Viewer, see attachment: Attachment.ID, of post: Post.ID) throws -> Bool {
        guard viewer.isRelative else { return true }
        if try isMeant(post, for: viewer) { return true }
        return try exists(
            """
            SELECT 1 FROM attachment_person WHERE setting = \(viewer.setting) AND attachment = \(attachment)
            AND child IN (\(list: viewer.openTies.map(\.child)))
            """)
    }

    private func isMeant(_ post: Post.ID, for viewer: Viewer) throws -> Bool {
        try exists(
            """
            SELECT 1 FROM post p WHERE p.setting = \(viewer.setting) AND p.id = \(post)
            AND (\(PageFilter.anyOf(viewer.openTies.map(\.meant))))
            """)
    }
}
