/// One demand of the five written documents that Gatepost was asked for through, and how Gatepost answers it.
///
/// The register of clauses is the project's definition of complete. Rules, actions and tests name the clauses that
/// they carry, so the assurance page, a refusal on screen and the test that proves it are drawn from one list.
public struct Clause: Hashable, Sendable, Identifiable {
    /// The letter of its source and its number there, as "N28".
    public typealias ID = String

    /// The document that a clause comes from.
    public enum Source: String, CaseIterable, Sendable {
        case councilGuidance = "D"
        case preSchoolPolicy = "P"
        case familyCentrePolicy = "B"
        case dayNurseryPolicy = "N"
        case closedPagePolicy = "S"

        /// The document in a few words, as the register's headings have it.
        public var title: String {
            switch self {
            case .councilGuidance: "Council guidance on developing a social-networking procedure"
            case .preSchoolPolicy: "Pre-school policy on social networks"
            case .familyCentrePolicy: "Family centre policy, for a centre run by a council"
            case .dayNurseryPolicy: "Day nursery policy, with its code of conduct and request to create a page"
            case .closedPagePolicy: "Nursery policy for its closed page"
            }
        }
    }

    /// What sort of answer a clause gets. One with two sides, *here* and *elsewhere*, has two kinds.
    public enum Kind: String, CaseIterable, Sendable {
        /// The software makes the breach impossible on the closed page; a refusal cites the clause.
        case enforced
        /// The software carries the steps out, with owners, due dates and escalation.
        case workflow
        /// Somebody attests, signs or declares, and the evidence is kept, dated and versioned.
        case record
        /// Guidance that appears where and when it is needed.
        case shown
    }

    public let id: ID
    public let source: Source
    public let kinds: [Kind]
    /// What the document asks for, in this project's words.
    public let demand: String
    /// How Gatepost meets it once the clause is met; `progress` says whether it does today.
    public let how: String
    /// Where it stands within its source.
    let number: Int
}

extension Clause {
    /// All 106 clauses, source by source, in the order of their numbers.
    public static let all: [Clause] = {
        let rows = councilGuidance + preSchoolPolicy + familyCentrePolicy + dayNurseryPolicy + dayNurseryConduct + closedPagePolicy
        let clauses = rows.flatMap(\.clauses)
        return Source.allCases.flatMap { source in
            clauses.filter { $0.source == source }.sorted { $0.number < $1.number }
        }
    }()

    /// The clause of that id, or `nil` where the register has none.
    public static func named(_ id: ID) -> Clause? { byID[id] }

    private static let byID: [ID: Clause] = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

    /// One row of the register. Two documents sometimes ask for the same thing: then a row speaks for several clauses.
    struct Row {
        let ids: [ID]
        let kinds: [Kind]
        let demand: String
        let how: String

        var clauses: [Clause] {
            ids.compactMap { id in
                guard let source = Source(rawValue: String(id.prefix(1))), let number = Int(id.dropFirst()) else { return nil }
                return Clause(id: id, source: source, kinds: kinds, demand: demand, how: how, number: number)
            }
        }
    }
}
