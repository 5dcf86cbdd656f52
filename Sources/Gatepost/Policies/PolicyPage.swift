public import Safeguarding
public import Storage

/// One policy: its present version for everybody whom it concerns and everybody who works here; its history, links and readers for
/// those who run the setting.
public struct PolicyPage: Sendable {
    public struct Link: Sendable {
        public let kind: PolicyKind
        public let title: String
        public let standing: PolicyStanding
        /// Whether this viewer may open it.
        public let isOpen: Bool
    }

    public let kind: PolicyKind
    public let title: String
    public let standing: PolicyStanding
    public let version: PolicyVersion?
    /// Newest first.
    public let versions: [PolicyVersion]
    public let papers: [PaperPolicy]
    public let draft: PolicyDraft?
    public let links: [Link]
    public let references: [ReferencesPage.Row]
    public let keeps: Bool
    public let signs: Bool
    /// Whether it is put to this viewer to sign, and whether they have.
    public let asked: AskedText?

    /// - Throws: `NotFound` for a policy that does not concern this viewer, or that is not there and not theirs to write.
    public static func load(_ kind: PolicyKind, for viewer: Viewer, from db: Reader) throws -> PolicyPage {
        let keeps = viewer.isTeam && viewer.holds(Duty.managing)
        let asked = try Agreement.asked(of: viewer, from: db)
        let entry = try PolicyEntry.load(kind, for: viewer, from: db)
        guard keeps || (entry.exists && may(viewer, open: kind, asked: asked)) else { throw NotFound() }
        let linked = try kind.linked + PolicyKind.allCases.filter(PolicyLinks.added(to: kind, in: viewer.setting, from: db).contains)
        return PolicyPage(
            kind: kind, title: entry.title, standing: entry.standing, version: entry.version,
            versions: try PolicyVersion.all(kind, in: viewer.setting, zone: viewer.zone, from: db),
            papers: try PaperPolicy.load(kind, in: viewer.setting, from: db), draft: keeps ? entry.draft : nil,
            links: try linked.map { other in
                let entry = try PolicyEntry.load(other, for: viewer, from: db)
                return Link(
                    kind: other, title: entry.title, standing: entry.standing,
                    isOpen: keeps || (entry.exists && may(viewer, open: other, asked: asked)))
            },
            references: try ReferencesPage.rows(for: viewer, from: db).filter { $0.reference.policies.contains(kind) }, keeps: keeps,
            signs: viewer.holds([.registeredPerson]), asked: asked.first { $0.kind == kind })
    }

    /// Whoever works here reads every policy; everybody else what is put to them, and how to complain.
    fileprivate static func may(_ viewer: Viewer, open kind: PolicyKind, asked: [AskedText]) -> Bool {
        viewer.isTeam || asked.contains { $0.kind == kind }
            || [.complaints, .partnership, .photographs, .safeguarding, .privacyNotice].contains(kind)
    }

    /// A version that this viewer may read, with the one before it.
    public func version(_ number: Int) throws -> (PolicyVersion, before: PolicyVersion?) {
        guard let version = versions.first(where: { $0.version == number }) else { throw NotFound() }
        return (version, versions.first { $0.version < number })
    }
}

/// The policies that somebody may read, and which of them wait for their signature.
public struct PolicyShelf: Sendable {
    public struct Row: Sendable {
        public let kind: PolicyKind
        public let title: String
        public let label: String
        public let issuedOn: Day?
        public let keptAt: String?
        public let asked: AskedText?
    }

    public let rows: [Row]

    public static func load(for viewer: Viewer, from db: Reader) throws -> PolicyShelf {
        let asked = try Agreement.asked(of: viewer, from: db)
        return PolicyShelf(
            rows: try PolicyKind.allCases.compactMap { kind -> Row? in
                let entry = try PolicyEntry.load(kind, for: viewer, from: db)
                guard entry.exists, PolicyPage.may(viewer, open: kind, asked: asked) else { return nil }
                return Row(
                    kind: kind, title: entry.title, label: entry.label, issuedOn: entry.issuedOn, keptAt: entry.paper?.keptAt,
                    asked: asked.first { $0.kind == kind })
            })
    }
}

/// The law and guidance that policies rest on, with the edition each was checked against (D24).
public struct ReferencesPage: Sendable {
    public struct Row: Sendable {
        public let reference: StatutoryReference
        /// As this setting found it last; the words we ship with until then.
        public let edition: String
        public let recheckOn: Day
        public let checked: (by: String, on: Day)?
        public let isDue: Bool
    }

    public let rows: [Row]

    /// - Throws: `NotFound` for everybody who does not work here.
    public static func load(for viewer: Viewer, from db: Reader) throws -> ReferencesPage {
        guard viewer.isTeam else { throw NotFound() }
        return ReferencesPage(rows: try rows(for: viewer, from: db))
    }

    static func rows(for viewer: Viewer, from db: Reader) throws -> [Row] {
        let kind = try PolicyBasis.load(viewer.setting, from: db).kind
        let checks = try db.rows(
            """
            SELECT c.reference, c.edition, c.recheck_on, c.checked_on, p.name FROM reference_check c
            JOIN membership m ON m.setting = c.setting AND m.id = c.checked_by JOIN person p ON p.id = m.person
            WHERE c.setting = \(viewer.setting) ORDER BY c.recorded_at DESC, c.id DESC
            """
        ) { (try $0.text(0), try $0.text(1), try $0.day(2), try $0.day(3), try $0.text(4)) }
        return StatutoryReference.all(for: kind).map { reference in
            let check = checks.first { $0.0 == reference.id }
            let recheck = check?.2 ?? reference.recheckOn
            return Row(
                reference: reference, edition: check?.1 ?? reference.edition, recheckOn: recheck,
                checked: check.map { (by: $0.4, on: $0.3) },
                isDue: recheck <= viewer.today)
        }
    }
}
