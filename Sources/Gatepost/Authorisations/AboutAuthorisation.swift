public import Safeguarding
public import Storage

/// A request to have a page, as it stands in the register, with who may do what with it (N34).
public struct AboutAuthorisation: Sendable {
    /// How far a request has come.
    public enum State: Sendable, Hashable {
        /// Still being written by whoever began it.
        case draft
        case sent
        case refused
        /// The page may be there.
        case live
        /// A later authorisation took its place.
        case replaced
        case revoked
    }

    let viewer: Viewer
    let id: Authorisation.ID
    let network: Network
    let state: State
    let madeBy: Person.ID?
    let sentBy: Person.ID?
    let officerDecides: Bool
    let kind: SettingKind

    /// - Throws: `NotFound` when there is no such request, or the register is not for whoever asks.
    init(_ id: Authorisation.ID, for asking: Asking, in db: Reader) throws {
        let viewer = try asking.viewer(in: db)
        guard viewer.holds(Duty.readingPages) else { throw NotFound() }
        let row = try db.row(
            """
            SELECT a.network, \(AboutAuthorisation.columns), a.made_by, a.sent_by, s.officer_decides_pages, s.kind
            FROM page_request a JOIN setting s ON s.id = a.setting WHERE a.setting = \(viewer.setting) AND a.id = \(id)
            """
        ) { row in
            (
                try row.word(0, as: Network.self), try State(row, from: 1), try row.optionalIdentifier(6) as Member.ID?,
                try row.optionalIdentifier(7) as Member.ID?, try row.flag(8), try row.word(9, as: SettingKind.self)
            )
        }
        guard let row else { throw NotFound() }
        self.viewer = viewer
        self.id = id
        (network, state, officerDecides, kind) = (row.0, row.1, row.4, row.5)
        madeBy = try Kin.person(row.2, in: viewer.setting, from: db)
        sentBy = try Kin.person(row.3, in: viewer.setting, from: db)
        // What is not sent yet is its writer's and their managers'.
        if state == .draft, madeBy != viewer.person, !viewer.holds(Duty.askingForPages) { throw NotFound() }
    }

    /// What `State` reads.
    static let columns: SQL = "a.sent_at, a.decided_at, a.approved, a.replaced_at, a.revoked_at"

    /// Only whoever began a request changes it, until it is sent.
    var writing: [Refusal] {
        [
            holdsDuty(Duty.askingForPages, held: viewer.duties), madeBy == viewer.person ? nil : .changedMeanwhile,
            state == .draft ? nil : .changedMeanwhile,
        ].compactMap(\.self).withoutRepeats
    }
}

extension AboutAuthorisation.State {
    init(_ row: Row, from first: Int) throws {
        let (isSent, isDecided, isApproved) = (!row.isNull(first), !row.isNull(first + 1), try row.flag(first + 2))
        self =
            if !isSent { .draft } else if !isDecided { .sent } else if !isApproved { .refused } else if !row.isNull(first + 4) {
                .revoked
            } else if !row.isNull(first + 3) { .replaced } else { .live }
    }
}

extension Network: Bindable {}
extension PageRequest.Part: Bindable {}
extension RiskArea: Bindable {}
extension ResidualRisk: Bindable {}
extension Rule: Bindable {}

extension PageStanding {
    /// Reads `column`.
    init(_ row: Row, _ column: Int) throws {
        self =
            switch try row.integer(column) {
            case 2: .open
            case 1: .revoked
            default: .unauthorised
            }
    }

    /// Of the membership `m`: 2 while an authorisation of the setting's own page is live, 1 once the last was revoked, else 0.
    static let column: SQL = """
        COALESCE((SELECT MAX(CASE WHEN a.revoked_at IS NULL THEN 2 ELSE 1 END) FROM page_request a
                  WHERE a.setting = m.setting AND a.network = 'gatepost' AND a.approved = 1 AND a.replaced_at IS NULL), 0)
        """
}
