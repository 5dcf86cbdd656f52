public import Safeguarding
public import Storage

/// One request, for those who deal with it.
public struct RequestPage: Sendable {
    public struct Pack: Sendable {
        public let id: SubjectPack.ID
        public let isReady: Bool
        public let made, whole: Int
        public let digest: [UInt8]
        public let releasedAt, endsAt: Int?
        /// Who has approved it as it is.
        public let approvers: [String]
        /// It waits for an approval of this viewer's.
        public let mayApprove: Bool
        /// It is out, and can still be fetched.
        public let mayStop: Bool
    }

    /// A member who asks.
    public struct Asker: Sendable {
        public let name: String
        /// Of a carer: as what they are tied to the child.
        public let tie: String?
    }

    public struct Correction: Sendable {
        public let what, former, corrected, by: String
        public let at: Int
    }

    /// A concern that this viewer may open and that speaks of them, with what they decided.
    public struct Concerned: Sendable {
        public let concern: Concern.ID
        public let isDecided: Bool
    }

    public struct Erasing: Sendable {
        public let plan: ErasurePlan
        public let choices: ErasureChoices
        /// Nothing until the first person has asked.
        public let asked: Record.ID?
        public let askedBy: String
        public let mayConfirm: Bool
        /// What stands in the way besides the second person.
        public let refusals: [Refusal]
        public let isErased: Bool
        /// Pictures that are still being made anew.
        public let renewing: Int
    }

    public let request: RequestOnRecord
    public let name: String
    public let stage: RequestClock.Stage
    public let identityBy: String
    public let asker: Asker?
    /// Who saw that somebody may act for whom it is about; empty where nobody had to.
    public let authorityBy: String
    /// That was this viewer.
    public let sawAuthority: Bool
    public let looked: [(by: String, at: Int)]
    public let concerns: [Concerned]
    public let mayLook: Bool
    public let pack: Pack?
    public let corrections: [Correction]
    public let erasing: Erasing?

    /// - Throws: `NotFound` for whoever may not deal with it.
    public static func load(
        _ id: SubjectRequest.ID, choices: ErasureChoices = ErasureChoices(), for viewer: Viewer, with secrets: Secrets, from db: Reader
    ) throws -> RequestPage {
        let hand = try RequestInHand(id, for: viewer, from: db)
        guard hand.dealing.isEmpty else { throw NotFound() }
        let (setting, request) = (viewer.setting, hand.request)
        let identityBy = try db.row(
            """
            SELECT p.name FROM subject_request r JOIN membership m ON m.setting = r.setting AND m.id = r.identity_by
            JOIN person p ON p.id = m.person WHERE r.setting = \(setting) AND r.id = \(id)
            """
        ) { try $0.text(0) }
        let authorityBy = try request.authorityBy.flatMap { try name(of: $0, in: setting, db) }
        let concerns = try ConcernsOn.open(to: viewer, on: hand.subject, with: secrets, from: db)
        return RequestPage(
            request: request, name: hand.subject.name, stage: request.clock.stage(on: viewer.today), identityBy: identityBy ?? "",
            asker: try asker(hand, db), authorityBy: authorityBy ?? "", sawAuthority: hand.sawAuthority,
            looked: try db.rows(
                """
                SELECT p.name, l.looked_at FROM subject_look l JOIN membership m ON m.setting = l.setting AND m.id = l.member
                JOIN person p ON p.id = m.person WHERE l.setting = \(setting) AND l.request = \(id) ORDER BY l.looked_at
                """
            ) { (try $0.text(0), try $0.integer(1)) },
            concerns: request.kind == .access
                ? concerns.map { Concerned(concern: $0.file.id, isDecided: $0.file.state.disclosures[id] != nil) } : [],
            mayLook: request.isOpen && request.kind == .access && viewer.holds(Duty.safeguarding),
            pack: try pack(hand, db), corrections: try corrections(id, setting, db),
            erasing: request.kind == .erasure ? try erasing(id, choices, viewer, db) : nil)
    }

    private static func name(of member: Member.ID, in setting: Setting.ID, _ db: Reader) throws -> String? {
        try db.row(
            "SELECT p.name FROM membership m JOIN person p ON p.id = m.person WHERE m.setting = \(setting) AND m.id = \(member)"
        ) { try $0.text(0) }
    }

    private static func asker(_ hand: RequestInHand, _ db: Reader) throws -> Asker? {
        guard let asker = hand.request.asker else { return nil }
        let setting = hand.viewer.setting
        let tie = try hand.subject.subject.child.flatMap { child in
            try db.row(
                """
                SELECT k.relationship FROM carer k JOIN membership m ON m.setting = k.setting AND m.id = k.member
                JOIN membership o ON o.setting = m.setting AND o.person = m.person
                WHERE k.setting = \(setting) AND k.child = \(child) AND o.id = \(asker) ORDER BY k.id LIMIT 1
                """
            ) { try $0.text(0) }
        }
        return Asker(name: try name(of: asker, in: setting, db) ?? "", tie: tie)
    }

