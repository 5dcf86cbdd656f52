public import Crypto
import Foundation

/// Seals files at rest, in segments, each bound to its place.
///
/// A sealed file is: "GPS" and version 1; a salt of 16 bytes; then segments of 64 KiB (the last shorter, perhaps empty), each
/// with its tag of 16 bytes after it. The file's key comes from the picture's key, the salt and the ``Place``; a segment's number
/// is its nonce, and its number and whether it is the last are authenticated with it. So a segment that was changed, moved or
/// dropped, a file cut at a segment's end, and a file brought from another place do not open. Any range opens by itself.
public enum Seal {
    static let segment = 65_536
    static let tag = 16
    static let salt = 16
    static let magic: [UInt8] = [0x47, 0x50, 0x53, 1]
    static var header: Int { magic.count + salt }

    /// Seals bytes for a place.
    ///
    /// - Throws: ``SealError/broken`` when the place is not of the key's setting and picture.
    public static func close(_ bytes: [UInt8], with key: PictureKey, at place: Place) throws(SealError) -> [UInt8] {
        var writer = try SealWriter(with: key, at: place)
        var sealed = writer.beginning
        sealed.reserveCapacity(header + bytes.count + (bytes.count / segment + 1) * tag)
        sealed += try writer.add(bytes)
        sealed += try writer.end()
        return sealed
    }

    /// Opens a whole file.
    public static func open(_ sealed: [UInt8], with key: PictureKey, at place: Place) throws(SealError) -> [UInt8] {
        try open(0..<(try openedCount(of: sealed.count)), ofSealed: sealed.count, with: key, at: place) { Array(sealed[$0]) }
    }

    /// How many bytes a sealed file of so many holds.
    public static func openedCount(of sealedCount: Int) throws(SealError) -> Int { try openedCount(of: sealedCount, after: header) }

    /// The same of segments that stand after so many other bytes.
    public static func openedCount(of sealedCount: Int, after beginning: Int) throws(SealError) -> Int {
        let body = sealedCount - beginning
        guard body >= tag else { throw .broken }
        let segments = (body + segment + tag - 1) / (segment + tag)
        let opened = body - segments * tag
        guard opened > (segments - 1) * segment || segments == 1 else { throw .broken }
        return opened
    }

    /// The bytes of a sealed file that have to be read to open a range of what it holds, beside its first ``header`` bytes.
    static func touched(by range: Range<Int>, ofSealed sealedCount: Int) -> Range<Int> {
        let first = range.lowerBound / segment, last = max(range.lowerBound, range.upperBound - 1) / segment
        return min(sealedCount, header + first * (segment + tag))..<min(sealedCount, header + (last + 1) * (segment + tag))
    }

    /// Opens a range of what was sealed, reading only the segments it touches.
    ///
    /// - Parameters:
    ///   - range: in bytes of what was sealed.
    ///   - sealedCount: of the whole sealed file.
    ///   - read: gives these bytes of the sealed file.
    public static func open(
        _ range: Range<Int>, ofSealed sealedCount: Int, with key: PictureKey, at place: Place,
        read: (Range<Int>) throws -> [UInt8]
    ) throws(SealError) -> [UInt8] {
        let count = try openedCount(of: sealedCount)
        guard range.lowerBound >= 0, range.upperBound <= count else { throw .outOfRange }
        guard let head = try? read(0..<header), head.count == header else { throw .broken }
        guard head.starts(with: magic) else { throw .unknownFormat }
        let fileKey = try derive(key, salt: Array(head[magic.count...]), place: place)
        return try open(range, ofSealed: sealedCount, after: header, underItsOwn: fileKey, read: read)
    }

    /// Opens a range of segments that stand after so many other bytes, under a key that is for this file alone.
    public static func open(
        _ range: Range<Int>, ofSealed sealedCount: Int, after beginning: Int, underItsOwn fileKey: SymmetricKey,
        read: (Range<Int>) throws -> [UInt8]
    ) throws(SealError) -> [UInt8] {
        let count = try openedCount(of: sealedCount, after: beginning)
        guard range.lowerBound >= 0, range.upperBound <= count else { throw .outOfRange }
        let last = max(0, (count - 1) / segment)
        let wanted = range.lowerBound / segment...max(range.lowerBound, range.upperBound - 1) / segment
        var opened: [UInt8] = []
        opened.reserveCapacity(wanted.count * segment)
        for index in wanted where index <= last {
            let start = beginning + index * (segment + tag)
            guard let part = try? read(start..<min(sealedCount, start + segment + tag)),
                let box = try? AES.GCM.SealedBox(combined: nonce(index) + part),
                let bytes = try? AES.GCM.open(box, using: fileKey, authenticating: context(index, isLast: index == last))
            else { throw .broken }
            opened.append(contentsOf: bytes)
        }
        let offset = wanted.lowerBound * segment
        return Array(opened[range.lowerBound - offset..<range.upperBound - offset])
    }

    static func derive(_ key: PictureKey, salt: [UInt8], place: Place) throws(SealError) -> SymmetricKey {
        guard place.setting == key.setting, place.picture == key.picture else { throw .broken }
        return HKDF<SHA256>.deriveKey(
            inputKeyMaterial: key.key, salt: salt, info: Array("gatepost seal 1".utf8) + place.bytes, outputByteCount: 32)
    }

    static func nonce(_ index: Int) -> [UInt8] { [0, 0, 0, 0] + Place.bigEndian(UInt64(index)) }

    static func context(_ index: Int, isLast: Bool) -> [UInt8] {
        magic + Place.bigEndian(UInt64(index)) + [isLast ? 1 : 0]
    }
}
