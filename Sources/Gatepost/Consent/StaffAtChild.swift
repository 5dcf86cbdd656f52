public import Safeguarding
import Storage

/// A member of staff at a child's record: what each staff action on permissions asks first.
public struct StaffAtChild: Sendable {
    let viewer: Viewer
    let ties: [CarerTie]
    /// The same human is or was a carer of this child, through whichever membership: a colleague decides.
    let isOwnChild: Bool

    /// - Throws: `NotFound` for anybody to whom this child does not exist.
    static func load(_ child: Child.ID, for asking: Asking, in db: Reader) throws -> StaffAtChild {
        try load(child, for: try asking.viewer(in: db), in: db)
    }

    static func load(_ child: Child.ID, for viewer: Viewer, in db: Reader) throws -> StaffAtChild {
        let ties = try CarerTie.all(of: child, in: viewer.setting, on: viewer.today, from: db)
        if viewer.isTeam {
            guard try db.exists("SELECT 1 FROM child WHERE setting = \(viewer.setting) AND id = \(child)") else { throw NotFound() }
        } else {
            _ = try ties.own(of: child, for: viewer, in: db)
        }
        return StaffAtChild(viewer: viewer, ties: ties, isOwnChild: ties.contains { $0.person == viewer.person })
    }

    /// What stands in the way of putting a paper on record.
    var recording: [Refusal] { refusals(Duty.recordingConsent) }
    /// What stands in the way of making something less strict.
    var loosening: [Refusal] { refusals(Duty.loosening) }

    private func refusals(_ duties: Set<Duty>) -> [Refusal] {
        let held = viewer.isTeam ? viewer.duties : []
        return [holdsDuty(duties, held: held), isOwnChild ? .ownChild : nil].compactMap(\.self)
    }
}

extension Duty {
    /// May put a family's signed paper on record.
    public static let recordingConsent: Set<Duty> = managing.union(safeguarding).union(drafting)
    /// Two of these together may make a protection less strict, and see who decided what.
    public static let loosening: Set<Duty> = managing.union(safeguarding)
}

extension StaffAtChild {
    /// Who decided what is for managing and safeguarding duties, and never for a carer of the same child: parents who live
    /// apart do not learn of each other through a staff account.
    var mayReadHistory: Bool { viewer.isTeam && viewer.holds(Duty.loosening) && !isOwnChild }
}