    private static func pack(_ hand: RequestInHand, _ db: Reader) throws -> Pack? {
        let (viewer, request, setting) = (hand.viewer, hand.request.id, hand.viewer.setting)
        let row = try db.row(
            """
            SELECT k.id, k.state, k.digest, k.released_at, k.ends_at,
                (SELECT COUNT(*) FROM subject_pack_picture x WHERE x.setting = k.setting AND x.pack = k.id),
                (SELECT COUNT(*) FROM subject_pack_picture x WHERE x.setting = k.setting AND x.pack = k.id AND x.file IS NOT NULL)
            FROM subject_pack k WHERE k.setting = \(setting) AND k.request = \(request) AND k.state <> \(Keepsake.State.ended)
            ORDER BY k.asked_at DESC, k.id DESC LIMIT 1
            """
        ) { row in
            (
                id: try row.identifier(0) as SubjectPack.ID, state: try row.word(1, as: Keepsake.State.self),
                digest: row.optionalBytes(2) ?? [],
                released: row.optionalInteger(3), ends: row.optionalInteger(4), whole: try row.integer(5), made: try row.integer(6)
            )
        }
        guard let row else { return nil }
        let approvers = try db.rows(
            """
            SELECT p.name, p.id FROM subject_approval a JOIN membership m ON m.setting = a.setting AND m.id = a.member
            JOIN person p ON p.id = m.person WHERE a.setting = \(setting) AND a.pack = \(row.id) AND a.digest = \(row.digest) ORDER BY a.approved_at
            """
        ) { (try $0.text(0), try $0.identifier(1) as Person.ID) }
        return Pack(
            id: row.id, isReady: row.state == .ready, made: row.made, whole: row.whole, digest: row.digest, releasedAt: row.released,
            endsAt: row.ends, approvers: approvers.map(\.0),
            mayApprove: row.state == .ready && row.released == nil && !hand.sawAuthority && !approvers.contains { $0.1 == viewer.person },
            mayStop: row.state == .ready && row.released != nil && keepsakeOpen(until: row.ends, now: viewer.now))
    }

    private static func corrections(_ request: SubjectRequest.ID, _ setting: Setting.ID, _ db: Reader) throws -> [Correction] {
        try db.rows(
            """
            SELECT c.what, c.former, c.corrected, p.name, c.corrected_at FROM correction c
            JOIN membership m ON m.setting = c.setting AND m.id = c.corrected_by JOIN person p ON p.id = m.person
            WHERE c.setting = \(setting) AND c.request = \(request) ORDER BY c.corrected_at, c.id
            """
        ) { row in
            Correction(
                what: try row.text(0), former: try row.text(1), corrected: try row.text(2), by: try row.text(3), at: try row.integer(4))
        }
    }

    private static func erasing(_ id: SubjectRequest.ID, _ choices: ErasureChoices, _ viewer: Viewer, _ db: Reader) throws -> Erasing {
        let setting = viewer.setting
        let asked = try AskedErasure.load("l.request = \(id)", in: setting, from: db)
        let chosen = asked?.choices ?? choices
        let hand = try ErasureInHand(id, chosen, for: viewer, from: db)
        let asker = try asked.flatMap { try Kin.person($0.askedBy, in: setting, from: db) }
        let name = try asker.flatMap { asker in try db.row("SELECT p.name FROM person p WHERE p.id = \(asker)") { try $0.text(0) } }
        return Erasing(
            plan: try ErasurePlan(hand.held, chosen, on: viewer.today, from: db), choices: chosen, asked: asked?.plan, askedBy: name ?? "",
            mayConfirm: asked != nil && asker != viewer.person, refusals: hand.isErased ? [] : hand.refusals, isErased: hand.isErased,
            renewing: try db.count("SELECT COUNT(*) FROM erased_picture e WHERE e.setting = \(setting)"))
    }
}

/// One concern's entries, each to be given or withheld, for whoever may open it. Looking is an action of its own in the concern's chain.
public struct DisclosurePage: Sendable {
    public let request: SubjectRequest.ID
    public let concern: Concern.ID
    public let name: String
    public let entries: [SpokenOf]
    /// Why each was withheld, where it was decided before.
    public let withheld: [Int: String]
    public let isDecided: Bool

    public static func open(
        _ concern: Concern.ID, for request: SubjectRequest.ID, by asking: Asking, in application: Application
    ) async throws -> DisclosurePage {
        _ = try await ConcernPage.open(concern, for: asking, in: application)
        let secrets = application.secrets
        return try await application.read(in: asking.setting) { db in
            let viewer = try asking.viewer(in: db)
            let hand = try RequestInHand(request, for: viewer, from: db)
            guard hand.dealing.isEmpty else { throw NotFound() }
            let access = try ConcernAccess.load(concern, for: viewer, with: secrets, from: db)
            let decided = access.file.state.disclosures[request]
            return DisclosurePage(
                request: request, concern: concern, name: hand.subject.name,
                entries: SpokenOf.entries(of: access.file, on: hand.subject, in: asking.setting, from: db),
                withheld: decided?.withheld ?? [:],
                isDecided: decided != nil)
        }
    }
}

/// Whom a request can be about, and who can ask, for the form.
public struct NewRequestPage: Sendable {
    public let children: [(child: Child.ID, name: String)]
    public let members: [MemberPage.Named]

    /// - Throws: `NotFound` for whoever does not deal with requests.
    public static func load(for viewer: Viewer, from db: Reader) throws -> NewRequestPage {
        guard viewer.holds(Duty.protecting) else { throw NotFound() }
        let setting = viewer.setting
        return NewRequestPage(
            children: try db.rows(
                """
                SELECT c.id, c.first_name, c.family_name FROM child c WHERE c.setting = \(setting)
                AND NOT EXISTS (SELECT 1 FROM erasure e WHERE e.setting = c.setting AND e.subject = c.id) ORDER BY c.family_name, c.first_name, c.id
                """
            ) { (try $0.identifier(0), "\(try $0.text(1)) \(try $0.text(2))") },
            members: try db.rows(
                """
                SELECT m.id, p.name FROM membership m JOIN person p ON p.id = m.person WHERE m.setting = \(setting)
                AND NOT EXISTS (SELECT 1 FROM erasure e WHERE e.setting = m.setting AND e.subject = m.id) ORDER BY p.name, m.id
                """
            ) { MemberPage.Named(member: try $0.identifier(0), name: try $0.text(1)) })
    }
}
