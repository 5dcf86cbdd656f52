public import Safeguarding
public import Storage

/// Everything that is held on somebody as they are given it: sections of rows, other people's names covered, and nothing of others in it (P13).
public struct Holdings: Sendable {
    public struct Cell: Sendable {
        public let column: String
        public let text: String
    }

    public struct Part: Sendable {
        public let table: String
        public let rows: [[Cell]]
    }

    public struct Section: Sendable {
        public let kind: HeldKind
        public let parts: [Part]
    }

    public let settingName: String
    public let name: String
    /// Microseconds since 1970, UTC.
    public let madeAt: Int
    public let zone: Zone
    public let sections: [Section]
    /// How often they did something that is on record, by table.
    public let acts: [(table: String, count: Int)]
    public let pictures: Int
    /// Videos and documents that they are in. Nobody can be hidden in those, so they are not in the copy.
    public let unseen: Int
    /// Tables that hold nothing on anybody, with the reason: that they were thought of.
    public let nothing: [(table: String, why: String)]

    /// - Parameters:
    ///   - asker: whoever gets it, where they are a member: their own name is not covered.
    ///   - pictures: how many of them are in the copy.
    static func load(
        _ subject: DataSubject, for asker: Member.ID?, pictures: Int, in setting: Setting.ID, at now: Int, from db: Reader
    ) throws -> Holdings {
        let reading = try HeldReading(subject, in: setting, for: asker, from: db)
        let sealed = try SealedRows(in: setting, from: db)
        let held = try HeldOn(subject, in: setting, from: db) { sealed.holds($0) || reading.tellsOfAnotherFamily($0, $1) }
        let sections = HeldKind.allCases.compactMap { kind -> Section? in
            let parts = held.rows.sorted { $0.key < $1.key }.compactMap { name, rows -> Part? in
                guard case .table(let table) = Held.tables[name], table.kind == kind else { return nil }
                let read = rows.map { reading.read($0, of: table) }.filter { !$0.isEmpty }
                return read.isEmpty ? nil : Part(table: name, rows: read)
            }
            return parts.isEmpty ? nil : Section(kind: kind, parts: parts)
        }
        let setup = try db.row("SELECT name FROM setting WHERE id = \(setting)") { try $0.text(0) }
        return Holdings(
            settingName: setup ?? "", name: subject.name, madeAt: now, zone: reading.zone, sections: sections,
            acts: try held.acts(from: db).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, pictures: pictures,
            unseen: held.rows["attachment"]?.filter { $0["removed_at"] == .null }.count ?? 0,
            nothing: Held.tables.compactMap { name, held in if case .nothing(let why) = held { (name, why) } else { nil } }.sorted {
                $0.0 < $1.0
            })
    }
}

/// Reads rows for whoever they are about.
private struct HeldReading {
    let zone: Zone
    private let subject: DataSubject
    private let cover: NameCover
    private let asker: Set<Member.ID>
    /// Families here, none of whom learns from a child's record that another is here.
    private let families: Set<Member.ID>
    private let team: Set<Member.ID>

    init(_ subject: DataSubject, in setting: Setting.ID, for asker: Member.ID?, from db: Reader) throws {
        self.subject = subject
        zone = try Zone.of(setting, in: db)
        let people = try db.rows(
            "SELECT m.id, m.person, m.capacity FROM membership m WHERE m.setting = \(setting)"
        ) {
            (
                member: try $0.identifier(0) as Member.ID, person: try $0.identifier(1) as Person.ID,
                capacity: try $0.word(2, as: Capacity.self)
            )
        }
        let person = people.first { $0.member == asker }?.person
        self.asker = Set(people.filter { $0.person == person }.map(\.member))
        families = Set(people.filter { $0.capacity.isFamily || $0.capacity == .household }.map(\.member))
        team = Set(people.filter { $0.capacity.isTeam || $0.capacity == .officer }.map(\.member))
        cover = try EverybodysNames.cover(besides: subject, for: asker, in: setting, from: db)
    }

    func read(_ row: HeldRow, of table: HeldTable) -> [Holdings.Cell] {
        row.values.compactMap { column, value -> Holdings.Cell? in
            guard column != "setting", !table.secret.contains(column), let text = text(value, column, table) else { return nil }
            return Holdings.Cell(column: column, text: text)
        }
    }

    /// Whether a row of a child's record says anything of another family member than whoever asks.
    func tellsOfAnotherFamily(_ row: HeldRow, _ table: HeldTable) -> Bool {
        guard subject.subject.child != nil else { return false }
        let people = table.people.compactMap { row[$0].flatMap(member) }
        // A marker against somebody shows to nobody that there was one, whoever it was against, and lifted ones too.
        if table.unsaid.contains(where: { row[$0] ?? .null != .null }) { return true }
        if table.isOneAdults, !people.contains(where: asker.contains) { return true }
        return people.contains { families.contains($0) && !asker.contains($0) }
    }

    private func text(_ value: Value, _ column: String, _ table: HeldTable) -> String? {
        switch value {
        case .null: return nil
        case .text(let text):
            if text.isEmpty { return nil }
            return table.others.contains(column) && !isOwn(text) ? "[somebody else]" : cover.cover(text)
        case .integer(let number): return said(Int(number), column)
        case .bytes, .identifier:
            guard table.people.contains(column) else { return nil }
            return whose(value)
        }
    }

    private func isOwn(_ text: String) -> Bool { subject.names.contains { $0.lowercased() == text.lowercased() } }

    private func said(_ number: Int, _ column: String) -> String {
        let isMoment = column == "at" || column == "since" || column == "seen_at" || column.hasSuffix("_at") || column == "claimed_until"
        guard isMoment else { return String(number) }
        let (day, minute) = zone.dayAndMinute(at: number)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(day) \(two(minute / 60)):\(two(minute % 60))"
    }

    private func member(_ value: Value) -> Member.ID? {
        switch value {
        case .bytes(let bytes): Member.ID(bytes: bytes)
        case .identifier(let high, let low): Member.ID(high: high, low: low)
        case .null, .integer, .text: nil
        }
    }

    /// Who somebody is to whoever reads it, and no more.
    private func whose(_ value: Value) -> String? {
        guard let member = member(value) else { return nil }
        if subject.members.contains(member) || member.bytes == subject.id || member.bytes == subject.person?.bytes {
            return "themselves"
        }
        if asker.contains(member) { return "whoever asked" }
        return team.contains(member) ? "somebody who works here" : "somebody else"
    }
}
