public import Safeguarding
public import Storage

/// Somebody traced a leaked picture (S13). What came of it is computed, not kept; that it was asked, by whom and of which picture is in
/// the log, before the asker sees any name.
public struct TracePicture: Action {
    public static let verb = "picture.trace"
    public static let clauses = ["S13"]
    /// Whoever manages, or looks after safeguarding.
    public static let duties = Duty.managing.union(Duty.safeguarding)

    private let trace: Record.ID
    private let picture: Picture.ID?
    public var subject: [UInt8] { picture?.bytes ?? trace.bytes }

    /// - Parameters:
    ///   - trace: names this tracing where no picture was found.
    ///   - picture: what the copy was made from, once that is known.
    public init(_ trace: Record.ID, of picture: Picture.ID?) {
        self.trace = trace
        self.picture = picture
    }

    public struct Facts {
        let mayTrace: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        if asking.actor == .machine { return Facts(mayTrace: true) }
        let viewer = try asking.viewer(in: db)
        guard viewer.isTeam else { throw NotFound() }
        return Facts(mayTrace: viewer.holds(TracePicture.duties))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] { facts.mayTrace ? [] : [.needsDuty(TracePicture.duties)] }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {}
}
