import Foundation
import Gatepost
import Pictures
import Safeguarding

extension Words {
    enum Tracing {
        static let title = "Trace a picture"
        static let lead = """
            If a picture from here has turned up somewhere it should not be, hand in a copy. A screenshot will do, or a photograph of a \
            screen. We look for the picture it was made from, and for the mark of whoever it was sent to.
            """
        static let copy = "The copy that turned up"
        static let copyHint = "JPEG, PNG, WebP or HEIC, up to 40 MB. The larger and sharper, the surer the answer. It is not kept."
        static let submit = "Look for whose copy it is"
        static let chooseCopy = "Please choose the picture that turned up."
        static let asideTitle = "How it works"
        static let aside = """
            Every picture that opens here carries a mark that nobody can see, different for each person. Everybody who has ever \
            belonged here is tried, whoever asks too. That you looked is noted in the log.
            """
        static let again = "Trace another"
        static let lookingTitle = "Looking for the picture"
        static func looked(_ seen: Int, of whole: Int) -> String {
            whole == 0 ? "We have begun." : "We have looked at \(seen) of \(whole) pictures."
        }
        static let mayWait = "This page goes on by itself. With many pictures it can take a minute or two."
        static let notNow = "We could not look just now. Please hand the copy in once more in a moment."
        static let goneTitle = "That is no longer here"
        static let gone = "What a tracing finds is kept for half an hour, for whoever asked. Please hand the copy in once more."
        static let notOursTitle = "None of our pictures"
        static let notOurs = "This was not made from any picture that is kept here, or shows too little of one to tell."
        static let whatNowTitle = "What now"
        static let whatNow = """
            A mark says whose copy it was, not who passed it on or why: a phone may have been lent or lost. Talk to the person before \
            deciding anything, with the safeguarding lead. Their access can be suspended at once on their page.
            """
        static let originTitle = "Where it came from"
        static let fromPost = "The post"
        static let likeness = "How it compares"
        static let tried = "Tried"
        static let likeliest = "The likeliest"
        static let columns = ["Member", "Code", "Belongs as", "Strength", "Chance of a mistake"]
        static let named = "named"
        static let namesNobody = "It is one of our pictures, but no mark in it is strong enough to name anybody."
        static let unmarked = "It is one of our pictures, but one so small that it is sent without a mark."

        /// For whom it would be a carer of their own child.
        static func somebody(_ code: MemberCode) -> String { "somebody with the code \(code), whom a colleague can look up" }
        static func names(_ names: [String]) -> String { "This copy carries the mark of \(Words.list(names))." }
        static func agreeing(_ agreeing: Int, of within: Int) -> String { "\(agreeing) of \(within) parts look the same" }
        static func members(_ count: Int) -> String { count == 1 ? "1 member, past and present" : "\(count) members, past and present" }
        static func score(_ score: Double) -> String { String(format: "%.1f", score) }

        /// In words as far as they reach: nobody reads exponents.
        static func chance(_ chance: Double) -> String {
            switch chance {
            case ..<1e-15: "less than one in a million billion"
            case ..<1e-12: "less than one in a thousand billion"
            case ..<1e-9: "less than one in a billion"
            case ..<1e-6: "less than one in a million"
            case ..<1e-3: "less than one in a thousand"
            case ..<0.1: "about one in \(Int((1 / chance).rounded()))"
            default: "says nothing"
            }
        }

        /// Nil when it may work in a moment.
        static func problem(_ problem: PictureProblem) -> String? {
            switch problem {
            case .refused(.tooManyBytes), .refused(.tooManyPixels):
                said("This file is too large. Up to 40 MB and 60 megapixels can be looked at.")
            case .refused(.notAPhotograph): said("This is not a JPEG, PNG, WebP or HEIC picture. A screenshot of it would do.")
            case .refused, .brokeTheWorker: said("This picture could not be read. A screenshot of it would do.")
            case .tooSlow: said("This picture took too long to look at. A smaller copy or a screenshot would do.")
            case .tooBusy, .unavailable: nil
            }
        }
    }
}
