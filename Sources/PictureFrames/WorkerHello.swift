/// The first thing a worker says: which frames it speaks and what it is shut in by. A server that hears anything else, or less
/// confinement than it demands, ends it before a picture is sent.
public struct WorkerHello: Sendable, Equatable {
    /// Raised whenever a frame changes, so that a server never talks to a worker of another release.
    public static let currentVersion: UInt8 = 3

    public var version: UInt8
    public var confinement: Confinement

    public init(version: UInt8 = currentVersion, confinement: Confinement) {
        self.version = version
        self.confinement = confinement
    }

    /// What holds. Landlock depends on the kernel; the others are demanded.
    public struct Confinement: Sendable, Equatable {
        public var limits: Bool
        public var systemCallFilter: Bool
        /// The kernel's Landlock version in force, or 0 where it has none.
        public var landlock: Int

        public init(limits: Bool, systemCallFilter: Bool, landlock: Int) {
            self.limits = limits
            self.systemCallFilter = systemCallFilter
            self.landlock = landlock
        }
    }

    public func frame() -> [UInt8] {
        var writer = FrameWriter()
        writer.text("gatepost-pictures")
        writer.byte(version)
        writer.byte((confinement.limits ? 1 : 0) | (confinement.systemCallFilter ? 2 : 0))
        writer.number(confinement.landlock)
        return writer.frame()
    }

    public init(body: [UInt8]) throws(FrameError) {
        var reader = FrameReader(body)
        guard try reader.text() == "gatepost-pictures" else { throw .unknownKind(0) }
        version = try reader.byte()
        let flags = try reader.byte()
        confinement = Confinement(
            limits: flags & 1 != 0, systemCallFilter: flags & 2 != 0, landlock: try reader.number(upTo: 1000))
        try reader.end()
    }
}
