import Gatepost
import Pictures
import Safeguarding

extension Routes {
    /// For a picture that has turned up where it should not be: whose copy is it (S13)?
    static let tracing: [Route] = [
        .get("/trace", .duties(TracePicture.duties)) { visit in
            .page(TracePage(form: Form(["id": "\(visit.application.identifier() as Record.ID)"])).page)
        },
        .post("/trace", .duties(TracePicture.duties), body: .upload(limit: 45 * 1024 * 1024)) { visit in
            var form = visit.form
            guard let id = form.identifier("id", of: Record.self), let copy = form.uploads("copy").first else {
                form.refuse("copy", Words.Tracing.chooseCopy)
                return .page(TracePage(form: form).page, status: 422)
            }
            do {
                let report = try await PictureTracer(visit.application).trace(id, copy.bytes, for: visit.asking)
                return .page(report.page)
            } catch let problem as PictureProblem {
                guard let words = Words.Tracing.problem(problem) else { throw TooBusy() }
                form.refuse("copy", words)
                return .page(TracePage(form: form).page, status: 422)
            }
        },
    ]
}
