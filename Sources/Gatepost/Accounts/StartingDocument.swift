import Crypto
import Safeguarding
import Storage

/// The first version of a text that people sign, to begin with on the first day; a setting makes it its own later.
///
/// The words are plain text: a line that begins with `# ` is a heading, one with `- ` an item of a list, and an empty line
/// ends a paragraph.
struct StartingDocument: Sendable {
    let kind: DocumentKind
    let title: String
    let words: String

    /// What a signature is bound to.
    var digest: [UInt8] {
        Array(SHA256.hash(data: Array("\(kind.rawValue)\n1\n\(title)\n\(words)".utf8)))
    }

    static func all(for setting: String) -> [StartingDocument] {
        [
            StartingDocument(kind: .codeOfConduct, title: "Code of conduct", words: codeOfConduct(setting)),
            StartingDocument(kind: .acceptableUse, title: "Using our page and our equipment", words: acceptableUse(setting)),
            StartingDocument(kind: .parentsAgreement, title: "Parents’ and carers’ agreement", words: parentsAgreement(setting)),
            StartingDocument(kind: .visitorsAgreement, title: "Visitors’ agreement", words: visitorsAgreement(setting)),
        ]
    }

    func issue(for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO document (setting, kind, version, title, words, digest, issued_at, issued_by)
            VALUES (\(asking.setting), \(kind), 1, \(title), \(words), \(digest), \(asking.now), \(asking.member))
            """)
    }
}
