extension Words {
    /// Words of a family's own-child pictures.
    enum Keepsakes {
        static func title(_ name: String) -> String { "\(name)’s pictures to keep" }
        static let lead = "All the pictures on the page that show your child, in one file for you to keep."
        static let hiddenOthers =
            "Everybody else in them is hidden first, also friends whose families are happy to be on the page. So they’re yours to share."
        static func wouldHold(_ count: Int) -> String {
            count == 1 ? "There’s one picture at the moment." : "There are \(count) pictures at the moment."
        }
        static let ask = "Prepare them for me"
        static let askAgain = "Prepare a new file"
        static let againTitle = "A newer one"
        static let beingMade = "Being prepared"
        static func made(_ made: Int, of whole: Int) -> String { "\(made) of \(count(whole, "picture", "pictures"))" }
        static let mayClose = "You can close this page and come back later."
        static let readyTitle = "Ready for you"
        static func holds(_ count: Int) -> String { count == 1 ? "One picture, in a ZIP file." : "\(count) pictures, in a ZIP file." }
        static let fetch = "Download"
        static let until = "It’s here until"
        static let fetched = "Downloaded"
        static let withdrawn = "A picture that comes off the page meanwhile is left out."
        static let noneTitle = "No pictures yet"
        static let none = "Pictures come here once your child is shown on the page with your permission."
        static let permissions = "See what you’ve allowed"
        static let link = "Pictures to keep"
        static let linkLead = "Your child’s pictures from the page, with everybody else hidden."
        static let fileName = "pictures to keep"
    }
}
