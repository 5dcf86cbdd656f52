import Foundation
import Safeguarding
import Storage

/// Whom typed words name. Whoever is not sure of a list types a name, as they know it, and the concern must not land on that very person's
/// desk. So too many are shut out rather than too few: it goes to whoever is next. What is only perhaps a name never leaves nobody.
struct NamedInWords {
    let about: Set<Member.ID>
    /// Whoever is next hears of it as well: somebody is named whom nothing here knows, or whom nobody else could stand in for.
    let goesUp: Bool

    /// - Parameters:
    ///   - chosen: whom it is about besides those whom the words name.
    ///   - besides: whoever tells, and witnesses: that they are mentioned in the words tells nothing.
    static func read(
        _ raising: Raising, chosen: Set<Member.ID>, besides: Set<Member.ID> = [], among people: ConcernPeople, from db: Reader
    ) throws -> NamedInWords {
        let (field, words) = (Spoken(raising.aboutWhom), Spoken(raising.words))
        let staff = try named(in: people.setting, from: db)
        let (surely, shared) = try field.members(staff, people)
        let perhaps = shared.union(words.mentioned(staff, people).subtracting(besides))
        func route(_ about: Set<Member.ID>) throws -> ConcernRoute {
            let events = [.raised(raising)] + about.sorted().map { ConcernEvent.named(member: $0, part: .about) }
            let entries = events.map { ConcernEntry(at: 0, by: .reporter, event: $0) }
            guard let state = ConcernState(entries) else { throw ConcernDamaged() }
            return try people.route(state, from: db)
        }
        let (most, least) = (chosen.union(surely).union(perhaps), chosen.union(surely))
        let isTooMany = try most != least && route(most).step == .nobody
        let about = isTooMany ? least : most
        let isUnknown = try !field.parts.isEmpty && chosen.union(surely).union(shared).isEmpty && !field.isOfFamily(in: people.setting, db)
        return NamedInWords(about: about, goesUp: try (isTooMany || isUnknown) && !route(about).next.isEmpty)
    }

    /// Somebody who works here, or did.
    fileprivate struct Known {
        let member: Member.ID
        let person: Person.ID
        let name: [String]
        let title: [String]
    }

    private static func named(in setting: Setting.ID, from db: Reader) throws -> [Known] {
        try db.rows(
            """
            SELECT m.id, m.person, p.name, m.title FROM membership m JOIN person p ON p.id = m.person
            WHERE m.setting = \(setting) AND m.capacity NOT IN ('parent', 'family', 'household') AND p.name <> \(Erased.member)
            """
        ) {
            Known(
                member: try $0.identifier(0), person: try $0.identifier(1), name: Spoken(try $0.text(2)).parts,
                title: Spoken(try $0.text(3)).parts)
        }
    }
}

/// Words as they are compared: in small letters, without accents, and without the s of whose something is.
private struct Spoken {
    let parts: [String]

    init(_ text: String) {
        let plain = text.lowercased().folding(options: .diacriticInsensitive, locale: nil).replacing("’", with: "'")
        let words = plain.split { !$0.isLetter && $0 != "'" }.map { $0.hasSuffix("'s") ? $0.dropLast(2) : $0 }
        parts = words.map { word in word.filter { $0 != "'" }.map { Spoken.letters[$0] ?? String($0) }.joined() }.filter { !$0.isEmpty }
    }

    /// Letters of their own, which are no accents, as somebody types them who has no such key.
    private static let letters: [Character: String] = [
        "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th",
    ]
    private static let titles: Set<String> = ["mr", "mrs", "ms", "miss", "mx", "dr", "sir", "madam"]
    /// Words that stand in many names and name nobody.
    private static let particles: Set<String> = [
        "van", "von", "de", "der", "den", "da", "di", "du", "la", "le", "al", "el", "bin", "ibn", "the",
    ]
    private static let relations: Set<String> = [
        "mum", "mother", "stepmum", "stepmother", "dad", "father", "stepdad", "stepfather", "parent", "parents", "nan", "gran",
        "grandmother",
        "grandad", "grandfather", "uncle", "aunt", "auntie", "brother", "sister", "child", "children",
    ]
    /// What duties are called by people who do not run a nursery.
    private static let duties: [String: Set<Duty>] = [
        "manager": [.manager], "managers": [.manager], "management": [.manager, .deputy], "head": [.manager], "headteacher": [.manager],
        "boss": [.manager, .registeredPerson], "owner": [.registeredPerson], "owners": [.registeredPerson], "director": [.registeredPerson],
        "proprietor": [.registeredPerson], "registered": [.registeredPerson], "deputy": [.deputy, .deputySafeguardingLead],
        "lead": [.safeguardingLead], "dsl": [.safeguardingLead], "safeguarding": [.safeguardingLead],
    ]

    private func says(_ phrase: [String]) -> Bool { !phrase.isEmpty && parts.indices.contains { parts[$0...].starts(with: phrase) } }

    /// Whom the field names: surely, by a name that nobody else here has a part of, or by a duty; perhaps, by a name that others bear
    /// too, or by what somebody's work is called.
    func members(_ staff: [NamedInWords.Known], _ people: ConcernPeople) throws -> (surely: Set<Member.ID>, perhaps: Set<Member.ID>) {
        var bearers: [String: Set<Person.ID>] = [:]
        for one in staff { for part in one.name { bearers[part, default: []].insert(one.person) } }
        let said = Set(parts).subtracting(Spoken.particles)
        let called = parts.reduce(into: Set<Duty>()) { $0.formUnion(Spoken.duties[$1] ?? []) }
        var surely = Set(people.people.filter { !$0.duties.isDisjoint(with: called) }.map(\.member))
        var perhaps: Set<Member.ID> = []
        for one in staff {
            let heard = said.intersection(one.name)
            if says(one.name) || heard.contains(where: { bearers[$0]?.count == 1 }) {
                surely.insert(one.member)
            } else if !heard.isEmpty || says(one.title) {
                perhaps.insert(one.member)
            }
        }
        return (surely, perhaps)
    }

    /// Those who could deal with it whom an account names, by their whole name or as Mrs Marsh: other words are everybody's.
    func mentioned(_ staff: [NamedInWords.Known], _ people: ConcernPeople) -> Set<Member.ID> {
        let onLadder = Set(people.people.filter { !$0.duties.isDisjoint(with: Duty.protecting) }.map(\.member))
        return Set(
            staff.filter { one in
                guard onLadder.contains(one.member) else { return false }
                let isTitled = zip(parts, parts.dropFirst()).contains { Spoken.titles.contains($0) && one.name.dropFirst().contains($1) }
                return isTitled || (one.name.count > 1 && says(one.name))
            }.map(\.member))
    }

    /// Whether somebody's family is meant, or a child: then nobody here is looked for.
    func isOfFamily(in setting: Setting.ID, _ db: Reader) throws -> Bool {
        if !Spoken.relations.isDisjoint(with: parts) { return true }
        let names = try db.rows(
            """
            SELECT p.name FROM membership m JOIN person p ON p.id = m.person
            WHERE m.setting = \(setting) AND m.capacity IN ('parent', 'family', 'household')
            UNION SELECT c.first_name FROM child c WHERE c.setting = \(setting)
            UNION SELECT c.known_as FROM child c WHERE c.setting = \(setting) UNION SELECT c.family_name FROM child c WHERE c.setting = \(setting)
            """
        ) { Spoken(try $0.text(0)).parts }
        return !Set(names.flatMap(\.self)).subtracting(Spoken.particles).isDisjoint(with: parts)
    }
}
