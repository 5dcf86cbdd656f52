import Pictures
public import Safeguarding
import Storage

/// Where scans of signed papers lie: sealed, each under a key of its own, apart from the photographs.
public enum ScanSafe {
    /// Bytes that a scan may have.
    public static let most = 15 * 1024 * 1024

    public enum Problem: Error, Hashable, Sendable {
        /// Neither a JPEG or PNG picture nor a PDF, whatever it is called.
        case wrongKind
        case tooLarge
    }

    /// Seals a scan and keeps it. When this returns it outlives a power cut, and a row may name it.
    /// - Parameter wanted: the one kind that is taken; any where it is nil.
    /// - Throws: `Problem`, `StoreError`, or `SealError`.
    public static func keep(
        _ bytes: [UInt8], for setting: Setting.ID, in application: Application, only wanted: ScanKind? = nil
    ) async throws -> KeptScan {
        guard bytes.count <= most else { throw Problem.tooLarge }
        guard let kind = ScanKind(of: bytes), wanted == nil || wanted == kind else { throw Problem.wrongKind }
        let id: Record.ID = application.identifier()
        let (key, wrapped) = try await application.pictures.key(of: setting, in: application).newPictureKey(for: id.bytes)
        let sealed = try Seal.close(bytes, with: key, at: place(of: id, in: setting))
        guard let name = StoredName(application.random.bytes(16).hexadecimal) else {
            preconditionFailure("sixteen bytes always make a name")
        }
        try await application.pictures.scans.put(sealed, as: name)
        return KeptScan(id: id, file: name.text, sealedKey: wrapped, kind: kind)
    }

    /// Opens a scan of this child's papers, for those who may see who decided what.
    /// - Throws: `NotFound` for anybody else.
    public static func open(_ scan: Record.ID, of child: Child.ID, for viewer: Viewer, in application: Application) async throws -> (
        ScanKind, [UInt8]
    ) {
        let isHere = try await application.read(in: viewer.setting) { db in
            guard try StaffAtChild.load(child, for: viewer, in: db).mayReadHistory else { throw NotFound() }
            return try db.exists(
                "SELECT 1 FROM consent n WHERE n.setting = \(viewer.setting) AND n.scan = \(scan) AND n.child = \(child)")
        }
        guard isHere else { throw NotFound() }
        return try await open(scan, in: viewer.setting, of: application)
    }

    /// Opens one for somebody of whom it is known already that they may.
    static func open(_ scan: Record.ID, in setting: Setting.ID, of application: Application) async throws -> (ScanKind, [UInt8]) {
        let found = try await application.read(in: setting) { db in
            try db.row("SELECT file, sealed_key, content_type FROM scan WHERE setting = \(setting) AND id = \(scan)") {
                (try $0.text(0), try $0.bytes(1), try $0.word(2, as: ScanKind.self))
            }
        }
        guard let (file, sealedKey, kind) = found, let name = StoredName(file) else { throw NotFound() }
        let key = try await application.pictures.key(of: setting, in: application).pictureKey(sealedKey, for: scan.bytes)
        let sealed = try await application.pictures.scans.get(name)
        return (kind, try Seal.open(sealed, with: key, at: place(of: scan, in: setting)))
    }

    /// Deletes what no row names: papers whose form was refused. A day is left for forms on their way.
    static func sweep(_ application: Application) async throws {
        guard try await StoreOwner(of: application).maySweep(application.pictures.scans) else { return }
        let (store, before) = (application.pictures.scans, application.clock.now - Span.day)
        var last: StoredName?
        while true {
            let names = try await store.list(olderThan: before, after: last)
            guard let end = names.last else { return }
            let texts = names.map(\.text)
            let named = try await application.read(.across(.files)) { db in
                Set(try db.rows("SELECT file FROM scan WHERE file IN (\(list: texts))") { try $0.text(0) })
            }
            for name in names where !named.contains(name.text) { try await store.delete(name) }
            last = end
        }
    }

    private static func place(of scan: Record.ID, in setting: Setting.ID) -> Place {
        Place(setting: setting.bytes, picture: scan.bytes, role: .original, generation: 0)
    }
}

extension ScanKind {
    /// What the bytes themselves say they are.
    init?(of bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if bytes.starts(with: Array("%PDF-".utf8)) {
            self = .pdf
        } else {
            return nil
        }
    }

    public var mediaType: String {
        switch self {
        case .jpeg: "image/jpeg"
        case .png: "image/png"
        case .pdf: "application/pdf"
        }
    }
}
