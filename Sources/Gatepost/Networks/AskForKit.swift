import Pictures
public import Safeguarding
public import Storage

/// Somebody asks for what is needed to put a published post on a page elsewhere by hand: its pictures, unmarked and without anything
/// but their pixels, and its words. Everybody in it has permission for public social media, or there is no kit (S2, P1, N34).
public struct AskForKit: Action {
    public static let verb = "kit.request"
    public static let clauses = ["P1", "S2", "N34"]
    private let kit: PublishKit.ID
    private let post: Post.ID
    private let sealedKey: [UInt8]
    public var subject: [UInt8] { post.bytes }

    /// - Parameter sealedKey: the key of its files, wrapped under the setting's.
    init(_ kit: PublishKit.ID, of post: Post.ID, sealedKey: [UInt8]) {
        self.kit = kit
        self.post = post
        self.sealedKey = sealedKey
    }

    public struct Facts {
        let viewer: Viewer
        let contents: KitContents
        let hasPageElsewhere: Bool
        let isTaken: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        return Facts(
            viewer: viewer, contents: try KitContents.load(of: post, for: viewer, from: db),
            hasPageElsewhere: try KitContents.hasPageElsewhere(asking.setting, in: db),
            isTaken: try db.exists(
                """
                SELECT 1 FROM publish_kit WHERE setting = \(asking.setting)
                AND (id = \(kit) OR (post = \(post) AND member = \(viewer.member) AND state = \(Keepsake.State.making)))
                """))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        [holdsDuty(Duty.askingForPages, held: facts.viewer.duties), facts.hasPageElsewhere ? nil : .noPageElsewhere].compactMap(\.self)
            + facts.contents.refusals.withoutRepeats + (facts.contents.pictures.isEmpty ? [.missing("pictures")] : [])
            + (facts.isTaken ? [.alreadyTaken("kit")] : [])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO publish_kit (setting, id, post, member, asked_at, state, sealed_key)
            VALUES (\(asking.setting), \(kit), \(post), \(facts.viewer.member), \(asking.now), \(Keepsake.State.making), \(sealedKey))
            """)
        for (place, picture) in facts.contents.pictures.enumerated() {
            try db.execute(
                """
                INSERT INTO publish_kit_picture (setting, kit, picture, position, shown_at, likeness)
                VALUES (\(asking.setting), \(kit), \(picture.id), \(place + 1), \(picture.publishedAt), \(picture.likeness))
                """)
        }
    }
}

extension Application {
    /// Asks for a kit, and begins to make it in the background.
    /// - Throws: `Refused`, `NotFound`.
    public func askForKit(_ kit: PublishKit.ID, of post: Post.ID, for asking: Asking) async throws {
        let (_, wrapped) = try await pictures.key(of: asking.setting, in: self).newPictureKey(for: kit.bytes)
        try await gate.perform(AskForKit(kit, of: post, sealedKey: wrapped), for: asking)
        await bundles.wake(self)
    }
}
