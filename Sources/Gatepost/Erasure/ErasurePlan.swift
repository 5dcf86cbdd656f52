import Crypto
public import Safeguarding
import Storage

/// Whatever stands in place of a name that was erased.
enum Erased {
    static let member = FormerMember.name
    static let child = "A child who has left"
    /// In place of a name in other people's words.
    static let mark = "somebody"
}

/// What erasing somebody would do, counted by kind: what goes, what stays nameless, and what is kept and why (P13). It is worked out from the
/// same list of tables that the erasing itself goes through, so that it says exactly what will happen.
public struct ErasurePlan: Sendable {
    public enum Effect: Hashable, Sendable {
        case goes
        /// It stays for the log's sake, without words.
        case emptied
        /// It stays as somebody's who has left.
        case nameless
        case kept(Keeping)
    }

    public struct Line: Hashable, Sendable {
        public let kind: HeldKind
        public let effect: Effect
        public let count: Int
    }

    public let lines: [Line]
    /// Pictures that come down, and those in which only they are destroyed.
    public let down, hidden: Int
    /// Videos and documents they are in: nobody can be hidden in those, so they come down.
    public let attachments: Int
    /// Until when the name is kept, sealed, behind what the law keeps; nothing where nothing asks for it.
    public let keptUntil: Day?
    public let digest: [UInt8]

    /// - Parameter held: what is held on them, read in the same transaction.
    init(_ held: HeldOn, _ choices: ErasureChoices, on today: Day, from db: Reader) throws {
        let subject = held.subject
        var counts: [Line.Key: Int] = [:]
        for (name, rows) in held.rows {
            guard case .table(let table) = Held.tables[name], !rows.isEmpty,
                let effect = Effect(table.fate, choices, isChild: subject.subject.child != nil)
            else { continue }
            let offices = effect == .goes ? rows.filter(Erasing.isOffices).count : 0
            counts[Line.Key(kind: table.kind, effect: effect), default: 0] += rows.count - offices
            if offices > 0 { counts[Line.Key(kind: table.kind, effect: .kept(.others)), default: 0] += offices }
        }
        lines = HeldKind.allCases.flatMap { kind in
            counts.filter { $0.key.kind == kind }.map { Line(kind: kind, effect: $0.key.effect, count: $0.value) }
                .sorted { $0.effect.place < $1.effect.place }
        }
        let pictures = try ErasedPicture.all(of: subject, choices.pictures, in: held.setting, from: db)
        down = pictures.filter { !$0.isHidden }.count
        hidden = pictures.filter(\.isHidden).count
        attachments = held.rows["attachment"]?.filter { $0["removed_at"] == .null }.count ?? 0
        keptUntil = KeptName.until(of: subject, on: today, by: try RetentionSchedule.load(in: held.setting, from: db))
        // The request itself, the log and letters about it grow while it is dealt with, and none of that is what was agreed.
        let words =
            lines.filter { ![.requests, .log, .letters].contains($0.kind) }.map { "\($0.kind.rawValue) \($0.effect) \($0.count)" } + [
                "\(down) \(hidden) \(attachments) \(String(describing: choices))"
            ]
        digest = Array(SHA256.hash(data: Array(words.joined(separator: "\n").utf8)))
    }
}

extension ErasurePlan.Line {
    fileprivate struct Key: Hashable {
        let kind: HeldKind
        let effect: ErasurePlan.Effect
    }
}

extension ErasurePlan.Effect {
    fileprivate init?(_ fate: HeldTable.Fate, _ choices: ErasureChoices, isChild: Bool) {
        switch fate {
        case .goes: self = .goes
        case .blanked: self = .emptied
        case .comments: self = choices.comments == .delete ? .goes : .nameless
        case .questions: self = choices.questions == .delete ? .goes : .nameless
        // What was written for one child's family goes with the child.
        case .posts: self = isChild || choices.posts == .delete ? .goes : .nameless
        case .stays: self = .kept(.log)
        case .kept(let keeping, _): self = .kept(keeping)
        case .apart: return nil
        }
    }

    fileprivate var place: Int {
        switch self {
        case .goes: 0
        case .emptied: 1
        case .nameless: 2
        case .kept: 3
        }
    }
}

/// One picture that shows whoever is to be erased.
struct ErasedPicture {
    let picture: Picture.ID
    let generation: Int
    /// Others are shown too, and only they are destroyed in it.
    let isHidden: Bool

    /// Every one that is kept; none that is sealed for the police.
    static func all(
        of subject: DataSubject, _ choice: ErasureChoices.Pictures, in setting: Setting.ID, from db: Reader
    ) throws -> [ErasedPicture] {
        let rows = try db.rows(
            """
            SELECT DISTINCT c.id, c.generation,
                (SELECT COUNT(*) FROM face o WHERE o.setting = c.setting AND o.picture = c.id
                 AND o.answer IN (\(FaceAnswer.child), \(FaceAnswer.adult)) AND NOT (\(theirs(subject, "o"))))
            FROM face f JOIN picture c ON c.setting = f.setting AND c.id = f.picture
            WHERE f.setting = \(setting) AND \(theirs(subject, "f")) AND f.answer IN (\(FaceAnswer.child), \(FaceAnswer.adult))
            AND c.removed_at IS NULL ORDER BY c.id
            """
        ) { (try $0.identifier(0) as Picture.ID, try $0.integer(1), try $0.integer(2)) }
        return rows.map { ErasedPicture(picture: $0.0, generation: $0.1, isHidden: choice == .hideThem && $0.2 > 0) }
    }

    /// A face of theirs. NULL is nobody's.
    static func theirs(_ subject: DataSubject, _ face: SQL) -> SQL {
        if let child = subject.subject.child { return "COALESCE(\(face).child, \([UInt8]())) = \(child)" }
        return "COALESCE(\(face).member, \([UInt8]())) IN (\(list: subject.members))"
    }
}
