import Safeguarding
import Storage

extension Session {
    /// Proves that this session is on an enrolled device: its key signed the challenge that was made for the session. Bookkeeping, like the
    /// session itself; what is done from then on has the device in the log.
    /// - Parameter token: what the browser says it is.
    /// - Returns: whether it is.
    public func prove(_ token: DeviceToken, by proof: DeviceProof, in application: Application) async throws -> Bool {
        guard let viewer, !viewer.capacity.isFamily, token.setting == setting else { return false }
        let (hash, now, setting) = (tokenHash, application.clock.now, setting)
        return try await application.database.write(.setting(setting)) { db in
            // Taken first: a wrong answer uses it up as well.
            guard try Challenge.take(proof.challenge, .device, boundTo: hash, at: now, in: db),
                let device = try token.device(from: db.reader), proof.isBy(device.key)
            else { return false }
            try db.execute("UPDATE session SET device = \(device.id) WHERE token_hash = \(hash)")
            try db.execute("UPDATE device SET seen_at = \(now) WHERE setting = \(setting) AND id = \(device.id)")
            return true
        }
    }
}
