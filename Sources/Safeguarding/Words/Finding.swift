/// One place in a text that should not leave the setting as it stands: what it is, where, and why.
///
/// A finding carries facts only. The sentence a person reads is made where the page is written, in the reader's language.
public struct Finding: Sendable, Hashable, Codable {
    /// What was found. The raw value is what `gatepost words --format json` prints.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// A child's first and family name together.
        case childsName
        /// The full name of a parent or another carer.
        case carersName
        /// The full name or surname of somebody who works at the setting.
        case staffName
        /// A surname of a family known to the setting, without the first name it belongs to.
        case familyName
        /// A child's first name alone. Looked for only when the setting asks.
        case firstName
        /// A telephone number.
        case phone
        /// An e-mail address.
        case email
        /// A postal address or a part of one that leads to a door.
        case address
        /// A full United Kingdom postcode.
        case postcode
        /// A name on a social network, or an invitation to meet there.
        case handle
        /// A web link to a social network or a private messenger.
        case link
        /// Any other web link. Looked for only when the setting asks.
        case webLink
        /// Obscene, racist or otherwise foul language.
        case profanity
        /// Words that threaten somebody.
        case threat
    }

    /// The fact that decided it.
    public enum Why: String, Sendable, Hashable, Codable, CaseIterable {
        /// The name belongs to a child, a carer or a member of staff of this setting.
        case child, carer, staff
        /// The kind of telephone number.
        case mobile, landline, abroad, localNumber
        /// Written openly; or broken up, spelled out or disguised to get past a check.
        case plain, disguised
        /// A door: a number and a street; a street somebody is said to live in.
        case street, home
        /// "@somebody"; a name given for a network; an invitation such as "find me on …".
        case mention, nameOnNetwork, invitation
    }

    /// What was found.
    public var kind: Kind
    /// Where, counted in `Character`s of the text as it was typed. Never empty and never past the end.
    public var range: Range<Int>
    /// The fact that decided it.
    public var why: Why

    /// A finding of `kind` over `range` (in `Character`s), because of `why`.
    public init(kind: Kind, range: Range<Int>, why: Why) {
        self.kind = kind
        self.range = range
        self.why = why
    }
}

extension Finding.Kind {
    /// The clauses of `CLAUSES.md` that looking for this enforces.
    public var clauses: [String] {
        switch self {
        case .childsName, .carersName, .familyName, .firstName, .address, .postcode: ["D7", "B2"]
        case .staffName: ["B2"]
        case .phone, .email: ["D7", "P8", "N29"]
        case .handle, .link: ["D7", "D8", "P8"]
        case .webLink: ["P6"]
        case .profanity, .threat: ["P6", "B3", "N11"]
        }
    }
}
