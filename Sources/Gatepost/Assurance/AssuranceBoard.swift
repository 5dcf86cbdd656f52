public import Safeguarding
public import Storage

/// Every clause of the five documents with how it stands in this setting now, by which register, and since when.
public struct AssuranceBoard: Sendable {
    public struct Line: Sendable {
        public let clause: Clause
        public let standing: LiveState
        /// The register that speaks for it; nil where a rule does, or Gatepost does not answer it yet.
        public let register: Register?
        /// Since when it has stood so, as far as each day's notes go.
        public let since: Day?
    }

    /// In the order of the documents.
    public let lines: [Line]

    /// - Throws: `NotFound` for those who do not read it.
    public static func load(for viewer: Viewer, from db: Reader) throws -> AssuranceBoard {
        guard viewer.holds(Duty.assuring) else { throw NotFound() }
        return try load(at: Standpoint(viewer), from: db)
    }

    /// The same for the caretaker, and for whoever sits at the machine.
    static func load(at standpoint: Standpoint, from db: Reader) throws -> AssuranceBoard {
        let since = try AssuranceHistory.latest(in: standpoint.setting, from: db)
        var measured: [Clause.ID: (standing: LiveState, register: Register)] = [:]
        for measure in Measure.all {
            let standing = try measure.standing(standpoint, db)
            for clause in measure.clauses {
                let former = measured[clause]
                let worse = former.map { $0.standing.worse(of: standing) } ?? standing
                measured[clause] = (worse, former?.standing == worse ? former?.register ?? measure.register : measure.register)
            }
        }
        return AssuranceBoard(
            lines: Clause.all.map { clause in
                let standing = clause.standing(measured: measured[clause.id]?.standing)
                let noted = since[clause.id]
                return Line(
                    clause: clause, standing: standing, register: measured[clause.id]?.register,
                    since: noted?.state == standing.state ? noted?.day : nil)
            })
    }

    public func count(_ state: LiveState.State) -> Int { lines.count { $0.standing.state == state } }

    /// What somebody has to see to, gravest first.
    public var gaps: [Line] {
        lines.filter { [.unmet, .attention].contains($0.standing.state) }.enumerated()
            .sorted { ($1.element.standing.state.gravity, $0.offset) < ($0.element.standing.state.gravity, $1.offset) }.map(\.element)
    }
}

extension Application {
    /// How a setting stands, for whoever sits at the machine.
    public func assurance(of setting: Setting.ID) async throws -> AssuranceBoard {
        let now = clock.now
        return try await read(in: setting) { db in try AssuranceBoard.load(at: Standpoint(setting, at: now, in: db), from: db) }
    }
}
