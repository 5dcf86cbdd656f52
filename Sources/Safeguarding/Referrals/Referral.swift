/// Whom a worry can be taken to outside the setting (D11, N26).
public enum ReferralKind: String, CaseIterable, Sendable {
    /// The council's first point for a worry about a child: MASH, or what it is called there.
    case childrensServices
    /// The same at night and at weekends.
    case outOfHours
    /// The local authority designated officer, for worries about somebody who works with children.
    case lado
    /// The council's service that helps early-years settings to keep children safe.
    case councilSafeguarding
    case police
    case ofstedWhistleblowing
    case internetWatch
    case ceop
    case dataProtection

    /// Differs from place to place.
    public var isLocal: Bool {
        switch self {
        case .childrensServices, .outOfHours, .lado, .councilSafeguarding: true
        case .police, .ofstedWhistleblowing, .internetWatch, .ceop, .dataProtection: false
        }
    }

    /// For families too; the others are for those who work here.
    public var isForFamilies: Bool { self != .lado && self != .ofstedWhistleblowing && self != .councilSafeguarding }
}

/// One entry of the referral directory, as somebody put it there.
public struct Referral: Hashable, Sendable {
    public var kind: ReferralKind
    /// The council area that it is for; empty for those that are the same everywhere.
    public var locality: String
    /// By its present name.
    public var body: String
    public var phone: String
    public var email: String
    /// Begins with https://; text that a person follows.
    public var web: String
    public var hours: String
    /// Who at the setting keeps it right.
    public var owner: String

    public init(
        _ kind: ReferralKind, in locality: String = "", body: String, phone: String = "", email: String = "", web: String = "",
        hours: String = "", owner: String = ""
    ) {
        self.kind = kind
        self.locality = kind.isLocal ? locality : ""
        self.body = body
        self.phone = phone
        self.email = email
        self.web = web
        self.hours = hours
        self.owner = owner
    }

    public var refusals: [Refusal] {
        var refusals = ("body" as Field).refusals(of: body, most: 120) + ("owner" as Field).refusals(of: owner, most: 120)
        refusals += ("locality" as Field).refusals(of: locality, most: 100, required: kind.isLocal)
        refusals += ("hours" as Field).refusals(of: hours, most: 120, required: false)
        if [phone, email, web].allSatisfy(\.isEmpty) { refusals.append(.missing("phone")) }
        if !phone.isEmpty, !isTelephone(phone) { refusals.append(.notUnderstood("phone")) }
        if !email.isEmpty, EmailAddress(email) == nil { refusals.append(.notUnderstood("email")) }
        if !web.isEmpty, !isWebAddress(web) { refusals.append(.notUnderstood("web")) }
        return refusals
    }

    /// How long a look counts, in days: after it a number may have changed.
    public static let verifiedFor = 365
}

/// Somebody at this setting rang or looked, and it was right, within the year (D11). Nothing else is ever shown as a number to
/// ring in an emergency.
public func isVerified(_ verifiedOn: Day?, on today: Day) -> Bool {
    guard let verifiedOn else { return false }
    return verifiedOn <= today && today < verifiedOn.adding(days: Referral.verifiedFor)
}

/// Whose directory a referral is looked up in: a worry about a child goes to the child's home authority; one about somebody who
/// works here to the officer where the setting is.
public func referralLocality(_ kind: ReferralKind, setting: String, homeAuthority: String) -> String {
    guard kind.isLocal else { return "" }
    let isAboutChild = kind == .childrensServices || kind == .outOfHours
    return isAboutChild && !homeAuthority.allSatisfy(\.isWhitespace) ? homeAuthority : setting
}

/// Two ways to write one place: "Doncaster" and "City of Doncaster Council".
public func localityKey(_ locality: String) -> String {
    let noise: Set<Substring> = ["council", "city", "of", "metropolitan", "borough", "county", "the"]
    return locality.lowercased().split(whereSeparator: { !$0.isLetter }).filter { !noise.contains($0) }.joined(separator: " ")
}

func isTelephone(_ typed: String) -> Bool {
    let digits = typed.count(where: \.isNumber)
    return (3...15).contains(digits) && typed.allSatisfy { $0.isNumber || $0 == " " || $0 == "+" || $0 == "(" || $0 == ")" }
}

/// An address that a person may follow: of the web, encrypted, and nothing that a browser would run.
public func isWebAddress(_ typed: String) -> Bool {
    guard typed.hasPrefix("https://"), typed.count <= 300, let host = typed.dropFirst(8).split(separator: "/").first else { return false }
    return host.contains(".") && !host.contains("@") && !host.hasPrefix(".") && !host.hasSuffix(".") && typed.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x3C && $0 != 0x3E }
}
