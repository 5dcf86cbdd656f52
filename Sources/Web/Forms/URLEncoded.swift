/// Reads `name=value&name=value`, from a form or from after a question mark.
enum URLEncoded {
    /// - Throws: `BadRequest` for too many fields, bytes that are not UTF-8, and U+0000.
    static func read(_ bytes: some Sequence<UInt8>, limits: FieldLimits = FieldLimits()) throws -> [(name: String, value: String)] {
        var fields: [(name: String, value: String)] = []
        var name: [UInt8]?
        var part: [UInt8] = []
        func finish() throws {
            defer {
                name = nil
                part = []
            }
            if name == nil && part.isEmpty { return }
            guard fields.count < limits.fields else { throw BadRequest.tooManyFields }
            let value = name == nil ? [] : part
            fields.append((try limits.name(decode(name ?? part)), try limits.value(decode(value))))
        }
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "&"): try finish()
            case UInt8(ascii: "=") where name == nil:
                name = part
                part = []
            default: part.append(byte)
            }
        }
        try finish()
        return fields
    }

    private static func decode(_ bytes: [UInt8]) throws -> [UInt8] {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "+"): decoded.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard index + 2 < bytes.count, let high = bytes[index + 1].hexadecimalValue, let low = bytes[index + 2].hexadecimalValue
                else { throw BadRequest.malformed }
                decoded.append(high << 4 | low)
                index += 2
            case let byte: decoded.append(byte)
            }
            index += 1
        }
        return decoded
    }
}

/// How much a form may hold, and the one place where bytes become words.
struct FieldLimits: Sendable {
    var fields = 1_000
    var nameBytes = 200
    var valueBytes = 128 * 1024

    func name(_ bytes: [UInt8]) throws -> String {
        guard bytes.count <= nameBytes else { throw BadRequest.malformed }
        return try words(bytes)
    }

    /// Line ends become one character each, as the same text typed elsewhere would have.
    func value(_ bytes: [UInt8]) throws -> String {
        guard bytes.count <= valueBytes else { throw BadRequest.fieldTooLong }
        let text = try words(bytes)
        guard bytes.contains(0x0D) else { return text }
        var scalars = String.UnicodeScalarView()
        var afterReturn = false
        for scalar in text.unicodeScalars {
            if scalar == "\r" { scalars.append("\n") } else if !(scalar == "\n" && afterReturn) { scalars.append(scalar) }
            afterReturn = scalar == "\r"
        }
        return String(scalars)
    }

    private func words(_ bytes: [UInt8]) throws -> String {
        guard !bytes.contains(0) else { throw BadRequest.nulCharacter }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw BadRequest.notUTF8 }
        return text
    }
}

/// What was sent cannot be read, or is more than may be sent. Nothing was done.
enum BadRequest: Error, Hashable {
    case malformed, notUTF8, nulCharacter, tooManyFields, fieldTooLong, tooLarge, fileTooLarge, tooManyFiles, busy, tookTooLong, wrongType
}

extension UInt8 {
    var hexadecimalValue: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x41 + 10
        case 0x61...0x66: self - 0x61 + 10
        default: nil
        }
    }
}
