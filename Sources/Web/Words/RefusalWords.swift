import Gatepost

// What error pages say.
extension Words {
    static var home: String { said("Back to the start") }
    static var notFoundTitle: String { said("We can’t find that") }
    static var notFound: HTML { "<p>\(said("It may have been taken down, or the address may have a slip in it."))</p>" }
    static var notForYouTitle: String { said("This part is for somebody else") }
    static func notForYou(_ viewer: Viewer?) -> HTML {
        viewer == nil
            ? "<p>\(said("You have an account, but nothing here is open to you at the moment. If that’s a surprise, please ask the office."))</p>"
            : "<p>\(said("It belongs to a duty that you don’t carry here. If you should, a manager can add it."))</p>"
    }
    static var refusedTitle: String { said("Not yet") }
    static var staleFormTitle: String { said("That page was out of date") }
    static var staleForm: HTML {
        "<p>\(said("Nothing was changed. Go back, load the page again, and send it once more. If you typed a lot, copy it first."))</p>"
    }
    static var signedOutTitle: String { said("You’ve been signed out") }
    static var signedOutWhileTyping: HTML {
        """
        <p>\(said("What you typed is still on the page before this one. Sign in in another tab, go back, and send it again."))</p>\
        <p><a href="/sign-in">\(signIn)</a></p>
        """
    }
    static var awayTitle: String { said("One moment") }
    static var away: HTML { "<p>\(said("Gatepost cannot reach its records just now. Please try again in a few seconds. Sending a form twice does no harm."))</p>" }
    static var busyTitle: String { said("Busy for a moment") }
    static var busy: HTML { "<p>\(said("Nothing was changed. Please try again in a few seconds."))</p>" }
    static var fullTitle: String { said("There’s no room left") }
    static var full: HTML {
        "<p>\(said("Our computer’s disk is full, so nothing was kept. What was there before is as it was, and what you typed is still on the page before this one. Please tell the office, and send it again later."))</p>"
    }
    static var fileAmissTitle: String { said("This file can’t be opened") }
    static func fileAmiss(_ id: String) -> HTML {
        "<p>\(.said("It is missing or damaged on our computer, so it isn’t shown. Everything else is as it was. Please tell the office this number: \("<code>\(id)</code>" as HTML)"))</p>"
    }
    static var brokenTitle: String { said("Something went wrong on our side") }
    static func broken(_ id: String) -> HTML {
        "<p>\(.said("It isn’t anything you did. Please try again; if it happens twice, tell the office this number: \("<code>\(id)</code>" as HTML)"))</p>"
    }

    static func badRequestTitle(_ problem: BadRequest) -> String {
        switch problem {
        case .tooLarge, .fileTooLarge: said("That’s too big to send")
        case .tooManyFiles: said("That’s too many files at once")
        case .busy: busyTitle
        case .tookTooLong: said("That took too long to arrive")
        default: said("We couldn’t read that")
        }
    }

    static func badRequest(_ problem: BadRequest) -> HTML {
        "<p>\(badRequestWords(problem))</p>"
    }

    private static func badRequestWords(_ problem: BadRequest) -> String {
        switch problem {
        case .tooLarge: said("Pictures can come to 60 megabytes at a time, a video to 200, a document to 25. Please send less at once.")
        case .fileTooLarge: said("A file can have 40 megabytes. A smaller copy of it will do.")
        case .tooManyFiles: said("Please send up to twenty at a time.")
        case .fieldTooLong: said("One of the texts is longer than we can keep. Please shorten it and send it again.")
        case .busy: said("Many people are sending pictures just now. Nothing is lost; please try again in a minute.")
        case .tookTooLong: said("The connection may be slow just now. Please try again, with fewer files if there were several.")
        case .nulCharacter, .notUTF8:
            said("Something in it isn’t text, often from copying out of another program. Please go back and type that part.")
        case .malformed, .tooManyFields, .wrongType: said("Nothing was changed. Please go back, load the page again, and send it once more.")
        }
    }
}
