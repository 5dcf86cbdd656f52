import Crypto
public import Safeguarding
public import Storage

/// Every setting that has to do with privacy, on one sheet, with its reviews (N11).
public struct SettingsSheet: Sendable {
    /// One setting. Those without a value of their own are part of Gatepost, and nobody can loosen them.
    public enum Item: Hashable, Sendable {
        case fixed(Fixed)
        case photoPolicy(PhotoPolicy)
        case firstNamesStopped(Bool)
        case devicesNeeded(Bool)
        case mailbox(String)
    }

    /// What is the same in every setting, at its strictest, with no switch anywhere.
    public enum Fixed: String, CaseIterable, Sendable {
        case closed, searchEngines, invitedOnly, secondPerson, onlyDesignatedPost, noPublicUploads, badWords, namesAndContacts
        case commentsHeld, noFriends, noDownloads, metadata, leaversOut
    }

    public struct Review: Sendable {
        public let name: String
        public let signedOn: Day
        public let dueOn: Day
        public let note: String
        /// Whether every value is still as it was signed.
        public let isAsSigned: Bool
    }

    public let items: [Item]
    /// Names the very values, so that a signature is bound to them.
    public let digest: [UInt8]
    /// Newest first.
    public let reviews: [Review]
    public let maySign: Bool

    public var due: Day? { reviews.first?.dueOn }

    /// - Throws: `NotFound` for those who do not read it.
    public static func load(for viewer: Viewer, from db: Reader) throws -> SettingsSheet {
        guard viewer.holds(Duty.assuring) else { throw NotFound() }
        let items = try items(in: viewer.setting, from: db)
        let digest = digest(of: items)
        let reviews = try db.rows(
            """
            SELECT typed_name, signed_on, due_on, note, digest FROM settings_review
            WHERE setting = \(viewer.setting) ORDER BY signed_at DESC, id DESC
            """
        ) { row in
            Review(
                name: try row.text(0), signedOn: try row.day(1), dueOn: try row.day(2), note: try row.text(3),
                isAsSigned: try row.bytes(4) == digest)
        }
        return SettingsSheet(items: items, digest: digest, reviews: reviews, maySign: viewer.holds(Duty.managing))
    }

    static func items(in setting: Setting.ID, from db: Reader) throws -> [Item] {
        let chosen = try db.row("SELECT photo_policy, guards_first_names, mailbox FROM setting WHERE id = \(setting)") { row -> [Item] in
            [.photoPolicy(try row.word(0)), .firstNamesStopped(try row.flag(1)), .mailbox(try row.text(2))]
        }
        guard let chosen else { throw NotFound() }
        return chosen + [.devicesNeeded(try DeviceRule.load(in: setting, from: db).isNeeded)] + Fixed.allCases.map(Item.fixed)
    }

    static func digest(of items: [Item]) -> [UInt8] {
        let lines = items.compactMap { item -> String? in
            switch item {
            case .fixed(let fixed): fixed.rawValue
            // A sheet that was signed before there were devices is still as it was signed.
            case .devicesNeeded(let isNeeded): isNeeded ? "devicesNeeded" : nil
            case .photoPolicy(let policy): "photoPolicy \(policy.rawValue)"
            case .firstNamesStopped(let stopped): "firstNamesStopped \(stopped)"
            case .mailbox(let mailbox): "mailbox \(mailbox)"
            }
        }
        return Array(SHA256.hash(data: Array(lines.joined(separator: "\n").utf8)))
    }
}

/// Somebody who runs the setting has gone through the sheet, and signs it by typing their name (N11).
public struct SignOffSettings: Action {
    public static let verb = "settings.signOff"
    public static let clauses = ["N11"]
    private let id: Record.ID
    private let seen: [UInt8]
    private let typedName: String
    private let interval: ReviewInterval
    private let note: String
    public var subject: [UInt8] { id.bytes }

    /// - Parameters:
    ///   - seen: the digest of the sheet as it was shown.
    ///   - note: what was found or agreed, up to 500 characters; may be empty.
    public init(_ id: Record.ID, seen: [UInt8], typedName: String, again interval: ReviewInterval, note: String) {
        self.id = id
        self.seen = seen
        self.typedName = typedName
        self.interval = interval
        self.note = note
    }

    public struct Facts {
        let viewer: Viewer
        let digest: [UInt8]
        let isSigned: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard viewer.holds(Duty.assuring) else { throw NotFound() }
        return Facts(
            viewer: viewer, digest: SettingsSheet.digest(of: try SettingsSheet.items(in: asking.setting, from: db)),
            isSigned: try db.exists("SELECT 1 FROM settings_review WHERE setting = \(asking.setting) AND id = \(id)"))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        let refusals = [holdsDuty(Duty.managing, held: facts.viewer.duties), sheetAsSeen(seen, now: facts.digest)].compactMap(\.self)
        return refusals + ("typed_name" as Field).refusals(of: typedName, most: NewPerson.longestName)
            + ("note" as Field).refusals(of: note, most: 500, required: false) + (facts.isSigned ? [.changedMeanwhile] : [])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO settings_review (setting, id, member, typed_name, signed_at, signed_on, due_on, digest, note)
            VALUES (\(asking.setting), \(id), \(facts.viewer.member), \(typedName), \(asking.now), \(facts.viewer.today),
                    \(interval.due(after: facts.viewer.today)), \(facts.digest), \(note))
            """)
    }
}
