import Pictures
public import Safeguarding
public import Storage

/// Somebody who deals with a request has the copy prepared, in the background. Which pictures are in it is fixed now; each is asked about again
/// when it is made (P13).
public struct PreparePack: Action {
    public static let verb = "subject.prepare"
    public static let certainty = Certainty.justProven
    public static let clauses = ["P13"]
    private let pack: SubjectPack.ID
    private let request: SubjectRequest.ID
    private let sealedKey: [UInt8]
    public var subject: [UInt8] { request.bytes }

    /// - Parameter sealedKey: the key of its files, wrapped under the setting's.
    init(_ pack: SubjectPack.ID, of request: SubjectRequest.ID, sealedKey: [UInt8]) {
        self.pack = pack
        self.request = request
        self.sealedKey = sealedKey
    }

    public struct Facts {
        let work: RequestInHand
        let pictures: [BundlePicture]
        let isTaken: Bool
        let isLookedAt: Bool
        let isReleased: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let (work, setting) = (try RequestInHand(request, for: asking, in: db), asking.setting)
        return Facts(
            work: work, pictures: try PackPicture.load(of: work.subject, on: work.viewer.today, in: setting, from: db),
            isTaken: try db.exists(
                """
                SELECT 1 FROM subject_pack k WHERE k.setting = \(setting)
                AND (k.id = \(pack) OR (k.request = \(request) AND k.state = \(Keepsake.State.making)))
                """),
            isLookedAt: try db.exists("SELECT 1 FROM subject_look l WHERE l.setting = \(setting) AND l.request = \(request)"),
            isReleased: try PackInWork.isReleased(request, in: setting, from: db))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        facts.work.refusals + (facts.work.request.kind == .access ? [] : [.notUnderstood("kind")])
            + [identityChecked(facts.work.request.identityOn != nil)].compactMap(\.self)
            + (facts.isLookedAt ? [] : [.concernsNotLookedAt]) + (facts.isReleased ? [.changedMeanwhile] : [])
            + (facts.isTaken ? [.alreadyTaken("pack")] : [])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        let setting = asking.setting
        // One that nobody has let out yet is over with it.
        let former: [SubjectPack.ID] = try db.rows(
            """
            SELECT k.id FROM subject_pack k WHERE k.setting = \(setting) AND k.request = \(request) AND k.state = \(Keepsake.State.ready)
            """
        ) { try $0.identifier(0) }
        for pack in former { try PackInWork.end(pack, for: asking, in: db) }
        try db.execute(
            """
            INSERT INTO subject_pack (setting, id, request, made_by, asked_at, state, sealed_key)
            VALUES (\(setting), \(pack), \(request), \(facts.work.viewer.member), \(asking.now), \(Keepsake.State.making), \(sealedKey))
            """)
        for (index, picture) in facts.pictures.enumerated() {
            try db.execute(
                """
                INSERT INTO subject_pack_picture (setting, pack, picture, position, shown_at, likeness)
                VALUES (\(setting), \(pack), \(picture.id), \(index + 1), \(picture.publishedAt), \([UInt8]()))
                """)
        }
    }
}

extension Application {
    /// Has a copy of what is held on somebody prepared, and begins in the background.
    /// - Throws: `Refused`, `NotFound`, `ProofNeeded`.
    public func preparePack(_ pack: SubjectPack.ID, of request: SubjectRequest.ID, for asking: Asking) async throws {
        let (_, wrapped) = try await pictures.key(of: asking.setting, in: self).newPictureKey(for: pack.bytes)
        try await gate.perform(PreparePack(pack, of: request, sealedKey: wrapped), for: asking)
        await bundles.wake(self)
    }
}

/// One of two people approves a copy exactly as they saw it (P13). Neither is the one it is about, of the family, or who asked; nor, where two
/// others could, anybody too close to them; nor whoever noted the authority of somebody who acts for them. With the second it can be fetched, for a
/// week.
public struct ApprovePack: Action {
    public static let verb = "subject.approve"
    public static let certainty = Certainty.justProven
    public static let clauses = ["P13"]
    private let pack: SubjectPack.ID
    private let seen: [UInt8]
    public var subject: [UInt8] { pack.bytes }

