import Gatepost
import Safeguarding

extension Words {
    /// Words of evidence packs.
    enum Evidence {
        static let title = "Evidence pack"
        static let fileName = "Gatepost evidence"
        static let lead = "A folder to hand over: every clause as it stands, the registers, and the log of everything that was done, for the days you choose."
        static let leftOut = "No child and no family is named in it, and no post or picture is in it. Anybody can check that nothing was changed afterwards."
        static let askTitle = "Make one"
        static let firstDay = "From"
        static let lastDay = "Up to"
        static let ask = "Make the pack"
        static let beingMade = "Being made"
        static func made(_ made: Int, of whole: Int) -> String { "\(made) of \(whole) parts are made." }
        static func period(_ period: RegisterTable.Period) -> String { "\(day(period.first)) to \(day(period.last))" }
        static func askedBy(_ name: String) -> String { "\(name) asked for it" }
        static let fetch = "Download the pack"

        // Inside a pack.
        static let coverTitle = "Evidence"
        static let coverLead = "How this setting keeps to what its policies ask, taken from Gatepost’s own registers."
        static let asTable = "as a table"
        static let logFolder = "The log of everything that was done, in the folder “log”. It holds numbers in place of names."
        static let checkTitle = "Has anything been changed?"
        static let check = "Every file is listed with its fingerprint in index.txt, and that list is signed. With Gatepost at hand:"
        static let checkByHand = "Without it: index.sig is an Ed25519 signature over index.txt, and each “file” line gives a file’s SHA-256. Compare the key with the one that this setting gives you."
        static let boardAsOf = "As it stood when the pack was made."
        static func made(_ moment: Int, in zone: Zone) -> String {
            let (day, minute) = zone.dayAndMinute(at: moment)
            return "Made on \(Words.day(day)) at \(timeOfDay(minute: minute))."
        }
    }
}
