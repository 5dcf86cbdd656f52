/// A law or a piece of statutory guidance that policies rest on, with the edition it was checked against and the day by which
/// somebody should look again (D24). A setting records its own checks, which count from then on.
public struct StatutoryReference: Hashable, Sendable, Identifiable {
    public let id: String
    public let title: String
    /// Where in it, as "paragraph 3.79"; empty where the whole of it counts.
    public let place: String
    public let edition: String
    /// When these words of ours are to be looked at again; before today when we know of a later edition.
    public let recheckOn: Day
    public let policies: Set<PolicyKind>

    /// Those that a policy of this setting rests on.
    public static func all(for kind: SettingKind) -> [StatutoryReference] {
        [
            StatutoryReference(
                id: "eyfs", title: "Statutory framework for the early years foundation stage",
                place: kind == .childminder ? "childminders, paragraph 3.78" : "group and school-based providers, paragraph 3.79",
                edition: "2024 edition", recheckOn: september2025,
                policies: [.socialNetworking, .codeOfConduct, .acceptableUse, .dataProtection, .photographs]),
            StatutoryReference(
                id: "eyfs-safeguarding", title: "Statutory framework for the early years foundation stage",
                place: "section 3, the safeguarding and welfare requirements", edition: "2024 edition", recheckOn: september2025,
                policies: [
                    .safeguarding, .allegations, .whistleBlowing, .complaints, .supervision, .staffing, .induction, .behaviour,
                    .partnership,
                ]),
            StatutoryReference(
                id: "working-together", title: "Working together to safeguard children", place: "", edition: "December 2023",
                recheckOn: september2025, policies: [.safeguarding, .allegations, .socialNetworking]),
            StatutoryReference(
                id: "uk-gdpr", title: "UK General Data Protection Regulation, and the Data Protection Act 2018", place: "",
                edition: "as changed by the Data (Use and Access) Act 2025", recheckOn: june2026,
                policies: [
                    .socialNetworking, .acceptableUse, .photographs, .dataProtection, .recording, .privacyNotice, .processingRecord,
                    .impactAssessment,
                ]),
            StatutoryReference(
                id: "human-rights", title: "Human Rights Act 1998", place: "article 8, private and family life", edition: "as in force",
                recheckOn: june2027, policies: [.socialNetworking, .photographs, .privacyNotice, .impactAssessment]),
            StatutoryReference(
                id: "freedom-of-information", title: "Freedom of Information Act 2000", place: "where a public authority runs the setting",
                edition: "as in force", recheckOn: june2027, policies: [.socialNetworking, .recording, .privacyNotice]),
            StatutoryReference(
                id: "children-act", title: "Children Act 1989 and Children Act 2004", place: "", edition: "as in force",
                recheckOn: june2027,
                policies: [.safeguarding, .allegations]),
            StatutoryReference(
                id: "indecent-images", title: "Protection of Children Act 1978",
                place: "section 1: making and showing indecent photographs of children",
                edition: "as in force", recheckOn: june2027, policies: [.socialNetworking, .acceptableUse, .photographs]),
            StatutoryReference(
                id: "disclosure", title: "Public Interest Disclosure Act 1998", place: "", edition: "as in force", recheckOn: june2027,
                policies: [.whistleBlowing]),
            StatutoryReference(
                id: "equality", title: "Equality Act 2010", place: "", edition: "as in force", recheckOn: june2027,
                policies: [.codeOfConduct, .behaviour, .complaints, .partnership]),
        ]
    }

    /// The frameworks were issued anew in that month, so editions from before it want looking at.
    private static let september2025 = Day(daysSince1970: 20_332)
    private static let june2026 = Day(daysSince1970: 20_605)
    private static let june2027 = Day(daysSince1970: 20_970)
}
