/// Where sealed files lie. Small enough for a folder and for a bucket elsewhere; it sees only sealed bytes and opaque names.
public protocol PictureStore: Sendable {
    /// Keeps bytes under a name. When this returns they outlive a power cut, so that the row which names them may be written.
    func put(_ bytes: [UInt8], as name: StoredName) async throws(StoreError)
    /// The bytes under a name.
    func get(_ name: StoredName) async throws(StoreError) -> [UInt8]
    /// A part of the bytes under a name; fewer at its end.
    func get(_ range: Range<Int>, of name: StoredName) async throws(StoreError) -> [UInt8]
    /// How many bytes are under a name.
    func count(of name: StoredName) async throws(StoreError) -> Int
    /// Begins to keep bytes that come piece by piece. Until the draft is kept there is nothing under the name.
    func draft(of name: StoredName) async throws(StoreError) -> any StoredDraft
    /// Forgets a name; one that is not there is already forgotten.
    func delete(_ name: StoredName) async throws(StoreError)
    /// Names that were put before a time (microseconds, UTC), in order: up to a few thousand after one, and none when there is no
    /// more. For sweeping those that no row names. Whose the store is is not among them.
    func list(olderThan time: Int, after name: StoredName?) async throws(StoreError) -> [StoredName]
}

/// A file on its way into the store.
public protocol StoredDraft: Sendable {
    func append(_ bytes: [UInt8]) async throws(StoreError)
    /// The whole file is under its name now, and outlives a power cut.
    func keep() async throws(StoreError)
    /// Nothing of it stays.
    func drop() async
}

/// Why a file was not kept or not found.
public enum StoreError: Error, Sendable, Equatable {
    /// There is no room. Nothing was kept, not even half of it; what was there before is unharmed.
    case full
    case missing
    /// It is elsewhere and could not be reached in good time. Asked again later, it may well.
    case unreachable
    /// It is elsewhere, and would not do it: the status it gave. Its credentials or its address may be wrong.
    case refused(Int)
    /// The system's error number.
    case failed(Int32)
}

/// A sealed file's name: 32 lower-case hexadecimal digits that mean nothing, so that a listing of the store tells nothing.
public struct StoredName: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let text: String

    /// A new name, by chance.
    public init(using random: inout some RandomNumberGenerator) {
        let digits = Array("0123456789abcdef")
        text = String((0..<32).map { _ in digits.randomElement(using: &random)! })
    }

    /// A name that was given before; nil for any other text, so that no path can be made from it.
    public init?(_ text: String) {
        guard text.utf8.count == 32, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }) else { return nil }
        self.text = text
    }

    private init(fixed text: String) { self.text = text }

    /// Under which a store keeps whose it is: no sealed file, and never listed.
    public static let owner = StoredName(fixed: "67617465706f73742d6f776e65720000")

    public var description: String { text }
    public static func < (left: StoredName, right: StoredName) -> Bool { left.text < right.text }
}
