import Safeguarding
import Storage

/// What every change to the register of policies asks first: a member of those who run the setting.
struct KeepingPolicies {
    let viewer: Viewer

    /// - Throws: `NotFound` for somebody who neither works here nor carries a duty.
    init(_ asking: Asking, in db: Reader) throws {
        viewer = try asking.viewer(in: db)
        guard viewer.isTeam else { throw NotFound() }
    }

    var refusals: [Refusal] { [holdsDuty(Duty.managing, held: viewer.duties)].compactMap(\.self) }
}

extension PolicyKind {
    /// How the log names it.
    var subject: [UInt8] { Array(rawValue.utf8) }

    init?(subject: [UInt8]) { self.init(rawValue: String(decoding: subject, as: UTF8.self)) }
}
