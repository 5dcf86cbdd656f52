import Safeguarding
import Storage

extension Measure {
    /// Whether each page and account was said yes to, and is looked at when it is due.
    static let pages: [Measure] = [
        Measure(["N34"], by: .pages) { here, db in
            let due = try db.row(
                "SELECT MIN(a.evaluate_on) FROM page_request a WHERE \(live(here)) AND a.network = \(Network.gatepost)"
            ) { try $0.optionalDay(0) }
            return .reviewed(due: due.flatMap(\.self), today: here.today)
        },
        Measure(["N3", "N4", "N5"], by: .pages) { here, db in
            let due = try db.row(
                """
                SELECT MIN(r.review_on) FROM page_request a JOIN page_risk r ON r.setting = a.setting AND r.request = a.id WHERE \(live(here))
                """
            ) { try $0.optionalDay(0) }
            return .reviewed(due: due.flatMap(\.self), today: here.today)
        },
        // Gatepost's own page is the first entry; without any other there is nothing more to look at.
        Measure(["P1", "N11"], by: .accounts) { here, db in
            let accounts = try OutsideAccountsPage.all(in: here.setting, on: here.today, from: db).filter { !$0.isEnded }
            guard let due = accounts.map(\.settingsDue).min() else { return LiveState(.met, .inPlace) }
            return .reviewed(due: due, today: here.today)
        },
        Measure(["D24", "D5", "D6"], by: .guidance) { here, db in
            .nothingWaits(
                try GuidanceShelf.all(in: here.setting, from: db).count { $0.guidance.isStatutory && $0.guidance.isDue(on: here.today) })
        },
        Measure(["N26"], by: .referrals) { here, db in
            let entries = try ReferralDirectory.here(in: here.setting, on: here.today, from: db).entries
            return .complete(entries.count(where: \.isVerified), of: entries.count)
        },
    ]

    private static func live(_ here: Standpoint) -> SQL {
        "a.setting = \(here.setting) AND a.approved = 1 AND a.revoked_at IS NULL AND a.replaced_at IS NULL"
    }
}
