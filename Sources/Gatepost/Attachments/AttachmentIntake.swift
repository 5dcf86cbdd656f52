import Pictures
public import Safeguarding
import Storage

/// Takes a video or a document in while it arrives: asks whether it may come, seals it piece by piece, waits until the disk has it,
/// and only then writes the row. The upload is never whole in memory, and never unsealed on the disk.
public struct AttachmentIntake: Sendable {
    private let application: Application

    public init(_ application: Application) { self.application = application }

    /// What there is to know of an upload before its first byte.
    public struct Arriving: Sendable {
        let attachment: Attachment.ID
        let kind: AttachmentKind
        let post: Post.ID
        let title: String
        let keepsSound: Bool

        public init(_ attachment: Attachment.ID, _ kind: AttachmentKind, to post: Post.ID, title: String, keepsSound: Bool = false) {
            self.attachment = attachment
            self.kind = kind
            self.post = post
            self.title = title
            self.keepsSound = keepsSound
        }
    }

    /// More bytes were sent than are taken. Nothing was kept.
    public struct TooLarge: Error, Hashable { public init() {} }

    /// - Parameter next: gives the next piece, or nil at the end.
    /// - Throws: `Refused`, `NotFound`, ``TooLarge``, or `StoreError.full` when there is no room, in which case nothing was kept.
    public func add(_ arriving: Arriving, for asking: Asking, _ next: () async throws -> [UInt8]?) async throws {
        let refusals = try await application.gate.preview(action(arriving), for: asking)
        guard refusals.isEmpty else { throw Refused(refusals) }
        let key = try await application.pictures.key(of: asking.setting, in: application)
        let (attachmentKey, wrapped) = try key.newPictureKey(for: arriving.attachment.bytes)
        let name = StoredName(from: application.random)
        var draft = try await SealedDraft(
            of: name, in: application.pictures.store, with: attachmentKey, at: .upload(of: arriving.attachment, in: asking.setting))
        do {
            while let piece = try await next() {
                try await draft.append(piece)
                guard draft.count <= arriving.kind.limit else { throw TooLarge() }
            }
            guard draft.count > 0 else { throw Refused([.missing("file")]) }
            try await draft.keep()
        } catch {
            await draft.drop()
            throw error
        }
        do {
            try await application.gate.perform(action(arriving, upload: name.text, sealedKey: wrapped), for: asking)
        } catch {
            try? await application.pictures.store.delete(name)
            throw error
        }
    }

    private func action(_ arriving: Arriving, upload: String = "", sealedKey: [UInt8] = []) -> AddAttachment {
        AddAttachment(
            arriving.attachment, arriving.kind, to: arriving.post, title: arriving.title, keepsSound: arriving.keepsSound, upload: upload,
            sealedKey: sealedKey)
    }
}

extension AttachmentKind {
    /// Bytes that an upload may have.
    public var limit: Int {
        switch self {
        case .video: MediaLimits.video
        case .document: MediaLimits.document
        }
    }

    var role: Place.Role {
        switch self {
        case .video: .video
        case .document: .document
        }
    }
}

extension Place {
    /// The upload is sealed as an original that is never served, so that it can never be taken for what was made of it.
    static func upload(of attachment: Attachment.ID, in setting: Setting.ID) -> Place {
        Place(setting: setting.bytes, picture: attachment.bytes, role: .original, generation: 0)
    }

    static func made(of attachment: Attachment.ID, _ role: Role, in setting: Setting.ID) -> Place {
        Place(setting: setting.bytes, picture: attachment.bytes, role: role, generation: 1)
    }
}
