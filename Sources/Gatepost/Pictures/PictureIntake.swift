import Pictures
public import Safeguarding
import Storage

/// Takes a photograph in: asks whether it may come, seals it, waits until the disk has it, and only then writes the row.
/// A crash between the last two leaves a file that no row names, which is swept; never a row without its file.
public struct PictureIntake: Sendable {
    private let application: Application

    public init(_ application: Application) { self.application = application }

    /// - Parameters:
    ///   - upload: as it came; what it really is the worker finds out, in the background.
    ///   - isFromCamera: the page asked the device's camera for it.
    /// - Throws: `Refused`, `NotFound`, or `StoreError.full` when there is no room, in which case nothing was kept.
    public func add(
        _ picture: Picture.ID, to post: Post.ID, _ upload: [UInt8], alt: String = "", fromCamera isFromCamera: Bool = false,
        for asking: Asking
    ) async throws {
        let refusals = try await application.gate.preview(AddPicture(picture, to: post, upload: "", sealedKey: [], alt: alt), for: asking)
        guard refusals.isEmpty else { throw Refused(refusals) }
        let key = try await application.pictures.key(of: asking.setting, in: application)
        let (pictureKey, wrapped) = try key.newPictureKey(for: picture.bytes)
        let name = StoredName(from: application.random)
        try await keep(upload, as: name, with: pictureKey, at: .upload(of: picture, in: asking.setting))
        do {
            try await application.gate.perform(
                AddPicture(picture, to: post, upload: name.text, sealedKey: wrapped, alt: alt, fromCamera: isFromCamera), for: asking)
        } catch {
            try? await application.pictures.store.delete(name)
            throw error
        }
    }

    /// Seals it piece by piece: twenty photographs that come at once would be held twice each otherwise.
    private func keep(_ upload: [UInt8], as name: StoredName, with key: PictureKey, at place: Place) async throws {
        var draft = try await SealedDraft(of: name, in: application.pictures.store, with: key, at: place)
        do {
            for start in stride(from: 0, to: upload.count, by: Self.piece) {
                try await draft.append(upload[start..<min(upload.count, start + Self.piece)])
            }
            try await draft.keep()
        } catch {
            await draft.drop()
            throw error
        }
    }

    /// Bytes sealed at a time.
    private static let piece = 1 << 19
}

extension StoredName {
    /// A new name from the source of chance that was handed in.
    init(from source: any RandomSource) {
        var numbers = Numbers(source: source)
        self.init(using: &numbers)
    }

    private struct Numbers: RandomNumberGenerator {
        let source: any RandomSource
        mutating func next() -> UInt64 { source.next() }
    }
}

extension Place {
    /// The upload is sealed as the original's generation 0, so that it can never be taken for what was made of it.
    static func upload(of picture: Picture.ID, in setting: Setting.ID) -> Place {
        Place(setting: setting.bytes, picture: picture.bytes, role: .original, generation: 0)
    }

    static func original(of picture: Picture.ID, in setting: Setting.ID) -> Place {
        Place(setting: setting.bytes, picture: picture.bytes, role: .original, generation: 1)
    }
}
