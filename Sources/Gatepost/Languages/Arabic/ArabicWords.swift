/// What families read, in Arabic; see `CatalogueText` for how it is written.
enum ArabicWords {
    static let all: [String] = [
        offline, days, letters, accounts, door, secondFactor, emailDoor, children, concerns, concernsTwo, conduct, consent,
        events, family, feed, guidance, keepsakes, notices, office, policies, policiesTwo, outside, gate, refusals,
        frame, held,
    ]
}
