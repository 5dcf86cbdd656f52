import Gatepost

// What proving that it is you says.
extension Words {
    enum SecondFactor {
        static var title: String { said("Signing in safely") }
        static let why =
            "You look after what belongs to families, so a password alone isn’t enough: somebody may guess it, or read it over your shoulder. Please add a second step. It takes two minutes, and then everything is open to you."
        static var mayHave: String { said("You can add a second step, so that a password alone lets nobody in.") }
        static var safe: String { said("Safe") }
        static var toDo: String { said("To do") }
        static func healthy(_ count: Int) -> String {
            counted(count, "Beside your password you have 1 second step.", "Beside your password you have \(count) second steps.")
        }
        static var setUp: String { said("Add a second step") }
        static var change: String { said("Look after it") }
        static var yours: String { said("What you have") }
        static var addedAt: String { said("Added") }
        static var takeAway: String { said("Take away") }
        static var generatorTitle: String { said("A code generator") }
        static var generatorLead: String { said("An app on your telephone shows six digits that change every half-minute. Any app for such codes will do.") }
        static var setUpGenerator: String { said("Set up a code generator") }
        static var scan: String { said("Open the app, choose to add an account, and hold the camera to this square.") }
        static var square: String { said("A square for the camera of your code generator") }
        static var orType: String { said("Without a camera, type this into the app:") }
        static var finish: String { said("That’s done") }
        static var firstCodeHint: String { said("The six digits that the app shows now, so that we both know it works.") }
        static var wrongNewCode: String { said("That isn’t what we expected. Please type the digits that the app shows now; the telephone’s clock has to be right.") }
        static var passkeyTitle: String { said("A passkey") }
        static var passkeyLead: String { said("Your telephone or computer keeps a key that it shows only to us, and only to you: by your finger, your face, or its own code.") }
        static var noPasskeysHere: String { said("Passkeys work only where the address begins with https. Whoever looks after Gatepost for you can turn that on; a code generator works everywhere.") }
        static var needsScript: String { said("Your browser keeps scripts off. A passkey needs one; a code generator doesn’t.") }
        static var addPasskey: String { said("Add a passkey") }
        static var passkeyName: String { said("What shall we call it?") }
        static var passkeyNameHint: String { said("As “My phone”.") }
        static var passkeyFailed: String { said("That didn’t work. Please try it once more, or use a code.") }
        static var usePasskey: String { said("Use a passkey") }
        static var recoveryTitle: String { said("Codes on paper") }
        static var recoveryLead: String { said("For the day on which your telephone is lost: ten codes, each good once, instead of what you have lost. Please print them, or write them down, now: we can’t show them again.") }
        static var recoveryKeep: String { said("Keep them where nobody else looks, and not with your telephone. New ones make these good for nothing.") }
        static var haveThem: String { said("I have them") }
        static var newCodes: String { said("Make ten new ones") }
        static func codesLeft(_ count: Int) -> String {
            count == 0 ? said("You have no codes on paper left.") : counted(count, "You have 1 code on paper left.", "You have \(count) codes on paper left.")
        }

        // The second step, and once more later.
        static var secondTitle: String { said("One more step") }
        static var code: String { said("Code") }
        static var codeHint: String { said("The six digits of your code generator, or one of your codes on paper.") }
        static var recoveryCode: String { said("Code on paper") }
        static var recoveryHint: String { said("One of your ten codes, as K7QM-2XTD-HW9P.") }
        static var wrongCode: String { said("That code isn’t right, or was used before. Please type the newest one.") }
        static var secondHelp: String { said("Lost everything? Two people who run your setting can let you in anew. Nobody else can, and nobody will ask you for a code.") }
        static var demo: String { said("In this demo the code is") }
        static var proveTitle: String { said("Is it still you?") }
        static var proveLead: String { said("This matters to families, so we ask once more if it’s more than ten minutes ago. Then it goes straight on.") }
        static var kept: String { said("What you typed is kept.") }
        static var yourPassword: String { said("Your password") }
        static var goOn: String { said("Go on") }

        // By letter.
        static var byLetter: String { said("Parents: sign in by e-mail, without a password") }
        static var letterTitle: String { said("Sign in by e-mail") }
        static var letterLead: String { said("For parents and family. We send you a link and a code; either lets you in once, within a quarter of an hour.") }
        static var emailAddress: String { said("Your e-mail address") }
        static var sendLetter: String { said("Send it") }
        static var askForLetter: String { said("Ask for another") }
        static var letterSentTitle: String { said("Please look at your e-mail") }
        static var letterSent: String { said("If that address is a parent’s here, a letter is on its way. Open its link on this device, or type its code. People who work here sign in with their password.") }
        static var letterCode: String { said("Code from the letter") }
        static var letterCodeHint: String { said("Eight letters and digits, as K7QM-2XTD.") }
        static var letterOpen: String { said("You’re nearly there.") }
        static var letterOverTitle: String { said("This letter can’t be used any more") }
        static var letterOver: String { said("Each works once and for a quarter of an hour, so that nobody else can use it.") }

        // Sessions in words.
        static var endSession: String { said("End it") }
        /// "This phone: Chrome on Android".
        static func session(_ agent: String, isThis: Bool) -> String {
            let browser = Words.browser(agent)
            if agent.contains("iPhone") || agent.contains("Android") && agent.contains("Mobile") {
                return isThis ? said("This phone: \(browser)") : said("A phone: \(browser)")
            }
            if agent.contains("iPad") || agent.contains("Android") { return isThis ? said("This tablet: \(browser)") : said("A tablet: \(browser)") }
            return isThis ? said("This computer: \(browser)") : said("A computer: \(browser)")
        }

        // Somebody lost everything.
        static let lostEverything = "Lost what they sign in with?"
        static func recoverTitle(_ name: String) -> String { "Let \(name) in anew" }
        static let recoverLead =
            "For somebody who has lost their password or their second step. Two people who run the setting decide it. Make sure that it’s really them who asks: speak to them, or ring the number you know."
        static let goesByLetter = "Once a second person agrees, they’re signed out everywhere, and a letter to the address on record invites them again."
        static let goesOnPaper = "Once a second person agrees, they’re signed out everywhere, and you print an invitation to hand over."
        static let askToRecover = "Ask for it"
        static func recoverAsked(_ name: String) -> String { "\(name) asked for this. Somebody else has to agree." }
        static let agreeToRecover = "I agree"
        static let dropRecovery = "No, leave it"
    }
}
