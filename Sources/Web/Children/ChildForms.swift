import Gatepost
import Safeguarding

// The fields that forms about children share, and how they are read.
extension Form {
    var childFields: HTML {
        """
        \(line("first_name", Words.Children.firstName, max: 80))\(line("family_name", Words.Children.familyName, max: 80))\
        \(line("known_as", Words.Children.knownAs, optional: true, max: 80))\(line("born_on", Words.Children.bornOn, .day, optional: true))\
        \(line("home_authority", Words.Children.homeAuthority, hint: Words.Children.homeAuthorityHint, optional: true, max: 120))\
        \(tick("looked_after", Words.Children.lookedAfter, hint: Words.Children.lookedAfterHint))\
        \(line("other_settings", Words.Children.otherSettings, optional: true, max: 300))
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
        \(menu("authority", Words.Children.authorityLabel, Authority.allCases.map { Choice($0.rawValue, Words.Children.authority($0)) }, hint: Words.Children.authorityHint))\
        \(line("evidence", Words.Children.evidence, hint: Words.Children.evidenceHint, optional: true, max: 300))\
        \(line("seen_on", Words.Children.seenOn, .day, hint: Words.Children.seenOnHint, optional: true))\(line("until", Words.Children.evidenceUntil, .day, optional: true))
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
