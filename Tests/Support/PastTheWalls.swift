@testable public import Gatepost
@testable public import Storage

// What only a test may: looks and writes as the owner of all tables, past the walls between settings.
extension Database {
    public func read<Result: Sendable>(_ body: @escaping @Sendable (Reader) throws -> Result) async throws -> Result {
        try await read(.owner, body)
    }

    public func write<Result: Sendable>(_ body: @escaping @Sendable (Writer) throws -> Result) async throws -> Result {
        try await write(.owner, body)
    }
}

extension Application {
    public func read<Result: Sendable>(_ body: @escaping @Sendable (Reader) throws -> Result) async throws -> Result {
        try await read(.owner, body)
    }
}
