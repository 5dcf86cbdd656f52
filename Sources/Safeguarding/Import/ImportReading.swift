/// Reads one row by its columns. Pure, so that what is shown before and what is stored can never disagree.
public struct ImportReading {
    private let cells: [ImportField: String]
    private let headings: [ImportField: String]
    private let today: Day
    public private(set) var problems: [ImportProblem] = []

    /// - Parameter headings: the row of the headings, which may say what a carer is to a child.
    public init(_ row: Sheet.Row, _ match: ColumnMatch, headings: Sheet.Row?, on today: Day) {
        var (cells, named): ([ImportField: String], [ImportField: String]) = ([:], [:])
        for (place, field) in match.fields {
            if place < row.cells.count { cells[field] = row.cells[place] }
            if let headings, place < headings.cells.count { named[field] = headings.cells[place] }
        }
        self.cells = cells
        self.headings = named
        self.today = today
    }

    /// Whether anything stands in the columns that were matched.
    public var isEmpty: Bool { cells.values.allSatisfy(\.isEmpty) }

    private func words(_ field: ImportField) -> String { cells[field] ?? "" }

    public mutating func child() -> ImportedChild {
        var (first, family) = (words(.child(.firstName)), words(.child(.familyName)))
        if first.isEmpty, family.isEmpty { (first, family) = ImportReading.split(words(.child(.name))) }
        if first.isEmpty { problems.append(.missing(.child(cells[.child(.firstName)] == nil ? .name : .firstName))) }
        if family.isEmpty, !first.isEmpty { problems.append(.missing(.child(.familyName))) }
        let child = ImportedChild(
            firstName: short(first, .child(.firstName), 80), familyName: short(family, .child(.familyName), 80),
            knownAs: short(words(.child(.knownAs)), .child(.knownAs), 80), bornOn: day(.child(.bornOn)),
            room: short(words(.child(.room)), .child(.room), 60), firstDay: day(.child(.firstDay)), lastDay: day(.child(.lastDay)),
            homeAuthority: short(words(.child(.homeAuthority)), .child(.homeAuthority), 120),
            isLookedAfter: isSo(.child(.lookedAfter)), otherSettings: short(words(.child(.otherSettings)), .child(.otherSettings), 300))
        if let born = child.bornOn, born > today { problems.append(.dayOutOfRange(.child(.bornOn))) }
        if let first = child.firstDay, let last = child.lastDay, last < first { problems.append(.dayOutOfRange(.child(.lastDay))) }
        return child
    }

    /// The carers in this row, in turn.
    public mutating func carers() -> [ImportedCarer] {
        (1...ImportField.mostCarers).compactMap { number in
            let parts = [words(.carer(number, .firstName)), words(.carer(number, .familyName))].filter { !$0.isEmpty }
            let name =
                words(.carer(number, .name)).isEmpty ? parts.joined(separator: " ") : ImportReading.turned(words(.carer(number, .name)))
            let filled = ImportField.CarerPart.allCases.contains { !stated(.carer(number, $0)).isEmpty }
            guard filled else { return nil }
            if name.isEmpty {
                problems.append(.missing(.carer(number, .name)))
                return nil
            }
            return carer(number, short(name, .carer(number, .name), 100))
        }
    }

    private mutating func carer(_ number: Int, _ name: String) -> ImportedCarer {
        let email = email(.carer(number, .email))
        let phone = words(.carer(number, .phone)).filter(\.isNumber)
        let address = ImportField.folded(words(.carer(number, .address)))
        // A house number and a street; "as above" is no home.
        let home = address.count >= 8 && address.contains(where: \.isNumber) ? address : nil
        let human = name.lowercased()
        let implied = ImportField.CarerPart.allCases.compactMap { part in
            headings[.carer(number, part)].flatMap(ImportField.relationship)
        }.first
        let relationship = short(words(.carer(number, .relationship)), .carer(number, .relationship), 60)
        let said = [words(.carer(number, .name)), relationship, words(.carer(number, .responsibility))].joined(separator: " ")
        let isRestricted = ImportReading.isRestricting(said)
        return ImportedCarer(
            name: name, relationship: relationship.isEmpty ? implied ?? "carer" : relationship.lowercased(), email: email,
            hasResponsibility: isRestricted ? false : isSo(.carer(number, .responsibility)),
            sameAs: (email?.text ?? (phone.count >= 9 ? phone : home)).map { "\(human) \($0)" }, home: home, isRestricted: isRestricted)
    }