    /// - Parameter seen: the digest of what they saw.
    public init(_ pack: SubjectPack.ID, seen: [UInt8]) {
        self.pack = pack
        self.seen = seen
    }

    public struct Facts {
        let pack: PackInWork
        let work: RequestInHand
        /// The humans who have approved it as it is.
        let approvers: Set<Person.ID>
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let found = try PackInWork(pack, for: asking, in: db)
        return Facts(
            pack: found, work: try RequestInHand(found.request.id, for: asking, in: db),
            approvers: Set(
                try db.rows(
                    """
                    SELECT m.person FROM subject_approval a JOIN membership m ON m.setting = a.setting AND m.id = a.member
                    WHERE a.setting = \(asking.setting) AND a.pack = \(pack) AND a.digest = \(found.digest ?? [])
                    """
                ) { try $0.identifier(0) }))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        facts.work.refusals + (facts.pack.state == .ready && facts.pack.releasedAt == nil ? [] : [.changedMeanwhile])
            + [approvedAsSeen(seen, now: facts.pack.digest ?? [])].compactMap(\.self)
            + (facts.approvers.contains(facts.work.viewer.person) || facts.work.sawAuthority ? [.secondPersonToLoosen] : [])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO subject_approval (setting, pack, member, digest, approved_at)
            VALUES (\(asking.setting), \(pack), \(facts.work.viewer.member), \(seen), \(asking.now))
            ON CONFLICT (setting, pack, member) DO UPDATE SET digest = \(seen), approved_at = \(asking.now)
            """)
        guard facts.approvers.count + 1 >= SubjectPack.approvals else { return }
        try db.execute(
            """
            UPDATE subject_pack SET released_at = \(asking.now), ends_at = \(asking.now + SubjectPack.days * Span.day)
            WHERE setting = \(asking.setting) AND id = \(pack)
            """)
        if let asker = facts.work.request.asker { try Outbox.add(.heldReady, to: asker, about: pack.bytes, for: asking, in: db) }
    }
}

/// Somebody fetches a copy: whoever deals with the request, to look through before they approve it or to hand it over; or, for a week after
/// two have approved it, whoever asked (P13). It is in the log each time.
public struct FetchPack: Action {
    public static let verb = "subject.fetch"
    public static let certainty = Certainty.justProven
    public static let clauses = ["P13"]
    private let pack: SubjectPack.ID
    private let secrets: Secrets
    public var subject: [UInt8] { pack.bytes }

    public init(_ pack: SubjectPack.ID, with secrets: Secrets) {
        self.pack = pack
        self.secrets = secrets
    }

    public struct Facts {
        let pack: PackInWork
        /// Nothing where it is their own to fetch.
        let work: RequestInHand?
        let contents: PackContents
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        let found = try PackInWork(pack, for: asking, in: db)
        let isAsker = try found.request.asker.map { try Kin.person($0, in: asking.setting, from: db) == viewer.person } ?? false
        if isAsker {
            // Another parent's copy, or one of a child who is no longer theirs to ask for, is not there.
            guard try OwnRequests.mayFetch(found.request, viewer, from: db) else { throw NotFound() }
        }
        let work = isAsker ? nil : try RequestInHand(found.request.id, for: viewer, from: db)
        return Facts(
            pack: found, work: work, contents: try PackContents(found, for: isAsker ? nil : viewer, viewer.zone, secrets, from: db))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        let isOpen = facts.pack.releasedAt.map { _ in keepsakeOpen(until: facts.pack.endsAt, now: asking.now) }
        if let work = facts.work {
            return work.dealing + (facts.pack.state == .ready && isOpen ?? true ? [] : [.changedMeanwhile])
        }
        return facts.pack.state == .ready && isOpen ?? false ? [] : [.changedMeanwhile]
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws -> PackContents { facts.contents }
}
