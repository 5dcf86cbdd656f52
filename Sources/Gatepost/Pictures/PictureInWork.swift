import Pictures
import Safeguarding
import Storage

/// A picture as the preparer works on it.
public struct PictureInWork: Sendable {
    let setting: Setting.ID
    let id: Picture.ID
    let state: PictureState
    let sealedKey: [UInt8]
    let upload: String?
    let original: String?
    let width: Int?
    let height: Int?
    let generation: Int
    let rendered: Int
    let search: FaceSearch

    var isWaiting: Bool { state == .preparing || state == .ready && rendered < generation }

    /// - Throws: `NotFound` when it is not there, or was taken out.
    init(_ picture: Picture.ID, for asking: Asking, in db: Reader) throws {
        let found = try db.row(
            """
            SELECT state, sealed_key, upload, original, width, height, generation, rendered, search FROM picture
            WHERE setting = \(asking.setting) AND id = \(picture) AND removed_at IS NULL
            """
        ) { try PictureInWork(asking.setting, picture, $0) }
        guard let found else { throw NotFound() }
        self = found
    }

    private init(_ setting: Setting.ID, _ id: Picture.ID, _ row: Row) throws {
        self.setting = setting
        self.id = id
        state = try row.word(0)
        sealedKey = try row.bytes(1)
        upload = row.optionalText(2)
        original = row.optionalText(3)
        width = row.optionalInteger(4)
        height = row.optionalInteger(5)
        generation = try row.integer(6)
        rendered = try row.integer(7)
        search = try row.word(8)
    }
}

extension PictureInWork {
    func key(in application: Application) async throws -> PictureKey {
        try await application.pictures.key(of: setting, in: application).pictureKey(sealedKey, for: id.bytes)
    }

    /// Opens all of its pixels: the original, or the upload while no original is kept yet.
    func openPixels(in application: Application) async throws -> [UInt8] {
        guard let original else { return try await open(upload, at: .upload(of: id, in: setting), in: application) }
        return try await open(original, at: .original(of: id, in: setting), in: application)
    }

    /// Opens one of its sealed files.
    /// - Throws: `PictureProblem.refused(.damaged)` for one that is gone or does not open, so that whoever added the picture is told.
    private func open(_ name: String?, at place: Place, in application: Application) async throws -> [UInt8] {
        guard let name = name.flatMap(StoredName.init) else { throw PictureProblem.refused(.damaged) }
        let key = try await key(in: application)
        do { return try Seal.open(try await application.pictures.store.get(name), with: key, at: place) } catch is SealError {
            throw PictureProblem.refused(.damaged)
        } catch StoreError.missing { throw PictureProblem.refused(.damaged) }
    }
}
