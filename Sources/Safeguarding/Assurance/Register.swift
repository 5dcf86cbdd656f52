/// A register that speaks for clauses: evidence that can be read, printed and put in a pack. What each holds is loaded beside its feature.
public enum Register: String, CaseIterable, Sendable {
    /// Who belongs to the team, and to whom they answer.
    case team
    /// Who may approve, and what keeps anybody from it today.
    case approvers
    case duties
    /// The single central record: how each part stands for each person.
    case staffRecord
    case vetting
    case training
    case declarations
    /// Ties of people here to families; no family is named.
    case ties
    case texts
    case signatures
    case invitations
    /// Requests to have a page, and what was decided.
    case pages
    /// Accounts on other networks.
    case accounts
    case guidance
    /// Whom to turn to outside, and who verified it.
    case referrals
    /// How many children have which permission; no child is named.
    case permissions
    case posts
    case questions
    case comments
    /// Looks through the page, and who signed them (N13).
    case looks
    /// The setting's own details and what it allows.
    case setting
    /// The reviews of the settings sheet.
    case reviews
    /// Tablets and computers that the setting enrolled (P9).
    case devices
    case checkpoints
    /// Breaches of personal data, and how each was answered; no person in them is named.
    case breaches
    /// How long each kind of record is kept.
    case retention
    /// What people asked about what is held on them, and when they were answered; nobody is named.
    case dataRequests
}
