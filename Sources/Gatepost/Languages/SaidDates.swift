public import Safeguarding

// Days, times and lists in the language of whoever reads. Digits are the same in all of them: they have to be found again on a calendar, a
// telephone and a form, which have these (ADR 31).

/// "21 November 2026".
public func said(_ day: Day) -> String { said("\(day.day) \(saidMonth(day.month)) \(day.year)", as: "a date") }

/// "November", as it stands in a date.
/// - Parameter month: from 1.
public func saidMonth(_ month: Int) -> String {
    switch month {
    case 1: said("January")
    case 2: said("February")
    case 3: said("March")
    case 4: said("April")
    case 5: said("May")
    case 6: said("June")
    case 7: said("July")
    case 8: said("August")
    case 9: said("September")
    case 10: said("October")
    case 11: said("November")
    default: said("December")
    }
}

/// "Friday".
/// - Parameter weekday: from 1 for Monday.
public func saidWeekday(_ weekday: Int) -> String {
    switch weekday {
    case 1: said("Monday")
    case 2: said("Tuesday")
    case 3: said("Wednesday")
    case 4: said("Thursday")
    case 5: said("Friday")
    case 6: said("Saturday")
    default: said("Sunday")
    }
}

/// "3.40 pm", or "15:40" where hours are counted to twenty-four.
/// - Parameter minute: since midnight.
public func saidTime(minute: Int) -> String {
    let (hour, past) = (minute / 60, minute % 60)
    let digits = past < 10 ? "0\(past)" : "\(past)"
    let language = Catalogue.current?.language ?? .english
    if language.countsHoursToTwentyFour { return "\(hour):\(digits)" }
    let twelfth = hour % 12 == 0 ? 12 : hour % 12
    let time = past == 0 ? "\(twelfth)" : language == .english || language == .welsh ? "\(twelfth).\(digits)" : "\(twelfth):\(digits)"
    return hour < 12 ? said("\(time) am") : said("\(time) pm")
}

/// "Oak, Ash and Elm".
public func saidAll(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.joined() }
    let first = saidOneAfterAnother(words)
    return beginsWithVowel(last) ? said("\(first) and \(last)", as: "before a vowel") : said("\(first) and \(last)")
}

/// "Oak, Ash or Elm".
public func saidAny(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.joined() }
    return said("\(saidOneAfterAnother(words)) or \(last)")
}

private func saidOneAfterAnother(_ words: [String]) -> String {
    words.dropFirst().dropLast().reduce(words[0]) { before, next in said("\(before), \(next)") }
}

/// Whether English says "an" before it, and Welsh "ac".
public func beginsWithVowel(_ word: String) -> Bool {
    word.first.map { "AEIOUaeiou".contains($0) } ?? false
}
