import Pictures
public import Safeguarding
public import Storage

/// Somebody who runs the setting asks for an evidence pack of a period. Up to which entry of the log it goes is fixed now.
public struct AskForEvidence: Action {
    public static let verb = "evidence.request"
    public static let certainty = Certainty.justProven
    public static let clauses = ["N30"]
    private let pack: EvidencePack.ID
    private let period: RegisterTable.Period
    private let sealedKey: [UInt8]
    public var subject: [UInt8] { pack.bytes }

    /// - Parameter sealedKey: the key of its files, wrapped under the setting's.
    init(_ pack: EvidencePack.ID, of period: RegisterTable.Period, sealedKey: [UInt8]) {
        self.pack = pack
        self.period = period
        self.sealedKey = sealedKey
    }

    public struct Facts {
        let viewer: Viewer
        let isTaken: Bool
        let isBeingMade: Bool
        let first, last: Int
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard viewer.holds(Duty.assuring) else { throw NotFound() }
        let moments = RegisterTable.Moments(period, viewer.zone)
        let entries: SQL = "FROM audit WHERE setting = \(asking.setting)"
        let before = try db.count("SELECT MAX(number) \(entries) AND at < \(moments.from)")
        return Facts(
            viewer: viewer, isTaken: try db.exists("SELECT 1 FROM evidence_pack WHERE setting = \(asking.setting) AND id = \(pack)"),
            isBeingMade: try db.exists(
                "SELECT 1 FROM evidence_pack WHERE setting = \(asking.setting) AND state = \(EvidencePack.State.making)"),
            first: before + 1, last: max(before, try db.count("SELECT MAX(number) \(entries) AND at < \(moments.until)")))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        [holdsDuty(Duty.managing, held: facts.viewer.duties)].compactMap(\.self)
            + evidencePeriod(from: period.first, to: period.last, today: facts.viewer.today)
            + (facts.isTaken || facts.isBeingMade ? [.alreadyTaken("evidence")] : [])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO evidence_pack (setting, id, member, first_day, last_day, first_entry, last_entry, asked_at, state, sealed_key)
            VALUES (\(asking.setting), \(pack), \(facts.viewer.member), \(period.first), \(period.last), \(facts.first), \(facts.last),
                    \(asking.now), \(EvidencePack.State.making), \(sealedKey))
            """)
    }
}

extension Application {
    /// Asks for a pack, and begins to make it in the background.
    /// - Throws: `Refused`, `NotFound`.
    public func askForEvidence(_ pack: EvidencePack.ID, of period: RegisterTable.Period, for asking: Asking) async throws {
        let (_, wrapped) = try await pictures.key(of: asking.setting, in: self).newPictureKey(for: pack.bytes)
        try await gate.perform(AskForEvidence(pack, of: period, sealedKey: wrapped), for: asking)
        await evidence.wake(self)
    }
}

/// Somebody who runs the setting takes a pack away: it is logged each time.
public struct FetchEvidence: Action {
    public static let verb = "evidence.fetch"
    public static let certainty = Certainty.justProven
    public static let clauses = ["N30"]
    private let pack: EvidencePack.ID
    public var subject: [UInt8] { pack.bytes }

    public init(_ pack: EvidencePack.ID) { self.pack = pack }

    public struct Facts {
        let viewer: Viewer
        let work: EvidenceInWork
        let contents: EvidenceContents
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard viewer.holds(Duty.assuring) else { throw NotFound() }
        let work = try EvidenceInWork(pack, in: asking.setting, from: db)
        return Facts(viewer: viewer, work: work, contents: try EvidenceContents(work, viewer, from: db))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        let isOpen = facts.work.state == .ready && keepsakeOpen(until: facts.work.endsAt, now: asking.now)
        return [holdsDuty(Duty.managing, held: facts.viewer.duties)].compactMap(\.self) + (isOpen ? [] : [.changedMeanwhile])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws -> EvidenceContents { facts.contents }
}

/// What the gate let out: the index, its signature, and each file in turn.
public struct EvidenceContents: Sendable {
    let work: EvidenceInWork
    let setting: Setting.ID
    let settingName: String
    let log: EvidenceIndex.Log
    let files: [AddToEvidence.Made]

    init(_ work: EvidenceInWork, _ viewer: Viewer, from db: Reader) throws {
        self.work = work
        setting = viewer.setting
        settingName = viewer.settingName
        func hash(of number: Int) throws -> [UInt8] {
            try db.row("SELECT hash FROM audit WHERE setting = \(viewer.setting) AND number = \(number)") { try $0.bytes(0) }
                ?? AuditLog.origin
        }
        log = EvidenceIndex.Log(
            first: work.firstEntry, last: work.lastEntry, before: try hash(of: work.firstEntry - 1), end: try hash(of: work.lastEntry))
        files = try db.rows(
            """
            SELECT name, digest, bytes, file, position FROM evidence_file
            WHERE setting = \(viewer.setting) AND pack = \(work.id) ORDER BY position
            """
        ) { row in
            AddToEvidence.Made(
                name: try row.text(0), digest: try row.bytes(1), bytes: try row.integer(2), stored: try row.text(3),
                position: try row.integer(4))
        }
    }

    /// Hands over one file after another, the index first, so that memory holds one at most.
    /// - Parameter take: its name in the archive, when it was made in microseconds since 1970, and its bytes.
    public func each(in application: Application, _ take: (String, Int, [UInt8]) async throws -> Void) async throws {
        let index = EvidenceIndex(
            setting: setting, settingName: settingName, period: work.period, madeAt: work.askedAt, madeBy: work.member,
            key: application.secrets.publicKey, log: log,
            files: files.map { EvidenceIndex.File(name: $0.name, digest: $0.digest, bytes: $0.bytes) })
        try await take(EvidenceIndex.name, work.askedAt, Array(index.text.utf8))
        try await take(EvidenceIndex.signatureName, work.askedAt, try index.signature(by: application.secrets))
        let key = try await application.pictures.key(of: setting, in: application).pictureKey(work.sealedKey, for: work.id.bytes)
        for file in files {
            guard let name = StoredName(file.stored) else { throw NotFound() }
            let sealed = try await application.pictures.store.get(name)
            try await take(file.name, work.askedAt, try Seal.open(sealed, with: key, at: .evidence(in: work.id, file.position, setting)))
        }
    }
}

extension Pictures.Place {
    /// A file of a pack, by its position there.
    static func evidence(in pack: EvidencePack.ID, _ position: Int, _ setting: Setting.ID) -> Pictures.Place {
        Pictures.Place(setting: setting.bytes, picture: pack.bytes, role: .large, generation: position)
    }
}
