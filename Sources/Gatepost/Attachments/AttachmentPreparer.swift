import Crypto
import Pictures
public import Safeguarding
import Storage

/// Has videos and documents made anew in the background, one at a time. What it makes is durable before the gate is told, so a
/// crash at any point only means that it waits for the next run; what it made in vain is swept.
public actor AttachmentPreparer {
    private let errand = Errand()
    /// How far those are that are being made, in per cent. Bookkeeping for whoever waits: it decides nothing, and is gone with the process.
    private var progress: [Attachment.ID: Int] = [:]

    public init() {}

    /// Begins in the background, unless it is at work already; then it looks once more when it is done.
    public func wake(_ application: Application) async {
        await errand.wake { await self.prepareAll(in: application) }
    }

    /// Waits until nothing is left that can be prepared now, for tests, the demo and the timed job.
    public func settle(_ application: Application) async {
        await errand.settle { await self.prepareAll(in: application) }
    }

    /// How far these are, in per cent; those that still wait are not in it.
    public func progress(of attachments: some Sequence<Attachment.ID> & Sendable) -> [Attachment.ID: Int] {
        attachments.reduce(into: [:]) { $0[$1] = progress[$1] }
    }

    func note(_ percent: Int?, of attachment: Attachment.ID) { progress[attachment] = percent }

    private func prepareAll(in application: Application) async {
        var before: Set<Attachment.ID> = []
        while let next = try? await Self.next(after: before, in: application) {
            before.insert(next.attachment)
            await PreparingAttachment(next.attachment, in: next.setting, application).prepare {
                await self.note($0, of: next.attachment)
            }
            note(nil, of: next.attachment)
        }
    }

    /// The one that has waited longest, without those that this run has tried.
    private static func next(
        after tried: Set<Attachment.ID>, in application: Application
    ) async throws -> (setting: Setting.ID, attachment: Attachment.ID)? {
        try await application.read(.across(.waiting)) { db in
            // The one statement that looks across settings: it hands on names only, and each is then prepared within its own.
            try db.rows(
                "SELECT setting, id FROM attachment WHERE state = \(PictureState.preparing) AND removed_at IS NULL ORDER BY added_at, id"
            ) {
                (setting: try $0.identifier(0) as Setting.ID, attachment: try $0.identifier(1) as Attachment.ID)
            }.first { !tried.contains($0.attachment) }
        }
    }
}

/// One video or document on its way through the workshop.
struct PreparingAttachment: Sendable {
    private let attachment: Attachment.ID
    private let application: Application
    private let asking: Asking

    init(_ attachment: Attachment.ID, in setting: Setting.ID, _ application: Application) {
        self.attachment = attachment
        self.application = application
        asking = application.asking(.caretaker, in: setting)
    }

    /// Makes it anew. What cannot be done now is left for the next run.
    func prepare(_ progress: @escaping @Sendable (Int) async -> Void) async {
        guard let work = try? await application.read(in: asking.setting, { db in try AttachmentInWork(attachment, for: asking, in: db) }),
            work.state == .preparing
        else { return }
        do { try await make(work, progress) } catch {
            guard let trouble = Self.trouble(error) else { return }
            _ = try? await application.gate.perform(RefuseAttachment(attachment, because: trouble), for: asking)
            await forget(work.upload)
        }
    }