    public mutating func colleague() -> ImportedColleague {
        let parts = [words(.staff(.firstName)), words(.staff(.familyName))].filter { !$0.isEmpty }
        let name = words(.staff(.name)).isEmpty ? parts.joined(separator: " ") : ImportReading.turned(words(.staff(.name)))
        if name.isEmpty { problems.append(.missing(.staff(.name))) }
        let kind = words(.staff(.kind))
        let capacity = kind.isEmpty ? .staff : Capacity(written: kind)
        if capacity == nil { problems.append(.unknownKind(kind)) }
        let colleague = ImportedColleague(
            name: short(name, .staff(.name), 100), capacity: capacity, title: short(words(.staff(.title)), .staff(.title), 80),
            firstDay: day(.staff(.firstDay)), lastDay: day(.staff(.lastDay)), lineManager: words(.staff(.lineManager)),
            email: email(.staff(.email)))
        if let first = colleague.firstDay, let last = colleague.lastDay, last < first { problems.append(.dayOutOfRange(.staff(.lastDay))) }
        return colleague
    }

    public mutating func room() -> String {
        if words(.room).isEmpty { problems.append(.missing(.room)) }
        return short(words(.room), .room, 60)
    }
}

// Cells, each as people fill them in.
extension ImportReading {
    /// What a cell says, but for what stands in for nothing.
    private func stated(_ field: ImportField) -> String {
        let typed = words(field)
        return ImportReading.nothing.contains(typed.lowercased()) ? "" : typed
    }

    private static let nothing: Set<String> = ["-", "–", "—", "n/a", "na", "none", "nil", "not known", "unknown", "tbc", "tba", "?"]

    private mutating func day(_ field: ImportField) -> Day? {
        let typed = stated(field)
        if typed.isEmpty { return nil }
        guard let day = Day.read(spreadsheet: typed, on: today) else {
            problems.append(.notADay(field, String(typed.prefix(30))))
            return nil
        }
        guard (1920...2120).contains(day.year) else {
            problems.append(.dayOutOfRange(field))
            return nil
        }
        return day
    }

    private mutating func email(_ field: ImportField) -> EmailAddress? {
        let typed = stated(field)
        if typed.isEmpty { return nil }
        let email = EmailAddress(typed)
        if email == nil { problems.append(.notAnEmail(field, String(typed.prefix(60)))) }
        return email
    }

    private mutating func isSo(_ field: ImportField) -> Bool {
        let typed = stated(field).lowercased()
        if ["yes", "y", "true", "1", "x", "✓", "✔", "full", "shared"].contains(typed) { return true }
        if !["", "no", "n", "false", "0"].contains(typed) { problems.append(.notYesOrNo(field, String(typed.prefix(30)))) }
        return false
    }

    private mutating func short(_ words: String, _ field: ImportField, _ most: Int) -> String {
        guard words.count > most else { return words }
        problems.append(.tooLong(field, most: most))
        return String(words.prefix(most))
    }

    /// A whole name in two: "Kershaw, Rowan" by its comma, and otherwise before the last word.
    static func split(_ name: String) -> (first: String, family: String) {
        let turned = turned(name)
        if name.contains(","), let comma = name.firstIndex(of: ",") {
            let (family, first) = (Sheet.plain(String(name[..<comma])), Sheet.plain(String(name[name.index(after: comma)...])))
            if !family.isEmpty, !first.isEmpty { return (first, family) }
        }
        guard let last = turned.lastIndex(of: " ") else { return (turned, "") }
        return (String(turned[..<last]), String(turned[turned.index(after: last)...]))
    }

    /// "Kershaw, Jo" as it is said.
    static func turned(_ name: String) -> String {
        let parts = name.split(separator: ",", omittingEmptySubsequences: false).map { Sheet.plain(String($0)) }
        return parts.count == 2 && !parts[0].isEmpty && !parts[1].isEmpty ? "\(parts[1]) \(parts[0])" : name
    }

    private static func isRestricting(_ said: String) -> Bool {
        let words = said.lowercased().replacing("’", with: "'").split { !$0.isLetter && $0 != "'" }.joined(separator: " ")
        return restricting.contains { " \(words) ".contains(" \($0) ") }
    }

    private static let restricting = [
        "no contact", "no access", "do not", "don't", "must not", "not to", "not allowed", "court", "court order", "injunction",
        "molestation",
        "restraining", "restricted", "prohibited", "barred", "supervised", "care order", "deceased",
    ]
}
