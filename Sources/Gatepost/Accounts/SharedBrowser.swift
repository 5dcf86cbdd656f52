import Safeguarding
import Storage

/// A browser that people share: on one of the setting's devices, or on the tablet at the door.
public struct SharedBrowser: Sendable {
    let device: DeviceToken?
    let isAtDoor: Bool

    /// - Parameters:
    ///   - device: what the browser says it is. That proves nothing: it makes a session short, and lets it end when the device is lost.
    ///   - isAtDoor: whether it was set up for families to answer at the door.
    public init(_ device: DeviceToken?, atDoor isAtDoor: Bool) {
        self.device = device
        self.isAtDoor = isAtDoor
    }
}

extension Sessions {
    /// Notes where a session was begun, before the browser is given it. On a browser that people share, a family's is as short as a colleague's,
    /// and over when it is closed; on a device, it ends with it.
    public func settle(_ begun: Begun, in browser: SharedBrowser) async throws -> Begun {
        let (hash, now) = (tokenHash(begun.secret), application.clock.now)
        var isShared = browser.isAtDoor
        if let token = browser.device {
            let isOurs = try await application.database.write(.setting(token.setting)) { db in
                // Held until this is written: whoever says at this moment that it is lost ends this session with it.
                let held = try db.rows(
                    """
                    UPDATE device SET seen_at = seen_at WHERE setting = \(token.setting) AND id = \(token.device) AND lost_at IS NULL
                    RETURNING seen_at
                    """
                ) { try $0.integer(0) }
                guard !held.isEmpty, let device = try token.device(from: db.reader) else { return false }
                try db.execute("UPDATE session SET seen_on = \(device.id) WHERE token_hash = \(hash)")
                return true
            }
            isShared = isShared || isOurs
        }
        guard isShared else { return begun }
        let (isAtDoor, latest) = (browser.isAtDoor, now + Sessions.span(for: .parent, shared: true))
        try await application.database.write(.outside) { db in
            try db.execute(
                """
                UPDATE session SET at_door = \(isAtDoor), expires_at = CASE WHEN expires_at > \(latest) THEN \(latest) ELSE expires_at END
                WHERE token_hash = \(hash)
                """)
        }
        return Begun(
            secret: begun.secret, lasting: nil, knownBrowser: begun.knownBrowser, member: begun.member, setting: begun.setting,
            awaitsFactor: begun.awaitsFactor)
    }
}
