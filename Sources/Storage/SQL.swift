/// A statement with its values. Whatever is interpolated is bound, never spliced, and the text itself can only be
/// written in the source, so injection has no way in.
///
///     "SELECT title FROM post WHERE setting = \(setting) AND id = \(id)"
public struct SQL: ExpressibleByStringInterpolation, Sendable {
    private var fragments: [StaticString]
    private(set) var values: [Value]

    public init(stringLiteral text: StaticString) {
        fragments = [text]
        values = []
    }

    public init(stringInterpolation built: Interpolation) {
        fragments = built.fragments
        values = built.values
    }

    /// Marks where a value stands; no statement of ours is empty anywhere else.
    fileprivate static let parameter: StaticString = ""

    /// The text with `$1, $2, …`, which both engines read as parameters in order.
    var text: String {
        var text = ""
        text.reserveCapacity(256)
        var number = 0
        for fragment in fragments {
            if fragment.utf8CodeUnitCount == 0 {
                number += 1
                text += "$"
                text += String(number)
            } else {
                text += fragment.description
            }
        }
        return text
    }

    public struct Interpolation: StringInterpolationProtocol {
        fileprivate var fragments: [StaticString] = []
        fileprivate var values: [Value] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            fragments.reserveCapacity(interpolationCount * 2 + 1)
            values.reserveCapacity(interpolationCount)
        }

        public mutating func appendLiteral(_ literal: StaticString) {
            // The compiler hands over empty pieces between neighbouring values.
            if literal.utf8CodeUnitCount > 0 { fragments.append(literal) }
        }

        public mutating func appendInterpolation(_ value: some Bindable) { bind(value.bound) }
        public mutating func appendInterpolation<Bound: Bindable>(_ value: Bound?) { bind(value?.bound ?? .null) }

        private mutating func bind(_ value: Value) {
            fragments.append(SQL.parameter)
            values.append(value)
        }

        /// `IN (\(list: ids))`: one parameter for each element; an empty list matches nothing.
        public mutating func appendInterpolation(list elements: some Collection<some Bindable>) {
            guard !elements.isEmpty else { return fragments.append("NULL") }
            for (index, element) in elements.enumerated() {
                if index > 0 { fragments.append(", ") }
                bind(element.bound)
            }
        }

        /// A fragment of SQL keeps its own bindings.
        public mutating func appendInterpolation(_ part: SQL) {
            fragments.append(contentsOf: part.fragments.filter { $0.utf8CodeUnitCount > 0 || !part.values.isEmpty })
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
