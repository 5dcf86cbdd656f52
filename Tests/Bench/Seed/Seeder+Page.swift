import Crypto
import Foundation
import Gatepost
import Pictures
import Safeguarding
import Storage

extension Seeder {
    /// How many of the newest pictures have files behind them.
    private static let withFiles = 3_000
    private static let words = """
        We spent the whole morning in the mud kitchen. Everybody made a pie, and there was a long discussion about what worms like for
        breakfast. Please send old saucepans and spare wellies; we have a tall box for them by the gate.

        On Thursday the library bus comes, so bring back your books if you have finished with them.
        """

    /// Two years of posts: for everyone, for rooms, for one family; six comments and one or two pictures each.
    func writePage(_ db: Writer, key: SettingKey, store: String) throws {
        let step = 730 * Span.day / posts
        for index in 0..<posts {
            let moment = now - Span.minute - (posts - 1 - index) * step
            let post: Post.ID = identifier(at: moment)
            try writePost(post, index, at: moment, db)
            for _ in 0..<(isLean ? 1 : 6) { try writeComment(on: post, at: moment, db) }
            for _ in 0..<(isLean ? 0 : 3) {
                try db.execute(
                    """
                    INSERT INTO thanks (setting, post, member, said_at) VALUES (\(setting), \(post), \(pick(carers)), \(moment))
                    ON CONFLICT (setting, post, member) DO NOTHING
                    """)
            }
            // Three pictures for two posts.
            let isRecent = (posts - index) * 3 / 2 <= (isLean ? 60 : Seeder.withFiles)
            for position in 0..<(isLean ? index % 2 : 1 + index % 2) {
                let picture = try writePicture(
                    of: post, position, at: moment, key: key, store: isRecent ? store : nil, isNewest: index >= posts - 40, db)
                // Every other post is for everyone: of the rest some parent sees nothing.
                if let picture, index % 2 == 0 { made.shown.insert(picture, at: 0) }
            }
            if index >= posts - 40 { made.newest.insert(post, at: 0) }
        }
    }

    /// Posts of words only that a manager can approve.
    func writeSubmitted(_ count: Int, _ db: Writer) throws {
        for number in 0..<count {
            let post: Post.ID = identifier()
            try db.execute(
                """
                INSERT INTO post (setting, id, author, kind, audience, title, words, state, version, created_at, changed_at, submitted_at,
                                  comments_closed)
                VALUES (\(setting), \(post), \(team[3]), 'activity', 'everyone', \("Waiting \(number)"), 'We built a den.', 'submitted', 1,
                        \(now), \(now), \(now), 0)
                """)
            try db.execute("INSERT INTO post_contributor (setting, post, member) VALUES (\(setting), \(post), \(team[3]))")
            made.submitted.append(post)
        }
    }

    private func writePost(_ post: Post.ID, _ index: Int, at moment: Int, _ db: Writer) throws {
        let audience: AudienceKind = index % 20 == 7 ? .family : index % 2 == 0 ? .everyone : .rooms
        let kind: PostKind = pick([.activity, .activity, .news, .event, .reminder])
        try db.execute(
            """
            INSERT INTO post (setting, id, author, kind, audience, child, title, words, state, version, created_at, changed_at,
                              submitted_at, published_at, comments_closed)
            VALUES (\(setting), \(post), \(pick(team)), \(kind), \(audience), \(audience == .family ? pick(children) : nil),
                    \("Den day number \(index)"), \(Seeder.words), 'published', 1, \(moment), \(moment), \(moment), \(moment), 0)
            """)
        guard audience == .rooms else { return }
        for room in Set([pick(roomIDs), pick(roomIDs)]) {
            try db.execute("INSERT INTO post_room (setting, post, room) VALUES (\(setting), \(post), \(room))")
        }
    }

    private func writeComment(on post: Post.ID, at moment: Int, _ db: Writer) throws {
        let said = moment + number(below: 7200) * Span.second
        try db.execute(
            """
            INSERT INTO comment (setting, id, post, author, words, said_at, state, held_for, as_setting)
            VALUES (\(setting), \(identifier(at: said) as Comment.ID), \(post), \(pick(carers)),
                    'What a lovely day. Somebody came home with half the garden in their pockets!', \(min(said, now)),
                    \(number(below: 50) == 0 ? "held" : "shown"), '', 0)
            """)
    }

    /// - Returns: the picture, where it is one of the newest that show the first child and has files.
    private func writePicture(
        of post: Post.ID, _ position: Int, at moment: Int, key: SettingKey, store: String?, isNewest: Bool, _ db: Writer
    ) throws -> Picture.ID? {
        let picture: Picture.ID = identifier(at: moment)
        let (pictureKey, wrapped) = try key.newPictureKey(for: picture.bytes)
        try db.execute(
            """
            INSERT INTO picture (setting, id, post, position, added_by, added_at, state, sealed_key, width, height, alt, generation, rendered,
                                 search)
            VALUES (\(setting), \(picture), \(post), \(position), \(team[3]), \(moment), 'ready', \(wrapped), 1600, 1200, 'Three children in a den', 1, 1,
                    'done')
            """)
        // Ordinary pictures show two children who may be shown; one in ten has somebody hidden; the first child is often there.
        let pictured = children.count - 5
        let named = [isNewest && number(below: 4) == 0 ? 0 : number(below: pictured), number(below: pictured)].map {
            $0 % 20 == 19 ? $0 - 1 : $0
        }
        for child in named { try writeFace(in: picture, "child", children[child], db) }
        if number(below: 10) == 0 { try writeFace(in: picture, "hidden", nil, db) }
        guard let store else { return nil }
        for size in PictureAccess.Size.allCases {
            let file = try seal(picture, size, pictureKey, in: store)
            try db.execute(
                """
                INSERT INTO rendition (setting, picture, generation, size, width, height, bytes, digest, file)
                VALUES (\(setting), \(picture), 1, \(size), \(size == .small ? 320 : 640), \(size == .small ? 240 : 480), \(file.count), \(file.digest), \(file.name))
                """)
        }
        return isNewest && named.contains(0) ? picture : nil
    }

    private func writeFace(in picture: Picture.ID, _ answer: String, _ child: Child.ID?, _ db: Writer) throws {
        try db.execute(
            """
            INSERT INTO face (setting, id, picture, x, y, width, height, answer, child, source, answered_by, answered_at)
            VALUES (\(setting), \(identifier() as Face.ID), \(picture), 1000, 1000, 1000, 1000, \(answer), \(child), 'hand', \(team[3]), \(now))
            """)
    }

    /// Written without waiting for the disk: what is measured need not outlive a power cut.
    private func seal(
        _ picture: Picture.ID, _ size: PictureAccess.Size, _ key: PictureKey, in store: String
    ) throws -> (name: String, count: Int, digest: [UInt8]) {
        let role: Pictures.Place.Role =
            switch size {
            case .large: .large;
            case .medium: .medium;
            case .small: .small
            }
        let bytes = random.bytes(size == .small ? 4_000 : 12_000)
        let sealed = try Seal.close(
            bytes, with: key, at: Pictures.Place(setting: setting.bytes, picture: picture.bytes, role: role, generation: 1))
        let name = random.bytes(16).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        let folder = "\(store)/\(name.prefix(2))"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try Data(sealed).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
        return (name, bytes.count, Array(SHA256.hash(data: bytes)))
    }
}
