public import Safeguarding
public import Storage

/// A relative looks on no longer, from this moment (S4, D17): the parent who had asked takes them out again, or takes back what they
/// asked for; or a manager ends it.
public struct EndRelative: Action {
    public static let verb = "relative.end"
    public static let clauses = ["S4", "D17"]
    public let relative: Relative.ID
    public var subject: [UInt8] { relative.bytes }

    public init(_ relative: Relative.ID) { self.relative = relative }

    public func facts(for asking: Asking, in db: Reader) throws -> AboutRelative { try AboutRelative(relative, for: asking, in: db) }

    public func refusals(_ facts: AboutRelative, to asking: Asking) -> [Refusal] {
        let isOver = facts.stage == .over || facts.stage == .declined
        return (isSponsors(facts) ? [] : facts.managing) + (isOver ? [.changedMeanwhile] : [])
    }

    public func apply(_ facts: AboutRelative, for asking: Asking, in db: Writer) throws {
        try Sponsorship.end(relative, isSponsors(facts) ? .withdrawn : .ended, for: asking, in: db)
    }

    private func isSponsors(_ facts: AboutRelative) -> Bool { facts.sponsor == facts.viewer.member }
}

/// Tidies up behind relatives whose parent's access, or say over the child, is over (S4, D17). They were out already, because access is
/// worked out whenever it is asked; this takes back their invitations and sessions, and puts it into the log.
public struct EndRelatives: Action {
    public static let verb = "relative.over"
    public static let clauses = ["S4", "D17"]
    private let setting: Setting.ID
    public var subject: [UInt8] { setting.bytes }

    init(in setting: Setting.ID) { self.setting = setting }

    public func facts(for asking: Asking, in db: Reader) throws -> [Relative.ID] {
        try Sponsorship.unbacked(in: asking.setting, at: asking.now, from: db)
    }

    public func refusals(_ facts: [Relative.ID], to asking: Asking) -> [Refusal] {
        switch asking.actor {
        case .caretaker, .machine: facts.isEmpty ? [.changedMeanwhile] : []
        case .member, .visitor: [.needsDuty([])]
        }
    }

    public func apply(_ facts: [Relative.ID], for asking: Asking, in db: Writer) throws {
        for relative in facts { try Sponsorship.end(relative, .over, for: asking, in: db) }
    }
}

extension Caretaker {
    /// Ends relatives behind whom no parent stands any more.
    static func endRelatives(in setting: Setting.ID, of application: Application) async throws {
        let asking = application.asking(.caretaker, in: setting)
        let unbacked = try await application.read(in: setting) { db in
            try Sponsorship.unbacked(in: setting, at: asking.now, from: db)
        }
        if !unbacked.isEmpty { try await application.gate.perform(EndRelatives(in: setting), for: asking) }
    }
}
