/// What families read, in Urdu; see `CatalogueText` for how it is written.
enum UrduWords {
    static let all: [String] = [
        offline, languages, notices, outbox, accounts, accountsTwo, accountsThree, attachments, authorisations, children, clauses,
        concerns, concernsTwo, conduct, consent, events, family, feed, guidance, keepsakes, monitoring, office, people, policies,
        posts, provider, referrals, settings, suggestions, tracing, general, generalTwo, held,
    ]
}
