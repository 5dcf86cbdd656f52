import Synchronization

/// A statement with its values. Whatever is interpolated is bound, never spliced, and the text itself can only be
/// written in the source, so injection has no way in.
///
///     "SELECT title FROM post WHERE setting = \(setting) AND id = \(id)"
public struct SQL: ExpressibleByStringInterpolation, Sendable {
    private var pieces: [Piece]
    private(set) var values: [Value]

    public init(stringLiteral text: StaticString) {
        pieces = [.text(text)]
        values = []
    }

    public init(stringInterpolation built: Interpolation) {
        pieces = built.pieces
        values = built.values
    }

    /// The text with `$1, $2, …`, which both engines read as parameters in order.
    ///
    /// Kept by what the statement is made of: a page asks the same dozen statements each time, and writing out the parameters
    /// of a long list took longer than some of them run.
    var text: String {
        SQL.known.withLock { known in
            if let text = known[pieces] { return text }
            // Lists have every length, so there is no end of shapes; those in use come back by themselves.
            if known.count >= 2_000 { known.removeAll(keepingCapacity: true) }
            let text = written()
            known[pieces] = text
            return text
        }
    }

    private static let known = Mutex<[[Piece]: String]>([:])

    private func written() -> String {
        var text = ""
        var number = 0
        for piece in pieces {
            switch piece {
            case .text(let part): text += part.description
            case .name(let name): text += name.quoted
            case .values(let count):
                text += (number + 1...number + count).map { "$\($0)" }.joined(separator: ", ")
                number += count
            }
        }
        return text
    }

    /// What a statement is made of: text from the source, names of the schema, and so many values in a row.
    fileprivate enum Piece: Hashable, Sendable {
        case text(StaticString)
        case name(Schema.Name)
        case values(Int)

        /// By the address: the same place in the source, or another that the compiler merged with it.
        static func == (left: Piece, right: Piece) -> Bool {
            switch (left, right) {
            case (.text(let left), .text(let right)): left.utf8Start == right.utf8Start && left.utf8CodeUnitCount == right.utf8CodeUnitCount
            case (.values(let left), .values(let right)): left == right
            case (.name(let left), .name(let right)): left == right
            default: false
            }
        }

        func hash(into hasher: inout Hasher) {
            switch self {
            case .text(let text): hasher.combine(text.utf8Start)
            case .values(let count): hasher.combine(count)
            case .name(let name): hasher.combine(name)
            }
        }
    }

    public struct Interpolation: StringInterpolationProtocol {
        fileprivate var pieces: [Piece] = []
        fileprivate var values: [Value] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            pieces.reserveCapacity(interpolationCount * 2 + 1)
            values.reserveCapacity(interpolationCount)
        }

        public mutating func appendLiteral(_ literal: StaticString) {
            // The compiler hands over empty pieces between neighbouring values.
            if literal.utf8CodeUnitCount > 0 { pieces.append(.text(literal)) }
        }

        public mutating func appendInterpolation(_ value: some Bindable) { bind(value.bound) }
        public mutating func appendInterpolation<Bound: Bindable>(_ value: Bound?) { bind(value?.bound ?? .null) }

        private mutating func bind(_ value: Value) {
            pieces.append(.values(1))
            values.append(value)
        }

        /// `IN (\(list: ids))`: one parameter for each element; an empty list matches nothing.
        public mutating func appendInterpolation(list elements: some Collection<some Bindable>) {
            guard !elements.isEmpty else { return pieces.append(.text("NULL")) }
            pieces.append(.values(elements.count))
            values.reserveCapacity(values.count + elements.count)
            for element in elements { values.append(element.bound) }
        }

        /// A table or column that the database itself named; nothing outside this module can say one.
        mutating func appendInterpolation(name: Schema.Name) { pieces.append(.name(name)) }

        mutating func appendInterpolation(names: some Sequence<Schema.Name>) {
            for (index, name) in names.enumerated() {
                if index > 0 { pieces.append(.text(", ")) }
                pieces.append(.name(name))
            }
        }

        /// Values with commas between them, whatever they are.
        mutating func appendInterpolation(values list: [Value]) {
            pieces.append(.values(list.count))
            values.append(contentsOf: list)
        }

        /// A fragment of SQL keeps its own bindings.
        public mutating func appendInterpolation(_ part: SQL) {
            pieces.append(contentsOf: part.pieces)
            values.append(contentsOf: part.values)
        }
    }
}

/// What a column can hold on both engines.
public enum Value: Hashable, Sendable {
    case null
    case integer(Int64)
    case text(String)
    case bytes([UInt8])
    /// Sixteen bytes, the most significant first: what an identifier is, without room on the heap.
    case identifier(UInt64, UInt64)
}

/// What can be bound into a statement.
public protocol Bindable { var bound: Value { get } }
extension Int: Bindable { public var bound: Value { .integer(Int64(self)) } }
extension Bool: Bindable { public var bound: Value { .integer(self ? 1 : 0) } }
extension String: Bindable { public var bound: Value { .text(self) } }
extension [UInt8]: Bindable { public var bound: Value { .bytes(self) } }

extension Bindable where Self: RawRepresentable, RawValue == String {
    /// Lets an enumeration be bound by its word: `extension PostKind: Bindable {}`.
    public var bound: Value { .text(rawValue) }
}
