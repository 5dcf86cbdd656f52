import CPostgres

/// The engine's numbers for the types that we use (its catalogue `pg_type`).
enum PostgresType {
    static let bool: Oid = 16, bytes: Oid = 17, int8: Oid = 20, int2: Oid = 21, int4: Oid = 23, text: Oid = 25, numeric: Oid = 1700
}

extension Value {
    /// Zero where the server is to tell from where it stands.
    var postgresType: Oid {
        switch self {
        case .null: 0
        case .integer: PostgresType.int8
        case .text: PostgresType.text
        case .bytes, .identifier: PostgresType.bytes
        }
    }

    fileprivate func append(to buffer: inout [UInt8]) {
        switch self {
        case .null: break
        case .integer(let integer): withUnsafeBytes(of: integer.bigEndian) { buffer.append(contentsOf: $0) }
        case .text(let text): buffer.append(contentsOf: text.utf8)
        case .bytes(let bytes): buffer.append(contentsOf: bytes)
        case .identifier(let high, let low): withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { buffer.append(contentsOf: $0) }
        }
    }
}

extension [Value] {
    /// These as the library wants them: where each begins, how long it is, and that all are binary.
    func withPostgresBinary<Result>(
        _ body: ([UnsafePointer<CChar>?], [Int32], [Int32]) throws -> Result
    ) rethrows -> Result {
        // One byte in front, so that there is an address even for nothing: no address would be NULL, which empty bytes are not.
        var (buffer, starts): ([UInt8], [Int]) = ([0], [])
        starts.reserveCapacity(count)
        for value in self {
            starts.append(buffer.count)
            value.append(to: &buffer)
        }
        let ends = starts.dropFirst() + [buffer.count]
        let lengths = zip(starts, ends).map { Int32($1 - $0) }
        return try buffer.withUnsafeBufferPointer { bytes in
            let base = UnsafeRawPointer(bytes.baseAddress!).assumingMemoryBound(to: CChar.self)
            let values = zip(self, starts).map { value, start in value == .null ? nil : base + start }
            return try body(values, lengths, [Int32](repeating: 1, count: count))
        }
    }
}

/// One row of an answer.
struct PostgresCells: Cells {
    let answer: PostgresAnswer
    let row: Int32

    func isNull(_ column: Int) -> Bool { PQgetisnull(answer.result, row, Int32(column)) != 0 }

    private func bytes(of column: Int) -> UnsafeRawBufferPointer? {
        guard column < PQnfields(answer.result), !isNull(column) else { return nil }
        return UnsafeRawBufferPointer(
            start: PQgetvalue(answer.result, row, Int32(column)), count: Int(PQgetlength(answer.result, row, Int32(column))))
    }

    func integer(_ column: Int) -> Int64? {
        guard let bytes = bytes(of: column) else { return nil }
        switch PQftype(answer.result, Int32(column)) {
        case PostgresType.int8: return Int64(bigEndian: bytes.loadUnaligned(as: Int64.self))
        case PostgresType.int4: return Int64(Int32(bigEndian: bytes.loadUnaligned(as: Int32.self)))
        case PostgresType.int2: return Int64(Int16(bigEndian: bytes.loadUnaligned(as: Int16.self)))
        case PostgresType.bool: return bytes.first == 0 ? 0 : 1
        case PostgresType.numeric: return whole(bytes)
        default: return nil
        }
    }

    /// A sum is of this type: digits to the base of ten thousand, behind how many there are, the weight of the first, and the sign.
    private func whole(_ bytes: UnsafeRawBufferPointer) -> Int64? {
        let fields = (0..<bytes.count / 2).map { Int16(bigEndian: bytes.loadUnaligned(fromByteOffset: $0 * 2, as: Int16.self)) }
        guard fields.count >= 4, fields.count == 4 + Int(fields[0]), fields[1] < 4 else { return nil }
        let digits = fields.dropFirst(4).prefix(Int(fields[1]) + 1)
        let shift = Int(fields[1]) + 1 - digits.count
        let size = digits.reduce(Int64(0)) { $0 * 10_000 + Int64($1) }
        let scaled = (0..<max(0, shift)).reduce(size) { sum, _ in sum * 10_000 }
        return fields[2] == 0 ? scaled : -scaled
    }

    func text(_ column: Int) -> String? { bytes(of: column).map { String(decoding: $0, as: UTF8.self) } }
    func bytes(_ column: Int) -> [UInt8]? { bytes(of: column).map(Array.init) }

    func sixteenBytes(_ column: Int) -> (high: UInt64, low: UInt64)? {
        guard let bytes = bytes(of: column), bytes.count == 16 else { return nil }
        return (
            high: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
            low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        )
    }
}
