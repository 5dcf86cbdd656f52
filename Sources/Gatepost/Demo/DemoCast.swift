import Safeguarding

/// Everybody in the demo. They are made up; no such nursery is known to us.
enum DemoCast {
    /// Somebody who works at Acorn Lane, in a state of readiness that shows one rule.
    struct Colleague {
        let name: String
        let user: String
        let title: String
        var capacity = Capacity.staff
        var duty: Duty?
        var vetting: Registers.Vetting? = .clear
        /// Days from today until the training ends; before today it has lapsed.
        var trainedFor: Int? = 300
        var signsCode = true
        /// Days from today until the DBS check is looked at again; before today it is overdue.
        var recheckIn = 700
        /// Whether they have made their yearly declaration.
        var declares = true
        /// What to try as this person, on the sheet of demo accounts.
        var note: String?
    }

    static let manager = Colleague(
        name: "Helen Marsh", user: "helen", title: "Manager", duty: .manager, note: "runs the nursery; approves posts; see Today")
    static let registered = Colleague(
        name: "Ruth Adair", user: "ruth", title: "Registered person", capacity: .committee, duty: .registeredPerson,
        note: "answers for the nursery")

    static let colleagues: [Colleague] = [
        Colleague(name: "Tom Okafor", user: "tom", title: "Deputy", duty: .deputy, note: "a deputy who is ready to approve"),
        Colleague(
            name: "Kate Lindley", user: "kate", title: "Deputy", duty: .deputy, trainedFor: -20,
            note: "a deputy whose training has lapsed: the gate says so"),
        Colleague(
            name: "Priya Nair", user: "priya", title: "Oak lead", duty: .contentManager, trainedFor: 11,
            note: "content manager; training ends soon"),
        Colleague(
            name: "Siân Probert", user: "sian", title: "Seed lead", duty: .contentManager, signsCode: false,
            note: "has not signed the code yet"),
        Colleague(
            name: "Amy Cole", user: "amy", title: "Practitioner, Oak", duty: .contributor,
            note: "writes posts; start here as a practitioner"),
        Colleague(
            name: "Leo Hartwell", user: "leo", title: "Practitioner, Seed", duty: .contributor,
            note: "works here and is a parent here: two hats"),
        Colleague(name: "Grace Tindall", user: "grace", title: "Safeguarding lead", duty: .safeguardingLead, note: "safeguarding lead"),
        Colleague(
            name: "Nadia Rehman", user: "nadia", title: "Deputy safeguarding lead", duty: .deputySafeguardingLead, recheckIn: -12,
            note: "her DBS recheck is overdue: see the staff register"),
        Colleague(
            name: "Ben Foxley", user: "ben", title: "Practitioner, Sapling", duty: .contributor, vetting: .pending,
            note: "DBS check not back yet: no camera"),
        Colleague(name: "Zoë Lambert", user: "zoe", title: "Student", capacity: .student, vetting: .pending, trainedFor: nil),
        Colleague(name: "Martin Shawcross", user: "martin", title: "Volunteer", capacity: .volunteer, trainedFor: nil, declares: false),
        Colleague(name: "Ola Nowicka", user: "ola", title: "Committee chair", capacity: .committee, trainedFor: nil),
        Colleague(
            name: "Dee Fairfax", user: "dee", title: "Council early-years officer", capacity: .officer, duty: .overseeingOfficer,
            vetting: nil,
            trainedFor: nil, note: "oversees from outside: the register of pages, and no child’s content"),
    ]

    /// What a family decided about pictures on the page.
    enum Decision {
        case yes
        /// On a signed form, with somebody to interpret.
        case paper
        /// Yes once, until a day that is over.
        case expired
        /// Yes at first; no since this morning.
        case changedMind
        /// One carer said yes, and one who lives elsewhere said no.
        case oneSaidNo
        case notAnswered
        case heardNo
        /// Never in the frame, for the child's protection.
        case protected
        /// In a council's care: nothing until the council has said so.
        case lookedAfter
        /// Yes to a name, no to pictures.
        case nameOnly
    }

    struct Family {
        let name: String
        let children: [(first: String, room: Int)]
        let carers: [String]
        var livesApart = false
        var decision = Decision.yes
        var language = "en"
        var user: String?
        var note: String?
        var leaving: Int?
        var agrees = true
    }

