import Foundation

/// A value of JSON, as programs send it and are answered.
enum JSON: Hashable, Sendable {
    case null
    case flag(Bool)
    case number(Int)
    /// A number that is no whole one, or too large for us.
    case fraction
    case text(String)
    case list([JSON])
    case object([String: JSON])

    subscript(name: String) -> JSON? { if case .object(let members) = self { members[name] } else { nil } }
    var text: String? { if case .text(let text) = self { text } else { nil } }
    var list: [JSON]? { if case .list(let list) = self { list } else { nil } }
    var isTrue: Bool { self == .flag(true) }

    /// - Returns: `nil` for what is no JSON.
    init?(reading bytes: [UInt8]) {
        guard let value = try? JSONDecoder().decode(JSON.self, from: Data(bytes)) else { return nil }
        self = value
    }

    /// With the names of an object in their order, so that the same is written the same.
    var written: String {
        switch self {
        case .null, .fraction: "null"
        case .flag(let isSo): isSo ? "true" : "false"
        case .number(let number): String(number)
        case .text(let text): JSON.quoted(text)
        case .list(let list): "[\(list.map(\.written).joined(separator: ","))]"
        case .object(let members):
            "{\(members.sorted { $0.key < $1.key }.map { "\(JSON.quoted($0.key)):\($0.value.written)" }.joined(separator: ","))}"
        }
    }

    static func quoted(_ text: String) -> String {
        var written = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": written += "\\\""
            case "\\": written += "\\\\"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let digits = String(scalar.value, radix: 16)
                written += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: written.unicodeScalars.append(scalar)
            }
        }
        return written + "\""
    }
}

extension JSON: Decodable {
    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let isSo = try? value.decode(Bool.self) {
            self = .flag(isSo)
        } else if let number = try? value.decode(Int.self) {
            self = .number(number)
        } else if (try? value.decode(Double.self)) != nil {
            self = .fraction
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let list = try? value.decode([JSON].self) {
            self = .list(list)
        } else {
            self = .object(try value.decode([String: JSON].self))
        }
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByIntegerLiteral
{
    init(stringLiteral text: String) { self = .text(text) }
    init(arrayLiteral list: JSON...) { self = .list(list) }
    init(dictionaryLiteral members: (String, JSON)...) { self = .object(Dictionary(members, uniquingKeysWith: { first, _ in first })) }
    init(booleanLiteral isSo: Bool) { self = .flag(isSo) }
    init(integerLiteral number: Int) { self = .number(number) }
}
