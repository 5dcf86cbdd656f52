import Gatepost
import Pictures
import Safeguarding

extension Routes {
    /// A picture of what somebody saw: added by whoever raised the concern, seen by whoever deals with it (B5).
    static let concernPictures: [Route] = [
        .get("/concerns/mine/:concern/picture", .members) { visit in
            .page(try await picturePage(visit, Form(["id": visit.newRecord])))
        },
        .post("/concerns/mine/:concern/picture", .members, body: .upload(limit: 45 * 1024 * 1024)) { visit in try await addPicture(visit) },
        .get("/concerns/:concern/pictures/:picture", .members) { visit in
            let (concern, picture): (Concern.ID, Record.ID) = (try visit.identifier("concern"), try visit.identifier("picture"))
            try visit.asking.demand(.justProven)
            let secrets = visit.application.secrets
            let bytes = try await visit.load { try ConcernPicture.open(picture, of: concern, for: $0, with: secrets, from: $1) }
            return .bytes(bytes, type: Rendition.mediaType)
        },
    ]

    private static func addPicture(_ visit: Visit) async throws -> Reply {
        let concern: Concern.ID = try visit.identifier("concern")
        var form = visit.form
        guard let id = form.identifier("id", of: Record.self), let upload = form.uploads("picture").first else {
            form.refuse("picture", Words.Concerns.choosePicture)
            return .page(try await picturePage(visit, form), status: 422)
        }
        do {
            try await ConcernPicture.add(
                upload.bytes, as: id, isDecent: form.isTicked("decent"), to: concern, for: visit.asking, in: visit.application)
        } catch let refused as Refused {
            // Sent twice: it has arrived.
            if refused.refusals == [.alreadyTaken("id")] { return .redirect(to: "/concerns/mine/\(concern)", saying: .sent) }
            form.refuse(refused)
            return .page(try await picturePage(visit, form), status: 422)
        } catch let problem as PictureProblem {
            guard let words = Words.Tracing.problem(problem) else { throw TooBusy() }
            form.refuse("picture", words)
            return .page(try await picturePage(visit, form), status: 422)
        }
        return .redirect(to: "/concerns/mine/\(concern)", saying: .sent)
    }

    private static func picturePage(_ visit: Visit, _ form: Form) async throws -> Page {
        let (concern, secrets): (Concern.ID, Secrets) = (try visit.identifier("concern"), visit.application.secrets)
        return try await visit.load { try ConcernReceipt.load(concern, for: $0, with: secrets, from: $1) }.picturePage(form)
    }
}

extension ConcernReceipt {
    fileprivate func picturePage(_ form: Form) -> Page {
        let back: LocalPath = "/concerns/mine/\(id)"
        guard mayAddPicture else {
            return Page(Words.Concerns.addPicture, at: .concerns, main: .card(nil, "<p>\(Words.Concerns.noMorePictures)</p>\(.link(Words.goBack, to: back, quiet: true))"))
        }
        return Page(Words.Concerns.addPicture, at: .concerns, main: """
            \(.notice("<p><b>\(Words.Concerns.neverIndecent)</b></p><p>\(Words.Concerns.neverIndecentWhy)</p>", .stopped))\
            \(.card(nil, .form(
                to: "/concerns/mine/\(id)/picture", form, submit: Words.Concerns.addPicture, withFiles: true, beside: .link(Words.goBack, to: back, quiet: true), """
                \(form.hidden("id"))\(form.file("picture", Words.Concerns.pictureLabel, accept: "image/jpeg,image/png,image/webp,image/heic,.heic", hint: Words.Concerns.pictureHint))\
                \(form.tick("decent", Words.Concerns.decent))
                """)))
            """)
    }
}
