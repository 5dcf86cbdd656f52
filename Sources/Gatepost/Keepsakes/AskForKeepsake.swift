import Pictures
public import Safeguarding
public import Storage

/// A parent asks for their own child's pictures (S14). Which pictures those are is fixed now; each is asked of the gate again when
/// it is made, and again when it is fetched. An earlier one of theirs is over with it.
public struct AskForKeepsake: Action {
    public static let verb = "keepsake.request"
    public static let clauses = ["S14"]
    private let keepsake: Keepsake.ID
    private let child: Child.ID
    private let sealedKey: [UInt8]
    public var subject: [UInt8] { keepsake.bytes }

    /// - Parameter sealedKey: the key of its files, wrapped under the setting's.
    init(_ keepsake: Keepsake.ID, of child: Child.ID, sealedKey: [UInt8]) {
        self.keepsake = keepsake
        self.child = child
        self.sealedKey = sealedKey
    }

    public struct Facts {
        let viewer: Viewer
        let pictures: [BundlePicture]
        let isTaken: Bool
        let isBeingMade: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        return Facts(
            viewer: viewer, pictures: try KeepsakePicture.load(of: child, for: viewer, from: db),
            isTaken: try db.exists("SELECT 1 FROM keepsake WHERE setting = \(asking.setting) AND id = \(keepsake)"),
            isBeingMade: try db.exists(
                """
                SELECT 1 FROM keepsake WHERE setting = \(asking.setting) AND member = \(viewer.member) AND child = \(child)
                AND state = \(Keepsake.State.making)
                """))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        (facts.pictures.isEmpty ? [.missing("pictures")] : []) + (facts.isTaken || facts.isBeingMade ? [.alreadyTaken("keepsake")] : [])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        let setting = asking.setting
        let former: [Keepsake.ID] = try db.reader.rows(
            """
            SELECT id FROM keepsake WHERE setting = \(setting) AND member = \(facts.viewer.member) AND child = \(child)
            AND state = \(Keepsake.State.ready)
            """
        ) { try $0.identifier(0) }
        for old in former { try KeepsakeInWork.end(old, for: asking, in: db) }
        try db.execute(
            """
            INSERT INTO keepsake (setting, id, child, member, asked_at, state, sealed_key)
            VALUES (\(setting), \(keepsake), \(child), \(facts.viewer.member), \(asking.now), \(Keepsake.State.making), \(sealedKey))
            """)
        for (place, picture) in facts.pictures.enumerated() {
            try db.execute(
                """
                INSERT INTO keepsake_picture (setting, keepsake, picture, position, shown_at, likeness)
                VALUES (\(setting), \(keepsake), \(picture.id), \(place + 1), \(picture.publishedAt), \(picture.likeness))
                """)
        }
    }
}

extension Application {
    /// Asks for a keepsake, and begins to make it in the background.
    /// - Throws: `Refused`, `NotFound`.
    public func askForKeepsake(_ keepsake: Keepsake.ID, of child: Child.ID, for asking: Asking) async throws {
        let (_, wrapped) = try await pictures.key(of: asking.setting, in: self).newPictureKey(for: keepsake.bytes)
        try await gate.perform(AskForKeepsake(keepsake, of: child, sealedKey: wrapped), for: asking)
        await bundles.wake(self)
    }
}
