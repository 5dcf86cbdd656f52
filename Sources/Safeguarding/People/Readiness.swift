/// What the registers say about one member, on one day.
public struct Registers: Sendable {
    public enum Vetting: String, Sendable { case clear, pending }
    public var vetting: Vetting?
    public var vettingRecheck: Day?
    public var childProtectionExpires: Day?
    public var onlineSafetyExpires: Day?
    public var firstAidExpires: Day?
    /// The Update Service says that there is something new since the certificate that was seen.
    public var hasChangedSinceVetting = false
    public var hasSignedCode: Bool
    public var hasSignedAcceptableUse: Bool
    /// Nothing but a password stands between this person's duties and whoever has it (P3).
    public var lacksSecondFactor = false
    /// Of social networking; true where the setting has none yet.
    public var hasSignedPolicy: Bool

    public init(
        vetting: Vetting? = nil, vettingRecheck: Day? = nil, childProtectionExpires: Day? = nil, onlineSafetyExpires: Day? = nil,
        hasSignedCode: Bool = false, hasSignedAcceptableUse: Bool = false, hasSignedPolicy: Bool = false
    ) {
        self.vetting = vetting
        self.vettingRecheck = vettingRecheck
        self.childProtectionExpires = childProtectionExpires
        self.onlineSafetyExpires = onlineSafetyExpires
        self.hasSignedCode = hasSignedCode
        self.hasSignedAcceptableUse = hasSignedAcceptableUse
        self.hasSignedPolicy = hasSignedPolicy
    }

    /// What keeps this member's duties asleep today (N7, N8, B8). Computed at each use: a lapse bites on its day.
    public func gaps(on today: Day) -> [Gap] {
        var gaps: [Gap] = []
        switch vetting {
        case .clear: if hasChangedSinceVetting || vettingRecheck.map({ $0 < today }) ?? false { gaps.append(.vetting) }
        case .pending: gaps.append(.vettingPending)
        case nil: gaps.append(.vetting)
        }
        if childProtectionExpires.map({ $0 < today }) ?? true { gaps.append(.childProtection) }
        if onlineSafetyExpires.map({ $0 < today }) ?? true { gaps.append(.onlineSafety) }
        if !hasSignedCode { gaps.append(.codeOfConduct) }
        if !hasSignedAcceptableUse { gaps.append(.acceptableUse) }
        if !hasSignedPolicy { gaps.append(.socialNetworking) }
        if lacksSecondFactor { gaps.append(.secondFactor) }
        return gaps
    }
}

extension Registers {
    /// What lapses next, and on which day it last counts; nothing that has lapsed already.
    public func nextLapse(from today: Day) -> (gap: Gap, day: Day)? {
        [(Gap.vetting, vettingRecheck), (.childProtection, childProtectionExpires), (.onlineSafety, onlineSafetyExpires)]
            .compactMap { gap, day in day.map { (gap: gap, day: $0) } }.filter { $0.day >= today }.min { $0.day < $1.day }
    }
}

extension Gap {
    /// Enough to approve takes everything; to write a draft it takes a signature and no pending check with the camera.
    public var stopsDrafting: Bool {
        self == .codeOfConduct || self == .acceptableUse || self == .socialNetworking || self == .secondFactor
    }
    public var stopsCamera: Bool { self == .vetting || self == .vettingPending }
}
