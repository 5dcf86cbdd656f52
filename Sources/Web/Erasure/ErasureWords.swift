import Gatepost
import Safeguarding

extension Words {
    /// Words of erasing somebody.
    enum Erasing {
        static let title = "Erasing"
        static let done = "They’re erased. What stays says nothing of who they were."
        static func renewing(_ count: Int) -> String {
            "\(Words.count(count, "picture is", "pictures are")) still being made anew without them. Nobody sees those meanwhile."
        }
        static let chooseTitle = "What becomes of what is shared with others"
        static let pictures = "Pictures that show them"
        static let comments = "Their comments"
        static let questions = "What they asked the office and shared"
        static let posts = "Posts they wrote for the page"
        static let showPlan = "Show what would happen"
        static let planTitle = "What goes and what stays"
        static let what = "What"
        static let count = "How many"
        static let becomes = "What becomes of it"
        static let name = "Their name, and what they sign in with"
        static let goes = "Goes"
        static let picturesDown = "Pictures that come down"
        static let picturesHidden = "Pictures made anew without them"
        static let videosDown = "Videos and documents that come down"
        static let concerns = "Concerns and allegations, if there are any, are kept: a child’s customarily to the 25th birthday, an allegation against somebody who worked here to pension age or ten years, whichever is longer. Nobody deletes them without a person’s decision."
        static let nameKept = "Behind what the law keeps, the name is kept sealed until"
        static let customary = "That day is customary, not in a statute."
        static let backups = "Backups made from now on don’t hold them. If an older one is brought back, they’re erased again."
        static let ask = "Ask a colleague to confirm"
        static let confirm = "Erase them"
        static let drop = "Not like this"
        static func askedBy(_ name: String) -> String { "\(name) asked for this. Somebody else confirms it. It can’t be undone." }
        static let keptTitle = "Names that are kept"
        static let keptLead = "The law keeps some records of people who were erased. Whose they are is sealed; opening a name is in the log."
        static let keptName = "A name that is kept"
        static let openedLead = "That you looked is in the log. Please close this page when you have read it."
        static let aChild = "A child who has left"
        static let aMember = "Somebody who has left"
        static let openName = "Open the name"
        static let forgetName = "Forget it"
        static let until = "Until"

        static func pictures(_ choice: ErasureChoices.Pictures) -> String {
            switch choice {
            case .takeDown: "Take them all down"
            case .hideThem: "Hide only them, where others are shown too"
            }
        }

        static func words(_ choice: ErasureChoices.Words) -> String {
            switch choice {
            case .delete: "Delete"
            case .nameless: "Keep, as by somebody who has left"
            }
        }

        static func effect(_ effect: ErasurePlan.Effect) -> String {
            switch effect {
            case .goes: Erasing.goes
            case .emptied: "Its words go; days and numbers stay for the log"
            case .nameless: "Stays, as by somebody who has left"
            case .kept(let keeping): why(keeping)
            }
        }

        static func why(_ keeping: Safeguarding.Keeping) -> String {
            switch keeping {
            case .concern: "Kept with concerns, so that a child can still be protected."
            case .staffRecord: "Kept: the register of whoever worked here."
            case .log: "Kept: numbers in place of names, so that nobody can hide what was done."
            case .others: "Kept for somebody else’s sake."
            }
        }
    }
}
