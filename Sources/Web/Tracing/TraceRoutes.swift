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
                try await visit.application.tracings.begin(id, copy.bytes, for: visit.asking, in: visit.application)
                return .redirect(to: "/trace/\(id)")
            } catch let problem as PictureProblem {
                guard let words = Words.Tracing.problem(problem) else { throw TooBusy() }
                form.refuse("copy", words)
                return .page(TracePage(form: form).page, status: 422)
            }
        },
        .get("/trace/:trace", .duties(TracePicture.duties)) { visit in
            let trace: Record.ID = try visit.identifier("trace")
            let state = try await visit.application.tracings.state(of: trace, for: visit.asking)
            return .page(TracingPage(trace: trace, state: state).page, status: state == nil ? 404 : 200)
        },
    ]
}
