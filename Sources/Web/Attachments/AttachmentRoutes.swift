import Gatepost
import Pictures
import Safeguarding

extension Routes {
    /// Videos and documents: adding them, and their bytes. The gate is asked first, for each part of them; there is no address
    /// that works by itself (P1, D14).
    static let attachments: [Route] = [
        .get("/posts/:post/attach/:kind", .duties(Duty.drafting)) { visit in .page(try await AddingAttachment(visit).page(Form())) },
        .post("/posts/:post/attach/:kind", .duties(Duty.drafting), body: .stream(limit: MediaLimits.video + 64 * 1024)) { visit in
            try await AddingAttachment(visit).take()
        },
        .get("/videos/:attachment", .members) { visit in try await ServedAttachment(visit, .video).part() },
        .get("/videos/:attachment/still", .members) { visit in try await ServedAttachment(visit, .video).still() },
        .get("/documents/:attachment", .members) { visit in try await ServedAttachment(visit, .document).download() },
        .get("/documents/:attachment/still", .members) { visit in try await ServedAttachment(visit, .document).still() },
    ]
}

/// The page on which a video or a document is added, and what becomes of it.
struct AddingAttachment {
    let visit: Visit
    let post: Post.ID
    let kind: AttachmentKind

    init(_ visit: Visit) throws {
        self.visit = visit
        post = try visit.identifier("post")
        guard let kind = AttachmentKind(rawValue: try visit.parameter("kind")) else { throw NotFound() }
        self.kind = kind
    }

    /// - Throws: `NotFound` when the post is not there for this viewer.
    func page(_ form: Form) async throws -> Page {
        let viewer = try visit.viewer
        _ = try await visit.application.read(in: viewer.setting) { db in try PostAtGate.load(post, for: viewer, in: db) }
        return AttachmentForm(post: post, kind: kind, id: visit.application.identifier(), form: form).page
    }

    func take() async throws -> Reply {
        var form = visit.form
        let id = form.identifier("id", of: Attachment.self)
        let title = form.text("title", max: DescribeAttachment.longest)
        guard let file = visit.incoming else {
            form.refuse("file", Words.fileNeeded)
            return .page(try await page(form), status: 422)
        }
        do {
            guard form.isSound, let id else { return try await refused(form, file) }
            let arriving = AttachmentIntake.Arriving(id, kind, to: post, title: title, keepsSound: form.isTicked("sound"))
            try await AttachmentIntake(visit.application).add(arriving, for: visit.asking) { try await file.next() }
        } catch let refusal as Refused {
            // It was sent twice: the first one added it.
            if refusal.refusals != [.alreadyTaken("attachment")] {
                form.refuse(refusal)
                return try await refused(form, file)
            }
        } catch is AttachmentIntake.TooLarge {
            form.refuse("file", Words.fileTooLarge(kind))
            return try await refused(form, file)
        } catch StoreError.full {
            form.refuse("file", Words.noRoom)
            return try await refused(form, file)
        } catch StoreError.unreachable {
            form.refuse("file", Words.storeAway)
            return try await refused(form, file)
        }
        await visit.application.attachments.wake(visit.application)
        return .redirect(to: "/posts/\(post)/edit#attachments", saying: kind == .video ? .videoAdded : .documentAdded)
    }

    private func refused(_ form: Form, _ file: IncomingFile) async throws -> Reply {
        try await file.finish()
        return .page(try await page(form), status: 422)
    }
}

/// The form itself. What it says besides the file stands before it, because the file is handed on while it arrives.
struct AttachmentForm {
    let post: Post.ID
    let kind: AttachmentKind
    let id: Attachment.ID
    let form: Form

    var page: Page {
        let isVideo = kind == .video
        return Page(
            isVideo ? Words.addVideo : Words.addDocument, at: .posts,
            main: .card(nil, .form(
                to: "/posts/\(post)/attach/\(kind.rawValue)", form, submit: isVideo ? Words.sendVideo : Words.sendDocument, withFiles: true,
                beside: .link(Words.backToDraft, to: "/posts/\(post)/edit", quiet: true),
                """
                \(.hidden("id", id.description))\
                \(form.line(
                    "title", isVideo ? Words.videoTitle : Words.documentTitle, hint: isVideo ? Words.videoTitleHint : Words.documentTitleHint,
                    max: DescribeAttachment.longest))\
                \(if: isVideo, form.tick("sound", Words.keepSound, hint: Words.keepSoundHint))\
                \(form.file(
                    "file", isVideo ? Words.chooseVideo : Words.chooseDocument,
                    accept: isVideo ? "video/mp4,video/quicktime,.mp4,.mov,.m4v" : "application/pdf,.pdf",
                    hint: isVideo ? Words.chooseVideoHint : Words.chooseDocumentHint))\
                <p class="soft">\(Words.sendingTakes)</p>
                """)))
    }
}
