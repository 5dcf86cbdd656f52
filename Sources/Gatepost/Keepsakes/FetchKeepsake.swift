public import Safeguarding
public import Storage

/// A parent fetches their keepsake. Whose permission is not live any more, whoever moved or was marked since, and what this parent
/// may no longer see, stays behind: the gate is asked for each picture once more (S14, S2).
public struct FetchKeepsake: Action {
    public static let verb = "keepsake.fetch"
    public static let clauses = ["S14"]
    private let keepsake: Keepsake.ID
    public var subject: [UInt8] { keepsake.bytes }

    public init(_ keepsake: Keepsake.ID) { self.keepsake = keepsake }

    public struct Facts {
        let endsAt: Int?
        let contents: BundleContents
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        let found = try db.row(
            """
            SELECT child, sealed_key, ends_at FROM keepsake
            WHERE setting = \(asking.setting) AND id = \(keepsake) AND member = \(viewer.member) AND state = \(Keepsake.State.ready)
            """
        ) { (try $0.identifier(0) as Child.ID, try $0.bytes(1), $0.optionalInteger(2)) }
        guard let (child, sealedKey, endsAt) = found else { throw NotFound() }
        let now = Dictionary(
            try KeepsakePicture.load(of: child, for: viewer, from: db).map { ($0.id, $0.likeness) }, uniquingKeysWith: { first, _ in first }
        )
        let kept = try db.rows(
            """
            SELECT picture, position, shown_at, likeness, file FROM keepsake_picture
            WHERE setting = \(asking.setting) AND keepsake = \(keepsake) AND file IS NOT NULL ORDER BY position
            """
        ) { row in
            (
                try row.identifier(0) as Picture.ID, try row.bytes(3),
                BundleContents.Kept(position: try row.integer(1), shownAt: try row.integer(2), file: try row.text(4))
            )
        }
        return Facts(
            endsAt: endsAt,
            contents: BundleContents(
                bundle: keepsake.bytes, setting: asking.setting, sealedKey: sealedKey, zone: viewer.zone,
                kept: kept.filter { now[$0.0] == $0.1 }.map(\.2)))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        (keepsakeOpen(until: facts.endsAt, now: asking.now) ? [] : [.changedMeanwhile])
            + (facts.contents.kept.isEmpty ? [.missing("pictures")] : [])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws -> BundleContents {
        try db.execute("UPDATE keepsake SET fetched_at = \(asking.now) WHERE setting = \(asking.setting) AND id = \(keepsake)")
        return facts.contents
    }
}
