import Safeguarding
public import Storage

extension Sessions {
    /// Whose session it is now. Runs at every request: a small statement or a few, and a write at most once in a few minutes.
    /// - Returns: `nil` when it is nobody's, or over.
    public func session(_ secret: String, at now: Int) async throws -> Session? { try await session(secret, at: now) { _, _ in }?.session }

    /// The same, with what is looked at in its name in the same moment of the database.
    public func session<Seen: Sendable>(
        _ secret: String, at now: Int, _ look: @escaping @Sendable (Session, Reader) throws -> Seen
    ) async throws -> (session: Session, seen: Seen)? {
        guard secret.utf8.count == 64 else { return nil }
        let hash = tokenHash(secret)
        if let (found, seen) = try await find(hash, at: now, look) {
            guard now >= found.seenAt + Sessions.noted(found) else { return (found.session, seen) }
            if found.isStale(at: now), let renewed = await renew(hash, at: now, as: found.capacity) {
                return (found.session.under(tokenHash(renewed.secret), renewed), seen)
            }
            await touch(hash, at: now, for: found.span)
            return (found.session, seen)
        }
        // It was changed for another a moment ago, while this request was on its way.
        guard let later = try await successor(of: hash, at: now), let (found, seen) = try await find(later, at: now, look) else { return nil }
        return (found.session, seen)
    }

    private func find<Seen: Sendable>(
        _ hash: [UInt8], at now: Int, _ look: @escaping @Sendable (Session, Reader) throws -> Seen
    ) async throws -> (Found, Seen)? {
        try await application.read(.session(hash)) { db -> (Found, Seen)? in
            guard let found = try Sessions.find(hash, at: now, from: db) else { return nil }
            return (found, try look(found.session, db))
        }
    }

    private static func find(_ hash: [UInt8], at now: Int, from db: Reader) throws -> Found? {
        let row = try db.row(
            """
            SELECT k.person, k.seen_at, k.proven_at, COALESCE(k.renewed_at, k.created_at), k.by_pin, k.device, k.seen_on, k.at_door,
                   (SELECT d.id FROM device d WHERE d.setting = k.setting AND d.id = k.device AND d.lost_at IS NULL),
                   \(Viewer.columns) FROM session k
            JOIN membership m ON m.setting = k.setting AND m.id = k.member
            JOIN setting s ON s.id = m.setting JOIN person p ON p.id = m.person
            WHERE k.token_hash = \(hash) AND k.expires_at > \(now) AND k.awaits_factor = 0
            """
        ) {
            (
                try $0.identifier(0) as Person.ID, try $0.integer(1), $0.optionalInteger(2), try $0.integer(3),
                try $0.flag(4), try !$0.isNull(5) || !$0.isNull(6) || $0.flag(7), try $0.optionalIdentifier(8) as Device.ID?,
                try Viewer.Membership($0, from: 9)
            )
        }
        guard let (person, seenAt, provenAt, renewedAt, isByPIN, isShared, device, membership) = row, !isByPIN || device != nil else {
            return nil
        }
        let session = Session(
            person: person, setting: membership.setting, member: membership.member,
            viewer: try Viewer.load(membership, at: now, from: db), language: membership.language.read(as: membership.capacity),
            provenAt: provenAt, device: device, isByPIN: isByPIN,
            lacksSecondFactor: try membership.capacity.needsSecondFactor && !SecondFactors.has(person, from: db), renewed: nil,
            isShared: isShared, tokenHash: hash)
        return Found(session: session, seenAt: seenAt, renewedAt: renewedAt, capacity: membership.capacity)
    }

    struct Found: Sendable {
        let session: Session
        let seenAt, renewedAt: Int
        let capacity: Capacity

        /// Families stay signed in for long, so their token does not stay the same for long.
        func isStale(at now: Int) -> Bool { capacity.isFamily && !session.isShared && now >= renewedAt + Span.day }
        var span: Int { Sessions.span(for: capacity, byPIN: session.isByPIN, shared: session.isShared) }
    }

    /// A page is answered even when this cannot be noted, as on a full disk.
    private func touch(_ hash: [UInt8], at now: Int, for span: Int) async {
        try? await application.database.write(.outside) { db in
            try db.execute("UPDATE session SET seen_at = \(now), expires_at = \(now + span) WHERE token_hash = \(hash)")
        }
    }
}