    private func make(_ work: AttachmentInWork, _ progress: @escaping @Sendable (Int) async -> Void) async throws {
        let (setting, store) = (asking.setting, application.pictures.store)
        let key = try await application.pictures.key(of: setting, in: application).pictureKey(work.sealedKey, for: attachment.bytes)
        guard let name = work.upload.flatMap(StoredName.init) else { throw MediaProblem.refused(.damaged) }
        let upload = try await SealedFile(name, in: store, with: key, at: .upload(of: attachment, in: setting))
        let file = StoredName(from: application.random), still = StoredName(from: application.random)
        let taking = TakingAttachment(
            try await SealedDraft(of: file, in: store, with: key, at: .made(of: attachment, work.kind.role, in: setting)),
            application.pictures, progress)
        do {
            let request: MediaRequest = work.kind == .video ? .video(keepsSound: work.keepsSound) : .document
            try await application.pictures.media.make(request, from: { send in try await upload.each(send) }) { try await taking.take($0) }
            let picture = try await taking.still()
            try await store.put(try Seal.close(picture.bytes, with: key, at: .made(of: attachment, .still, in: setting)), as: still)
            let made = try await taking.finish(file: file, still: still, picture)
            try await application.gate.perform(RecordAttachment(attachment, made), for: asking)
        } catch {
            await taking.drop()
            for name in [file, still] { try? await store.delete(name) }
            throw error
        }
        await forget(work.upload)
    }

    /// What it means for whoever added it; nil when it may be fine and another try helps.
    private static func trouble(_ error: any Error) -> AttachmentTrouble? {
        switch error {
        case MediaProblem.refused(.wrongKind): .wrongKind
        case MediaProblem.refused(.tooManyBytes), MediaProblem.refused(.tooMuchWork), PictureProblem.refused(.tooManyPixels): .tooLarge
        case MediaProblem.refused(.tooLong): .tooLong
        case MediaProblem.refused(.locked): .locked
        case MediaProblem.refused(.damaged), MediaProblem.brokeTheWorker, PictureProblem.refused, PictureProblem.brokeTheWorker: .damaged
        // A file that is gone or does not open is damaged, and says so to whoever added it.
        case is SealError, StoreError.missing: .damaged
        case MediaProblem.tooSlow, PictureProblem.tooSlow: .tookTooLong
        case MediaProblem.unavailable, MediaProblem.refused(.notServed): .notPrepared
        default: nil
        }
    }

    private func forget(_ name: String?) async {
        if let name = name.flatMap(StoredName.init) { try? await application.pictures.store.delete(name) }
    }
}

/// What comes back from the workshop, sealed as it comes.
private actor TakingAttachment {
    private var draft: SealedDraft
    private let room: PictureRoom
    private let progress: @Sendable (Int) async -> Void
    private var hash = SHA256()
    private var film: MediaReply.Film?
    private var pages: Int?
    private var words = ""
    private var first: [UInt8]?
    /// The most faces in one still so far; nil once one could not be counted.
    private var counted: Int? = 0

    init(_ draft: SealedDraft, _ room: PictureRoom, _ progress: @escaping @Sendable (Int) async -> Void) {
        self.draft = draft
        self.room = room
        self.progress = progress
    }

    func take(_ reply: MediaReply) async throws {
        switch reply {
        case .progress(let percent): await progress(percent)
        case .film(let film): self.film = film
        case .paper(let pages): self.pages = pages
        case .words(let words): self.words = words
        case .still(let bytes):
            if first == nil { first = bytes }
            // One that cannot be counted leaves the whole uncounted, and somebody has to say.
            if let most = counted { counted = await room.countFaces(in: bytes).map { max($0, most) } }
        case .piece(let bytes):
            hash.update(data: bytes)
            var open = draft
            try await open.append(bytes)
            draft = open
        case .end, .refused, .attempted: break
        }
    }

    /// The still that stands in its place, through the picture worker like every picture.
    func still() async throws -> Rendition {
        guard let first else { throw MediaProblem.brokeTheWorker }
        return try await room.workshop.prepare(first).renditions.medium
    }

    func finish(file: StoredName, still: StoredName, _ picture: Rendition) async throws -> MadeAttachment {
        var whole = draft
        try await whole.keep()
        return MadeAttachment(
            file: file, bytes: whole.count, digest: Array(hash.finalize()), still: still,
            stillDigest: Array(SHA256.hash(data: picture.bytes)),
            stillSize: picture.size, film: film, pages: pages, words: words, counted: counted)
    }

    func drop() async { await draft.drop() }
}
