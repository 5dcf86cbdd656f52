/// A sealed file in a store, of which parts can be opened, or which is made piece by piece.
public struct SealedFile: Sendable {
    public let name: StoredName
    /// Bytes of what it holds.
    public let count: Int
    private let store: any PictureStore
    private let key: PictureKey
    private let place: Place
    private let sealedCount: Int

    /// Finds a sealed file.
    /// - Throws: ``StoreError`` when it is not there, ``SealError`` when it cannot be one of ours.
    public init(_ name: StoredName, in store: any PictureStore, with key: PictureKey, at place: Place) async throws {
        self.name = name
        self.store = store
        self.key = key
        self.place = place
        sealedCount = try await store.count(of: name)
        count = try Seal.openedCount(of: sealedCount)
    }

    /// Opens a part, reading only the segments that it touches.
    public func bytes(_ range: Range<Int>) async throws -> [UInt8] {
        let touched = Seal.touched(by: range, ofSealed: sealedCount)
        let head = try await store.get(0..<Seal.header, of: name)
        let body = try await store.get(touched, of: name)
        return try Seal.open(range, ofSealed: sealedCount, with: key, at: place) { wanted in
            if wanted.lowerBound < Seal.header { return head }
            guard wanted.lowerBound >= touched.lowerBound, wanted.upperBound - touched.lowerBound <= body.count else {
                throw SealError.broken
            }
            return Array(body[wanted.lowerBound - touched.lowerBound..<wanted.upperBound - touched.lowerBound])
        }
    }

    /// Hands on all of it, a few segments at a time.
    public func each(_ body: ([UInt8]) async throws -> Void) async throws {
        let step = 8 * Seal.segment
        for start in stride(from: 0, to: count, by: step) { try await body(try await bytes(start..<min(count, start + step))) }
    }
}

/// A file that is sealed while it arrives, and kept under a name once it is whole.
public struct SealedDraft: Sendable {
    private let draft: any StoredDraft
    private var writer: SealWriter
    /// Sealed bytes that are not worth a write of their own yet.
    private var pending: [UInt8]

    /// Bytes taken in so far.
    public var count: Int { writer.count }

    public init(of name: StoredName, in store: any PictureStore, with key: PictureKey, at place: Place) async throws {
        writer = try SealWriter(with: key, at: place)
        pending = writer.beginning
        draft = try await store.draft(of: name)
    }

    public mutating func append(_ bytes: some Collection<UInt8> & Sendable) async throws {
        pending += try writer.add(bytes)
        guard pending.count >= 8 * Seal.segment else { return }
        try await draft.append(pending)
        pending.removeAll(keepingCapacity: true)
    }

    /// Ends the file. When this returns it outlives a power cut.
    public mutating func keep() async throws {
        pending += try writer.end()
        try await draft.append(pending)
        try await draft.keep()
    }

    public func drop() async { await draft.drop() }
}