    /// Rooms are 0 Seed, 1 Sapling, 2 Oak.
    static let families: [Family] = [
        Family(
            name: "Kershaw", children: [("Rowan", 2)], carers: ["Jo", "Max"], user: "jo", note: "an Oak parent: open this one on a phone"),
        Family(
            name: "Bello", children: [("Ayo", 0)], carers: ["Ade", "Folake"], language: "yo", user: "ade",
            note: "a Seed parent: cannot see Oak’s posts"),
        Family(
            name: "Whitlock", children: [("Isla", 2)], carers: ["Beth", "Craig"], livesApart: true, decision: .oneSaidNo, user: "beth",
            note: "separated; never told that the other carer is here"),
        Family(
            name: "Nowak", children: [("Zofia", 2), ("Jan", 0)], carers: ["Agnieszka", "Piotr"], language: "pl", user: "agnieszka",
            note: "two children here"),
        Family(name: "Hartwell", children: [("Etta", 1)], carers: ["Mia"], user: "mia"),
        Family(name: "Siddiqui", children: [("Amina", 2)], carers: ["Farah", "Imran"], decision: .paper, language: "ur"),
        Family(name: "Popescu", children: [("Luca", 1), ("Ioana", 2)], carers: ["Elena", "Andrei"], language: "ro"),
        Family(name: "الخطيب", children: [("ليلى", 2)], carers: ["سارة"], language: "ar"),
        Family(name: "Llewellyn", children: [("Cerys", 1)], carers: ["Nia", "Rhys"], language: "cy"),
        Family(name: "Nguyễn", children: [("Minh", 2)], carers: ["Lan", "Huy"]),
        Family(name: "O’Rourke", children: [("Finn", 0)], carers: ["Aoife"]),
        Family(name: "Müller-Hayes", children: [("Anna", 1)], carers: ["Katrin", "Dan"]),
        Family(
            name: "Achterberg", children: [("Noor", 2)], carers: ["Sanne"], decision: .notAnswered, user: "sanne",
            note: "has not answered about pictures", agrees: false),
        Family(name: "Pemberton", children: [("Arlo", 1)], carers: ["Chloe"], decision: .protected),
        Family(name: "Ferreira", children: [("Inês", 2), ("Tiago", 1)], carers: ["Marta", "Paulo"]),
        Family(name: "Ashworth", children: [("Willow", 0)], carers: ["Lucy"], decision: .lookedAfter),
        Family(name: "Kaminski", children: [("Oskar", 2)], carers: ["Ewa"], decision: .heardNo),
        Family(name: "Dhillon", children: [("Jasleen", 1)], carers: ["Harpreet", "Manjit"]),
        Family(
            name: "Tomlinson", children: [("Bea", 2)], carers: ["Sally"], user: "sally", note: "her child’s last day is soon", leaving: 9),
        Family(name: "Ravenscroft", children: [("Theo", 0)], carers: ["Emily", "Jack"], leaving: -30),
        Family(name: "Yılmaz", children: [("Defne", 1)], carers: ["Elif", "Can"]),
        Family(name: "Osei", children: [("Kofi", 2), ("Abena", 0)], carers: ["Akosua"]),
        Family(name: "Brightwell", children: [("Poppy", 1)], carers: ["Hannah"], decision: .nameOnly),
        Family(name: "Castellano", children: [("Luca", 0)], carers: ["Giulia", "Marco"], decision: .expired, language: "it"),
        Family(name: "Thackray", children: [("Edith", 2)], carers: ["Joan"], decision: .changedMind),
        Family(name: "Szabó", children: [("Bence", 1)], carers: ["Réka"]),
        Family(name: "Mbeki", children: [("Thandi", 2)], carers: ["Zanele", "Sipho"]),
        Family(name: "Haverstock", children: [("Ned", 0)], carers: ["Laura"]),
        Family(name: "Qureshi", children: [("Yusuf", 1), ("Maryam", 0)], carers: ["Saima", "Tariq"], language: "ur"),
        Family(name: "Lindqvist", children: [("Alva", 2)], carers: ["Ingrid"]),
        Family(name: "Barraclough", children: [("Stan", 1)], carers: ["Gemma", "Paul"]),
        Family(name: "Jankauskas", children: [("Emilija", 0)], carers: ["Rūta"]),
        Family(name: "Fairweather", children: [("Ivy", 2)], carers: ["Rachel"]),
        Family(name: "Chowdhury", children: [("Rafi", 1), ("Tahmina", 2)], carers: ["Nasreen"]),
        Family(name: "Holroyd", children: [("Mabel", 0)], carers: ["Steph", "Will"]),
        Family(name: "Petrov", children: [("Milo", 1), ("Dasha", 2)], carers: ["Vera"]),
        Family(name: "Addison-Clarke", children: [("Ottilie", 0)], carers: ["Fran"]),
        Family(name: "Wolstenholme", children: [("Jude", 1)], carers: ["Carol"]),
        Family(name: "Eze", children: [("Chidi", 0), ("Nkechi", 2)], carers: ["Ngozi"]),
        Family(name: "Middlebrook", children: [("Wren", 0)], carers: ["Tess"]),
    ]
}
