import Safeguarding
public import Storage

/// The duties that a membership holds on a day: those named to it, and those it carries for somebody who is away.
enum Duties {
    static func held(by member: Member.ID, in setting: Setting.ID, on today: Day, from db: Reader) throws -> Set<Duty> {
        Set(
            try db.rows(
                """
                SELECT d.duty FROM designation d WHERE d.setting = \(setting) AND d.member = \(member) AND d.ended_at IS NULL
                UNION
                SELECT d.duty FROM deputising x JOIN designation d ON d.setting = x.setting AND d.member = x.absent
                WHERE x.setting = \(setting) AND x.deputy = \(member) AND x.ended_at IS NULL AND d.ended_at IS NULL
                AND x.first_day <= \(today) AND x.last_day >= \(today)
                """
            ) { try $0.word(0) })
    }
}

/// The texts that people sign before rights wake (N7, B6, B8).
public enum DocumentKind: String, CaseIterable, Sendable, Bindable {
    case codeOfConduct, acceptableUse, parentsAgreement, visitorsAgreement
}

/// Whether the page is open to somebody, as far as signatures go.
enum Agreement {
    /// The text that opens the page to people of this capacity.
    static func document(for capacity: Capacity) -> DocumentKind {
        switch capacity {
        case .parent: .parentsAgreement
        case .family, .officer, .household: .visitorsAgreement
        case .staff, .agency, .volunteer, .student, .committee: .codeOfConduct
        }
    }

    /// Signed and accepted, at the version in force now.
    static func isSigned(by member: Member.ID, as capacity: Capacity, in setting: Setting.ID, from db: Reader) throws -> Bool {
        try isSigned(document(for: capacity), by: member, in: setting, from: db)
    }

    static func isSigned(_ document: DocumentKind, by member: Member.ID, in setting: Setting.ID, from db: Reader) throws -> Bool {
        // The last word counts: somebody may accept and later decline.
        try db.row(
            """
            SELECT g.accepted FROM signature g WHERE g.setting = \(setting) AND g.member = \(member) AND g.document = \(document)
            AND g.version = (SELECT MAX(d.version) FROM document d WHERE d.setting = \(setting) AND d.kind = \(document))
            ORDER BY g.signed_at DESC, g.id DESC LIMIT 1
            """) { try $0.flag(0) } ?? false
    }
}
