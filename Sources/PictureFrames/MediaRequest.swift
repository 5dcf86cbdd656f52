/// What the server asks of the media worker. The file follows in pieces, and an empty piece ends it: it is never whole in the
/// server's memory.
public enum MediaRequest: Sendable, Equatable {
    /// A short film (MP4 or MOV) to be made anew, with or without its sound.
    case video(keepsSound: Bool)
    /// A PDF to be drawn anew.
    case document
    /// Try something forbidden as a tool would, and say what came of it. Refused unless the worker was started to rehearse.
    case attempt(Attempt)

    /// What the rehearsal of the confinement tries.
    public enum Attempt: UInt8, Sendable, CaseIterable {
        case openFile = 1, listFolder, connect, fork, execute, makeCodeRunnable, signalOthers, writeFile
    }

    /// More bytes than this are refused.
    public var limit: Int {
        switch self {
        case .video: MediaLimits.video
        case .document: MediaLimits.document
        case .attempt: 0
        }
    }

    /// This request as a frame, ready to be written.
    public func frame() -> [UInt8] {
        var writer = FrameWriter()
        switch self {
        case .video(let keepsSound):
            writer.byte(1)
            writer.byte(keepsSound ? 1 : 0)
        case .document: writer.byte(2)
        case .attempt(let attempt):
            writer.byte(3)
            writer.byte(attempt.rawValue)
        }
        return writer.frame()
    }

    /// Reads a frame's body.
    public init(body: [UInt8]) throws(FrameError) {
        var reader = FrameReader(body)
        let kind = try reader.byte()
        switch kind {
        case 1: self = .video(keepsSound: try reader.byte() == 1)
        case 2: self = .document
        case 3:
            let value = try reader.byte()
            guard let attempt = Attempt(rawValue: value) else { throw .unknownKind(value) }
            self = .attempt(attempt)
        default: throw .unknownKind(kind)
        }
        try reader.end()
    }
}
