public import Safeguarding
public import Storage
import Synchronization

/// The text guard as one setting needs it: its people's names, its own contacts, its choice about first names (D7, B2, P8).
public enum SettingWords {
    private struct Known: Sendable {
        let people: [KnownPerson]
        let options: TextGuard.Options
        let textGuard: TextGuard
    }

    /// Laying out the names costs ten times as much as reading them, so what was laid out is kept; reading them each time is
    /// what proves, inside the transaction that asks, that nothing has changed.
    private static let kept = Mutex<[Setting.ID: Known]>([:])

    /// - Throws: `NotFound` when there is no such setting.
    public static func guarding(_ setting: Setting.ID, in db: Reader) throws -> TextGuard {
        let (people, options) = (try people(of: setting, in: db), try options(of: setting, in: db))
        if let known = kept.withLock({ $0[setting] }), known.people == people, known.options == options { return known.textGuard }
        let textGuard = TextGuard(names: NamesIndex(people), options: options)
        kept.withLock { $0[setting] = Known(people: people, options: options, textGuard: textGuard) }
        return textGuard
    }

    /// The same guard with children's first names too, whatever the setting chose: for words that leave the closed page.
    static func guardingFirstNames(of setting: Setting.ID, in db: Reader) throws -> TextGuard {
        var options = try options(of: setting, in: db)
        options.firstNames = true
        return TextGuard(names: NamesIndex(try people(of: setting, in: db)), options: options)
    }

    private static func people(of setting: Setting.ID, in db: Reader) throws -> [KnownPerson] {
        // What stands in place of a name that was erased is everybody's words.
        let children = try db.rows(
            "SELECT first_name, family_name, known_as FROM child WHERE setting = \(setting) AND first_name <> \(Erased.child) ORDER BY id"
        ) { row in
            let knownAs = try row.text(2)
            return KnownPerson(kind: .child, first: try row.text(0), knownAs: knownAs.isEmpty ? nil : knownAs, family: try row.text(1))
        }
        let members = try db.rows(
            """
            SELECT p.name, m.capacity FROM membership m JOIN person p ON p.id = m.person
            WHERE m.setting = \(setting) AND p.name <> \(Erased.member) ORDER BY m.id
            """
        ) { row in
            let capacity: Capacity = try row.word(1)
            // The last word is taken for the family name; the guard knows the ways in which families write theirs.
            let words = try row.text(0).split(separator: " ")
            return KnownPerson(
                kind: capacity.isFamily ? .carer : .staff, first: words.dropLast().joined(separator: " "),
                family: words.last.map(String.init) ?? "")
        }
        return children + members
    }

    private static func options(of setting: Setting.ID, in db: Reader) throws -> TextGuard.Options {
        let options = try db.row("SELECT guards_first_names, mailbox, phone FROM setting WHERE id = \(setting)") { row in
            TextGuard.Options(firstNames: try row.flag(0), ownContacts: [try row.text(1), try row.text(2)])
        }
        guard let options else { throw NotFound() }
        return options
    }
}

extension TextGuard {
    /// What should not leave in any of these texts; positions are those within each.
    func findings(inAll texts: [String]) -> [Finding] { texts.flatMap(findings(in:)) }
}
