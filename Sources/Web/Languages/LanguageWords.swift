import Gatepost

extension Words {
    /// Of the language that somebody reads in, and of reading aloud.
    enum Languages {
        static var title: String { said("Language") }
        static var hint: String { said("Our pages and letters come in the first six. Of the others the office knows which you prefer.") }
        static let hintForTeam = "It counts wherever you are here as a family. Pages for those who work here are in English."

        static var readAloud: String { said("Read aloud") }
        static var stopReading: String { said("Stop reading") }
        static var translate: String { said("Translate") }
        static var asWritten: String { said("As it was written") }
        static var notTranslated: String { said("That couldn’t be translated on this device.") }

        /// What we speak, and then what families here often speak first, each as its own readers call it.
        static let all: [(code: String, ownName: String)] =
            Language.allCases.map { ($0.rawValue, $0.ownName) } + [
                ("bn", "বাংলা"), ("bg", "Български"), ("zh", "中文"), ("cs", "Čeština"), ("fa", "فارسی"), ("fr", "Français"), ("de", "Deutsch"),
                ("el", "Ελληνικά"), ("gu", "ગુજરાતી"), ("hi", "हिन्दी"), ("hu", "Magyar"), ("it", "Italiano"), ("ku", "Kurdî"), ("lv", "Latviešu"),
                ("lt", "Lietuvių"), ("pt", "Português"), ("pa", "ਪੰਜਾਬੀ"), ("ru", "Русский"), ("sk", "Slovenčina"), ("so", "Soomaali"),
                ("es", "Español"), ("ta", "தமிழ்"), ("tr", "Türkçe"), ("uk", "Українська"), ("yo", "Yorùbá"),
            ]
    }
}
