import Gatepost
public import Safeguarding

/// Who may come to a page or send a form. A route declares it, the server enforces it before the handler runs, and a test
/// walks every route with every role and compares.
///
/// It is the outer door only: what a member may see and do behind it is asked of the page and the gate.
public indirect enum Access: Hashable, Sendable {
    /// Signed in or not.
    case everyone
    /// Only before signing in: sign-in, an invitation, set-up. Somebody signed in is sent home.
    case signedOut
    /// Anybody with a session, also when no membership is live any more: a leaver reads their own account.
    case signedIn
    /// Everybody with a live membership.
    case members
    /// Parents and invited family.
    case families
    /// Whoever cares for a child here, and none of those whom they invite.
    case parents
    /// Everybody who works for the setting, paid or not.
    case team
    /// Whoever carries one of these duties, live or not: what keeps a duty asleep is the gate's to say.
    case duties(Set<Duty>)
    /// Another program with a token that was allowed this; with any token where nothing is named.
    case program(ProgramScope?)
    /// Any of several.
    case anyOf([Access])

    /// Whoever may come to the page: the team, families, and an officer who administers it.
    public static let page = Access.anyOf([.team, .families, .duties([.contentManager])])

    enum Verdict { case welcome, signInFirst, alreadyIn, refused, tokenNeeded }

    func verdict(for signedIn: SignedIn?) -> Verdict {
        switch (self, signedIn) {
        case (.everyone, _), (.signedOut, nil): .welcome
        case (.signedOut, .some): .alreadyIn
        case (.program, _): .tokenNeeded
        case (_, nil): .signInFirst
        case (_, .some(let signedIn)): admits(signedIn.viewer) ? .welcome : .refused
        }
    }

    private func admits(_ viewer: Viewer?) -> Bool {
        switch self {
        case .everyone, .signedIn: true
        case .signedOut, .program: false
        case .members: viewer != nil
        case .families: viewer?.capacity.isFamily ?? false
        case .parents: viewer?.capacity == .parent
        case .team: viewer?.capacity.isTeam ?? false
        case .duties(let duties): viewer?.holds(duties) ?? false
        case .anyOf(let several): several.contains { $0.admits(viewer) }
        }
    }
}

extension Access: CustomStringConvertible {
    /// As `gatepost routes` prints it: "members", "duties: deputy, manager".
    public var description: String {
        switch self {
        case .everyone: "everyone"
        case .signedOut: "signed out"
        case .signedIn: "signed in"
        case .members: "members"
        case .families: "families"
        case .parents: "parents"
        case .team: "team"
        case .duties(let duties): "duties: " + duties.map(\.rawValue).sorted().joined(separator: ", ")
        case .program(let scope): "program" + (scope.map { ": \($0.rawValue)" } ?? "")
        case .anyOf(let several): several.map(\.description).joined(separator: " or ")
        }
    }
}
