/// A time by which something has to be done about a concern (N6, N24, S15).
public struct ConcernClock: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Codable, Sendable {
        /// Somebody who deals with it has answered the reporter: an urgent one within the hour, others on the next working day.
        case acknowledge
        /// The local authority designated officer is told within one working day of an allegation (Working Together to Safeguard Children).
        case lado
        /// The council's first point for children is told of an illegal image, at the latest on the next working day.
        case childrensServices
        /// An answer to a referral is chased after three working days (Working Together to Safeguard Children).
        case referralAnswer
        /// The regulator hears as soon as can be, and at the latest within 14 days (EYFS statutory framework, section 3): the outer limit.
        case ofsted
        /// Whoever complained hears the outcome within 28 days (EYFS statutory framework, section 3).
        case complaintOutcome
        /// A complaint about data is acknowledged within 30 days (Data (Use and Access) Act 2025).
        case dataAcknowledge
        /// A breach is told to the Information Commissioner within 72 hours, unless it is unlikely to harm anybody (UK GDPR, article 33).
        case breach
        /// Whether to refer somebody to the DBS is considered once they are removed from work with children. The law sets no number; ours is
        /// five working days.
        case barring
        /// A receipt for a file that went on to the next setting: ours is five working days.
        case receipt
    }

    public enum Due: Hashable, Sendable {
        /// By the end of that day.
        case day(Day)
        /// Microseconds since 1970, UTC.
        case moment(Int)
    }

    public enum Stage: Int, Hashable, Sendable, Comparable {
        case stopped, running
        /// Little of it is left.
        case soon
        case over
        public static func < (left: Stage, right: Stage) -> Bool { left.rawValue < right.rawValue }
    }

    public let kind: Kind
    public let begunOn: Day
    public let due: Due
    /// What stopped it; nothing while it runs.
    public let stop: ConcernState.Stop?

    /// - Parameters:
    ///   - today: in the setting's time zone.
    ///   - now: microseconds since 1970, UTC.
    public func stage(on today: Day, at now: Int) -> Stage {
        if stop != nil { return .stopped }
        switch due {
        case .day(let day):
            if today > day { return .over }
            let (left, whole) = (day.daysSince1970 - today.daysSince1970, day.daysSince1970 - begunOn.daysSince1970)
            return left <= 1 || left * 4 <= whole ? .soon : .running
        case .moment(let moment):
            if now > moment { return .over }
            // Half a day before a breach is due; within the hour of an urgent one there is no time to lose.
            return kind == .acknowledge || moment - now <= 12 * 3_600_000_000 ? .soon : .running
        }
    }
}

extension ConcernClock.Kind {
    /// Counted in days on which people work; the others are calendar days, weekends included.
    public var countsWorkingDays: Bool {
        switch self {
        case .acknowledge, .lado, .childrensServices, .referralAnswer, .barring, .receipt: true
        case .ofsted, .complaintOutcome, .dataAcknowledge, .breach: false
        }
    }

    /// The longest time that is left to it, in days.
    public var days: Int {
        switch self {
        case .acknowledge, .lado, .childrensServices: 1
        case .referralAnswer, .breach: 3
        case .barring, .receipt: 5
        case .ofsted: 14
        case .complaintOutcome: 28
        case .dataAcknowledge: 30
        }
    }

    public func due(after day: Day) -> Day { countsWorkingDays ? WorkingDays.adding(days, to: day) : day.adding(days: days) }

    /// A handler stops it with when and a reference, or with a signed reason why it does not apply; the others stop by what is done.
    public var isStoppedByHand: Bool {
        switch self {
        case .lado, .childrensServices, .ofsted, .breach, .barring, .dataAcknowledge: true
        case .acknowledge, .referralAnswer, .complaintOutcome, .receipt: false
        }
    }
}

extension ConcernCategory {
    /// The clocks that run from the moment on which it was raised.
    public var clocks: [ConcernClock.Kind] {
        switch self {
        case .allegation: [.acknowledge, .lado, .ofsted]
        case .illegalImage: [.acknowledge, .lado, .childrensServices, .ofsted]
        case .complaint: [.acknowledge, .complaintOutcome]
        case .privacy: [.acknowledge, .breach, .dataAcknowledge]
        case .dataComplaint: [.acknowledge, .dataAcknowledge]
        case .childSafety, .staffConduct, .disrepute, .cyberBullying, .elsewhere, .bullying, .somethingIDid, .somethingAMemberDid, .other:
            [.acknowledge]
        }
    }
}

extension ConcernState {
    /// The clocks of its kind, and those of the kinds before that somebody has to stop.
    var clockKinds: [ConcernClock.Kind] {
        let before = categories.flatMap(\.clocks).filter(\.isStoppedByHand)
        return category.clocks + ConcernClock.Kind.allCases.filter { before.contains($0) && !category.clocks.contains($0) }
    }

    /// Every clock of it, running or stopped, those that end first before the others.
    /// - Parameter day: the day of a moment, in the setting's time zone.
    public func clocks(_ day: (Int) -> Day) -> [ConcernClock] {
        let raisedOn = day(raisedAt)
        var clocks = clockKinds.map { clock($0, from: raisedOn) }
        for referral in referrals {
            let stop = referral.answer.map { Stop(on: referral.referral.on, reference: referral.referral.reference, reason: $0) }
            clocks.append(
                ConcernClock(
                    kind: .referralAnswer, begunOn: referral.referral.on,
                    due: .day(ConcernClock.Kind.referralAnswer.due(after: referral.referral.on)),
                    stop: stop))
        }
        if outcome?.isRemovedFromWork == true, let concludedAt { clocks.append(clock(.barring, from: day(concludedAt))) }
        if let handedOnAt, !hasReceipt { clocks.append(clock(.receipt, from: day(handedOnAt))) }
        return clocks.sorted { ($0.stop == nil ? 0 : 1, $0.lastDay(day)) < ($1.stop == nil ? 0 : 1, $1.lastDay(day)) }
    }

    /// Telling whoever complained about data that it is being looked at is what the Act asks for; where something else was raised about data,
    /// somebody says by hand that it was done, or why it does not apply.
    func isAcknowledgedComplaint(_ kind: ConcernClock.Kind) -> Bool {
        kind == .dataAcknowledge && categories.contains(.dataComplaint) && category != .privacy && acknowledgedAt != nil
    }

    private func clock(_ kind: ConcernClock.Kind, from begun: Day) -> ConcernClock {
        var stop = stops[kind]
        var due = ConcernClock.Due.day(kind.due(after: begun))
        switch kind {
        case .acknowledge:
            if acknowledgedAt != nil || concludedAt != nil { stop = stop ?? Stop(on: begun, reference: "", reason: "") }
            if isUrgent { due = isFromDoor ? .day(begun) : .moment(raisedAt + 3_600_000_000) }
        case .complaintOutcome: if concludedAt != nil { stop = stop ?? Stop(on: begun, reference: "", reason: "") }
        // From the door only its day is known, so the hours begin with the day.
        case .breach: due = .moment(raisedAt + 72 * 3_600_000_000)
        case .dataAcknowledge: if isAcknowledgedComplaint(kind) { stop = stop ?? Stop(on: begun, reference: "", reason: "") }
        default: break
        }
        return ConcernClock(kind: kind, begunOn: begun, due: due, stop: stop)
    }
}

extension ConcernClock {
    func lastDay(_ day: (Int) -> Day) -> Day {
        switch due {
        case .day(let last): last
        case .moment(let moment): day(moment)
        }
    }
}
