import Safeguarding

/// What a pack is about, as its pages say it at their top.
public struct EvidenceCover: Sendable {
    public let settingName: String
    public let period: RegisterTable.Period
    public let zone: Zone
    /// Microseconds since 1970.
    public let madeAt: Int
    /// The public key that the index is signed with, in hexadecimal digits.
    public let key: String

    public init(settingName: String, period: RegisterTable.Period, zone: Zone, madeAt: Int, key: String) {
        self.settingName = settingName
        self.period = period
        self.zone = zone
        self.madeAt = madeAt
        self.key = key
    }
}

/// Writes what is in a pack as pages to print and tables to open. How that looks is for whoever draws pages, and handed in.
public struct EvidencePress: Sendable {
    public typealias File = (name: String, bytes: [UInt8])
    let cover: @Sendable (EvidenceCover) -> [File]
    let board: @Sendable (AssuranceBoard, EvidenceCover) -> [File]
    let register: @Sendable (RegisterTable, EvidenceCover) -> [File]
    /// What somebody is given who asked what is held on them.
    let subject: SubjectPress

    public init(
        cover: @escaping @Sendable (EvidenceCover) -> [File], board: @escaping @Sendable (AssuranceBoard, EvidenceCover) -> [File],
        register: @escaping @Sendable (RegisterTable, EvidenceCover) -> [File], subject: SubjectPress
    ) {
        self.subject = subject
        self.cover = cover
        self.board = board
        self.register = register
    }
}

extension EvidencePress {
    /// Plain text, where nothing draws pages.
    public static let plain = EvidencePress(
        cover: { [("cover.txt", Array("\($0.settingName) \($0.period.first) \($0.period.last)\n".utf8))] },
        board: { board, _ in
            let lines = board.lines.map { "\($0.clause.id) \($0.standing.state.rawValue)\n" }
            return [("board.txt", Array(lines.joined().utf8))]
        },
        register: { table, _ in
            let rows = table.rows.map { row in row.map { String(describing: $0) }.joined(separator: "\t") + "\n" }
            return [
                (
                    "\(table.register.rawValue).txt",
                    Array((table.columns.map(\.rawValue).joined(separator: "\t") + "\n" + rows.joined()).utf8)
                )
            ]
        }, subject: .plain)
}
