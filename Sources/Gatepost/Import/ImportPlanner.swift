import Safeguarding

/// Takes the rows of a list one after the other, and remembers what those before it made.
struct ImportPlanner {
    private(set) var plan = ImportPlan()
    private let choices: ImportChoices
    private let facts: ImportFacts
    /// New children by name and birthday, with their place in the plan.
    private var newChildren: [String: Int] = [:]
    /// New carers by what tells that two rows mean one human.
    private var newCarers: [String: Int] = [:]
    /// Carers whom a row above tied to a child, by name: one child has not two of one name.
    private var tied: Set<Pair> = []
    private var newRooms: Set<String> = []
    private var newColleagues: [String: Int] = [:]

    private struct Pair: Hashable {
        let child: ImportPlan.NewTie.Of
        let carer: String
    }

    init(_ choices: ImportChoices, _ facts: ImportFacts) {
        self.choices = choices
        self.facts = facts
    }

    mutating func take(_ row: Sheet.Row, headings: Sheet.Row?, as kind: ImportKind) {
        var reading = ImportReading(row, choices.match, headings: headings, on: facts.today)
        if reading.isEmpty { return }
        switch kind {
        case .children: takeChild(row.number, &reading)
        case .families: takeFamily(row.number, &reading)
        case .staff: takeColleague(row.number, &reading)
        case .rooms: takeRoom(row.number, &reading)
        }
    }

    private mutating func takeChild(_ number: Int, _ reading: inout ImportReading) {
        let child = reading.child()
        let carers = reading.carers()
        var row = ImportPlan.Row(number: number, title: child.name, problems: reading.problems)
        defer { plan.rows.append(row) }
        if child.name.isEmpty { return }
        if !facts.likely(child).isEmpty {
            row.notes.append(.hereAlready)
            return
        }
        if let last = child.lastDay, last < facts.today {
            row.notes.append(.hasLeft)
            return
        }
        let key = "\(ImportFacts.key(child.firstName, child.familyName)) \(child.bornOn?.description ?? "")"
        let place: Int
        if let above = newChildren[key] {
            let former = plan.children[above]
            guard former.child == child else {
                row.problems.append(.differs(fromRow: former.row))
                return
            }
            row.notes.append(.sameAsRow(former.row))
            place = above
        } else {
            guard let new = newChild(child, number, &row) else { return }
            place = plan.children.count
            plan.children.append(new)
            newChildren[key] = place
        }
        for carer in carers { tie(carer, to: .new(place), &row) }
    }

    private mutating func newChild(_ child: ImportedChild, _ number: Int, _ row: inout ImportPlan.Row) -> ImportPlan.NewChild? {
        let key = child.room.lowercased()
        let room = key.isEmpty ? choices.room : facts.rooms[key]
        if room == nil, key.isEmpty { row.problems.append(.missing(.child(.room))) }
        let first = child.firstDay ?? choices.firstDay
        if first == nil { row.problems.append(.missing(.child(.firstDay))) }
        if child.firstDay == nil, let first, let last = child.lastDay, last < first {
            row.problems.append(.dayOutOfRange(.child(.lastDay)))
        }
        guard row.problems.isEmpty, let first else { return nil }
        if room == nil { open(child.room, &row) }
        row.makes.append(.child(child.name, room: child.room))
        return ImportPlan.NewChild(child: child, room: room, firstDay: first, row: number)
    }

    private mutating func takeFamily(_ number: Int, _ reading: inout ImportReading) {
        let child = reading.child()
        let carers = reading.carers()
        var row = ImportPlan.Row(number: number, title: child.name, problems: reading.problems)
        defer { plan.rows.append(row) }
        if child.name.isEmpty { return }
        let likely = facts.likely(child)
        guard likely.count == 1, let known = likely.first else {
            row.problems.append(likely.isEmpty ? .unknownChild : .severalChildren)
            return
        }
        if known.isOwn {
            row.problems.append(.ownChild)
            return
        }
        if let last = known.lastDay, last < facts.today {
            row.notes.append(.hasLeft)
            return
        }
        for carer in carers {
            if facts.carers[known.id]?.contains(carer.name.lowercased()) ?? false {
                row.notes.append(.carerHere(carer.name))
            } else {
                tie(carer, to: .known(known.id), &row)
            }
        }
    }

