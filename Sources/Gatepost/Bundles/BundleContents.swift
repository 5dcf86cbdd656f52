import Pictures
import Safeguarding

/// What the gate let out, to be opened and sent one file after another.
public struct BundleContents: Sendable {
    struct Kept: Sendable {
        let position: Int
        let shownAt: Int
        let file: String
    }

    let bundle: [UInt8]
    let setting: Setting.ID
    let sealedKey: [UInt8]
    let zone: Zone
    let kept: [Kept]
    public var count: Int { kept.count }

    /// Opens one after another, so that memory holds one picture at most.
    /// - Parameters:
    ///   - take: its name in the archive, when it was on the page in microseconds since 1970, and its bytes. Names carry
    ///     the day and a number, and nothing of who or what.
    ///   - named: what a file is called by its number, where the day is nobody's business.
    public func each(
        in application: Application, named: ((String) -> String)? = nil, _ take: (String, Int, [UInt8]) async throws -> Void
    ) async throws {
        let key = try await application.pictures.key(of: setting, in: application).pictureKey(sealedKey, for: bundle)
        for (index, one) in kept.enumerated() {
            guard let name = StoredName(one.file) else { throw NotFound() }
            let sealed = try await application.pictures.store.get(name)
            let bytes = try Seal.open(sealed, with: key, at: .bundled(in: bundle, position: one.position, setting))
            let number = String(index + 1)
            let place = String(repeating: "0", count: max(0, 3 - number.count)) + number
            try await take(named?(place) ?? "\(place) \(zone.day(at: one.shownAt)).webp", one.shownAt, bytes)
        }
    }
}
