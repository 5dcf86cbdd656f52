import Gatepost
import Safeguarding

extension Routes {
    /// Proving once more that it is really whoever is signed in, and going on with what they were about to do.
    static let proving: [Route] = [
        .get("/account/prove", .signedIn) { visit in
            let choices = try await visit.session().proofChoices(in: visit.application)
            return .page(ProvePage(choices: choices, form: Form(), to: visit.next, isForm: false).page)
        },
        .post("/account/prove", .signedIn) { visit in
            let session = try await visit.session()
            guard let to = visit.form["proof_to"].flatMap(LocalPath.init(checking:)) else { throw BadRequest.malformed }
            let isForm = visit.form["proof_again"] == "form"
            var form = visit.form
            var status = 422
            let proved: Session.Proved = if let proof = form.proof { try await session.prove(proof, in: visit.application) } else { .wrong }
            if proved == .right { return isForm ? .resend(to: to) : .redirect(to: to) }
            let choices = try await session.proofChoices(in: visit.application)
            if case .wait(let seconds) = proved {
                form.refuse(form.proofField(choices), Words.tooManyTries(seconds: seconds))
                status = 429
            } else {
                form.refuseProof(choices)
            }
            return .page(ProvePage(choices: choices, form: form, to: to, isForm: isForm).page, status: status)
        },
    ]
}

/// "Is it still you?": what was typed is kept in the page and sent again, as it was, once they have proved it.
struct ProvePage {
    let choices: ProofChoices
    /// With what was typed, and what is wrong with the proof.
    let form: Form
    /// Where to go on to.
    let to: LocalPath
    /// A form was being sent, rather than a page opened.
    let isForm: Bool

    /// In place of what a form would have done.
    static func ask(_ visit: Visit) async throws -> Reply {
        let choices = try await visit.session().proofChoices(in: visit.application)
        return .page(ProvePage(choices: choices, form: visit.form, to: visit.path, isForm: true).page, status: 403)
    }

    var page: Page {
        .door(Words.SecondFactor.proveTitle, .card(nil, """
            <p>\(Words.SecondFactor.proveLead)</p>\(if: isForm && !kept.isEmpty, "<p class=\"soft\">\(Words.SecondFactor.kept)</p>")\
            \(.form(to: "/account/prove", form, submit: Words.SecondFactor.goOn, beside: .link(Words.goBack, to: "/", quiet: true), """
                \(choices.fields(form, withPassword: true))\(.hidden("proof_to", to.description))\
                \(if: isForm, "\(.hidden("proof_again", "form"))\(each: kept, { .hidden($0.name, $0.value) })")
                """))
            """)).with(scripts: "passkey.js")
    }

    /// What is sent again. The form's own token is made anew.
    private var kept: [(name: String, value: String)] {
        form.fields.filter { $0.name != "token" && !$0.name.hasPrefix("proof_") }
    }
}
