import Gatepost

// What error pages say.
extension Words {
    static let home = "Back to the start"
    static let notFoundTitle = "We can’t find that"
    static let notFound: HTML = "<p>It may have been taken down, or the address may have a slip in it.</p>"
    static let notForYouTitle = "This part is for somebody else"
    static func notForYou(_ viewer: Viewer?) -> HTML {
        viewer == nil
            ? "<p>You have an account, but nothing here is open to you at the moment. If that’s a surprise, please ask the office.</p>"
            : "<p>It belongs to a duty that you don’t carry here. If you should, a manager can add it.</p>"
    }
    static let refusedTitle = "Not yet"
    static let staleFormTitle = "That page was out of date"
    static let staleForm: HTML = """
        <p>Nothing was changed. Go back, load the page again, and send it once more. If you typed a lot, copy it first.</p>
        """
    static let signedOutTitle = "You’ve been signed out"
    static let signedOutWhileTyping: HTML = """
        <p>What you typed is still on the page before this one. <a href="/sign-in">Sign in</a> in another tab, go back, and send it again.</p>
        """
    static let awayTitle = "One moment"
    static let away: HTML = "<p>Gatepost cannot reach its records just now. Please try again in a few seconds. Sending a form twice does no harm.</p>"
    static let busyTitle = "Busy for a moment"
    static let busy: HTML = "<p>Nothing was changed. Please try again in a few seconds.</p>"
    static let fullTitle = "There’s no room left"
    static let full: HTML = """
        <p>Our computer’s disk is full, so nothing was kept. What was there before is as it was, and what you typed is still on the page \
        before this one. Please tell the office, and send it again later.</p>
        """
    static let fileAmissTitle = "This file can’t be opened"
    static func fileAmiss(_ id: String) -> HTML {
        """
        <p>It is missing or damaged on our computer, so it isn’t shown. Everything else is as it was. Please tell the office this \
        number: <code>\(id)</code></p>
        """
    }
    static let brokenTitle = "Something went wrong on our side"
    static func broken(_ id: String) -> HTML {
        "<p>It isn’t anything you did. Please try again; if it happens twice, tell the office this number: <code>\(id)</code></p>"
    }

    static func badRequestTitle(_ problem: BadRequest) -> String {
        switch problem {
        case .tooLarge, .fileTooLarge: "That’s too big to send"
        case .tooManyFiles: "That’s too many files at once"
        case .busy: busyTitle
        case .tookTooLong: "That took too long to arrive"
        default: "We couldn’t read that"
        }
    }

    static func badRequest(_ problem: BadRequest) -> HTML {
        switch problem {
        case .tooLarge: "<p>Pictures can come to 60 megabytes at a time, a video to 200, a document to 25. Please send less at once.</p>"
        case .fileTooLarge: "<p>A file can have 40 megabytes. A smaller copy of it will do.</p>"
        case .tooManyFiles: "<p>Please send up to twenty at a time.</p>"
        case .fieldTooLong: "<p>One of the texts is longer than we can keep. Please shorten it and send it again.</p>"
        case .busy: "<p>Many people are sending pictures just now. Nothing is lost; please try again in a minute.</p>"
        case .tookTooLong: "<p>The connection may be slow just now. Please try again, with fewer files if there were several.</p>"
        case .nulCharacter, .notUTF8:
            "<p>Something in it isn’t text, often from copying out of another program. Please go back and type that part.</p>"
        case .malformed, .tooManyFields, .wrongType: "<p>Nothing was changed. Please go back, load the page again, and send it once more.</p>"
        }
    }
}
