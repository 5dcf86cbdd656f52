import Gatepost
import Safeguarding

// The fields that forms about children share, and how they are read.
extension Form {
    var childFields: HTML {
        """
        \(line("first_name", Words.firstName, max: 80))\(line("family_name", Words.familyName, max: 80))\
        \(line("known_as", Words.knownAs, optional: true, max: 80))\(line("born_on", Words.bornOn, .day, optional: true))\
        \(line("home_authority", Words.homeAuthority, hint: Words.homeAuthorityHint, optional: true, max: 120))\
        \(tick("looked_after", Words.lookedAfter, hint: Words.lookedAfterHint))\
        \(line("other_settings", Words.otherSettings, optional: true, max: 300))
        """
    }

    var childDetails: ChildDetails {
        mutating get {
            ChildDetails(
                firstName: text("first_name", max: 80), familyName: text("family_name", max: 80), knownAs: text("known_as", max: 80, optional: true),
                bornOn: day("born_on", optional: true), homeAuthority: text("home_authority", max: 120, optional: true),
                isLookedAfter: isTicked("looked_after"), otherSettings: text("other_settings", max: 300, optional: true))
        }
    }

    var authorityFields: HTML {
        """
        \(menu("authority", Words.authorityLabel, Authority.allCases.map { Choice($0.rawValue, Words.authority($0)) }, hint: Words.authorityHint))\
        \(line("evidence", Words.evidence, hint: Words.evidenceHint, optional: true, max: 300))\
        \(line("seen_on", Words.seenOn, .day, hint: Words.seenOnHint, optional: true))\(line("until", Words.evidenceUntil, .day, optional: true))
        """
    }

    var claim: AuthorityClaim? {
        mutating get {
            let evidence = text("evidence", max: 300, optional: true)
            let (seen, until) = (day("seen_on", optional: true), day("until", optional: true))
            return choice("authority", of: Authority.self).map { AuthorityClaim($0, evidence: evidence, seenOn: seen, until: until) }
        }
    }
}
