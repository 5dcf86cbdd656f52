/// What an action needs of the device it is done on (P9). An action declares it; the gate asks.
public enum DeviceNeed: Hashable, Sendable {
    case none
    /// One of the setting's own, where the setting asks for them: for what is said to families, and for what leads there.
    case owned
}

/// What the setting enrolled.
public enum DeviceKind: String, CaseIterable, Sendable {
    case tablet, phone, computer

    /// Whether a page can ask for a picture straight from its camera.
    public var hasCamera: Bool { self != .computer }
}

/// What a setting asks of whatever its people work with (P9).
public struct DeviceRule: Hashable, Sendable {
    /// Nothing is asked until the setting says so.
    public static let none = DeviceRule(isNeeded: false, inHoursOnly: false, networks: [])

    /// Posts and answers to families need a device that the setting enrolled.
    public let isNeeded: Bool
    /// Only while the office is open.
    public let inHoursOnly: Bool
    /// Only from here; from anywhere where there are none.
    public let networks: [NamedNetwork]

    public init(isNeeded: Bool, inHoursOnly: Bool, networks: [NamedNetwork]) {
        self.isNeeded = isNeeded
        self.inHoursOnly = inHoursOnly
        self.networks = networks
    }
}

/// How somebody comes, as the rule sees it.
public struct DeviceAtGate: Hashable, Sendable {
    /// Their session has proved the key of a device that is enrolled and not lost at this moment.
    public let isEnrolled: Bool
    /// The office is open now.
    public let isOpen: Bool
    /// The network address they come from, where it is known.
    public let address: String?

    public init(isEnrolled: Bool, isOpen: Bool, address: String?) {
        self.isEnrolled = isEnrolled
        self.isOpen = isOpen
        self.address = address
    }
}

/// Families are written to with equipment that the setting owns (P9).
public func ownDevice(_ rule: DeviceRule, _ at: DeviceAtGate) -> Refusal? {
    guard rule.isNeeded else { return nil }
    guard at.isEnrolled else { return .ownDeviceNeeded }
    if rule.inHoursOnly, !at.isOpen { return .outsideHours }
    if !rule.networks.isEmpty, !rule.networks.contains(where: { network in at.address.map(network.range.contains) ?? false }) {
        return .outsideNetwork
    }
    return nil
}

/// Whether a list of networks lets somebody in who was kept out before. None at all lets in everybody.
public func isLooser(_ wanted: [NamedNetwork], than now: [NamedNetwork]) -> Bool {
    guard !now.isEmpty else { return false }
    return wanted.isEmpty || !wanted.allSatisfy { one in now.contains { $0.range.contains(one.range) } }
}

/// A number of six digits that lets somebody go on drafting on one device.
public struct DevicePIN: Hashable, Sendable {
    public static let length = 6
    /// Wrong ones that end it.
    public static let mostTries = 5
    public let digits: String

    /// - Returns: `nil` for anything but six digits.
    public init?(_ typed: String) {
        let digits = typed.filter { !$0.isWhitespace }
        guard digits.utf8.count == DevicePIN.length, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        self.digits = digits
    }

    /// Among those that people try first: one digit again and again, two or three repeated, or digits in a row.
    public var isEasy: Bool {
        let values = digits.utf8.map(Int.init)
        let steps = Set(zip(values, values.dropFirst()).map { $1 - $0 })
        if steps == [0] || steps == [1] || steps == [-1] { return true }
        return [2, 3].contains { period in zip(values, values.dropFirst(period)).allSatisfy { $0 == $1 } }
    }
}
