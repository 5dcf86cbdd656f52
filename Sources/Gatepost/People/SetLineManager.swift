public import Safeguarding
public import Storage

/// Says to whom a member of the team answers; they are told of what goes wrong (N31). Nobody chooses their own.
public struct SetLineManager: Action {
    public static let verb = "member.line-manager"
    public static let clauses = ["N31"]
    private let member: Member.ID
    private let lineManager: Member.ID?
    public var subject: [UInt8] { member.bytes }

    public init(of member: Member.ID, to lineManager: Member.ID?) {
        self.member = member
        self.lineManager = lineManager
    }

    public struct Facts {
        let about: AboutMember
        /// Works here or for it, is here today, and does not answer to this member in turn.
        let canBe: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let about = try AboutMember(member, for: asking, in: db)
        guard let lineManager else { return Facts(about: about, canBe: true) }
        let above = try AboutMember(lineManager, for: about.viewer, in: db)
        var (next, seen): (Member.ID?, Set<Member.ID>) = (lineManager, [])
        while let one = next, seen.insert(one).inserted {
            next =
                try db.row("SELECT line_manager FROM membership WHERE setting = \(asking.setting) AND id = \(one)") {
                    try $0.optionalIdentifier(0)
                } ?? nil
        }
        let isOurs = above.capacity.isTeam || above.capacity == .officer
        return Facts(about: about, canBe: isOurs && above.isHere && above.person != about.person && !seen.contains(member))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        facts.about.refusals(needing: Duty.managing) + (facts.canBe ? [] : [.notUnderstood("line_manager")])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute("UPDATE membership SET line_manager = \(lineManager) WHERE setting = \(asking.setting) AND id = \(member)")
    }
}
