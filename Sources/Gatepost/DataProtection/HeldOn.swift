import Safeguarding
import Storage

/// Where what is held on somebody stands: the rows of every table of the declared list.
struct HeldOn {
    let subject: DataSubject
    let setting: Setting.ID
    let schema: Schema
    /// Rows about them, by table.
    private(set) var rows: [String: [HeldRow]] = [:]
    private let isLeftOut: (HeldRow, HeldTable) -> Bool

    /// - Parameter isLeftOut: rows that are not looked at, nor what is found through them.
    init(
        _ subject: DataSubject, in setting: Setting.ID, from db: Reader,
        leaving isLeftOut: @escaping (HeldRow, HeldTable) -> Bool = { _, _ in false }
    ) throws {
        self.subject = subject
        self.setting = setting
        self.isLeftOut = isLeftOut
        schema = try Schema(from: db)
        var waiting = Held.tables.compactMap { name, held in if case .table(let table) = held { (name, table) } else { nil } }.sorted {
            $0.0 < $1.0
        }
        // Those that are found through others come after them.
        while let next = waiting.firstIndex(where: { isReady($0.1) }) {
            let (name, table) = waiting.remove(at: next)
            rows[name] = try find(name, table, from: db)
        }
    }

    private func isReady(_ table: HeldTable) -> Bool {
        table.about.allSatisfy { if case .through(let other, _) = $0.key { rows[other] != nil } else { true } }
    }

    private func find(_ name: String, _ table: HeldTable, from db: Reader) throws -> [HeldRow] {
        var found: [HeldRow] = []
        for choice in choices(of: name, table) { found += try db.held(choice, in: setting, by: schema) }
        found.removeAll { isLeftOut($0, table) }
        guard table.about.count > 1 else { return found }
        var seen: Set<[Value]> = []
        return found.filter { seen.insert($0.values.map(\.value)).inserted }
    }

    /// What finds them in a table, one for each column.
    func choices(of name: String, _ table: HeldTable) -> [RowChoice] {
        table.about.map { RowChoice(of: name, where: [$0.column], hold: ids(for: $0.key)) }
    }

    func ids(for key: HeldTable.Key) -> [Value] {
        switch key {
        case .member: subject.members.map(\.bound)
        case .child: subject.subject.child.map { [$0.bound] } ?? []
        case .person: subject.person.map { [$0.bound] } ?? []
        case .through(let other, let column): Array(Set((rows[other] ?? []).compactMap { $0[column] }.filter { $0 != .null }))
        }
    }

    /// How often they did something that is on somebody else's record.
    func acts(from db: Reader) throws -> [String: Int] {
        let ids = subject.members.map(\.bound)
        guard !ids.isEmpty else { return [:] }
        var acts: [String: Int] = [:]
        for (name, held) in Held.tables {
            guard case .table(let table) = held, !table.did.isEmpty else { continue }
            let count = try db.held(RowChoice(of: name, where: table.did, hold: ids), in: setting, by: schema).count
            if count > 0 { acts[name] = count }
        }
        return acts
    }
}
