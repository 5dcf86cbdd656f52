import Gatepost
import Safeguarding

// What pages about the setting's own devices say.
extension Words {
    enum Devices {
        static let title = "Our devices"
        static let lead =
            "Families are written to with the setting’s own tablets and computers, never with somebody’s own telephone. Reading a policy and raising a concern need none of them."
        static let none = "No devices yet"
        static let noneLead = "Enrol the first: a tablet in a room, or the computer in the office. It takes a minute, on the device itself."
        static let noneForTeam = "A manager can enrol the setting’s tablets and computers."
        static let enrolOne = "Enrol a device"
        static let lostTitle = "Lost or put away"
        static func kind(_ kind: DeviceKind) -> String {
            switch kind {
            case .tablet: "Tablet"
            case .phone: "Phone"
            case .computer: "Computer"
            }
        }
        static let seen = "Last seen"
        static func enrolled(_ offeredBy: String, _ enrolledBy: String) -> String {
            offeredBy == enrolledBy ? "Enrolled by \(offeredBy)" : "Enrolled by \(offeredBy), with \(enrolledBy) at it"
        }
        static func pins(_ count: Int) -> String { Words.count(count, "person has a PIN", "people have a PIN") }
        static let lost = "It’s lost"
        static func lostBy(_ name: String?) -> String { name.map { "Said to be lost by \($0)" } ?? "Ended when a backup was brought back" }
        static let lostHint =
            "One tap cuts a device off: whoever is signed in on it is out with the next page. If it turns up, it’s enrolled anew."
        static let thisOne = "This device"

        // What is asked of them.
        static let ruleTitle = "What we ask"
        static let ruleOn = "Writing posts, approving them and answering families works on these devices only."
        static let ruleOff = "Nothing is asked yet: posts and answers to families can still come from any telephone."
        static let looserDevices = "working without the setting’s devices"
        static let hoursOn = "Only while the office is open, too."
        static let hoursOff = "At any hour."
        static let looserHours = "working outside the office’s hours"
        static let networksTitle = "Our networks"
        static let networksNone = "From any network."
        static let networksSome = "Only from these networks:"
        static let networksLead =
            "If you like, the devices count only on the setting’s own network, so that a tablet at home does nothing. Whoever looks after your connection knows its addresses."
        static let networksField = "One network a line"
        static let networksHint = "The address first, then what you call it: “203.0.113.0/24 Main house”. Empty means from anywhere."
        static let networksWrong =
            "We couldn’t read one of the lines. Each begins with an address, as 203.0.113.7, or with a range of them, as 203.0.113.0/24."
        static func yourAddress(_ address: String) -> String { "You’re coming from \(address) just now." }
        static let looserNetworks = "other networks"
        static func stricter(_ option: SettingOption) -> String {
            switch option {
            case .devicesNeeded: "Ask for our devices from now on"
            case .devicesInHours: "Only while the office is open"
            case .officeHours: Questions.saveHours
            default: "Change our networks"
            }
        }
        static func asked(_ option: SettingOption, _ name: String) -> String {
            switch option {
            case .devicesNeeded: "\(name) asks that posts and answers may come from any device."
            case .devicesInHours: "\(name) asks that our devices may be used outside the office’s hours."
            case .deviceNetworks(let networks) where networks.isEmpty: "\(name) asks that our devices may be used from any network."
            case .deviceNetworks(let networks): "\(name) asks for these networks: \(Words.list(networks.map(\.line)))."
            case .officeHours(let hours):
                "\(name) asks for these office hours, in which our devices may be used: \(Questions.hours(hours))."
            default: ""
            }
        }

        // Making a code.
        static let name = "What is it called?"
        static let nameHint = "As “Oak room tablet”, or what its sticker says."
        static let kindLabel = "What is it?"
        static let kindHint = "On a tablet or a phone, pictures can come straight from the camera."
        static let makeCode = "Make its code"
        static func codeTitle(_ name: String) -> String { "A code for \(name)" }
        static let codeLead = "On the device itself: sign in, open Enrol this device, and type this. Or hold its camera to the square."
        static let codeOnce = "It’s good once, for a quarter of an hour, and we can’t show it again."
        static let codeCare = "Please type it on that device yourself, or watch: whichever browser has it becomes this device."
        static let codeSquare = "A square for the camera of the device"
        static let codeAddress = "The page is"
        static let back = "Back to our devices"

        // On the device.
        static let enrolTitle = "Enrol this device"
        static let enrolLead =
            "The browser in front of you makes a key that can’t be copied off it. From then on it’s one of the setting’s devices."
        static let code = "Code"
        static let codeHint = "A manager makes it under Our devices. It looks like K7QM-2XTD."
        static let enrolThis = "Enrol this device"
        static let wrongCode = "That code isn’t right, or its quarter of an hour is over. A manager can make another."
        static let failed = "This browser couldn’t make a key. Please try once more; a private window can’t keep one."
        static let needsScript = "Your browser keeps scripts off. A device’s key needs one."
        static let notSecure =
            "This address isn’t encrypted, so browsers here can’t keep a key. Whoever looks after Gatepost for you can put it behind https; then open it there, and enrol the device."
        static let already = "This browser is one of the setting’s devices already."

        // Proving it.
        static let proveTitle = "One moment"
        static let proving = "We’re making sure that this is one of the setting’s devices."
        static let proveFailed =
            "We couldn’t find this device’s key. Somebody may have cleared the browser. A manager can enrol it anew; you can go on and read meanwhile."
        static let tryAgain = "Try again"
        static let without = "Go on without"

        // PINs.
        static let pinTitle = "A PIN for this device"
        static func pinLead(_ device: String) -> String {
            "On \(device) you can take over from a colleague with six digits, to write a draft. Sending it, approving and anything else still asks you to sign in fully."
        }
        static let pin = "Six digits"
        static let pinHint = "Not a birthday, and not one that a colleague can see you type."
        static let pinAgain = "The same once more"
        static let pinDiffers = "These two aren’t the same. Please type it again."
        static let pinShape = "Please type six digits."
        static let setPIN = "Use this PIN"
        static let hasPIN = "You have a PIN here since"
        static let endPIN = "Take it away"
        static let pinHelp = "After five wrong tries it’s gone, and you set a new one."
        static let switchTitle = "Who’s writing?"
        static func switchLead(_ device: String) -> String { "This is \(device). Choose your name and type your PIN to write a draft." }
        static let person = "Your name"
        static let goOn = "Go on"
        static let switchLink = "Change to somebody else"
        static let nobodyTitle = "Nobody has a PIN here yet"
        static let nobody = "Sign in with your password first. Then you can set a PIN for this device under You."
        static let notEnrolled = "This browser isn’t one of the setting’s devices, so nobody has a PIN here."
        static let signInFully = "Sign in with your password"
        static let wrongPIN = "That isn’t right. After five wrong tries the PIN is gone."
        static let pinEnded = "That was one try too many, so this PIN is gone. Sign in with your password, and set a new one."
        static let pageOld = "This page had been open for a while. Please type your PIN once more."
        static let switchNeedsScript = "Your browser keeps scripts off. Please sign in with your password."

        // Pictures.
        static let takePicture = "Take a picture"
        static let takePictureHint = "It comes straight from the camera, and isn’t kept among the device’s own pictures where it allows that."
        static let addedElsewhere =
            "Added from outside the setting’s devices. Please make sure it was taken with one of them, and is kept nowhere else."
        static let addedFromFiles = "Chosen from the files on one of our devices, rather than taken with its camera just then."
    }
}
