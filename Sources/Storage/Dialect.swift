/// What really differs between the engines, in one place.
struct Dialect: Sendable {
    /// Makes a migration's portable statement this engine's own.
    let schema: @Sendable (String) -> String

    /// SQLite checks column types only when a table is told to be strict.
    static let sqlite = Dialect { statement in statement.hasPrefix("CREATE TABLE") ? statement + " STRICT" : statement }
}
