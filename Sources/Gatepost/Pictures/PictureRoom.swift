import Crypto
public import Pictures
public import Safeguarding
import Storage
import Synchronization

/// Where photographs are worked on and kept: the worker, the store of sealed files, and the keys to them.
///
/// Keys nest: the master key opens a setting's key, that opens a picture's, and that its files. A setting's key is made when
/// its first picture comes.
public final class PictureRoom: Sendable {
    public let workshop: PictureWorkshop
    /// Where videos and documents are made anew.
    public let media: MediaWorkshop
    public let store: any PictureStore
    /// Scans of signed papers, apart from everything that a page shows.
    public let scans: any PictureStore
    /// Where the machine found faces lately, so that a photograph that goes into two posts is searched once.
    let facesFound = FacesFound()
    private let master: MasterKeys
    private let opened = Mutex<[Setting.ID: SettingKey]>([:])

    /// - Throws: `SealError` when the secrets make no key, which they always do.
    public init(
        workshop: PictureWorkshop, store: any PictureStore, scans: any PictureStore, secrets: Secrets,
        media: MediaWorkshop = MediaWorkshop(MediaPlan(worker: MediaPlan.workerBesideThisProgram() ?? "gatepost-media"))
    ) throws {
        self.workshop = workshop
        self.media = media
        self.store = store
        self.scans = scans
        master = try MasterKeys(current: secrets.key(for: "pictures").withUnsafeBytes(Array.init))
    }

    /// The key that wraps the keys of a setting's pictures and scans.
    public func key(of setting: Setting.ID, in application: Application) async throws -> SettingKey {
        if let key = opened.withLock({ $0[setting] }) { return key }
        if let wrapped = try await stored(setting, in: application) { return try keep(wrapped, of: setting) }
        let made = try master.newSettingKey(for: setting.bytes).wrapped
        // Two processes may make one at once; the first to be written is the setting's.
        try await application.database.write(.setting(setting)) { db in
            try db.execute("INSERT INTO setting_key (setting, sealed_key) VALUES (\(setting), \(made)) ON CONFLICT (setting) DO NOTHING")
        }
        guard let wrapped = try await stored(setting, in: application) else { throw NotFound() }
        return try keep(wrapped, of: setting)
    }

    /// Whether the master key opens what a setting's key is wrapped in; a setting without pictures has none.
    func opens(_ setting: Setting.ID, in application: Application) async throws -> Bool {
        guard let wrapped = try await stored(setting, in: application) else { return true }
        return (try? master.settingKey(wrapped, for: setting.bytes)) != nil
    }

    private func stored(_ setting: Setting.ID, in application: Application) async throws -> [UInt8]? {
        try await application.read(in: setting) { db in
            try db.row("SELECT sealed_key FROM setting_key WHERE setting = \(setting)") { try $0.bytes(0) }
        }
    }

    private func keep(_ wrapped: [UInt8], of setting: Setting.ID) throws -> SettingKey {
        let key = try master.settingKey(wrapped, for: setting.bytes)
        opened.withLock { $0[setting] = key }
        return key
    }

    /// Opens one sealed file of a picture.
    /// - Throws: `StoreError` when it is not there, `SealError` when it is not what it should be.
    public func bytes(of file: PictureFile, in application: Application) async throws -> [UInt8] {
        guard let setting = Setting.ID(bytes: file.place.setting) else { throw NotFound() }
        let key = try await key(of: setting, in: application).pictureKey(file.sealedKey, for: file.place.picture)
        return try Seal.open(try await store.get(file.name), with: key, at: file.place)
    }
}

/// One sealed file, as the database names it.
public struct PictureFile: Sendable {
    public let name: StoredName
    /// The picture's key, wrapped under its setting's.
    public let sealedKey: [UInt8]
    public let place: Place
    /// In pixels.
    public let width: Int
    /// Of the bytes before they were sealed; names this content to a browser.
    public let digest: [UInt8]

    public init(name: StoredName, sealedKey: [UInt8], place: Place, width: Int, digest: [UInt8]) {
        self.name = name
        self.sealedKey = sealedKey
        self.place = place
        self.width = width
        self.digest = digest
    }
}
