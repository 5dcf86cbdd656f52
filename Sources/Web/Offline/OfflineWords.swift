import Gatepost

// What people read while they have no connection.
extension Words {
    enum Offline {
        static var title: String { said("No connection just now") }
        static var lead: String { said("This phone or computer can’t reach us. As soon as it can, everything is there again.") }
        static var nothing: String { said("No words are kept here to read meanwhile.") }
        static var asItWas: String { said("This is what you last read here. Pictures are never kept.") }
        static var ring: String { said("Ring") }
        static var again: String { said("Try again") }
        static var forget: String { said("Take this off here") }
        static var forgotten: String { said("Nothing is kept here any more.") }

        // For whoever writes posts, on a device of the setting's: those who work here read English.
        static let writeTitle = "Write something meanwhile"
        static let writeLead = "It stays on this device, locked away, and becomes a draft of yours once there is a connection and you’re signed in. Pictures are added then."
        static let keep = "Keep it"
        static let kept = "It’s kept on this device and goes in by itself once there is a connection."
        static let failed = "That couldn’t be kept here. Please copy your words somewhere safe."
        static let away = "There is no connection just now. What you write is kept on this device when you press a button, and goes in later."
        static let waiting = "Something that you wrote without a connection still waits here."
        static let sent = "What you wrote without a connection has become a draft."
        static let refused = "Something that you wrote without a connection needs another look. Every word is there."
        static let open = "Open it"
    }
}
