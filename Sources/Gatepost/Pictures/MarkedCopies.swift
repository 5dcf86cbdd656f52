import Pictures
public import Safeguarding
import Storage

/// Pictures as they leave for members: every one that is wide enough is that viewer's own copy (S13).
///
/// Copies are kept, sealed for their viewer, so that looking again costs nothing; what is not there is made while the viewer waits,
/// in a lane ahead of all other work on pictures. If it cannot be marked it is not sent.
public struct MarkedCopies: Sendable {
    /// Together they take no more than this, in bytes, by the caretaker's next round.
    static let room = 2_000_000_000
    /// A copy's last use is noted again only after so long: a note at each view would cost more than the view.
    static let freshness = Span.day

    private let application: Application

    public init(_ application: Application) { self.application = application }

    /// What to send for a picture that this viewer may see.
    public struct Answer: Sendable {
        /// Names these bytes to a browser.
        public let tag: [UInt8]
        fileprivate let file: PictureFile
        fileprivate let size: PictureAccess.Size
        fileprivate let mark: PictureMark?
    }

    /// Asks the gate, and says what this viewer's copy is called; nothing is made yet.
    /// - Throws: `NotFound` when there is no such picture, or not for this viewer.
    public func answer(_ picture: Picture.ID, _ size: PictureAccess.Size, for viewer: Viewer) async throws -> Answer {
        let file = try await application.read(in: viewer.setting) { db in try PictureAccess.file(of: picture, size, for: viewer, from: db) }
        guard file.width >= MarkGrid.narrowest else { return Answer(tag: Array(file.digest.prefix(16)), file: file, size: size, mark: nil) }
        let mark = PictureMark(of: file.place, size, for: viewer, application.secrets)
        return Answer(tag: mark.tag(of: file.digest, application.secrets), file: file, size: size, mark: mark)
    }

    /// The bytes of an answer.
    /// - Throws: `TooBusy` when the picture could not be marked now: it is never sent without. `NotFound` when it was withdrawn meanwhile.
    public func bytes(of answer: Answer, _ picture: Picture.ID, for viewer: Viewer) async throws -> [UInt8] {
        guard let mark = answer.mark else { return try await application.pictures.bytes(of: answer.file, in: application) }
        if let kept = try await kept(answer, mark, picture, for: viewer) { return kept }
        let copy: Rendition
        do {
            let rendition = try await application.pictures.bytes(of: answer.file, in: application)
            copy = try await application.pictures.workshop.mark(rendition, with: mark.seed, line: mark.line)
        } catch is PictureProblem { throw TooBusy() }
        // It took a while: what was allowed when it began is asked again.
        _ = try await application.read(in: viewer.setting) { db in
            guard let now = try Viewer.load(viewer.member, in: viewer.setting, at: application.clock.now, from: db) else {
                throw NotFound()
            }
            return try PictureAccess.file(of: picture, answer.size, for: now, from: db)
        }
        // Without room on the disk it is sent all the same, and made again next time.
        try? await keep(copy, answer, mark, picture, for: viewer)
        return copy.bytes
    }

    private func kept(_ answer: Answer, _ mark: PictureMark, _ picture: Picture.ID, for viewer: Viewer) async throws -> [UInt8]? {
        let month = PictureMark.month(of: viewer.today)
        let found: (name: String, used: Int)? = try await application.read(in: viewer.setting) { db in
            try db.row(
                """
                SELECT file, used_at FROM marked_copy WHERE setting = \(viewer.setting) AND picture = \(picture) AND size = \(answer.size)
                AND member = \(viewer.member) AND generation = \(answer.file.place.generation) AND month = \(month)
                """
            ) { (try $0.text(0), try $0.integer(1)) }
        }
        guard let found, let name = StoredName(found.name) else { return nil }
        let file = PictureFile(
            name: name, sealedKey: answer.file.sealedKey, place: place(of: answer, for: viewer), width: answer.file.width,
            digest: answer.tag)
        guard let bytes = try? await application.pictures.bytes(of: file, in: application) else { return nil }
        if viewer.now - found.used > MarkedCopies.freshness {
            try? await application.database.write(.setting(viewer.setting)) { db in
                try db.execute("UPDATE marked_copy SET used_at = \(viewer.now) WHERE setting = \(viewer.setting) AND file = \(name.text)")
            }
        }
        return bytes
    }

    /// Bookkeeping. A copy that two requests made at once is kept once; the other's file is swept.
    private func keep(_ copy: Rendition, _ answer: Answer, _ mark: PictureMark, _ picture: Picture.ID, for viewer: Viewer) async throws {
        let key = try await application.pictures.key(of: viewer.setting, in: application).pictureKey(
            answer.file.sealedKey, for: picture.bytes)
        let name = StoredName(from: application.random)
        try await application.pictures.store.put(try Seal.close(copy.bytes, with: key, at: place(of: answer, for: viewer)), as: name)
        let (generation, month) = (answer.file.place.generation, PictureMark.month(of: viewer.today))
        try await application.database.write(.setting(viewer.setting)) { db in
            try db.execute(
                """
                INSERT INTO marked_copy (setting, picture, size, member, generation, month, bytes, file, used_at)
                VALUES (\(viewer.setting), \(picture), \(answer.size), \(viewer.member), \(generation), \(month), \(copy.bytes.count),
                        \(name.text), \(viewer.now))
                ON CONFLICT (setting, picture, size, member) DO UPDATE SET generation = \(generation), month = \(month),
                       bytes = \(copy.bytes.count), file = \(name.text), used_at = \(viewer.now)
                """)
        }
    }

    private func place(of answer: Answer, for viewer: Viewer) -> Place {
        var place = answer.file.place
        place.role = answer.size == .large ? .markedLarge : .markedMedium
        place.viewer = viewer.member.bytes
        return place
    }
}
