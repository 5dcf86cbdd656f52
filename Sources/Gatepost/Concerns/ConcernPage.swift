public import Safeguarding
public import Storage

/// The file of a concern for somebody who deals with it.
public struct ConcernPage: Sendable {
    public struct Line: Sendable {
        public let number: Int
        public let at: Int
        public let by: String
        public let event: ConcernEvent
    }

    public struct Clock: Sendable {
        public let clock: ConcernClock
        public let stage: ConcernClock.Stage
    }

    public let id: Concern.ID
    public let state: ConcernState
    /// Oldest first, without who looked.
    public let lines: [Line]
    /// Who looked and when, newest first.
    public let looks: [Line]
    public let clocks: [Clock]
    public let step: ConcernRoute.Step
    /// This viewer was only asked to help.
    public let isHelping: Bool
    public let handlers: [String]
    public let next: [String]
    /// Every link of its chain follows and is signed by us.
    public let isWhole: Bool
    /// Names of everybody in it.
    public let names: [Member.ID: String]
    /// Who can be asked to help: works here and is neither in it nor close to whoever is.
    public let helpers: [MemberPage.Named]
    /// Who may have a task: whoever may open it.
    public let owners: [MemberPage.Named]
    /// Everybody who can be named as in it.
    public let everybody: [MemberPage.Named]
    public let items: [SealedItem]
    /// Somebody else asked for what is sealed, so this viewer may agree.
    public let mayConfirmRelease: Bool
    public let outside: [OutsideContact]
    /// When the file may be deleted.
    public let end: ConcernsEnd
    public let viewer: Viewer

    /// - Throws: `NotFound` where it is not for this viewer.
    public static func load(_ concern: Concern.ID, for viewer: Viewer, with secrets: Secrets, from db: Reader) throws -> ConcernPage {
        let access = try ConcernAccess.load(concern, for: viewer, with: secrets, from: db)
        let (file, state) = (access.file, access.file.state)
        let names = try allNames(in: viewer.setting, from: db)
        func name(_ actor: ConcernActor) -> String { actor.member.flatMap { names[$0] } ?? "" }
        let lines = file.entries.enumerated().map { Line(number: $0 + 1, at: $1.at, by: name($1.by), event: $1.event) }
        let (about, tied) = try access.people.shutOut(by: state.about, from: db)
        let sealer = try access.people.sealer(of: state, from: db)
        let shutOut = about.union(tied).union([sealer].compactMap(\.self))
        func named(_ members: some Sequence<Member.ID>) -> [MemberPage.Named] {
            members.map { MemberPage.Named(member: $0, name: names[$0] ?? "") }.sorted { $0.name < $1.name }
        }
        let present = access.people.people
        return ConcernPage(
            id: concern, state: state, lines: lines.filter { $0.event != .opened }, looks: lines.filter { $0.event == .opened }.reversed(),
            clocks: state.clocks { viewer.zone.day(at: $0) }.map { Clock(clock: $0, stage: $0.stage(on: viewer.today, at: viewer.now)) },
            step: access.route.step, isHelping: access.isHelping, handlers: named(access.route.handlers).map(\.name),
            next: named(access.route.next).map(\.name),
            isWhole: file.isWhole, names: names, helpers: named(present.filter { !shutOut.contains($0.person) }.map(\.member)),
            owners: named(access.route.entitled), everybody: named(present.map(\.member)),
            items: try sealer == viewer.person
                ? SealedItem.all(of: concern, for: viewer, from: db) : SealedItem.read(concern, for: viewer, from: db),
            mayConfirmRelease: try state.release.map { try !access.isSamePerson($0.askedBy, from: db) } ?? false,
            outside: try OutsideContact.all(for: viewer, from: db),
            end: try ConcernsEnd(access, from: db), viewer: viewer)
    }

    private static func allNames(in setting: Setting.ID, from db: Reader) throws -> [Member.ID: String] {
        let rows = try db.rows("SELECT m.id, p.name FROM membership m JOIN person p ON p.id = m.person WHERE m.setting = \(setting)") {
            (try $0.identifier(0) as Member.ID, try $0.text(1))
        }
        return Dictionary(rows, uniquingKeysWith: { first, _ in first })
    }

    /// Looks at the file, and writes down that somebody did, once for each visit.
    public static func open(_ concern: Concern.ID, for asking: Asking, in application: Application) async throws -> ConcernPage {
        let secrets = application.secrets
        let isSameVisit = try await application.read(in: asking.setting) { db in
            let viewer = try asking.viewer(in: db)
            return OpenConcern.isSameVisit(try ConcernAccess.load(concern, for: viewer, with: secrets, from: db).file, viewer)
        }
        if isSameVisit { try asking.demand(OpenConcern.certainty) }
        if !isSameVisit { try await application.gate.perform(OpenConcern(concern, with: secrets), for: asking) }
        return try await application.read(in: asking.setting) { db in
            try load(concern, for: try asking.viewer(in: db), with: secrets, from: db)
        }
    }
}

/// Somebody outside to ring or refer to, as this setting's directory has them. The seam to the referral directory.
public struct OutsideContact: Sendable {
    public enum Kind: String, CaseIterable, Sendable { case lado, childrensServices, ofsted, police, internetWatch, dataProtection }
    public let kind: Kind
    public let body: String
    public let phone: String
    public let web: String
    /// Somebody here looked within the year whether it is right: local numbers are shown to ring only then.
    public let isVerified: Bool

    /// What is shown whether or not somebody here has verified it: the lines that are the same everywhere in England. Ofsted's stands beside
    /// whistle-blowing always.
    private static let national: [Kind: String] = [.ofsted: "0300 123 3155", .police: "101", .dataProtection: "0303 123 1113"]

    /// For members of the setting, reporters included: everybody who raises a concern is shown how to go past us.
    static func all(for viewer: Viewer, from db: Reader) throws -> [OutsideContact] {
        try all(in: viewer.setting, on: viewer.today, from: db)
    }

    /// As the referral directory has them for the setting's own council area; for somebody at the door as well.
    public static func all(in setting: Setting.ID, on today: Day, from db: Reader) throws -> [OutsideContact] {
        let locality = try db.row("SELECT locality FROM setting WHERE id = \(setting)") { localityKey(try $0.text(0)) } ?? ""
        let entries = try ReferralDirectory.all(in: setting, on: today, from: db)
        return Kind.allCases.map { kind in
            let entry = entries.first {
                $0.referral.kind == kind.inDirectory && (!kind.inDirectory.isLocal || localityKey($0.referral.locality) == locality)
            }
            let isVerified = entry?.isVerified ?? false
            return OutsideContact(
                kind: kind, body: entry?.referral.body ?? "", phone: isVerified ? entry?.referral.phone ?? "" : national[kind] ?? "",
                web: entry?.referral.web ?? "", isVerified: isVerified || national[kind] != nil)
        }
    }
}

extension OutsideContact.Kind {
    /// What it is called in the referral directory.
    var inDirectory: ReferralKind {
        switch self {
        case .lado: .lado
        case .childrensServices: .childrensServices
        case .ofsted: .ofstedWhistleblowing
        case .police: .police
        case .internetWatch: .internetWatch
        case .dataProtection: .dataProtection
        }
    }
}
