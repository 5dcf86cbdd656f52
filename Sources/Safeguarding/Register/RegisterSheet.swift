/// All that the registers say about one member. How each part stands is worked out from it for a day, never stored.
public struct RegisterSheet: Sendable {
    public let capacity: Capacity
    public var registers: Registers
    /// The last entry of each kind: when, and until when.
    public var entries: [RecordKind: (on: Day, until: Day?)] = [:]
    public var declaration: (due: Day, asksForHelp: Bool)?
    /// Ties to families that were told: those a manager has not answered, and the day on which the first answer is looked at again.
    public var relationships: (unanswered: Int, review: Day?) = (0, nil)
    /// Items of the induction that are not yet given and countersigned.
    public var inductionOpen = 0
    /// The last day of a shift that is booked, for agency staff.
    public var lastShift: Day?

    public init(_ capacity: Capacity, _ registers: Registers) {
        self.capacity = capacity
        self.registers = registers
    }

    /// How each part stands today: those that are needed, and whatever else is on record.
    public func standings(on today: Day) -> [(part: RegisterPart, standing: PartStanding)] {
        let needed = RegisterPart.needed(of: capacity)
        return RegisterPart.allCases.compactMap { part in
            (recorded(part, on: today) ?? (needed.contains(part) ? .missing : nil)).map { (part: part, standing: $0) }
        }
    }

    /// - Returns: nothing where nothing is on record.
    private func recorded(_ part: RegisterPart, on today: Day) -> PartStanding? {
        switch part {
        case .identity: entry(.identity, today)
        case .references: entry(.references, today)
        case .rightToWork: entry(.rightToWork, today)
        case .qualification: entry(.qualification, today)
        case .updateCheck: entry(.updateCheck, today)
        case .supervision: entry(.supervision, today)
        case .vetting: vetting(on: today)
        case .childProtection: registers.childProtectionExpires.map { RegisterSheet.until($0, today) }
        case .onlineSafety: registers.onlineSafetyExpires.map { RegisterSheet.until($0, today) }
        case .firstAid: registers.firstAidExpires.map { RegisterSheet.until($0, today) }
        case .signatures: registers.hasSignedCode && registers.hasSignedAcceptableUse && registers.hasSignedPolicy ? .done : nil
        case .declaration: declaration.map { $0.asksForHelp ? .attention : RegisterSheet.until($0.due, today) }
        case .relationships: relationships.unanswered > 0 ? .attention : relationships.review.map { RegisterSheet.until($0, today) }
        case .induction: inductionOpen == 0 ? .done : nil
        case .shift: lastShift.map { RegisterSheet.until($0, today) }
        }
    }

    private func entry(_ kind: RecordKind, _ today: Day) -> PartStanding? {
        entries[kind].map { entry in entry.until.map { RegisterSheet.until($0, today) } ?? .done }
    }

    private func vetting(on today: Day) -> PartStanding? {
        switch registers.vetting {
        case .clear where registers.hasChangedSinceVetting: .attention
        case .clear: registers.vettingRecheck.map { RegisterSheet.until($0, today) } ?? .done
        case .pending: .pending
        case nil: nil
        }
    }

    private static func until(_ day: Day, _ today: Day) -> PartStanding { day < today ? .lapsed(day) : .until(day) }
}
