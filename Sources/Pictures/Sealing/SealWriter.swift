public import Crypto
import Foundation

/// Seals a file while it arrives, so that it is never whole in memory, and never unsealed on a disk. What it writes is what
/// ``Seal/close(_:with:at:)`` writes.
public struct SealWriter: Sendable {
    private let key: SymmetricKey
    /// Less than a segment, or a whole one of which it is not known yet whether it is the last.
    private var waiting: [UInt8] = []
    private var index = 0
    /// What the sealed file begins with.
    public let beginning: [UInt8]
    /// Bytes taken in so far.
    public private(set) var count = 0

    /// - Throws: ``SealError/broken`` when the place is not of the key's setting and picture.
    public init(with key: PictureKey, at place: Place) throws(SealError) {
        var random = SystemRandomNumberGenerator()
        let salt = (0..<Seal.salt).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        self.key = try Seal.derive(key, salt: salt, place: place)
        beginning = Seal.magic + salt
    }

    /// Seals what is no picture's, as a backup.
    /// - Parameters:
    ///   - key: for this file alone: a second file under it would use its nonces again.
    ///   - beginning: what the file begins with, from which whoever opens it learns the key.
    public init(underItsOwn key: SymmetricKey, after beginning: [UInt8]) {
        self.key = key
        self.beginning = beginning
    }

    /// Takes in bytes, and gives back what can be written of the sealed file now.
    public mutating func add(_ bytes: some Collection<UInt8>) throws(SealError) -> [UInt8] {
        count += bytes.count
        waiting.append(contentsOf: bytes)
        var sealed: [UInt8] = []
        var start = 0
        while waiting.count - start > Seal.segment {
            sealed += try segment(waiting[start..<start + Seal.segment], isLast: false)
            start += Seal.segment
        }
        waiting.removeFirst(start)
        return sealed
    }

    /// The rest of the sealed file. Nothing can be added after it.
    public mutating func end() throws(SealError) -> [UInt8] {
        let last = waiting
        waiting = []
        return try segment(last[...], isLast: true)
    }

    private mutating func segment(_ bytes: ArraySlice<UInt8>, isLast: Bool) throws(SealError) -> [UInt8] {
        guard let nonce = try? AES.GCM.Nonce(data: Seal.nonce(index)),
            let box = try? AES.GCM.seal(bytes, using: key, nonce: nonce, authenticating: Seal.context(index, isLast: isLast))
        else { throw .broken }
        index += 1
        return Array(box.ciphertext) + Array(box.tag)
    }
}
