public import Safeguarding
public import Storage

/// Takes a whole file of the register in, every row or none (N19). It is read again at this moment, by the same reader that showed
/// the preview; what the register says already is left as it is, so sending it twice adds nothing.
public struct ImportRegister: Action {
    public static let verb = "register.import"
    public static let clauses = ["N8", "N19"]
    private let id: Record.ID
    private let text: String
    public var subject: [UInt8] { id.bytes }

    /// - Parameter text: the file, as CSV.
    public init(_ id: Record.ID, _ text: String) {
        self.id = id
        self.text = text
    }

    public struct Facts {
        let viewer: Viewer
        let file: RegisterFile
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        return Facts(viewer: viewer, file: try RegisterFile.read(text, for: viewer, from: db))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        [holdsDuty(Duty.managing, held: facts.viewer.duties)].compactMap(\.self)
            + (facts.file.rowsToMend > 0 ? [.rowsToMend(facts.file.rowsToMend)] : [])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        let book = try RegisterBook(in: asking.setting, on: facts.viewer.today, from: db.reader)
        var members = book.byName.compactMapValues(\.first?.member)
        for row in facts.file.rows {
            guard let new = row.new else { continue }
            let member: Member.ID = asking.identifier()
            try AddToRegister.write(member, new, for: asking, in: db)
            if let above = members[row.lineManager] {
                try db.execute("UPDATE membership SET line_manager = \(above) WHERE setting = \(asking.setting) AND id = \(member)")
            }
            members[row.name.lowercased()] = member
        }
        for row in facts.file.rows {
            guard let member = row.member ?? members[row.name.lowercased()] else { continue }
            for addition in row.additions { try put(addition, about: member, facts.viewer.today, for: asking, in: db) }
        }
    }

    private func put(_ addition: RegisterFile.Addition, about member: Member.ID, _ today: Day, for asking: Asking, in db: Writer) throws {
        let id: Record.ID = asking.identifier()
        switch addition {
        case .entry(let entry): try PutOnRecord.write(id, of: member, entry, for: asking, in: db)
        case .vetting(let details): try RecordVetting.write(id, of: member, details, on: today, for: asking, in: db)
        case .training(let course, let provider, let completed, let expires):
            try RecordTraining.write(id, of: member, in: course, by: provider, completed: completed, expires: expires, for: asking, in: db)
        }
    }
}
