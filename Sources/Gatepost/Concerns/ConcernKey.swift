import Crypto
import Foundation
import Safeguarding
import Storage

/// What seals one concern: a key of its own, wrapped under the key for concerns. Whoever reads the database without the master key reads
/// nothing of any concern, and forgetting the wrapped key ends all copies of one.
struct ConcernKey: Sendable {
    private let key: SymmetricKey
    private let place: [UInt8]

    /// A new key, from the system's own source of chance whatever source is handed in elsewhere, with its wrapped form.
    static func make(for concern: Concern.ID, in setting: Setting.ID, by secrets: Secrets) throws -> (ConcernKey, wrapped: [UInt8]) {
        let key = SymmetricKey(size: .bits256)
        let place = setting.bytes + concern.bytes
        let box = try AES.GCM.seal(
            key.withUnsafeBytes { Data($0) }, using: secrets.key(for: "concerns"), authenticating: secrets.keyID + place)
        guard let combined = box.combined else { throw ConcernDamaged() }
        return (ConcernKey(key: key, place: place), [1] + secrets.keyID + combined)
    }

    private init(key: SymmetricKey, place: [UInt8]) {
        self.key = key
        self.place = place
    }

    /// - Throws: `ConcernDamaged` when it was wrapped by another master key, for another concern, or was changed.
    init(_ wrapped: [UInt8], of concern: Concern.ID, in setting: Setting.ID, by secrets: Secrets) throws {
        place = setting.bytes + concern.bytes
        guard wrapped.first == 1, Array(wrapped.dropFirst().prefix(8)) == secrets.keyID,
            let box = try? AES.GCM.SealedBox(combined: wrapped.dropFirst(9)),
            let opened = try? AES.GCM.open(box, using: secrets.key(for: "concerns"), authenticating: secrets.keyID + place)
        else { throw ConcernDamaged() }
        key = SymmetricKey(data: opened)
    }

    /// Seals an entry for its place in the chain: it opens nowhere else.
    func seal(_ entry: ConcernEntry, number: Int) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        guard let sealed = try AES.GCM.seal(encoder.encode(entry), using: key, authenticating: context(number)).combined else {
            throw ConcernDamaged()
        }
        return Array(sealed)
    }

    func open(_ sealed: [UInt8], number: Int) throws -> ConcernEntry {
        guard let box = try? AES.GCM.SealedBox(combined: sealed),
            let opened = try? AES.GCM.open(box, using: key, authenticating: context(number))
        else { throw ConcernDamaged() }
        return try JSONDecoder().decode(ConcernEntry.self, from: opened)
    }

    /// Seals a picture for its concern and its identifier.
    func seal(_ bytes: [UInt8], as picture: Record.ID) throws -> [UInt8] {
        guard let sealed = try AES.GCM.seal(bytes, using: key, authenticating: context(picture)).combined else { throw ConcernDamaged() }
        return Array(sealed)
    }

    func open(_ sealed: [UInt8], as picture: Record.ID) throws -> [UInt8] {
        guard let box = try? AES.GCM.SealedBox(combined: sealed),
            let opened = try? AES.GCM.open(box, using: key, authenticating: context(picture))
        else { throw ConcernDamaged() }
        return Array(opened)
    }

    private func context(_ picture: Record.ID) -> [UInt8] { place + Array("picture".utf8) + picture.bytes }
    private func context(_ number: Int) -> [UInt8] { place + Array(String(number).utf8) }
}

/// A concern that does not open: changed outside Gatepost, or sealed under another master key.
public struct ConcernDamaged: Error, Hashable {}
