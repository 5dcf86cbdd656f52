public import Safeguarding
public import Storage

/// The texts that say how things are set up, with whether they still do (P13).
public struct FilledPolicies: Sendable {
    public struct Row: Sendable {
        public let kind: PolicyKind
        public let standing: PolicyStanding
        public let label: String
        public let keptAt: String?
        public let hasDraft: Bool
        /// Headings of sections that say otherwise than it is now; nothing of a version on paper.
        public let stale: [String]
    }

    public let rows: [Row]
    public let keeps: Bool

    /// - Throws: `NotFound` for those who do not work here.
    public static func load(on installation: Installation, for viewer: Viewer, from db: Reader) throws -> FilledPolicies {
        guard viewer.isTeam else { throw NotFound() }
        let basis = try PolicyBasis.load(viewer.setting, on: installation, from: db)
        return FilledPolicies(
            rows: try PolicyKind.filled.map { kind in
                let entry = try PolicyEntry.load(kind, for: viewer, from: db)
                return Row(
                    kind: kind, standing: entry.standing, label: entry.label, keptAt: entry.paper?.keptAt, hasDraft: entry.draft != nil,
                    stale: entry.version.map { stale($0.text, kind.sections(for: basis)) } ?? [])
            }, keeps: viewer.holds(Duty.managing))
    }

    /// Sections of a text that fill themselves and would be filled otherwise today. One that was left out is no longer ours to fill.
    static func stale(_ text: PolicyText, _ templates: [PolicySection]) -> [String] {
        templates.filter { template in
            template.isFilled && text.sections.contains { $0.name == template.name && $0.words != PolicyText.plain(template.words) }
        }.map(\.heading)
    }
}
