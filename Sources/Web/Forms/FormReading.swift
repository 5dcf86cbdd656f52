public import Safeguarding

/// Reading what was typed. Each of these answers with the value, or notes what is wrong and answers with nothing.
extension Form {
    /// Words on one or more lines, without blanks around them; empty when missing or wrong.
    /// - Parameter max: characters.
    public mutating func text(_ name: String, max: Int, optional: Bool = false) -> String {
        let words = (self[name] ?? "").trimmingBlanks
        if words.isEmpty {
            if !optional { refuse(name, Words.needed) }
            return ""
        }
        guard words.count <= max else {
            refuse(name, Words.tooLong(words.count, max: max))
            return ""
        }
        return words
    }

    /// A day from a date field.
    public mutating func day(_ name: String, optional: Bool = false) -> Day? {
        let typed = (self[name] ?? "").trimmingBlanks
        if typed.isEmpty {
            if !optional { refuse(name, Words.dayNeeded) }
            return nil
        }
        guard let day = Day(typed) else {
            refuse(name, Words.notADay)
            return nil
        }
        return day
    }

    public mutating func number(_ name: String, in range: ClosedRange<Int>, optional: Bool = false) -> Int? {
        let typed = (self[name] ?? "").trimmingBlanks
        if typed.isEmpty {
            if !optional { refuse(name, Words.needed) }
            return nil
        }
        guard let number = Int(typed), range.contains(number) else {
            refuse(name, Words.notANumber(range))
            return nil
        }
        return number
    }

    /// One of the choices that were offered.
    public mutating func choice<Choice: RawRepresentable>(
        _ name: String, of type: Choice.Type = Choice.self, optional: Bool = false
    ) -> Choice? where Choice.RawValue == String {
        guard let typed = self[name], !typed.isEmpty else {
            if !optional { refuse(name, Words.chooseOne) }
            return nil
        }
        guard let choice = Choice(rawValue: typed) else {
            refuse(name, Words.chooseOne)
            return nil
        }
        return choice
    }

    /// Those of the choices that were ticked. A value that was never offered is a problem.
    public mutating func choices<Choice: RawRepresentable & Hashable>(
        _ name: String, of type: Choice.Type = Choice.self
    ) -> Set<Choice> where Choice.RawValue == String {
        let typed = all(name)
        let choices = Set(typed.compactMap(Choice.init(rawValue:)))
        if typed.contains(where: { Choice(rawValue: $0) == nil }) { refuse(name, Words.chooseFromList) }
        return choices
    }

    public func isTicked(_ name: String) -> Bool { self[name] != nil }

    public mutating func identifier<Thing>(
        _ name: String, of thing: Thing.Type = Thing.self, optional: Bool = false
    ) -> Identifier<Thing>? {
        guard let typed = self[name], !typed.isEmpty else {
            if !optional { refuse(name, Words.chooseOne) }
            return nil
        }
        guard let id = Identifier<Thing>(typed) else {
            refuse(name, Words.chooseOne)
            return nil
        }
        return id
    }

    public mutating func identifiers<Thing>(_ name: String, of thing: Thing.Type = Thing.self) -> [Identifier<Thing>] {
        let typed = all(name)
        let ids = typed.compactMap { Identifier<Thing>($0) }
        if ids.count != typed.count { refuse(name, Words.chooseFromList) }
        return ids
    }
}

extension String {
    /// Without blanks and empty lines around it.
    var trimmingBlanks: String {
        guard let first = unicodeScalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = unicodeScalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(unicodeScalars[first...last])
    }
}
