import Gatepost
import Safeguarding

// What a page shows on which somebody proves that it is them, and how it is read. The names stand out, so that a form which is kept
// meanwhile cannot have the same.
extension ProofChoices {
    /// - Parameter withPassword: a password is enough where there is nothing else.
    func fields(_ form: Form, withPassword: Bool) -> HTML {
        guard !factors.isEmpty else {
            return withPassword ? form.password("proof_password", Words.SecondFactor.yourPassword) : .empty
        }
        return """
            \(if: passkey, { $0.asking })\
            \(form.line("proof_code", factors.hasTimeCode ? Words.SecondFactor.code : Words.SecondFactor.recoveryCode, .proof,
                hint: factors.hasTimeCode ? Words.SecondFactor.codeHint : Words.SecondFactor.recoveryHint, optional: passkey != nil, max: 40))\
            \(if: demoCode, { "<p class=\"soft\">\(Words.SecondFactor.demo) <b id=\"demo-code\">\($0)</b></p>" })
            """
    }
}

extension PasskeyOffer {
    /// The button for a passkey, which its script shows where the browser has them.
    fileprivate var asking: HTML {
        """
        <div class="passkey" data-passkey="get" data-challenge="\(challenge)" data-credentials="\(credentials.joined(separator: " "))" \
        data-party="\(party.id)" data-failed="\(Words.SecondFactor.passkeyFailed)" hidden>\(.hidden("proof_credential", ""))\
        \(.hidden("proof_client", ""))\(.hidden("proof_data", ""))\(.hidden("proof_signature", ""))\
        <button class="button" type="button">\(Words.SecondFactor.usePasskey)</button><p role="status"></p></div>
        """
    }

    /// The same for a new one.
    var making: HTML {
        """
        <div class="passkey" data-passkey="create" data-challenge="\(challenge)" data-credentials="\(credentials.joined(separator: " "))" \
        data-party="\(party.id)" data-person="\(person)" data-failed="\(Words.SecondFactor.passkeyFailed)">\
        \(.hidden("passkey_client", ""))\(.hidden("passkey_attestation", ""))<p role="status"></p></div>
        """
    }
}

extension Form {
    /// What was shown; nothing where all of it was left empty.
    var proof: Proof? {
        if let credential = self["proof_credential"], !credential.isEmpty {
            let answer = PasskeyAnswer(
                credential: credential, clientData: self["proof_client"] ?? "", authenticatorData: self["proof_data"] ?? "",
                signature: self["proof_signature"] ?? "")
            return answer.map(Proof.passkey)
        }
        if let password = self["proof_password"], !password.isEmpty { return .password(password) }
        guard let code = self["proof_code"], !code.trimmingBlanks.isEmpty else { return nil }
        return .code(code)
    }

    /// The field that a wrong proof is said beside.
    func proofField(_ choices: ProofChoices) -> String { choices.factors.isEmpty ? "proof_password" : "proof_code" }

    mutating func refuseProof(_ choices: ProofChoices) {
        refuse(proofField(choices), choices.factors.isEmpty ? Words.wrongOldPassword : Words.SecondFactor.wrongCode)
    }
}
