/// One step of the schema. Frozen once it has landed: portable text that uses no type of the application.
struct Migration: Sendable {
    let name: String
    let statements: [String]
}

/// The schema's history, oldest first.
enum Migrations {
    static let all: [Migration] = [
        Migration(name: "0001-house", statements: people + children + consents + posts + pictures + talk + accounts + log),
        Migration(name: "0002-faces", statements: faces),
        Migration(name: "0003-marks", statements: marks),
        Migration(name: "0004-media", statements: media),
        Migration(name: "0005-keepsake", statements: keepsakes),
        Migration(name: "0006-reading", statements: reading),
        Migration(name: "0008-provider", statements: providers),
        Migration(name: "0009-policies", statements: policies),
        Migration(name: "0010-register", statements: register),
        Migration(name: "0011-pages", statements: pageRequests + networks + guidance + kits),
        Migration(name: "0012-assurance", statements: assurance + reviews + evidence),
        Migration(name: "0013-confirmations", statements: confirmations),
        Migration(name: "0013-lease", statements: leases),
        Migration(name: "0014-concerns", statements: concerns),
        Migration(name: "0016-monitoring", statements: monitoring),
        Migration(name: "0017-office", statements: office),
        Migration(name: "0018-conduct", statements: conduct),
        Migration(name: "0019-young-parents", statements: youngParents),
        Migration(name: "0020-second-factors", statements: secondFactors),
        Migration(name: "0021-recoveries", statements: recoveries),
        Migration(name: "0022-letters", statements: letters),
        Migration(name: "0023-notices", statements: notices),
        Migration(name: "0024-events", statements: events),
        Migration(name: "0025-relatives", statements: relatives),
        Migration(name: "0026-backups", statements: backups),
        Migration(name: "0027-faces-of-adults", statements: facesOfAdults),
        Migration(name: "0028-devices", statements: devices),
        Migration(name: "0029-retention", statements: retention),
        Migration(name: "0030-subjects", statements: subjectRequests + erasures),
        Migration(name: "0031-imports", statements: imports),
        Migration(name: "0032-programs", statements: programs),
        Migration(name: "0033-sign-outs", statements: signOuts),
    ]

    /// Whether this is the schema that this Gatepost made, no older and no newer.
    /// - Throws: `StorageError.newerSchema` when a later one has been here meanwhile; `.unavailable` when it is still to be brought up.
    static func check(_ db: Reader) throws {
        let applied = Set(try db.rows("SELECT name FROM schema_step") { try $0.text(0) })
        guard applied.isSubset(of: all.map(\.name)) else { throw StorageError.newerSchema }
        guard applied.count == all.count else { throw StorageError.unavailable }
    }

    /// Applies what is missing. All of it happens in the one transaction that was handed in, or none.
    static func bring(_ db: Writer, using dialect: Dialect) throws {
        if let lock = dialect.lock { try db.reader.driver.execute(lock) }
        try db.reader.driver.execute(
            dialect.schema("CREATE TABLE IF NOT EXISTS schema_step (name TEXT PRIMARY KEY, number INTEGER NOT NULL)"))
        let applied = try db.reader.rows("SELECT name FROM schema_step ORDER BY number") { try $0.text(0) }
        guard applied.allSatisfy({ name in all.contains { $0.name == name } }) else { throw StorageError.newerSchema }
        for (number, migration) in all.enumerated() where !applied.contains(migration.name) {
            for statement in migration.statements { try db.reader.driver.execute(dialect.schema(statement)) }
            try db.execute("INSERT INTO schema_step (name, number) VALUES (\(migration.name), \(number))")
        }
        try dialect.raise?(db)
    }
}
