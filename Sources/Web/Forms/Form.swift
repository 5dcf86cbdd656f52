public import Gatepost
import Safeguarding

/// What somebody filled in, with what is wrong with it. The same value draws the fields again, so that a form which is
/// refused comes back as it was typed.
///
///     var form = visit.form
///     let title = form.text("title", max: 120)
///     let first = form.day("first_day")
///     guard form.isSound, let first else { return .page(NewRoom(form).page, status: 422) }
public struct Form: Sendable {
    /// One thing that has to be put right, shown at its field and in a list above the form.
    public struct Problem: Hashable, Sendable {
        public let field: String
        public let sentence: String
    }

    public private(set) var fields: [(name: String, value: String)]
    public private(set) var uploads: [Upload]
    public private(set) var problems: [Problem] = []

    public init() {
        fields = []
        uploads = []
    }

    /// A form filled in from what is known, to be changed.
    public init(_ values: KeyValuePairs<String, String>) {
        fields = values.map { ($0.key, $0.value) }
        uploads = []
    }

    init(fields: [(name: String, value: String)], uploads: [Upload] = []) {
        self.fields = fields
        self.uploads = uploads
    }

    /// The first value sent under a name, as it was typed.
    public subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

    /// Every value sent under a name.
    public func all(_ name: String) -> [String] { fields.compactMap { $0.name == name ? $0.value : nil } }

    /// The files sent under a name. A file field left empty sends none.
    public func uploads(_ name: String) -> [Upload] { uploads.filter { $0.field == name } }

    /// Nothing has to be put right, of what has been read so far.
    public var isSound: Bool { problems.isEmpty }

    /// Takes over why the gate refused: each reason at its field, or above the form.
    public mutating func refuse(_ refused: Refused) {
        for refusal in refused.refusals { refuse(refusal.field?.name ?? "", refusal.sentence) }
    }

    public func problem(at field: String) -> String? { problems.first { $0.field == field }?.sentence }

    /// Says that a field has to be put right, for what only the handler can know.
    public mutating func refuse(_ field: String, _ sentence: String) { problems.append(Problem(field: field, sentence: sentence)) }

    mutating func set(_ name: String, _ value: String) {
        fields.removeAll { $0.name == name }
        fields.append((name, value))
    }
}

/// A file that came with a form, held in memory only: nothing unsealed touches the disk.
public struct Upload: Sendable {
    /// The form field that it came from.
    public let field: String
    /// What the browser called it, without folders; to be shown, never to be opened.
    public let fileName: String
    /// What the browser said it was; to be checked against the bytes.
    public let type: String
    public let bytes: [UInt8]
}
