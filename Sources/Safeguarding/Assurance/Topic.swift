/// What clauses are about, across the five documents: the second way in which the board is grouped.
public enum Topic: String, CaseIterable, Sendable {
    case thePage, pictures, approval, people, conduct, policies, concerns, guidance, security

    /// In the order of the documents.
    public var clauses: [Clause.ID] {
        switch self {
        case .thePage:
            ["D14", "D15", "D16", "D17", "P1", "P14", "B7", "B11", "B12", "N1", "N3", "N4", "N5", "N10", "N34", "S1", "S3", "S4"]
        case .pictures: ["D9", "D19", "P11", "B2", "B13", "N12", "S2", "S13", "S14"]
        case .approval: ["D18", "P5", "P10", "B14", "N13", "N28", "N30", "N36", "S5"]
        case .people: ["D2", "P2", "N7", "N8", "N19", "N31", "N38"]
        case .conduct:
            [
                "D4", "D7", "D8", "D12", "D13", "P6", "P7", "P12", "B1", "B3", "B6", "B8", "N20", "N21", "N25", "N27", "N37", "S6", "S8",
                "S9", "S11", "S12",
            ]
        case .policies: ["D1", "D3", "D20", "D21", "D22", "D23", "D24", "P13", "B9", "B15", "N2", "N35"]
        case .concerns: ["D10", "D11", "B4", "B5", "B10", "N6", "N15", "N24", "N32", "N33", "S7", "S15"]
        case .guidance: ["D5", "D6", "N14", "N16", "N17", "N18", "N23", "N26"]
        case .security: ["P3", "P4", "P8", "P9", "N9", "N11", "N22", "N29", "S10"]
        }
    }
}

extension Clause {
    public var topic: Topic { Self.topics[id] ?? .thePage }

    private static let topics: [ID: Topic] = Dictionary(
        Topic.allCases.flatMap { topic in topic.clauses.map { ($0, topic) } }, uniquingKeysWith: { first, _ in first })
}
