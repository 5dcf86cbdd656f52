import Safeguarding
import Storage

/// Which posts are a viewer's to call well (N13, S5): those in which they had no hand, in whichever membership.
///
/// Where everybody who watches the page had a hand in a post, it falls to whoever only let it onto the page; and where all of them
/// worked on it, as where a childminder is alone, to any of them. Taking a post down is open to all who watch, at any time.
struct OthersPosts {
    private let person: Person.ID
    /// Whoever else watches the page today.
    private let others: [Member.ID]

    init(for viewer: Viewer, from db: Reader) throws {
        person = viewer.person
        others = try Rota.watchers(in: viewer.setting, at: viewer.now, from: db).map(\.member).filter {
            try Kin.person($0, in: viewer.setting, from: db) != viewer.person
        }
    }

    /// Of a `post` by this name: the viewer worked on it, or let it onto the page.
    func hadHand(in post: SQL) -> SQL { "(\(Self.worked("\(person)", on: post)) OR \(Self.approved("\(person)", post)))" }

    /// Of a `post` by this name: it is the viewer's to call well.
    func areTheirs(_ post: SQL) -> SQL {
        guard !others.isEmpty else { return "1 = 1" }
        let besides: SQL = "SELECT 1 FROM membership o WHERE o.setting = \(post).setting AND o.id IN (\(list: others))"
        return """
            (NOT \(hadHand(in: post)) OR (NOT EXISTS (
                \(besides) AND NOT \(Self.worked("o.person", on: post)) AND NOT \(Self.approved("o.person", post)))
            AND (NOT \(Self.worked("\(person)", on: post)) OR NOT EXISTS (\(besides) AND NOT \(Self.worked("o.person", on: post))))))
            """
    }

    private static func worked(_ person: SQL, on post: SQL) -> SQL {
        """
        EXISTS (
            SELECT 1 FROM membership hand WHERE hand.setting = \(post).setting AND hand.person = \(person)
            AND (hand.id = \(post).author OR EXISTS (
                SELECT 1 FROM post_contributor part
                WHERE part.setting = hand.setting AND part.post = \(post).id AND part.member = hand.id)))
        """
    }

    private static func approved(_ person: SQL, _ post: SQL) -> SQL {
        """
        EXISTS (
            SELECT 1 FROM approval yes JOIN membership hand ON hand.setting = yes.setting AND hand.id = yes.approver
            WHERE yes.setting = \(post).setting AND yes.post = \(post).id AND hand.person = \(person))
        """
    }
}
