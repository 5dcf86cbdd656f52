public import Safeguarding
public import Storage

/// What somebody asked themselves, with its clock, and their copy while it can be fetched (P13).
public struct OwnRequests: Sendable {
    public struct Own: Sendable {
        public let request: RequestOnRecord
        /// Whom it is about, as the reader calls them.
        public let name: String
        /// What can be fetched, and until when in microseconds since 1970.
        public let pack: SubjectPack.ID?
        public let endsAt: Int?
    }

    /// Newest first.
    public let own: [Own]

    public static func load(for viewer: Viewer, from db: Reader) throws -> OwnRequests {
        let rows = try db.rows(
            """
            SELECT \(RequestOnRecord.columns) FROM subject_request r JOIN membership m ON m.setting = r.setting AND m.id = r.asker
            WHERE r.setting = \(viewer.setting) AND m.person = \(viewer.person) ORDER BY r.received_on DESC, r.id DESC
            """
        ) { try RequestOnRecord($0) }
        return OwnRequests(
            own: try rows.map { request in
                let pack = try db.row(
                    """
                    SELECT k.id, k.ends_at FROM subject_pack k WHERE k.setting = \(viewer.setting) AND k.request = \(request.id)
                    AND k.state = \(Keepsake.State.ready) AND k.released_at IS NOT NULL AND k.ends_at > \(viewer.now)
                    """
                ) { (try $0.identifier(0) as SubjectPack.ID, try $0.integer(1)) }
                let mayFetch = try OwnRequests.mayFetch(request, viewer, from: db)
                return Own(
                    request: request, name: try DataSubject.load(request.subject, in: viewer.setting, from: db).name,
                    pack: mayFetch ? pack?.0 : nil, endsAt: mayFetch ? pack?.1 : nil)
            })
    }

    /// Asked afresh when it is fetched: what a court or a marker says since then counts.
    static func mayFetch(_ request: RequestOnRecord, _ viewer: Viewer, from db: Reader) throws -> Bool {
        guard let child = request.subject.child else { return true }
        return try CarersClaim.holds(viewer.member, child, on: viewer.today, in: viewer.setting, from: db)
    }
}
