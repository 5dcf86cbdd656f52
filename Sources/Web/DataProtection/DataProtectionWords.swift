extension Words {
    /// Words of the page on data protection.
    enum DataProtection {
        static let title = "Data protection"
        static let lead = "What people ask about what we hold on them, and how we answer. Each has a right to an answer within a month."
        static let requestsLink = "What people ask about themselves"
        static let askedTitle = "What you asked yourself"
        static let askedLead = "Your own requests, and your copy when it’s ready."
    }
}
