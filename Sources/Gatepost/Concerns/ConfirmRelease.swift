public import Safeguarding
public import Storage

/// A second person agrees that what is sealed goes to the officer whom they were shown (D10): another human than whoever asked for it.
public struct ConfirmRelease: SealedAction {
    public static let verb = "concern.confirm-release"
    public static let certainty = Certainty.justProven
    public static let clauses = ["D10"]
    public let concern: Concern.ID
    let asked: Int
    let secrets: Secrets

    /// - Parameter asked: the number of the entry that they were shown; where somebody has asked anew since, this agrees to nothing.
    public init(_ concern: Concern.ID, asked: Int, with secrets: Secrets) {
        self.concern = concern
        self.asked = asked
        self.secrets = secrets
    }

    public struct Facts {
        let access: ConcernAccess
        /// Whoever agrees is who asked, in whichever membership, over or not.
        let isSame: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let access = try ConcernAccess.load(concern, for: try asking.viewer(in: db), with: secrets, from: db)
        return Facts(access: access, isSame: try access.isSamePerson(access.file.state.release?.askedBy, from: db))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        let state = facts.access.file.state
        var refusals = concernRefusals(.releaseConfirmed, in: state, on: facts.access.viewer.today)
        if let release = state.release, release.number != asked { refusals.append(.changedMeanwhile) }
        if facts.isSame { refusals.append(.secondPersonToLoosen) }
        return refusals
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try facts.access.file.append([.releaseConfirmed], by: .member(facts.access.viewer.member), at: asking.now, in: db)
    }
}
