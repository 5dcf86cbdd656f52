import Safeguarding
import Storage

/// One thing that a new setting has still to do before a first post can go out. Each has one place that mends it.
public enum SettingUpStep: String, CaseIterable, Sendable {
    case signOwn, room, child, secondApprover, authorisePage, family, permission, photoPolicy, firstPost

    /// Those still to do, in order; nothing at all once a post has ever gone out and two people are ready.
    static func missing(ready: Int, for viewer: Viewer, from db: Reader) throws -> [SettingUpStep] {
        let setting = viewer.setting
        let hasPublished = try db.exists("SELECT 1 FROM post WHERE setting = \(setting) AND published_at IS NOT NULL LIMIT 1")
        if hasPublished { return [] }
        var missing: [SettingUpStep] = []
        let own = try Readiness.registers(of: viewer.member, in: setting, on: viewer.today, from: db)
        if !own.hasSignedCode || !own.hasSignedAcceptableUse || !own.hasSignedPolicy { missing.append(.signOwn) }
        if try !db.exists("SELECT 1 FROM room WHERE setting = \(setting) AND closed_at IS NULL LIMIT 1") { missing.append(.room) }
        if try !db.exists("SELECT 1 FROM child WHERE setting = \(setting) LIMIT 1") { missing.append(.child) }
        if ready < 2 { missing.append(.secondApprover) }
        if viewer.pageStanding != .open { missing.append(.authorisePage) }
        if try !db.exists("SELECT 1 FROM carer WHERE setting = \(setting) LIMIT 1") { missing.append(.family) }
        if viewer.photoPolicy == .noChildren {
            missing.append(.photoPolicy)
        } else if try !db.exists("SELECT 1 FROM consent WHERE setting = \(setting) AND decision = 'grant' AND replaced_at IS NULL LIMIT 1")
        {
            missing.append(.permission)
        }
        missing.append(.firstPost)
        return missing
    }
}
