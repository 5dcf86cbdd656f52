import Safeguarding
import Testing

/// A text, and what the guard must find in it: nothing, if it must pass.
struct GuardCase: Sendable, CustomTestStringConvertible {
    var text: String
    var expected: Set<Finding.Kind>

    var testDescription: String { text }

    static func caught(_ text: String, _ kinds: Finding.Kind...) -> GuardCase { GuardCase(text: text, expected: Set(kinds)) }
    static func passes(_ text: String) -> GuardCase { GuardCase(text: text, expected: []) }

    /// The whole table.
    static let all: [GuardCase] = names + everydayNames + phones + emails + addresses + networks + foul + honest + chatter
}

/// The people of the setting that the table is read in.
enum GuardPeople {
    static let all: [KnownPerson] =
        children + [
            KnownPerson(kind: .carer, first: "Sarah", family: "Hartley"),
            KnownPerson(kind: .carer, first: "Tom", family: "Ashworth"),
            KnownPerson(kind: .carer, first: "Oksana", family: "Шевченко"),
            KnownPerson(kind: .staff, first: "Grace", family: "Pemberton"),
        ]

    static let children: [KnownPerson] = [
        child("Olivia Rose", "Hartley"), child("Zoë", "Müller"), child("Muhammad", "Al-Hassan"), child("Will", "Young"),
        child("Rose", "Hill"),
        child("Mark", "Wood"), child("Summer", "Brown"), child("Hope", "King"), child("Seán", "O'Brien"), child("Priya", "D'Souza"),
        child("Jack", "Smith-Jones"), child("Lotte", "van der Berg"), child("小明", "王"), child("Олександр", "Шевченко"),
        child("محمد", "العلي"),
        child("Chloé", "Lefèvre"), child("Ava", "Thomas"), child("Ella", "Preston"), child("Leo", "Bird"), child("Amelia", "Cockburn"),
        child("Noah", "Dickinson"), child("Ivy", "Hancock"), child("Arjun", "Wankhede"), child("Minh", "Ng"), child("Mia", "Lee"),
        KnownPerson(kind: .child, first: "Oliver", knownAs: "Ollie", family: "McDonald"), child("Anne-Marie", "Fox"),
        child("Łukasz", "Wójcik"),
        child("Νίκος", "Παπαδόπουλος"), child("민준", "김"), child("Ayşe", "Yıldız"), child("Charlie", "Cole"), child("Isla", "Donaldson"),
        child("María José", "García López"), child("Harry", "Green"), child("Poppy", "Field"), child("Daisy", "Baker"), child("अनन्या", "शर्मा"),
    ]

    private static func child(_ first: String, _ family: String) -> KnownPerson { KnownPerson(kind: .child, first: first, family: family) }

    static let guarding = TextGuard(names: NamesIndex(all))
}
