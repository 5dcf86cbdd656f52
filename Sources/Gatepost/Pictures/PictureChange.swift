import Safeguarding
import Storage

/// What is done to a picture's rows by more than one action.
enum PictureChange {
    /// Other pixels are to be hidden than before: the renditions are made anew, and the post waits for them (B2).
    ///
    /// Hiding more leaves the checks as they were answered, because what was fully dressed still is; showing more asks again.
    static func rehide(_ picture: PostPicture, showsMore: Bool, for asking: Asking, in db: Writer) throws {
        try renew(picture.id, after: picture.generation, showsMore: showsMore, for: asking, in: db)
    }

    static func renew(_ picture: Picture.ID, after generation: Int, showsMore: Bool, for asking: Asking, in db: Writer) throws {
        let next = generation + 1
        try db.execute("UPDATE picture SET generation = \(next) WHERE setting = \(asking.setting) AND id = \(picture)")
        guard !showsMore else { return }
        try db.execute(
            """
            UPDATE picture_check SET generation = \(next)
            WHERE setting = \(asking.setting) AND picture = \(picture) AND generation = \(generation)
            """)
    }

    /// Forgets its key, so that no copy of its files, in old backups included, opens again, and whoever was marked in it.
    static func forget(_ picture: Picture.ID, for asking: Asking, in db: Writer) throws {
        let setting = asking.setting
        try db.execute(
            """
            UPDATE picture SET removed_at = \(asking.now), sealed_key = \([UInt8]()), upload = NULL, original = NULL
            WHERE setting = \(setting) AND id = \(picture)
            """)
        try forgetRenditions(of: picture, for: asking, in: db)
        try voidCounts(of: picture, for: asking, in: db)
        try db.execute("DELETE FROM face WHERE setting = \(setting) AND picture = \(picture)")
    }

    /// What was made of it to be looked at.
    static func forgetRenditions(of picture: Picture.ID, for asking: Asking, in db: Writer) throws {
        try db.execute("DELETE FROM marked_copy WHERE setting = \(asking.setting) AND picture = \(picture)")
        try db.execute("DELETE FROM rendition WHERE setting = \(asking.setting) AND picture = \(picture)")
    }

    /// Answers the checklist for the picture as it is now.
    static func check(_ picture: PostPicture, _ answer: CheckAnswer, by member: Member.ID, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO picture_check (setting, picture, member, generation, answer, answered_at)
            VALUES (\(asking.setting), \(picture.id), \(member), \(picture.generation), \(answer), \(asking.now))
            ON CONFLICT (setting, picture, member) DO UPDATE SET generation = \(picture.generation), answer = \(answer),
                   answered_at = \(asking.now)
            """)
    }

    /// Other boxes are marked than when the people were counted.
    static func voidCounts(of picture: Picture.ID, for asking: Asking, in db: Writer) throws {
        try db.execute("DELETE FROM picture_count WHERE setting = \(asking.setting) AND picture = \(picture)")
    }

    /// Keeps how many people somebody counted in a picture.
    static func count(_ people: Int, in picture: Picture.ID, by member: Member.ID, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO picture_count (setting, picture, member, people, counted_at)
            VALUES (\(asking.setting), \(picture), \(member), \(people), \(asking.now))
            ON CONFLICT (setting, picture, member) DO UPDATE SET people = \(people), counted_at = \(asking.now)
            """)
    }

    /// Keeps somebody's word that nobody is in it.
    static func signNobody(in picture: Picture.ID, by member: Member.ID, for asking: Asking, in db: Writer) throws {
        try db.execute(
            "UPDATE picture SET nobody_by = \(member), nobody_at = \(asking.now) WHERE setting = \(asking.setting) AND id = \(picture)")
    }

    /// A person is in it after all, or again: nobody's word that there is none stands any more.
    static func unsignNobody(in picture: Picture.ID, for asking: Asking, in db: Writer) throws {
        try db.execute("UPDATE picture SET nobody_by = NULL, nobody_at = NULL WHERE setting = \(asking.setting) AND id = \(picture)")
    }
}

/// What an action on one picture of a post begins from.
public struct WorkOnPicture: Sendable {
    let work: WorkOnPost
    let picture: PostPicture
    var member: Member.ID { work.member }
    var post: Post.ID { work.post.id }

    /// - Throws: `NotFound` when there is no such picture, or not for whoever asks.
    init(on picture: Picture.ID, for asking: Asking, in db: Reader) throws {
        _ = try asking.viewer(in: db)
        let post: Post.ID? = try db.row(
            "SELECT post FROM picture WHERE setting = \(asking.setting) AND id = \(picture) AND removed_at IS NULL"
        ) { try $0.identifier(0) }
        guard let post else { throw NotFound() }
        work = try WorkOnPost(on: post, for: asking, in: db)
        self.picture = try work.picture(picture)
    }

    /// Changing a post, and seeing the picture that one changes it by.
    var refusals: [Refusal] { work.refusals + (picture.state == .ready ? [] : [.pictureNotReady(picture.id)]) }
}
