import Safeguarding

/// What a value of JSON has to look like. What is sent is held to it, what is answered follows it, and the description of the interface is
/// written from it: so none can say otherwise than another.
indirect enum Shape: Sendable {
    /// So many characters, none of which is a control.
    case text(ClosedRange<Int>, about: String)
    /// `yyyy-mm-dd`.
    case day(about: String)
    case flag(about: String)
    case number(ClosedRange<Int>, about: String)
    case choice([String], about: String)
    case list(Shape, most: Int, about: String)
    case object([Part], about: String)
    /// Anything: an entry of the log has a form of its own.
    case any(about: String)

    struct Part: Sendable {
        let name: String
        let shape: Shape
        let isRequired: Bool

        static func needed(_ name: String, _ shape: Shape) -> Part { Part(name: name, shape: shape, isRequired: true) }
        static func optional(_ name: String, _ shape: Shape) -> Part { Part(name: name, shape: shape, isRequired: false) }
    }

    /// One thing that is not as it has to be, and where.
    struct Problem: Hashable, Sendable {
        let place: String
        let sentence: String
    }

    func problems(of value: JSON, at place: String = "") -> [Problem] {
        func wrong(_ sentence: String) -> [Problem] { [Problem(place: place, sentence: sentence)] }
        switch self {
        case .text(let range, _):
            guard let text = value.text else { return wrong("has to be a text") }
            if !range.contains(text.unicodeScalars.count) { return wrong("has to have \(range.lowerBound) to \(range.upperBound) characters") }
            return text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F } ? [] : wrong("may have no control characters")
        case .day:
            return value.text.flatMap { Day($0) } == nil ? wrong("has to be a day, as 2026-11-21") : []
        case .flag:
            if case .flag = value { return [] }
            return wrong("has to be true or false")
        case .number(let range, _):
            if case .number(let number) = value, range.contains(number) { return [] }
            return wrong("has to be a whole number from \(range.lowerBound) to \(range.upperBound)")
        case .choice(let choices, _):
            return value.text.map(choices.contains) ?? false ? [] : wrong("has to be one of: \(choices.joined(separator: ", "))")
        case .list(let shape, let most, _):
            guard let list = value.list else { return wrong("has to be a list") }
            if list.count > most { return wrong("may have up to \(most) entries") }
            return list.enumerated().flatMap { shape.problems(of: $0.element, at: "\(place)/\($0.offset)") }
        case .object(let parts, _):
            guard case .object(let members) = value else { return wrong("has to be an object") }
            let unknown = Set(members.keys).subtracting(parts.map(\.name)).sorted()
            return unknown.map { Problem(place: "\(place)/\(Shape.shown($0))", sentence: "is not known here") }
                + parts.flatMap { part -> [Problem] in
                    guard let value = members[part.name] else {
                        return part.isRequired ? [Problem(place: "\(place)/\(part.name)", sentence: "is missing")] : []
                    }
                    return part.shape.problems(of: value, at: "\(place)/\(part.name)")
                }
        case .any: return []
        }
    }

    /// A name that we did not choose, as far as an answer repeats it: what our own description lets a text have, and not much of it.
    private static func shown(_ name: String) -> String {
        String(String.UnicodeScalarView(name.unicodeScalars.lazy.filter { $0.value >= 0x20 && $0.value != 0x7F }.prefix(60)))
    }

    /// What stands in an address, as the value that it means.
    func value(written text: String) -> JSON {
        if case .number = self { Int(text).map(JSON.number) ?? .text(text) } else { .text(text) }
    }

    /// The same as JSON Schema has it (2020-12).
    var schema: JSON {
        switch self {
        case .text(let range, let about):
            [
                "type": "string", "minLength": .number(range.lowerBound), "maxLength": .number(range.upperBound), "pattern": #"^[^\x00-\x1f\x7f]*$"#,
                "description": .text(about),
            ]
        case .day(let about): ["type": "string", "format": "date", "pattern": #"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"#, "description": .text(about)]
        case .flag(let about): ["type": "boolean", "description": .text(about)]
        case .number(let range, let about):
            ["type": "integer", "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound), "description": .text(about)]
        case .choice(let choices, let about): ["type": "string", "enum": .list(choices.map(JSON.text)), "description": .text(about)]
        case .list(let shape, let most, let about):
            ["type": "array", "items": shape.schema, "maxItems": .number(most), "description": .text(about)]
        case .object(let parts, let about):
            [
                "type": "object", "additionalProperties": false, "required": .list(parts.filter(\.isRequired).map { .text($0.name) }),
                "properties": .object(Dictionary(uniqueKeysWithValues: parts.map { ($0.name, $0.shape.schema) })), "description": .text(about),
            ]
        case .any(let about): ["type": "object", "description": .text(about)]
        }
    }
}
