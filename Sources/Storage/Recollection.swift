/// Something that was read and is kept where it was read, for as long as nothing at all has been committed since.
///
/// A feature has a class of its own for it and fills it as it reads. It may hold what is on record, and what follows from that
/// and from its own keys (a setting, a day); never what follows from anything else, such as who looked first.
public protocol Recollected: AnyObject { init() }

extension Reader {
    /// The same object as last time, as long as the database shows this transaction exactly what it showed then; otherwise a
    /// new one, with nothing in it.
    ///
    /// Nobody has to remember to say that something changed: the engine is asked, in this transaction, whether anything did. So
    /// a change by another process, or by hand, counts like one of ours.
    public func recollection<Kept: Recollected>(_ kept: Kept.Type = Kept.self) throws -> Kept {
        guard let recollection = driver.recollection else { return Kept() }
        return recollection.kept(kept, in: driver.keptFor, at: try driver.version())
    }
}

/// What one connection keeps. Whoever holds the connection has it to themselves, so it needs no lock.
final class Recollection: @unchecked Sendable {
    private var version = Value.null
    private var kept: [Key: any Recollected] = [:]

    private struct Key: Hashable {
        let type: ObjectIdentifier
        let setting: Value
    }

    /// - Parameter setting: whose wall the transaction was behind: what it could not see must not be taken for what is not there.
    func kept<Kept: Recollected>(_ type: Kept.Type, in setting: Value, at version: Value) -> Kept {
        if version != self.version {
            kept.removeAll()
            self.version = version
        }
        let key = Key(type: ObjectIdentifier(type), setting: setting)
        if let known = kept[key] as? Kept { return known }
        let new = Kept()
        kept[key] = new
        return new
    }
}
