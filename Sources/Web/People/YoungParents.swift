import Gatepost
import Safeguarding

extension Routes {
    /// What a safeguarding lead agrees with a parent who is not yet 18 (N38).
    static let youngParents: [Route] =
        FormPair(
            "/people/:member/young", .duties(Duty.safeguarding),
            page: { visit, typed in
                let member: Member.ID = try visit.identifier("member")
                return try await visit.load { try YoungParent.load(member, for: $0, from: $1) }.page(typed ?? Form(), for: visit.viewer)
            },
            action: { visit, form in
                AgreeWithYoungParent(try visit.identifier("member"), words: form.text("words", max: YoungParent.longest))
            },
            onward: { "/people/\(try $0.identifier("member", of: Member.self))/young" }
        ).routes
}

extension YoungParent {
    /// Beside what a member is, for a safeguarding lead.
    var card: HTML {
        .card(Words.Young.title(name), .link(agreed == nil ? Words.Young.agree : Words.Young.agreed, to: "/people/\(member)/young", quiet: true))
    }

    fileprivate func page(_ form: Form, for viewer: Viewer) -> Page {
        Page(Words.Young.title(name), at: .people, main: """
            <p class="measure">\(Words.Young.lead(adultOn)) \(.clause("N38"))</p>\
            \(if: agreed, { agreed in
                .card(Words.Young.agreed, "\(.paragraphs(agreed.words))<p class=\"soft\">\(agreed.by) · \(.time(agreed.at, for: viewer))</p>")
            })\
            \(if: agreed == nil, .card(nil, .form(
                to: "/people/\(member)/young", form, submit: Words.Young.agree, beside: .link(Words.goBack, to: "/today", quiet: true),
                form.lines("words", Words.Young.label, rows: 5, hint: Words.Young.hint, max: YoungParent.longest))))
            """)
    }
}

extension Words {
    /// Of parents who are not yet 18.
    enum Young {
        static let deskLead = "Not yet 18: talk with them before they see the page."
        static let agree = "Write down what you agree"
        static let agreed = "What you agreed"
        static let label = "What you agreed with them"
        static let hint = "For example: who they can talk to here, what they share, and whether somebody at home knows."
        static func title(_ name: String) -> String { "\(name) is not yet 18" }
        static func lead(_ adultOn: Day) -> String {
            "Members here are grown up. A younger parent can join, once a safeguarding lead has talked with them. Until then they have notices about their own child, permissions, the office and concerns. On \(Words.day(adultOn)) they are 18, and nothing of this holds any more."
        }

        // On the page of an invitation.
        static var question: String { said("Are you 18 or over?") }
        static var yes: String { said("Yes") }
        static var no: String { said("Not yet") }
        static var noHint: String { said("Parents can join. Somebody will talk with you first, so that the page is safe for you too.") }
        static var when: String { said("When will you be 18?") }
        static var whenHint: String { said("Only if you aren’t yet.") }

        // Instead of the page.
        static var waits: String { said("Thank you. A safeguarding lead will talk with you before the page opens for you.") }
        static var waitsMeanwhile: String { said("Notices about your own child, permissions, the office and concerns are open to you now.") }
    }
}
