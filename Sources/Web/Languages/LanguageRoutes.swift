import Gatepost
import Safeguarding

extension Routes {
    /// Choosing the language that one reads in: at the door for this browser, and for oneself on one's account.
    static let languages: [Route] = [
        .post("/language", .everyone, body: .form(limit: 4_096)) { visit in
            guard let chosen = visit.form["language"].flatMap(Language.init(rawValue:)) else { throw BadRequest.malformed }
            return Reply.redirect(to: visit.next).setting(Cookie(Cookie.language, chosen.rawValue, lasting: 86_400))
        },
        .post("/account/language", .members) { visit in
            try await visit.perform(ChooseLanguage(visit.form["language"] ?? "", for: visit.viewer.member))
            return .redirect(to: "/account", saying: .saved)
        },
    ]
}

extension Cookie {
    /// The language that somebody chose at the door. Once they are in, it is their own, and the cookie goes.
    static let language = "language"
}

/// The languages that can be read here, each in its own words, for whoever stands at the door.
struct LanguageList {
    /// Where they are, and stay.
    let path: LocalPath

    var html: HTML {
        let current = Catalogue.current?.language ?? .english
        return """
            <form class="languages" method="post" action="/language" aria-label="\(Words.Languages.title)">\(HTML.token)\(.hidden("next", path.description))\
            \(each: Language.allCases, { one in
                """
                <button class="link" type="submit" name="language" value="\(one.rawValue)" lang="\(one.tag)" dir="\(HTML.direction(of: one))"\
                \(attribute: "aria-current", one == current ? "true" : nil)>\(one.ownName)</button>
                """
            })</form>
            """
    }
}

/// The language that somebody prefers, on their account.
struct LanguageForm {
    /// Its code, as it is kept.
    let preferred: String
    let isFamily: Bool

    var html: HTML {
        let form = Form(["language": preferred])
        return .card(Words.Languages.title, .form(to: "/account/language", submit: Words.save, form.menu(
            "language", Words.languageYouPrefer, Words.Languages.all.map { Choice($0.code, $0.ownName) },
            hint: isFamily ? Words.Languages.hint : Words.Languages.hintForTeam)))
    }
}
