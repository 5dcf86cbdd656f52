import Gatepost

// What proving that it is you says.
extension Words {
    enum SecondFactor {
        static let title = "Signing in safely"
        static let why =
            "You look after what belongs to families, so a password alone isn’t enough: somebody may guess it, or read it over your shoulder. Please add a second step. It takes two minutes, and then everything is open to you."
        static let mayHave = "You can add a second step, so that a password alone lets nobody in."
        static let safe = "Safe"
        static let toDo = "To do"
        static func healthy(_ count: Int) -> String { "Beside your password you have \(Words.count(count, "second step", "second steps"))." }
        static let setUp = "Add a second step"
        static let change = "Look after it"
        static let yours = "What you have"
        static let addedAt = "Added"
        static let takeAway = "Take away"
        static let generatorTitle = "A code generator"
        static let generatorLead = "An app on your telephone shows six digits that change every half-minute. Any app for such codes will do."
        static let setUpGenerator = "Set up a code generator"
        static let scan = "Open the app, choose to add an account, and hold the camera to this square."
        static let square = "A square for the camera of your code generator"
        static let orType = "Without a camera, type this into the app:"
        static let finish = "That’s done"
        static let firstCodeHint = "The six digits that the app shows now, so that we both know it works."
        static let wrongNewCode = "That isn’t what we expected. Please type the digits that the app shows now; the telephone’s clock has to be right."
        static let passkeyTitle = "A passkey"
        static let passkeyLead = "Your telephone or computer keeps a key that it shows only to us, and only to you: by your finger, your face, or its own code."
        static let noPasskeysHere =
            "Passkeys work only where the address begins with https. Whoever looks after Gatepost for you can turn that on; a code generator works everywhere."
        static let needsScript = "Your browser keeps scripts off. A passkey needs one; a code generator doesn’t."
        static let addPasskey = "Add a passkey"
        static let passkeyName = "What shall we call it?"
        static let passkeyNameHint = "As “My phone”."
        static let passkeyFailed = "That didn’t work. Please try it once more, or use a code."
        static let usePasskey = "Use a passkey"
        static let recoveryTitle = "Codes on paper"
        static let recoveryLead =
            "For the day on which your telephone is lost: ten codes, each good once, instead of what you have lost. Please print them, or write them down, now: we can’t show them again."
        static let recoveryKeep = "Keep them where nobody else looks, and not with your telephone. New ones make these good for nothing."
        static let haveThem = "I have them"
        static let newCodes = "Make ten new ones"
        static func codesLeft(_ count: Int) -> String {
            count == 0 ? "You have no codes on paper left." : "You have \(Words.count(count, "code", "codes")) on paper left."
        }

        // The second step, and once more later.
        static let secondTitle = "One more step"
        static let code = "Code"
        static let codeHint = "The six digits of your code generator, or one of your codes on paper."
        static let recoveryCode = "Code on paper"
        static let recoveryHint = "One of your ten codes, as K7QM-2XTD-HW9P."
        static let wrongCode = "That code isn’t right, or was used before. Please type the newest one."
        static let secondHelp = "Lost everything? Two people who run your setting can let you in anew. Nobody else can, and nobody will ask you for a code."
        static let demo = "In this demo the code is"
        static let proveTitle = "Is it still you?"
        static let proveLead = "This matters to families, so we ask once more if it’s more than ten minutes ago. Then it goes straight on."
        static let kept = "What you typed is kept."
        static let yourPassword = "Your password"
        static let goOn = "Go on"

        // By letter.
        static let byLetter = "Parents: sign in by e-mail, without a password"
        static let letterTitle = "Sign in by e-mail"
        static let letterLead = "For parents and family. We send you a link and a code; either lets you in once, within a quarter of an hour."
        static let emailAddress = "Your e-mail address"
        static let sendLetter = "Send it"
        static let askForLetter = "Ask for another"
        static let letterSentTitle = "Please look at your e-mail"
        static let letterSent =
            "If that address is a parent’s here, a letter is on its way. Open its link on this device, or type its code. People who work here sign in with their password."
        static let letterCode = "Code from the letter"
        static let letterCodeHint = "Eight letters and digits, as K7QM-2XTD."
        static let letterOpen = "You’re nearly there."
        static let letterOverTitle = "This letter can’t be used any more"
        static let letterOver = "Each works once and for a quarter of an hour, so that nobody else can use it."

        // Sessions in words.
        static let endSession = "End it"
        /// "This phone: Chrome on Android".
        static func session(_ agent: String, isThis: Bool) -> String { "\(isThis ? "This" : "A") \(device(agent)): \(Words.browser(agent))" }
        private static func device(_ agent: String) -> String {
            if agent.contains("iPhone") || agent.contains("Android") && agent.contains("Mobile") { return "phone" }
            return agent.contains("iPad") || agent.contains("Android") ? "tablet" : "computer"
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
