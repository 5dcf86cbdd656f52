import Gatepost

extension Words {
    /// Words of a family's own-child pictures.
    enum Keepsakes {
        static func title(_ name: String) -> String { said("\(name)’s pictures to keep") }
        static var lead: String { said("All the pictures on the page that show your child, in one file for you to keep.") }
        static var hiddenOthers: String { said("Everybody else in them is hidden first, also friends whose families are happy to be on the page. So they’re yours to share.") }
        static func wouldHold(_ count: Int) -> String {
            counted(count, "There’s one picture at the moment.", "There are \(count) pictures at the moment.")
        }
        static var ask: String { said("Prepare them for me") }
        static var askAgain: String { said("Prepare a new file") }
        static var againTitle: String { said("A newer one") }
        static var beingMade: String { said("Being prepared") }
        static func made(_ made: Int, of whole: Int) -> String { counted(whole, "\(made) of 1 picture", "\(made) of \(whole) pictures") }
        static var mayClose: String { said("You can close this page and come back later.") }
        static var readyTitle: String { said("Ready for you") }
        static func holds(_ count: Int) -> String { counted(count, "One picture, in a ZIP file.", "\(count) pictures, in a ZIP file.") }
        static var fetch: String { said("Download") }
        static func until(_ moment: HTML) -> HTML { .said("It’s here until \(moment).") }
        static func fetched(_ moment: HTML) -> HTML { .said("Downloaded \(moment).") }
        static var withdrawn: String { said("A picture that comes off the page meanwhile is left out.") }
        static var noneTitle: String { said("No pictures yet") }
        static var none: String { said("Pictures come here once your child is shown on the page with your permission.") }
        static var permissions: String { said("See what you’ve allowed") }
        static var link: String { said("Pictures to keep") }
        static var linkLead: String { said("Your child’s pictures from the page, with everybody else hidden.") }
        static let fileName = "pictures to keep"
    }
}
