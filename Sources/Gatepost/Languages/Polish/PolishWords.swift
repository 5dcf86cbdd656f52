/// What families read, in Polish; see `CatalogueText` for how it is written.
enum PolishWords {
    static let all: [String] = [
        offline, dates, letters, accounts, door, secondStep, children, concerns, concernsTwo, conduct, consent, events, family,
        feed, guidance, keepsakes, notices, office, policies, settings, gate, saidWords, forms, held,
    ]
}
