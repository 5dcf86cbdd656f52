public import Safeguarding
public import Storage
import Synchronization

/// The text guard of each setting, with the names of everybody in it.
///
/// Building an index of all names takes a moment, so it is kept; but whether it is still right is asked of the database in
/// the transaction that uses it, so that a child added a second ago is already protected.
public final class Guards: Sendable {
    private let kept = Mutex<[Setting.ID: (stamp: Stamp, words: TextGuard)]>([:])

    public init() {}

    /// What tells that a name came or changed: `names_version` moves whenever an action writes one.
    private struct Stamp: Hashable {
        let version, children, members: Int
        let firstNames: Bool
        let office: [String]
    }

    /// The guard as it must be at this moment.
    /// - Throws: `NotFound` when there is no such setting.
    public func words(of setting: Setting.ID, in db: Reader) throws -> TextGuard {
        let stamp = try db.row(
            """
            SELECT s.names_version, s.guards_first_names, s.mailbox, s.phone,
                   (SELECT COUNT(*) FROM child c WHERE c.setting = s.id), (SELECT COUNT(*) FROM membership m WHERE m.setting = s.id)
            FROM setting s WHERE s.id = \(setting)
            """
        ) { row in
            Stamp(
                version: try row.integer(0), children: try row.integer(4), members: try row.integer(5), firstNames: try row.flag(1),
                office: [try row.text(2), try row.text(3)])
        }
        guard let stamp else { throw NotFound() }
        if let found = kept.withLock({ $0[setting] }), found.stamp == stamp { return found.words }
        let words = TextGuard(
            names: NamesIndex(try people(of: setting, in: db)),
            options: TextGuard.Options(firstNames: stamp.firstNames, ownContacts: stamp.office))
        kept.withLock { $0[setting] = (stamp, words) }
        return words
    }

    private func people(of setting: Setting.ID, in db: Reader) throws -> [KnownPerson] {
        let children = try db.rows("SELECT first_name, known_as, family_name FROM child WHERE setting = \(setting)") { row in
            let knownAs = try row.text(1)
            return KnownPerson(kind: .child, first: try row.text(0), knownAs: knownAs.isEmpty ? nil : knownAs, family: try row.text(2))
        }
        let adults = try db.rows(
            "SELECT p.name, m.capacity FROM membership m JOIN person p ON p.id = m.person WHERE m.setting = \(setting)"
        ) { row in
            let parts = try row.text(0).split(separator: " ")
            let capacity: Capacity = try row.word(1)
            return KnownPerson(
                kind: capacity.isTeam ? .staff : .carer, first: parts.dropLast().joined(separator: " "), family: String(parts.last ?? ""))
        }
        return children + adults
    }

    /// Tells every process that a name came, went or changed. Called by whatever writes one, in its own transaction.
    static func namesChanged(in setting: Setting.ID, _ db: Writer) throws {
        try db.execute("UPDATE setting SET names_version = names_version + 1 WHERE id = \(setting)")
    }
}
