/// Text files as programs here write them.
public enum SheetText {
    /// The words of a file: in UTF-8, in UTF-16 with its mark, or, where it is neither, in the code page of Windows here.
    /// - Returns: `nil` for what is no text.
    public static func words(of bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2)) { UInt16($0) | UInt16($1) << 8 } }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2)) { UInt16($0) << 8 | UInt16($1) } }
        guard bytes.allSatisfy({ $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }) else { return nil }
        return String(validating: bytes, as: UTF8.self) ?? windows(bytes)
    }

    /// The table in a text file.
    /// - Throws: `Sheet.Problem`.
    public static func sheet(_ bytes: [UInt8]) throws(Sheet.Problem) -> Sheet {
        guard var text = words(of: bytes) else { throw .notText }
        if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
        var separator = SheetText.separator(of: text)
        // What some programs write first, to say so.
        if text.hasPrefix("sep="), let said = text.unicodeScalars.dropFirst(4).first, separators.contains(said) {
            separator = said
            text = String(text.drop { !$0.isNewline })
        }
        do {
            let rows = try CSV.read(text, separator: separator, most: Sheet.mostRows)
            return try Sheet("", rows.map { Sheet.Row($0.line, $0.cells.map(CSV.unguarded)) })
        } catch let problem as Sheet.Problem { throw problem } catch {
            guard let problem = error as? CSV.Problem else { throw .notText }
            if case .tooManyRows(let most) = problem { throw .tooManyRows(most: most) }
            throw .text(problem)
        }
    }

    private static let separators: [Unicode.Scalar] = [",", ";", "\t", "|"]

    /// Whichever stands most often outside quotation marks, in the first part of the file.
    static func separator(of text: String) -> Unicode.Scalar {
        var (counts, isQuoted) = ([Unicode.Scalar: Int](), false)
        for scalar in text.unicodeScalars.prefix(10_000) {
            if scalar == "\"" { isQuoted.toggle() }
            if !isQuoted, separators.contains(scalar) { counts[scalar, default: 0] += 1 }
        }
        return separators.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? ","
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, _ unit: (UInt8, UInt8) -> UInt16) -> String? {
        guard bytes.count.isMultiple(of: 2) else { return nil }
        let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { unit(bytes[$0], bytes[$0 + 1]) }
        guard units.allSatisfy({ $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }) else { return nil }
        return String(validating: units, as: UTF16.self)
    }

    /// Code page 1252: as Latin 1, with other signs between 0x80 and 0x9F, of which five stand for nothing.
    private static func windows(_ bytes: [UInt8]) -> String? {
        var scalars = String.UnicodeScalarView()
        scalars.reserveCapacity(bytes.count)
        for byte in bytes {
            if (0x80...0x9F).contains(byte) {
                guard let scalar = signs[Int(byte) - 0x80] else { return nil }
                scalars.append(scalar)
            } else {
                scalars.append(Unicode.Scalar(byte))
            }
        }
        return String(scalars)
    }

    private static let signs: [Unicode.Scalar?] = [
        "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
        nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
    ]
}
