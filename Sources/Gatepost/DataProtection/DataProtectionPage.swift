public import Safeguarding
public import Storage

/// What people have asked about what is held on them, for those who deal with it: the most urgent first (P13).
public struct DataProtectionPage: Sendable {
    public struct Row: Sendable {
        public let request: RequestOnRecord
        /// Whom it is about.
        public let name: String
        public let stage: RequestClock.Stage
        /// It is about this viewer or their family, or they asked: others deal with it.
        public let isForOthers: Bool
    }

    public let open: [Row]
    /// Those answered lately, newest first.
    public let closed: [Row]
    /// Names that the law keeps behind records of people who were erased.
    public let kept: [KeptName]

    /// - Throws: `NotFound` for whoever neither runs the setting nor looks after safeguarding.
    public static func load(for viewer: Viewer, from db: Reader) throws -> DataProtectionPage {
        guard viewer.holds(Duty.protecting) else { throw NotFound() }
        return DataProtectionPage(
            open: try rows("r.closed_at IS NULL ORDER BY r.received_on, r.id", for: viewer, from: db),
            closed: try rows(
                "r.closed_at > \(viewer.now - 365 * Span.day) ORDER BY r.closed_at DESC, r.id DESC LIMIT 50", for: viewer, from: db),
            kept: try KeptName.all(for: viewer, from: db))
    }

    private static func rows(_ which: SQL, for viewer: Viewer, from db: Reader) throws -> [Row] {
        let requests = try db.rows(
            "SELECT \(RequestOnRecord.columns) FROM subject_request r WHERE r.setting = \(viewer.setting) AND \(which)"
        ) { try RequestOnRecord($0) }
        return try requests.map { request in
            let hand = try RequestInHand(request.id, for: viewer, from: db)
            return Row(
                request: request, name: hand.subject.name, stage: request.clock.stage(on: viewer.today), isForOthers: !hand.dealing.isEmpty)
        }
    }
}

/// Requests whose clock runs, on the desk of those who deal with them.
public struct RequestsDue: Sendable {
    public let open: [DataProtectionPage.Row]

    /// Nothing for those who do not, and nothing that is about themselves.
    static func load(for viewer: Viewer, from db: Reader) throws -> RequestsDue {
        guard viewer.holds(Duty.protecting) else { return RequestsDue(open: []) }
        guard try db.exists("SELECT 1 FROM subject_request r WHERE r.setting = \(viewer.setting) AND r.closed_at IS NULL LIMIT 1") else {
            return RequestsDue(open: [])
        }
        return RequestsDue(open: try DataProtectionPage.load(for: viewer, from: db).open.filter { !$0.isForOthers })
    }
}
