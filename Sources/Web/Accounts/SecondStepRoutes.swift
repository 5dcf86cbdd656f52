import Gatepost
import Safeguarding

extension Routes {
    /// The second step of signing in, for whoever has a second factor.
    static let secondStep: [Route] = [
        .get("/sign-in/second", .signedOut) { visit in
            guard let choices = try await firstStep(visit).choices() else { return .redirect(to: "/sign-in") }
            return .page(SecondStepPage(choices: choices, form: Form(["next": visit.next.description])).page)
        },
        .post("/sign-in/second", .signedOut) { visit in
            var form = visit.form
            let second = firstStep(visit)
            let answer: SecondStep.Answer = if let proof = form.proof { try await second.take(proof) } else { .wrong }
            if case .welcome(let begun) = answer { return try await visit.welcome(begun, to: visit.next).setting(.clearing("step")) }
            guard let choices = try await second.choices() else { return .redirect(to: "/sign-in", saying: .signInAgain) }
            guard case .wait(let seconds) = answer else {
                form.refuse("proof_code", Words.SecondFactor.wrongCode)
                return .page(SecondStepPage(choices: choices, form: form).page, status: 422)
            }
            form.refuse("proof_code", Words.tooManyTries(seconds: seconds))
            return .page(SecondStepPage(choices: choices, form: form).page, status: 429).header("Retry-After", String(seconds))
        },
    ]

    private static func firstStep(_ visit: Visit) -> SecondStep {
        SecondStep(visit.cookie("step") ?? "", from: visit.remoteAddress, knownBrowser: visit.knownBrowser, in: visit.application)
    }
}

struct SecondStepPage {
    let choices: ProofChoices
    let form: Form

    var page: Page {
        .door(Words.SecondFactor.secondTitle, .card(nil, """
            \(.form(to: "/sign-in/second", form, submit: Words.signIn, "\(form.hidden("next"))\(choices.fields(form, withPassword: false))"))\
            <p class="soft">\(Words.SecondFactor.secondHelp)</p>
            """)).with(scripts: "passkey.js")
    }
}
