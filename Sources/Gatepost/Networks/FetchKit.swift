public import Safeguarding
public import Storage

/// Whoever asked for a kit fetches it; the gate is asked for everything in it once more, and the log says who took what out (P1, S2).
public struct FetchKit: Action {
    public static let verb = "kit.fetch"
    public static let certainty = Certainty.justProven
    public static let clauses = ["P1", "S2"]
    private let kit: PublishKit.ID
    public var subject: [UInt8] { kit.bytes }

    public init(_ kit: PublishKit.ID) { self.kit = kit }

    public struct Facts {
        let endsAt: Int?
        let words: String
        let contents: BundleContents
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        let found = try db.row(
            """
            SELECT k.post, k.sealed_key, k.ends_at, p.title, p.words FROM publish_kit k JOIN post p ON p.setting = k.setting AND p.id = k.post
            WHERE k.setting = \(asking.setting) AND k.id = \(kit) AND k.member = \(viewer.member) AND k.state = \(Keepsake.State.ready)
            """
        ) { (try $0.identifier(0) as Post.ID, try $0.bytes(1), $0.optionalInteger(2), "\(try $0.text(3))\n\n\(try $0.text(4))\n") }
        guard let (post, sealedKey, endsAt, words) = found else { throw NotFound() }
        let allowed = try KitInWork.allowed(post, to: viewer, in: db)
        let rows = try db.rows(
            """
            SELECT picture, position, shown_at, likeness, file FROM publish_kit_picture
            WHERE setting = \(asking.setting) AND kit = \(kit) AND file IS NOT NULL ORDER BY position
            """
        ) { row in
            (
                try row.identifier(0) as Picture.ID, try row.bytes(3),
                BundleContents.Kept(position: try row.integer(1), shownAt: try row.integer(2), file: try row.text(4))
            )
        }
        return Facts(
            endsAt: endsAt, words: words,
            contents: BundleContents(
                bundle: kit.bytes, setting: asking.setting, sealedKey: sealedKey, zone: viewer.zone,
                kept: rows.filter { allowed[$0.0]?.likeness == $0.1 }.map(\.2)))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        (keepsakeOpen(until: facts.endsAt, now: asking.now) ? [] : [.changedMeanwhile])
            + (facts.contents.count == 0 ? [.missing("pictures")] : [])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws -> FetchedKit {
        try db.execute("UPDATE publish_kit SET fetched_at = \(asking.now) WHERE setting = \(asking.setting) AND id = \(kit)")
        return FetchedKit(words: facts.words, pictures: facts.contents)
    }
}

/// What somebody takes to a page elsewhere.
public struct FetchedKit: Sendable {
    public let words: String
    public let pictures: BundleContents
}
