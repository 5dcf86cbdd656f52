import Foundation
import Safeguarding
import Storage

/// One file of a setting's archive: its columns, and the rows that fill them.
struct SettingRegister: Sendable {
    enum Column: Sendable { case id, text, number, moment }

    let file: String
    let columns: [(name: String, kind: Column)]
    let rows: SQL

    /// What stands above each column, and then a row's cells below it.
    var headings: [String] { columns.map(\.name) }

    func cells(_ row: Row) throws -> [String] {
        try columns.enumerated().map { index, column in
            if row.isNull(index) { return "" }
            return switch column.kind {
            case .id: (try row.identifier(index) as Record.ID).description
            case .text: try row.text(index)
            case .number: String(try row.integer(index))
            case .moment: SettingRegister.time(try row.integer(index))
            }
        }
    }

    private static func time(_ moment: Int) -> String {
        Date(timeIntervalSince1970: Double(moment / Span.second)).formatted(.iso8601)
    }

    static func all(of setting: Setting.ID) -> [SettingRegister] { people(of: setting) + children(of: setting) + page(of: setting) }

    private static func people(of setting: Setting.ID) -> [SettingRegister] {
        [
            SettingRegister(
                file: "registers/people",
                columns: [
                    ("member", .id), ("name", .text), ("capacity", .text), ("title", .text), ("first_day", .text), ("last_day", .text),
                ],
                rows: """
                    SELECT m.id, p.name, m.capacity, m.title, m.first_day, m.last_day FROM membership m JOIN person p ON p.id = m.person
                    WHERE m.setting = \(setting) ORDER BY m.id
                    """),
            SettingRegister(
                file: "registers/duties",
                columns: [("member", .id), ("duty", .text), ("named_by", .id), ("named_at", .moment), ("ended_at", .moment)],
                rows: "SELECT member, duty, named_by, named_at, ended_at FROM designation WHERE setting = \(setting) ORDER BY named_at, id"),
            SettingRegister(
                file: "registers/vetting",
                columns: [("member", .id), ("status", .text), ("reference", .text), ("issued_on", .text), ("recheck_on", .text)],
                rows:
                    "SELECT member, status, reference, issued_on, recheck_on FROM vetting WHERE setting = \(setting) ORDER BY recorded_at, id"
            ),
            SettingRegister(
                file: "registers/training",
                columns: [("member", .id), ("course", .text), ("provider", .text), ("completed_on", .text), ("expires_on", .text)],
                rows:
                    "SELECT member, course, provider, completed_on, expires_on FROM training WHERE setting = \(setting) ORDER BY recorded_at, id"
            ),
            SettingRegister(
                file: "registers/signatures",
                columns: [
                    ("member", .id), ("document", .text), ("version", .number), ("accepted", .number), ("typed_name", .text),
                    ("signed_at", .moment),
                ],
                rows: """
                    SELECT member, document, version, accepted, typed_name, signed_at FROM signature WHERE setting = \(setting)
                    ORDER BY signed_at, id
                    """),
        ]
    }

    private static func children(of setting: Setting.ID) -> [SettingRegister] {
        [
            SettingRegister(
                file: "registers/children",
                columns: [
                    ("child", .id), ("first_name", .text), ("family_name", .text), ("room", .text), ("first_day", .text),
                    ("last_day", .text),
                ],
                rows: """
                    SELECT c.id, c.first_name, c.family_name, r.name, c.first_day, c.last_day FROM child c
                    JOIN room r ON r.setting = c.setting AND r.id = c.room WHERE c.setting = \(setting) ORDER BY c.id
                    """),
            SettingRegister(
                file: "registers/carers",
                columns: [
                    ("child", .id), ("member", .id), ("relationship", .text), ("authority", .text), ("evidence", .text),
                    ("first_day", .text), ("last_day", .text),
                ],
                rows: """
                    SELECT child, member, relationship, authority, evidence, first_day, last_day FROM carer WHERE setting = \(setting)
                    ORDER BY child, member
                    """),
            SettingRegister(
                file: "registers/permissions",
                columns: [
                    ("child", .id), ("member", .id), ("purpose", .text), ("medium", .text), ("decision", .text), ("given_by", .id),
                    ("how", .text), ("given_at", .moment), ("until_day", .text), ("replaced_at", .moment), ("lifted_at", .moment),
                ],
                rows: """
                    SELECT child, member, purpose, medium, decision, given_by, how, given_at, until_day, replaced_at, lifted_at
                    FROM consent WHERE setting = \(setting) ORDER BY recorded_at, id
                    """),
        ]
    }

    private static func page(of setting: Setting.ID) -> [SettingRegister] {
        [
            SettingRegister(
                file: "page/posts",
                columns: [
                    ("post", .id), ("kind", .text), ("audience", .text), ("state", .text), ("author", .id), ("version", .number),
                    ("created_at", .moment), ("submitted_at", .moment), ("published_at", .moment),
                ],
                rows: """
                    SELECT id, kind, audience, state, author, version, created_at, submitted_at, published_at FROM post
                    WHERE setting = \(setting) ORDER BY created_at, id
                    """),
            SettingRegister(
                file: "page/approvals",
                columns: [("post", .id), ("version", .number), ("approver", .id), ("approved_at", .moment)],
                rows: "SELECT post, version, approver, approved_at FROM approval WHERE setting = \(setting) ORDER BY approved_at, id"),
            SettingRegister(
                file: "page/pictures", columns: [("picture", .id), ("post", .id), ("state", .text)],
                rows: "SELECT id, post, state FROM picture WHERE setting = \(setting) ORDER BY id"),
            SettingRegister(
                file: "page/comments",
                columns: [("comment", .id), ("post", .id), ("author", .id), ("said_at", .moment), ("state", .text)],
                rows: "SELECT id, post, author, said_at, state FROM comment WHERE setting = \(setting) ORDER BY said_at, id"),
        ]
    }
}
