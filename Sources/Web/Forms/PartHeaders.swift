/// The headers of one part of a form with files.
struct PartHeaders {
    let name: String
    /// Nil for an ordinary field; empty for a file field that was left empty.
    let fileName: String?
    let type: String

    /// - Parameter bytes: header lines, each with its line end in front.
    init(_ bytes: ArraySlice<UInt8>, limits: FieldLimits) throws {
        var disposition: [String: [UInt8]] = [:]
        var type = "application/octet-stream"
        for line in bytes.split(separator: 0x0A) {
            let line = line.last == 0x0D ? line.dropLast() : line
            if line.isEmpty { continue }
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { throw BadRequest.malformed }
            let value = line[(colon + 1)...].drop { $0 == 0x20 || $0 == 0x09 }
            switch String(decoding: line[..<colon], as: UTF8.self).lowercased() {
            case "content-disposition": disposition = try Self.parameters(value)
            case "content-type": type = try limits.name(Array(value))
            default: break
            }
        }
        guard disposition[""] == Array("form-data".utf8), let name = disposition["name"] else { throw BadRequest.malformed }
        self.name = try limits.name(name)
        self.fileName = try disposition["filename"].map { Self.lastComponent(try limits.value($0)) }
        self.type = type
    }

    /// Reads `form-data; name="photo"; filename="den.jpg"`. Browsers write `%22` for a quotation mark inside a name.
    private static func parameters(_ value: ArraySlice<UInt8>) throws -> [String: [UInt8]] {
        var rest = value
        var found: [String: [UInt8]] = ["": Array(rest.prefix { $0 != UInt8(ascii: ";") && $0 != 0x20 })]
        rest = rest.drop { $0 != UInt8(ascii: ";") }
        while rest.first == UInt8(ascii: ";") {
            rest = rest.dropFirst().drop { $0 == 0x20 || $0 == 0x09 }
            let key = rest.prefix { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ";") }
            rest = rest.dropFirst(key.count)
            guard rest.first == UInt8(ascii: "=") else { throw BadRequest.malformed }
            rest = rest.dropFirst()
            let content: ArraySlice<UInt8>
            if rest.first == UInt8(ascii: "\"") {
                rest = rest.dropFirst()
                content = rest.prefix { $0 != UInt8(ascii: "\"") }
                guard content.endIndex < rest.endIndex else { throw BadRequest.malformed }
                rest = rest[(content.endIndex + 1)...].drop { $0 == 0x20 }
            } else {
                content = rest.prefix { $0 != UInt8(ascii: ";") }
                rest = rest.dropFirst(content.count)
            }
            guard found.count < 8 else { throw BadRequest.malformed }
            let name = String(decoding: key, as: UTF8.self).lowercased()
            if found.updateValue(unescaped(content), forKey: name) != nil { throw BadRequest.malformed }
        }
        return found
    }

    private static func unescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var plain: [UInt8] = []
        var rest = bytes
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.starts(with: "22".utf8) {
                plain.append(UInt8(ascii: "\""))
                rest = rest.dropFirst(2)
            } else {
                plain.append(byte)
            }
        }
        return plain
    }

    private static func lastComponent(_ path: String) -> String {
        String(path.split(omittingEmptySubsequences: true) { $0 == "/" || $0 == "\\" || $0 == "\n" }.last?.prefix(120) ?? "")
    }
}
