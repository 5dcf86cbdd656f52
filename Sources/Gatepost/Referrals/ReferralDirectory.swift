public import Safeguarding
public import Storage

/// The referral directory as the setting keeps it (D11, N26).
public struct ReferralDirectory: Sendable {
    public struct Entry: Sendable {
        public let referral: Referral
        public let verifiedBy: String?
        public let verifiedOn: Day?
        /// Somebody here verified it within the year: only then is its number one to ring.
        public let isVerified: Bool
    }

    public let settingLocality: String
    public let entries: [Entry]
    public let mayKeep: Bool

    /// Of the setting's own council area, and those that are the same everywhere; of every area when asked.
    /// - Throws: `NotFound` for those who do not belong here.
    public static func load(everywhere: Bool = false, for viewer: Viewer, from db: Reader) throws -> ReferralDirectory {
        let here = try here(in: viewer.setting, on: viewer.today, from: db)
        return ReferralDirectory(
            settingLocality: here.locality,
            entries: everywhere ? try all(in: viewer.setting, on: viewer.today, from: db) : here.entries,
            mayKeep: viewer.isTeam && viewer.holds(KeepReferral.duties))
    }

    /// The setting's council area, and what is of use there.
    static func here(in setting: Setting.ID, on today: Day, from db: Reader) throws -> (locality: String, entries: [Entry]) {
        let locality = try db.row("SELECT locality FROM setting WHERE id = \(setting)") { try $0.text(0) } ?? ""
        let entries = try all(in: setting, on: today, from: db)
        return (locality, entries.filter { !$0.referral.kind.isLocal || localityKey($0.referral.locality) == localityKey(locality) })
    }

    /// Where a worry about one child goes: to their home authority; one about somebody who works here, to the officer where
    /// the setting is.
    /// - Throws: `NotFound` when there is no such child, or whoever looks does not work here.
    public static func about(_ child: Child.ID, for viewer: Viewer, from db: Reader) throws -> [(
        kind: ReferralKind, locality: String, entry: Entry?
    )] {
        guard viewer.isTeam else { throw NotFound() }
        let found = try db.row(
            """
            SELECT c.home_authority, s.locality FROM child c JOIN setting s ON s.id = c.setting
            WHERE c.setting = \(viewer.setting) AND c.id = \(child)
            """
        ) { (try $0.text(0), try $0.text(1)) }
        guard let (home, setting) = found else { throw NotFound() }
        let all = try all(in: viewer.setting, on: viewer.today, from: db)
        return [ReferralKind.childrensServices, .outOfHours, .lado].map { kind in
            let locality = referralLocality(kind, setting: setting, homeAuthority: home)
            let entry = all.first { $0.referral.kind == kind && localityKey($0.referral.locality) == localityKey(locality) }
            return (kind, locality, entry)
        }
    }

    /// Everything that a setting has, whoever looks: somebody at the door is shown the way past us too.
    static func all(in setting: Setting.ID, on today: Day, from db: Reader) throws -> [Entry] {
        let kept = try db.rows(
            """
            SELECT r.kind, r.locality, r.body, r.phone, r.email, r.web, r.hours, r.owner, p.name, r.verified_on FROM referral_entry r
            LEFT JOIN membership m ON m.setting = r.setting AND m.id = r.verified_by LEFT JOIN person p ON p.id = m.person
            WHERE r.setting = \(setting) ORDER BY r.noted_at, r.id
            """
        ) { row in
            let day = try row.optionalDay(9)
            return Entry(
                referral: Referral(
                    try row.word(0), in: try row.text(1), body: try row.text(2), phone: try row.text(3), email: try row.text(4),
                    web: try row.text(5), hours: try row.text(6), owner: try row.text(7)),
                verifiedBy: row.optionalText(8), verifiedOn: day, isVerified: Safeguarding.isVerified(day, on: today))
        }
        var entries = Referral.starting.map { Entry(referral: $0, verifiedBy: nil, verifiedOn: nil, isVerified: false) }
        // Oldest first: the last word about each is left standing.
        for entry in kept {
            let place = entries.firstIndex {
                $0.referral.kind == entry.referral.kind && localityKey($0.referral.locality) == localityKey(entry.referral.locality)
            }
            if let place { entries[place] = entry } else { entries.append(entry) }
        }
        return ReferralKind.allCases.flatMap { kind in
            entries.filter { $0.referral.kind == kind }.sorted { localityKey($0.referral.locality) < localityKey($1.referral.locality) }
        }
    }
}
