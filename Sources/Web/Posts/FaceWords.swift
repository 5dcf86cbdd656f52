import Gatepost
import Safeguarding

// What is said of faces, to those who write and those who approve.
extension Words {
    static let nobodyInIt = "Nobody is in this picture"
    static func nobodySigned(_ name: String) -> String { "\(name) signed that nobody is in it." }
    static let faceQuestion = "Who is this?"
    static func whoIsFace(_ number: Int) -> String { "Who is face \(number)?" }
    static func changeFace(_ number: Int) -> String { "Change face \(number)" }
    static let namesAtHand = "Names at hand"
    static let insteadOfName = "Instead of a name"
    static func hereToday(_ room: String) -> String { "\(room), here today" }
    static func notHereToday(_ room: String) -> String { "\(room), not here today" }
    /// Ten-thousandths as "12.5".
    static func percent(_ tenThousandths: Int) -> String {
        let rest = tenThousandths % 100
        return rest == 0 ? String(tenThousandths / 100) : "\(tenThousandths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
    static func faceNumber(_ number: Int) -> String { "Face \(number)" }
    static let nameThem = "It’s them"
    static let hideThem = "Hide"
    static let notAFace = "Not a face"
    static let takeBoxAway = "Take the box away"
    static let seekingFaces = "We’re looking for faces. What we find appears here; you can go on meanwhile."
    /// - Parameter marked: faces that people marked; the machine does not propose those again.
    static func foundFaces(_ count: Int, besides marked: Int) -> String {
        switch count {
        case 0 where marked > 0: "We looked, and found no other face. Is there one all the same? Add it."
        case 0: "We looked, and found no face. Is there one all the same? Add it."
        case 1: "We found one face. Is there another? Add it."
        default: "We found \(count) faces. Is there another? Add it."
        }
    }
    static let notSoughtTitle = "We couldn’t look for faces here"
    static let notSought = "Please mark everybody yourself, at the back and at the edges too, and then sign how many they are. The second person counts as well."
    static let notSoughtSecond = "Please count everybody you can see, hidden people included. It has to be as many as are marked."
    static let howMany = "How many people are in it?"
    static let signCount = "Sign the number"
    static let countNeeded = "Please write how many people are in the picture, as a number."
    static func countedBy(_ name: String, _ people: Int) -> String { "\(name) counted \(people)" }
    static func dismissed(_ name: String?) -> String { name.map { "\($0) said: not a face" } ?? "Said: not a face" }
    static let change = "Change"
    static let hiddenFace = "Hidden"
    static func hiddenFace(_ name: String) -> String { "\(name), hidden" }
    static let chooseName = "Choose a name, or hide them"
    static let adultsHere = "Adults here"
    static let addFace = "Add a face"
    static let addFaceHint = "Draw a box on the picture, or type where the face is, in per cent of the picture."
    static let faceLeft = "From the left"
    static let faceTop = "From the top"
    static let faceWidth = "Width"
    static let faceHeight = "Height"
    static let moveBox = "Move the box"
    static let moveBoxHere = "Move it here"
    static let faceOutside = "The box has to lie within the picture. Please look at the four numbers again."
    static func mayBeShown(_ permission: Permission) -> String {
        switch permission {
        case .yes: "permission"
        case .hidden: "hide only"
        case .never: "never photograph"
        }
    }
    static func faceTag(_ face: PostFace) -> String {
        switch face.answer {
        case .unanswered: faceQuestion
        case .notAFace: notAFace
        case .hidden: face.permission == .never ? "Never photograph" : hiddenFace
        case .child, .adult:
            face.hasLeft
                ? "Has left" : face.permission == .yes ? "Permission" : face.permission == .never ? "Never photograph" : "No permission"
        }
    }
}
