public import Safeguarding
public import Storage

/// Whether duties are awake, computed from the registers at each use (N7, N8, B8).
public enum Readiness {
    /// What keeps this member's duties asleep today.
    public static func gaps(of member: Member.ID, in setting: Setting.ID, on today: Day, from db: Reader) throws -> [Gap] {
        try registers(of: member, in: setting, on: today, from: db).gaps(on: today)
    }

    static func registers(of member: Member.ID, in setting: Setting.ID, on today: Day, from db: Reader) throws -> Registers {
        var registers = Registers()
        // The last record counts: a register is never overwritten, only succeeded. A status check that found something counts
        // until a newer certificate has been seen.
        let vetting = try db.row(
            """
            SELECT v.status, v.recheck_on, (
                SELECT e.outcome FROM register_entry e WHERE e.setting = v.setting AND e.member = v.member AND e.kind = \(RecordKind.updateCheck)
                AND e.recorded_at >= v.recorded_at ORDER BY e.recorded_at DESC, e.id DESC LIMIT 1)
            FROM vetting v WHERE v.setting = \(setting) AND v.member = \(member) ORDER BY v.recorded_at DESC, v.id DESC LIMIT 1
            """
        ) { (try $0.word(0, as: Registers.Vetting.self), try $0.optionalDay(1), $0.optionalText(2)) }
        registers.vetting = vetting?.0
        registers.vettingRecheck = vetting?.1
        registers.hasChangedSinceVetting = vetting?.2 == UpdateOutcome.changed.rawValue
        // Oldest first, so that the last of each course is left standing.
        for (course, expires) in try db.rows(
            "SELECT course, expires_on FROM training WHERE setting = \(setting) AND member = \(member) ORDER BY recorded_at, id",
            { (try $0.word(0, as: Course.self), try $0.day(1)) })
        {
            switch course {
            case .childProtection: registers.childProtectionExpires = expires
            case .onlineSafety: registers.onlineSafetyExpires = expires
            case .firstAid: registers.firstAidExpires = expires
            }
        }
        registers.lacksSecondFactor = try !SecondFactors.has(member, in: setting, from: db)
        registers.hasSignedCode = try Agreement.isSigned(.codeOfConduct, by: member, in: setting, on: today, from: db)
        registers.hasSignedAcceptableUse = try Agreement.isSigned(.acceptableUse, by: member, in: setting, on: today, from: db)
        registers.hasSignedPolicy =
            try Agreement.isSigned(.socialNetworking, by: member, in: setting, on: today, from: db)
            || !Agreement.exists(.socialNetworking, in: setting, from: db)
        return registers
    }

    /// Somebody designated to approve, with what keeps them from it today; nothing when they are ready.
    public struct Approver: Sendable {
        public let member: Member.ID
        public let person: Person.ID
        public let name: String
        public let title: String
        public let duties: Set<Duty>
        public let gaps: [Gap]
        public var isReady: Bool { gaps.isEmpty }
    }

    /// Everybody designated to approve who is a live member today.
    public static func approvers(in setting: Setting.ID, at now: Int, from db: Reader) throws -> [Approver] {
        let members: [Member.ID] = try db.rows(
            """
            SELECT DISTINCT m.id FROM membership m WHERE m.setting = \(setting) AND EXISTS (
                SELECT 1 FROM designation d LEFT JOIN deputising x ON x.setting = d.setting AND x.absent = d.member AND x.ended_at IS NULL
                WHERE d.setting = m.setting AND d.ended_at IS NULL AND (d.member = m.id OR x.deputy = m.id))
            ORDER BY m.id
            """
        ) { try $0.identifier(0) }
        return try members.compactMap { member in
            guard let viewer = try Viewer.load(member, in: setting, at: now, from: db), viewer.holds(Duty.approving) else { return nil }
            return Approver(
                member: member, person: viewer.person, name: viewer.name, title: viewer.title, duties: viewer.duties,
                gaps: try gaps(of: member, in: setting, on: viewer.today, from: db))
        }
    }
}

extension [Readiness.Approver] {
    /// The humans among them who are ready, each once (N8).
    public var peopleReady: Set<Person.ID> { Set(filter(\.isReady).map(\.person)) }
}
