import Gatepost
import Safeguarding

extension ReferralDirectory {
    func page(everywhere: Bool, for viewer: Viewer) -> Page {
        let areas: [(words: String, path: LocalPath, isCurrent: Bool)] = [
            ("\(Words.Referrals.here): \(settingLocality)", "/referrals", !everywhere), (Words.Referrals.everywhere, "/referrals?area=all", everywhere),
        ]
        let shown = viewer.isTeam ? entries : entries.filter { $0.referral.kind.isForFamilies && $0.isVerified }
        return Page(
            Words.Referrals.title, at: .help,
            main: """
                <p class="soft">\(Words.Referrals.lead) \(.clause("N26"))</p>\(.notice("<p><b>\(Words.Referrals.emergency)</b></p>", .stopped))\
                \(if: viewer.isTeam, .chips(Words.Referrals.locality, areas))\
                \(each: shown, { $0.card(mayKeep: mayKeep) })\
                \(if: mayKeep, "<div class=\"row\">\(.link(Words.Referrals.add, to: "/referrals/new"))\(.link(Words.Referrals.importTable, to: "/referrals/import", quiet: true))</div>")
                """,
            aside: .card(nil, "<ul role=\"list\"><li><a href=\"/help\">\(Words.place(.help))</a></li><li><a href=\"/guidance\">\(Words.Shelf.title)</a></li></ul>"))
    }
}

extension ReferralDirectory.Entry {
    func card(mayKeep: Bool) -> HTML {
        .card(Words.Referrals.kind(referral.kind), """
            <p><b\(HTML.asWritten)>\(referral.body)</b>\(Words.Referrals.of(referral.locality))</p>\(contact)\
            \(if: !isVerified, "<p class=\"soft\">\(Words.Referrals.unverifiedLead)</p>")\
            <p><small>\(Words.Referrals.owner(referral.owner))</small></p>\
            \(if: mayKeep, "<div class=\"row\">\(.link(Words.Referrals.verify, to: ("/referrals/edit" as LocalPath).with("kind", referral.kind.rawValue).with("area", localityKey(referral.locality)), quiet: true))</div>")
            """)
    }

    /// How to reach it. Only what was verified here is a number to ring; anything else is words with a warning.
    var contact: HTML {
        let digits = referral.phone.filter { $0.isNumber || $0 == "+" }
        let phone: HTML =
            if referral.phone.isEmpty { .empty } else if isVerified { "<a href=\"tel:\(digits)\">\(referral.phone)</a>" } else {
                "<s class=\"unverified\">\(referral.phone)</s>"
            }
        let parts = [
            phone, referral.email.isEmpty ? .empty : isVerified ? "<a href=\"mailto:\(referral.email)\">\(referral.email)</a>" : .text(referral.email),
            referral.web.isEmpty ? .empty : HTML.away(referral.web, to: referral.web), .text(referral.hours),
        ].filter { !$0.isEmpty }
        return """
            <p>\(isVerified ? .tag(verifiedOn.map { Words.Referrals.verifiedOn($0, by: verifiedBy) } ?? Words.Referrals.verified, .passed) : .tag(Words.Referrals.unverified, .waiting))</p>\
            \(if: parts.isEmpty, "<p class=\"soft\">\(Words.Referrals.noContact)</p>", else: "<ul role=\"list\">\(each: parts, { "<li>\($0)</li>" })</ul>")
            """
    }
}

/// Where a worry about one child goes (D11).
struct ChildReferral {
    let name: String
    let child: Child.ID
    let ways: [(kind: ReferralKind, locality: String, entry: ReferralDirectory.Entry?)]

    var page: Page {
        Page(Words.Referrals.childTitle, at: .help, main: """
            \(.notice("<p><b>\(Words.Referrals.emergency)</b></p>", .stopped))<p>\(Words.Referrals.childLead(name))</p>\
            \(each: ways, { way in
                .card(Words.Referrals.kind(way.kind), """
                    \(if: way.entry, { "<p><b\(HTML.asWritten)>\($0.referral.body)</b>\(Words.Referrals.of($0.referral.locality))</p>\($0.contact)" })\
                    \(if: way.entry == nil, "<p>\(Words.Referrals.noEntry(way.locality))</p>")
                    """)
            })<p class="soft">\(Words.Referrals.homeDecides)</p><p><a href="\("/children/\(child)" as LocalPath)">\(Words.goBack)</a></p>
            """)
    }
}

extension [ReferralTable.Row] {
    /// Every row with what is wrong with it, before anything is stored.
    func preview(_ table: String, id: Record.ID) -> Page {
        let unsound = filter { !$0.refusals.isEmpty }.count
        return Page(Words.Referrals.previewTitle, at: .help, main: """
            \(.notice("<p>\(unsound > 0 ? Words.Referrals.unsound(unsound) : Words.Referrals.sound(count))</p>", unsound > 0 ? .stopped : .passed))\
            \(.table(Words.Referrals.previewTitle, columns: Words.Referrals.previewColumns, map(\.preview)))\
            <div class="row">\(if: unsound == 0, .form(to: "/referrals/import/confirm", submit: Words.Referrals.bringIn, "\(HTML.hidden("id", id.description))\(HTML.hidden("table", table))"))\
            \(.link(Words.goBack, to: "/referrals/import", quiet: true))</div>
            """)
    }
}

extension ReferralTable.Row {
    fileprivate var preview: [HTML] {
        let problems: HTML =
            refusals.isEmpty
            ? .tag(Words.Referrals.fine, .passed)
            : "<ul role=\"list\">\(each: refusals, { "<li>\(Words.Referrals.column($0.field?.name ?? ""))\($0.sentence)</li>" })</ul>"
        return [.text(String(number)), .text(cells.filter { !$0.isEmpty }.joined(separator: " · ")), problems]
    }
}
