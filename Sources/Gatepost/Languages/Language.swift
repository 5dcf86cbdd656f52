public import Safeguarding

/// A language in which families can read Gatepost. English is the source of all the others.
public enum Language: String, CaseIterable, Sendable {
    case english = "en"
    case welsh = "cy"
    case polish = "pl"
    case romanian = "ro"
    case urdu = "ur"
    case arabic = "ar"

    /// As its own readers call it, so that they find it among languages that they cannot read.
    public var ownName: String {
        switch self {
        case .english: "English"
        case .welsh: "Cymraeg"
        case .polish: "Polski"
        case .romanian: "Română"
        case .urdu: "اردو"
        case .arabic: "العربية"
        }
    }

    /// As `lang` has it.
    public var tag: String { self == .english ? "en-GB" : rawValue }

    public var isRightToLeft: Bool { self == .urdu || self == .arabic }

    /// Says times as "15:40", not as "3.40 pm".
    public var countsHoursToTwentyFour: Bool { self == .polish || self == .romanian }

    /// What somebody reads who is in a setting in this capacity and prefers this language. Pages for those who work here are in English.
    public func read(as capacity: Capacity) -> Language { capacity.isFamily ? self : .english }

    /// - Parameter code: as it is kept of a person; one that we do not speak is read in English.
    public init(kept code: String) { self = Language(rawValue: code) ?? .english }

    /// The one that a browser asks for before all others that we speak.
    /// - Parameter header: `Accept-Language`, as "pl,en-GB;q=0.8".
    public init?(acceptedBy header: String) {
        let wishes = header.prefix(500).split(separator: ",").compactMap { part -> (language: Language, weight: Double)? in
            let pieces = part.split(separator: ";").map { $0.drop { $0 == " " } }
            guard let code = pieces.first?.split(separator: "-").first, let language = Language(rawValue: code.lowercased()) else {
                return nil
            }
            let weight = pieces.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
            return weight > 0 ? (language, weight) : nil
        }
        // The first of several that are wished for as much.
        guard let most = wishes.map(\.weight).max(), let wish = wishes.first(where: { $0.weight == most }) else { return nil }
        self = wish.language
    }
}

/// The kinds of number that languages tell apart, as Unicode's CLDR names them.
public enum Plural: String, CaseIterable, Sendable { case zero, one, two, few, many, other }

extension Language {
    /// The forms that a sentence with a number has in this language.
    public var plurals: [Plural] {
        switch self {
        case .english, .urdu: [.one, .other]
        case .welsh, .arabic: Plural.allCases
        case .polish: [.one, .few, .many]
        case .romanian: [.one, .few, .other]
        }
    }

    /// Which of them goes with a whole number from 0 up, by CLDR's rules.
    public func plural(of count: Int) -> Plural {
        let (ones, hundredth) = (count % 10, count % 100)
        switch self {
        case .english, .urdu: return count == 1 ? .one : .other
        case .welsh: return [0: .zero, 1: .one, 2: .two, 3: .few, 6: .many][count] ?? .other
        case .polish:
            if count == 1 { return .one }
            return (2...4).contains(ones) && !(12...14).contains(hundredth) ? .few : .many
        case .romanian:
            if count == 1 { return .one }
            return count == 0 || (1...19).contains(hundredth) ? .few : .other
        case .arabic:
            if count < 3 { return [.zero, .one, .two][max(0, count)] }
            return (3...10).contains(hundredth) ? .few : (11...99).contains(hundredth) ? .many : .other
        }
    }
}
