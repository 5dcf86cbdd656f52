public import Safeguarding
public import Storage

/// The service manager's yes or no to a page, signed with a typed name and dated (N34); or an overseeing officer's, where the
/// setting demands it (B11). A yes takes the place of the authorisation before it, and opens the page at once.
public struct DecidePage: Action {
    public static let verb = "page.decide"
    public static let certainty = Certainty.justProven
    public static let clauses = ["N34", "B11"]

    public enum Answer: Hashable, Sendable {
        /// - Parameter evaluateOn: when somebody looks whether the page does what it was for.
        case yes(evaluateOn: Day)
        case no(because: String)
    }

    private let id: Authorisation.ID
    private let answer: Answer
    private let typedName: String
    public var subject: [UInt8] { id.bytes }

    public init(_ id: Authorisation.ID, _ answer: Answer, typedName: String) {
        self.id = id
        self.answer = answer
        self.typedName = typedName
    }

    public struct Facts {
        let about: AboutAuthorisation
        /// Nobody else here could answer, nor could until just now.
        let isAlone: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let about = try AboutAuthorisation(id, for: asking, in: db)
        return Facts(about: about, isAlone: try DecidePage.others(than: about.viewer, in: about.kind, from: db) == 0)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        let about = facts.about
        var refusals = pageDecision(
            by: about.viewer.person, held: about.viewer.duties, askers: Set([about.madeBy, about.sentBy].compactMap(\.self)),
            officerDecides: about.officerDecides, kind: about.kind, isAlone: facts.isAlone)
        if about.state != .sent { refusals.append(.changedMeanwhile) }
        refusals += ("typed_name" as Field).refusals(of: typedName, most: NewPerson.longestName)
        switch answer {
        case .yes(let day): refusals += evaluationDay(day, after: about.viewer.today)
        case .no(let reason): refusals += ("reason" as Field).refusals(of: reason, most: 500)
        }
        return refusals
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        let (about, setting) = (facts.about, asking.setting)
        let (approved, evaluateOn, reason): (Bool, Day?, String) =
            switch answer {
            case .yes(let day): (true, day, "")
            case .no(let reason): (false, nil, reason)
            }
        if approved, about.network == .gatepost {
            try db.execute(
                """
                UPDATE page_request SET replaced_at = \(asking.now) WHERE setting = \(setting) AND network = \(about.network)
                AND approved = 1 AND replaced_at IS NULL
                """)
        }
        let isAlone = about.madeBy == about.viewer.person || about.sentBy == about.viewer.person
        try db.execute(
            """
            UPDATE page_request SET decided_by = \(about.viewer.member), decided_at = \(asking.now), approved = \(approved),
                   decided_alone = \(isAlone), typed_name = \(typedName), reason = \(reason), evaluate_on = \(evaluateOn)
            WHERE setting = \(setting) AND id = \(id)
            """)
    }

    /// How long somebody still counts as who could answer after they, or their duty, have gone.
    static let daysGone = 30

    /// Humans other than this one who could answer, or could until they were suspended or, lately, went: nobody is alone by having shut
    /// somebody out.
    static func others(than viewer: Viewer, in kind: SettingKind, from db: Reader) throws -> Int {
        let duties = Duty.deciding(in: kind).sorted { $0.rawValue < $1.rawValue }
        let since = (day: viewer.today.adding(days: -daysGone), moment: viewer.now - daysGone * Span.day)
        return try db.count(
            """
            SELECT COUNT(DISTINCT m.person) FROM membership m JOIN designation d ON d.setting = m.setting AND d.member = m.id
            WHERE m.setting = \(viewer.setting) AND m.person <> \(viewer.person) AND d.duty IN (\(list: duties))
            AND (d.ended_at IS NULL OR d.ended_at > \(since.moment))
            AND m.first_day <= \(viewer.today) AND (m.last_day IS NULL OR m.last_day >= \(since.day))
            """)
    }
}

/// An evaluation falls due within a year (N34).
func evaluationDay(_ day: Day, after today: Day, field: Field = "evaluate_on") -> [Refusal] {
    day <= today || day > today.adding(years: 1) ? [.dayOutOfRange(field)] : []
}
