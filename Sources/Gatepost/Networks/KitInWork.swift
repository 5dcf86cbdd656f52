public import Safeguarding
public import Storage

/// A kit as the caretaker works on it, with what may still go into it.
public struct KitInWork: Sendable {
    let state: Keepsake.State
    let endsAt: Int?
    let made: Int
    let bundle: BundleInWork

    /// - Throws: `NotFound` when there is no such kit.
    init(_ kit: PublishKit.ID, for asking: Asking, in db: Reader) throws {
        let setting = asking.setting
        let found = try db.row(
            "SELECT post, member, state, sealed_key, ends_at FROM publish_kit WHERE setting = \(setting) AND id = \(kit)"
        ) {
            (
                post: try $0.identifier(0) as Post.ID, member: try $0.identifier(1) as Member.ID,
                state: try $0.word(2, as: Keepsake.State.self), key: try $0.bytes(3), endsAt: $0.optionalInteger(4)
            )
        }
        guard let found else { throw NotFound() }
        let rows = try db.rows(
            "SELECT picture, position, file FROM publish_kit_picture WHERE setting = \(setting) AND kit = \(kit) ORDER BY position"
        ) { (picture: try $0.identifier(0) as Picture.ID, position: try $0.integer(1), file: $0.optionalText(2)) }
        let owner = try Viewer.load(found.member, in: setting, at: asking.now, from: db)
        state = found.state
        endsAt = found.endsAt
        made = rows.count { $0.file != nil }
        bundle = BundleInWork(
            isMaking: found.state == .making, sealedKey: found.key,
            waiting: rows.filter { $0.file == nil }.map { ($0.picture, $0.position) },
            allowed: try owner.map { try KitInWork.allowed(found.post, to: $0, in: db) } ?? [:], owner: nil)
    }

    /// What may be in it now: nothing of a post that lost a permission, or that is off the page.
    static func allowed(_ post: Post.ID, to viewer: Viewer, in db: Reader) throws -> [Picture.ID: BundlePicture] {
        guard viewer.holds(Duty.askingForPages), try viewer.seesWholePage && db.shows(post, to: viewer) else { return [:] }
        let contents = try KitContents.load(of: post, for: viewer, from: db)
        guard contents.refusals.isEmpty else { return [:] }
        return Dictionary(contents.pictures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Forgets its key, so that no copy of its files opens again, and which files those were: they are swept.
    static func end(_ kit: PublishKit.ID, for asking: Asking, in db: Writer) throws {
        try db.execute("DELETE FROM publish_kit_picture WHERE setting = \(asking.setting) AND kit = \(kit)")
        try db.execute(
            """
            UPDATE publish_kit SET state = \(Keepsake.State.ended), sealed_key = \([UInt8]()) WHERE setting = \(asking.setting) AND id = \(kit)
            """)
    }
}

/// A kit as the maker of bundles sees it.
struct KitJob: BundleJob {
    let id: PublishKit.ID
    var bytes: [UInt8] { id.bytes }
    func finishing(_ work: BundleInWork, in setting: Setting.ID, of application: Application) async throws -> any Action { FinishKit(id) }

    func load(for asking: Asking, in db: Reader) throws -> BundleInWork { try KitInWork(id, for: asking, in: db).bundle }
    func adding(_ picture: Picture.ID, file: String?, likeness: [UInt8]) -> any Action {
        AddToKit(picture, to: id, file: file, likeness: likeness)
    }
}

/// The caretaker notes that one picture of a kit is made, or that it does not go in after all.
public struct AddToKit: Action {
    public static let verb = "kit.picture"
    public static let clauses = ["P1"]
    private let kit: PublishKit.ID
    private let picture: Picture.ID
    private let file: String?
    private let likeness: [UInt8]
    public var subject: [UInt8] { kit.bytes }

    init(_ picture: Picture.ID, to kit: PublishKit.ID, file: String?, likeness: [UInt8]) {
        self.kit = kit
        self.picture = picture
        self.file = file
        self.likeness = likeness
    }

    public func facts(for asking: Asking, in db: Reader) throws -> KitInWork { try KitInWork(kit, for: asking, in: db) }

    public func refusals(_ facts: KitInWork, to asking: Asking) -> [Refusal] {
        let isStale = file != nil && facts.bundle.allowed[picture]?.likeness != likeness
        let isWaiting = facts.bundle.isMaking && facts.bundle.waiting.contains { $0.picture == picture }
        return asking.isCaretakers + (isWaiting && !isStale ? [] : [.changedMeanwhile])
    }

    public func apply(_ facts: KitInWork, for asking: Asking, in db: Writer) throws {
        let which: SQL = "setting = \(asking.setting) AND kit = \(kit) AND picture = \(picture)"
        if let file {
            try db.execute("UPDATE publish_kit_picture SET file = \(file), likeness = \(likeness) WHERE \(which)")
        } else {
            try db.execute("DELETE FROM publish_kit_picture WHERE \(which)")
        }
    }
}

/// The caretaker notes that a kit can be fetched, for a week; or that nothing is left to put into it.
public struct FinishKit: Action {
    public static let verb = "kit.ready"
    public static let clauses = ["P1"]
    private let kit: PublishKit.ID
    public var subject: [UInt8] { kit.bytes }

    init(_ kit: PublishKit.ID) { self.kit = kit }

    public func facts(for asking: Asking, in db: Reader) throws -> KitInWork { try KitInWork(kit, for: asking, in: db) }

    public func refusals(_ facts: KitInWork, to asking: Asking) -> [Refusal] {
        asking.isCaretakers + (facts.bundle.isMaking && facts.bundle.waiting.isEmpty ? [] : [.changedMeanwhile])
    }

    public func apply(_ facts: KitInWork, for asking: Asking, in db: Writer) throws {
        guard facts.made > 0 else { return try KitInWork.end(kit, for: asking, in: db) }
        try db.execute(
            """
            UPDATE publish_kit SET state = \(Keepsake.State.ready), ready_at = \(asking.now), ends_at = \(asking.now + Keepsake.days * Span.day)
            WHERE setting = \(asking.setting) AND id = \(kit)
            """)
    }
}

/// The week is over.
public struct EndKit: Action {
    public static let verb = "kit.end"
    public static let clauses = ["P1"]
    private let kit: PublishKit.ID
    public var subject: [UInt8] { kit.bytes }

    init(_ kit: PublishKit.ID) { self.kit = kit }

    public func facts(for asking: Asking, in db: Reader) throws -> KitInWork { try KitInWork(kit, for: asking, in: db) }

    public func refusals(_ facts: KitInWork, to asking: Asking) -> [Refusal] {
        asking.isCaretakers + (facts.state == .ready && !keepsakeOpen(until: facts.endsAt, now: asking.now) ? [] : [.changedMeanwhile])
    }

    public func apply(_ facts: KitInWork, for asking: Asking, in db: Writer) throws { try KitInWork.end(kit, for: asking, in: db) }
}
