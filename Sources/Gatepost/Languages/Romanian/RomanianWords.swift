/// What families read, in Romanian; see `CatalogueText` for how it is written.
enum RomanianWords {
    static let all: [String] = [
        offline, dates, letters, accounts, accountsTwo, safety, safetyTwo, children, concerns, concernsTwo, receipts, receiptsTwo, consent,
        events, feed, guidance, guidanceTwo, notices, office, policies, settings, gate, gateTwo, frame, held,
    ]
}