    /// A carer goes on record and is tied to the child. They see nothing of it until they are invited.
    private mutating func tie(_ carer: ImportedCarer, to child: ImportPlan.NewTie.Of, _ row: inout ImportPlan.Row) {
        if carer.isRestricted {
            row.notes.append(.carerRestricted(carer.name))
            return
        }
        if let parent = ImportFacts.parent(carer.name, carer.email?.text), facts.parents.contains(parent) {
            row.notes.append(.carerElsewhere(carer.name))
            return
        }
        guard tied.insert(Pair(child: child, carer: carer.name.lowercased())).inserted else { return }
        let above = carer.sameAs.flatMap { newCarers[$0] }
        let place = above ?? plan.carers.count
        if above == nil {
            plan.carers.append(ImportPlan.NewCarer(name: carer.name, email: carer.email, home: carer.home))
            if let key = carer.sameAs { newCarers[key] = place }
        }
        row.makes.append(
            above == nil
                ? .carer(carer.name, relationship: carer.relationship) : .tie(carer.name, relationship: carer.relationship))
        plan.ties.append(
            ImportPlan.NewTie(
                child: child, carer: place, relationship: carer.relationship,
                claim: AuthorityClaim(carer.hasResponsibility ? .parentalResponsibility : .none)))
    }

    private mutating func takeColleague(_ number: Int, _ reading: inout ImportReading) {
        let colleague = reading.colleague()
        var row = ImportPlan.Row(number: number, title: colleague.name, problems: reading.problems)
        defer { plan.rows.append(row) }
        let key = colleague.name.lowercased()
        guard !key.isEmpty, let capacity = colleague.capacity else { return }
        if facts.colleagues[key]?.contains(capacity) ?? false {
            row.notes.append(.hereAlready)
            return
        }
        if let last = colleague.lastDay, last < facts.today {
            row.notes.append(.hasLeft)
            return
        }
        if let above = newColleagues[key] { row.problems.append(.nameTwice(row: above)) }
        guard let first = colleague.firstDay ?? choices.firstDay else {
            row.problems.append(.missing(.staff(.firstDay)))
            return
        }
        // On the register or further up in the list, so that nobody answers to themselves by a round way.
        let above = colleague.lineManager.lowercased()
        if !above.isEmpty, facts.colleagues[above] == nil, newColleagues[above] == nil {
            row.problems.append(.unknownLineManager(colleague.lineManager))
        }
        newColleagues[key] = number
        guard row.problems.isEmpty else { return }
        row.makes.append(.colleague(colleague.name, capacity))
        plan.colleagues.append(
            ImportPlan.NewColleague(
                somebody: AddToRegister.Somebody(colleague.name, as: capacity, title: colleague.title, from: first, to: colleague.lastDay),
                lineManager: above, email: colleague.email))
    }

    private mutating func takeRoom(_ number: Int, _ reading: inout ImportReading) {
        let name = reading.room()
        var row = ImportPlan.Row(number: number, title: name, problems: reading.problems)
        defer { plan.rows.append(row) }
        if name.isEmpty { return }
        if facts.rooms[name.lowercased()] != nil {
            row.notes.append(.hereAlready)
        } else {
            open(name, &row)
        }
    }

    private mutating func open(_ name: String, _ row: inout ImportPlan.Row) {
        guard newRooms.insert(name.lowercased()).inserted else { return }
        plan.rooms.append(name)
        row.makes.append(.room(name))
    }
}
