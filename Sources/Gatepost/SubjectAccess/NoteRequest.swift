public import Safeguarding
public import Storage

/// Somebody asked about what is held on them, or on their child, in whatever form: it is noted, and its month runs from the day it came (P13).
public struct NoteRequest: Action {
    public static let verb = "subject.request"
    public static let clauses = ["P13"]
    private let request: SubjectRequest.ID
    private let details: Details
    public var subject: [UInt8] { request.bytes }

    public struct Details: Hashable, Sendable {
        public var kind: SubjectRequest.Kind
        public var subject: Subject
        /// Whoever asks, where they are a member.
        public var asker: Member.ID?
        /// Whoever asks, in words: "her solicitor, Ms Bell".
        public var askedBy: String
        /// Somebody who acts for whom it is about shows in writing that they may ask.
        public var hasAuthority: Bool
        public var form: SubjectRequest.Form
        public var receivedOn: Day
        /// What they would like, as they said it.
        public var words: String

        public init(
            _ kind: SubjectRequest.Kind, about subject: Subject, by asker: Member.ID?, named askedBy: String = "",
            hasAuthority: Bool = false,
            in form: SubjectRequest.Form, on receivedOn: Day, words: String = ""
        ) {
            self.kind = kind
            self.subject = subject
            self.asker = asker
            self.askedBy = askedBy
            self.hasAuthority = hasAuthority
            self.form = form
            self.receivedOn = receivedOn
            self.words = words
        }
    }

    public init(_ request: SubjectRequest.ID, _ details: Details) {
        self.request = request
        self.details = details
    }

    public struct Facts {
        let viewer: Viewer
        let mayAsk: Bool
        /// They may ask by their authority in writing alone.
        let isByAuthority: Bool
        let isTaken: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard viewer.holds(Duty.protecting) else { throw NotFound() }
        let subject = try DataSubject.load(details.subject, in: asking.setting, from: db)
        return Facts(
            viewer: viewer, mayAsk: try mayAsk(subject, viewer, db), isByAuthority: details.hasAuthority && needsAuthority(subject),
            isTaken: try db.exists("SELECT 1 FROM subject_request r WHERE r.setting = \(asking.setting) AND r.id = \(request)"))
    }

    /// Themselves; a parent for their own child while no court has restricted them; or somebody with authority in writing.
    private func mayAsk(_ subject: DataSubject, _ viewer: Viewer, _ db: Reader) throws -> Bool {
        if needsAuthority(subject) { return details.hasAuthority }
        guard let asker = details.asker, let child = subject.subject.child else { return true }
        return try CarersClaim.holds(asker, child, on: viewer.today, in: viewer.setting, from: db)
    }

    /// Nobody else here acts for a child than its carers; for an adult anybody does who shows that they may.
    private func needsAuthority(_ subject: DataSubject) -> Bool {
        guard let asker = details.asker else { return true }
        return subject.subject.child == nil && !subject.members.contains(asker)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        var refusals = ("words" as Field).refusals(
            of: details.words, most: SubjectRequest.longestWords, required: details.kind == .correction)
        refusals += ("asked_by" as Field).refusals(of: details.askedBy, most: 200, required: details.asker == nil)
        let today = facts.viewer.today
        if details.receivedOn > today || details.receivedOn < today.adding(days: -400) { refusals.append(.dayOutOfRange("received_on")) }
        return refusals + (facts.mayAsk ? [] : [.mayNotAsk]) + (facts.isTaken ? [.alreadyTaken("id")] : [])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO subject_request (setting, id, kind, child, member, asker, asked_by, authority_by, form, received_on, words, noted_by,
                                         noted_at, identity, extended_for, answer)
            VALUES (\(asking.setting), \(request), \(details.kind), \(details.subject.child), \(details.subject.adult), \(details.asker),
                    \(details.askedBy), \(facts.isByAuthority ? facts.viewer.member : nil), \(details.form), \(details.receivedOn),
                    \(details.words), \(facts.viewer.member), \(asking.now), '', '', '')
            """)
    }
}

/// Whether a carer may ask about a child: parental responsibility or another proven authority, which a care order leaves to parents too, and no
/// court that says otherwise. A tie that was ended while the child was here gives nothing any more; one that lasted until the child left does.
enum CarersClaim {
    static func holds(_ member: Member.ID, _ child: Child.ID, on today: Day, in setting: Setting.ID, from db: Reader) throws -> Bool {
        let ties = try db.rows(
            """
            SELECT k.authority, k.evidence_seen_by, k.evidence_until, k.last_day, s.id, c.last_day FROM carer k
            JOIN child c ON c.setting = k.setting AND c.id = k.child
            JOIN membership m ON m.setting = k.setting AND m.id = k.member
            JOIN membership o ON o.setting = m.setting AND o.person = m.person
            LEFT JOIN protection s ON s.setting = k.setting AND s.child = k.child AND s.marker = \(Marker.tellNothing) AND s.about = k.member
                AND s.lifted_at IS NULL
            WHERE k.setting = \(setting) AND k.child = \(child) AND o.id = \(member)
            """
        ) { row in
            (
                authority: try row.word(0, as: Authority.self), isSeen: !row.isNull(1), until: try row.optionalDay(2),
                last: try row.optionalDay(3),
                isShutOut: !row.isNull(4), childsLast: try row.optionalDay(5)
            )
        }
        guard !ties.contains(where: { $0.authority == .courtRestricted || $0.isShutOut }) else { return false }
        return ties.contains { tie in
            let childWasHere = min(today, tie.childsLast ?? today)
            return tie.authority != .none && tie.isSeen && (tie.until.map { $0 >= today } ?? true)
                && (tie.last.map { $0 >= childWasHere } ?? true)
        }
    }
}

extension SubjectRequest.Kind: Bindable {}
extension SubjectRequest.Form: Bindable {}
extension SubjectRequest.Outcome: Bindable {}
