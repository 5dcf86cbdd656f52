/// How Gatepost talks to a PostgreSQL server.
public struct PostgresPlan: Sendable {
    /// As libpq reads it: `postgres://user@host:5432/gatepost?sslmode=verify-full`. Passwords come from a `.pgpass` file or the
    /// address; every TLS mode of libpq is understood.
    public let address: String
    /// Connections, each with a thread of its own.
    public var connections = 8
    /// Milliseconds that a statement may wait for another's lock, and that one may take in all.
    public var lockTimeout = 5_000, statementTimeout = 30_000
    /// Off behind a pooler in transaction mode that knows no prepared statements.
    public var prepares = true
    /// Requests that may wait for a connection before the next is told to come back.
    public var waiting = 500

    public init(address: String) { self.address = address }

    /// How long anything may take, as the server is told.
    var limits: [String] {
        [
            "lock_timeout = \(lockTimeout)", "statement_timeout = \(statementTimeout)",
            "idle_in_transaction_session_timeout = \(statementTimeout)",
        ]
    }

    /// What begins a transaction. Behind a pooler a connection is another's a moment later, so the limits are for it alone.
    func beginning(_ kind: String) -> String {
        prepares ? "BEGIN \(kind)" : (["BEGIN \(kind)"] + limits.map { "SET LOCAL \($0)" }).joined(separator: "; ")
    }

    /// Whether a setting for the database means a server rather than a file.
    public static func isServer(_ address: String) -> Bool { address.hasPrefix("postgres://") || address.hasPrefix("postgresql://") }
}

/// Why a server cannot be used, in words for whoever starts Gatepost.
public enum PostgresUnsuited: Error, CustomStringConvertible, Equatable {
    case version(Int)
    case encoding(String)
    /// The roles behind the walls between settings are not there, and whoever Gatepost signs in as cannot make them.
    case roles

    public var description: String {
        switch self {
        case .version(let number):
            "This database server is PostgreSQL \(number / 10_000). Gatepost needs version 14 or later: please upgrade it, or point "
                + "GATEPOST_DATABASE at another."
        case .encoding(let name):
            "This database holds text as \(name). Gatepost needs UTF8: please make another with "
                + "CREATE DATABASE gatepost ENCODING 'UTF8' TEMPLATE template0, and point GATEPOST_DATABASE at it."
        case .roles:
            "Gatepost keeps settings apart with two roles, and may not make them on this server. Please have an administrator run: "
                + [PostgresWalls.worker, PostgresWalls.reader].map {
                    "CREATE ROLE \($0) NOLOGIN; GRANT \($0) TO the user in GATEPOST_DATABASE;"
                }
                .joined(separator: " ")
        }
    }
}
