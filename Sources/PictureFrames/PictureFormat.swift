/// The four kinds of photograph that are accepted, told by their first bytes and never by a name or a declared type.
public enum PictureFormat: Sendable, Equatable {
    case jpeg, png, webp, heic

    /// What these bytes begin as, or nil for anything else (a PDF, SVG, GIF or TIFF under whatever name).
    public init?(sniffing bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if bytes.count >= 12, bytes[0..<4].elementsEqual("RIFF".utf8), bytes[8..<12].elementsEqual("WEBP".utf8) {
            self = .webp
        } else if Self.isHEIC(bytes) {
            self = .heic
        } else {
            return nil
        }
    }

    /// An ISO base media file whose brands, the leading one or a compatible one, name a still picture coded as HEVC.
    private static func isHEIC(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= 16, bytes[4..<8].elementsEqual("ftyp".utf8) else { return false }
        let length = bytes[0..<4].reduce(0) { $0 << 8 | Int($1) }
        guard length >= 16, length <= min(bytes.count, 256) else { return false }
        let brands: Set<String> = ["heic", "heix", "heim", "heis"]
        return stride(from: 8, to: length - 3, by: 4).contains { start in
            start != 12 && brands.contains(String(decoding: bytes[start..<start + 4], as: UTF8.self))
        }
    }
}
