/// What families read, in Welsh; see `CatalogueText` for how it is written.
enum WelshWords {
    static let all: [String] = [
        offline, dates, letters, accounts, door, secondFactors, byEmail, smallPages, children, concerns, concernsTwo, conduct, consent,
        events, family, feed, guidance, keepsakes, languages, monitoring, notices, office, people, policies, settings, referrals,
        suggestions, gate, done, refusals, everyPage, held,
    ]
}
