import Crypto
import Pictures
import Safeguarding
import Storage

/// What makes one viewer's copy of a picture theirs (S13): the seed of the invisible mark, and the line that can be read.
struct PictureMark: Sendable {
    /// Worked out from the setting's marking key; the process that lays it in gets no more than this.
    let seed: MarkSeed
    let line: String

    /// - Parameter place: the unmarked rendition's.
    init(of place: Place, _ size: PictureAccess.Size, for viewer: Viewer, _ secrets: Secrets) {
        seed = PictureMark.seed(of: place, size, for: viewer.member, secrets)
        line = "\(viewer.settingName.prefix(28)) \(MemberCode(viewer.member)) \(PictureMark.month(of: viewer.today))"
    }

    /// Names a viewer's copy to their browser: changes with the pixels, the viewer and the month.
    /// - Parameter digest: of the unmarked rendition.
    func tag(of digest: [UInt8], _ secrets: Secrets) -> [UInt8] {
        Array(secrets.code(for: "picture tag", [digest, seed.bytes, Array(line.utf8)]).prefix(16))
    }

    /// The same for every view of one rendition by one member, so that tracing can try each member in turn.
    static func seed(of place: Place, _ size: PictureAccess.Size, for member: Member.ID, _ secrets: Secrets) -> MarkSeed {
        let generation = (0..<8).map { UInt8(truncatingIfNeeded: place.generation >> (56 - 8 * $0)) }
        // Each setting has a key of its own, so that nothing known of one setting's marks tells of another's.
        let key = SymmetricKey(data: secrets.code(for: "marking", [place.setting]))
        var code = HMAC<SHA256>(key: key)
        for part in [place.picture, generation, Array(size.rawValue.utf8), member.bytes] {
            code.update(data: [UInt8(part.count)] + part)
        }
        guard let seed = MarkSeed(Array(code.finalize())) else { preconditionFailure("an authentication code has 32 bytes") }
        return seed
    }

    /// "2026-11", as people write it in a corner.
    static func month(of day: Day) -> String { "\(day.month < 10 ? "0" : "")\(day.month)/\(day.year)" }
}
