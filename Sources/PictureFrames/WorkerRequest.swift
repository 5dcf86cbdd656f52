/// How thoroughly a picture is searched for faces.
public enum FacePasses: UInt8, Sendable, CaseIterable {
    /// One look at the upright picture, 1,600 pixels long: the faces that are easily seen, in a fraction of a second.
    case first = 1
    /// Twice as large for small faces, and turned for tilted heads: a few seconds.
    case all
}

/// One thing that the server asks of the worker.
public struct WorkerRequest: Sendable, Equatable {
    /// Chosen by the server; the reply carries it back.
    public var id: UInt32
    public var command: Command

    public init(id: UInt32, command: Command) {
        self.id = id
        self.command = command
    }

    public enum Command: Sendable, Equatable {
        /// An upload, from anybody: make its renditions.
        case prepare(upload: [UInt8])
        /// An upload, from anybody: make the upright, bare original that is kept instead of it.
        case keep(upload: [UInt8])
        /// An original made by `keep`, or an upload: make its renditions with these places destroyed.
        case render(original: [UInt8], hiding: [Rectangle])
        /// A rendition made by `prepare` or `render`: make one viewer's copy of it (S13). `seed` is 32 bytes, for this view alone;
        /// `line` is what can be read in the corner.
        case mark(rendition: [UInt8], seed: [UInt8], line: String)
        /// A picture, from anybody: find the faces in it.
        case findFaces(picture: [UInt8], passes: FacePasses)
        /// Somebody's copy of a picture: how far does each of these originals stand out in it (S13)?
        case seek(copy: [UInt8], originals: [[UInt8]])
        /// The same copy laid over one original.
        case compare(copy: [UInt8], original: [UInt8])
        /// Try something forbidden and say what came of it. Refused unless the worker was started to rehearse.
        case attempt(Attempt)
    }

    /// What the rehearsal of the confinement tries.
    public enum Attempt: UInt8, Sendable, CaseIterable {
        case openFile = 1, listFolder, connect, fork, execute, makeCodeRunnable, signalOthers, hang, abort, hoard
    }
}

extension WorkerRequest {
    /// This request as a frame, ready to be written.
    public func frame() -> [UInt8] {
        var writer: FrameWriter
        switch command {
        case .prepare(let upload):
            writer = begin(1, reserving: upload.count)
            writer.bytes(upload)
        case .keep(let upload):
            writer = begin(5, reserving: upload.count)
            writer.bytes(upload)
        case .render(let original, let hiding):
            writer = begin(2, reserving: original.count + 16 * hiding.count)
            writer.rectangles(hiding)
            writer.bytes(original)
        case .mark(let rendition, let seed, let line):
            writer = begin(16, reserving: rendition.count + 64 + PictureLimits.text)
            writer.bytes(seed)
            writer.text(line)
            writer.bytes(rendition)
        case .seek(let copy, let originals):
            writer = begin(17, reserving: copy.count + originals.reduce(0) { $0 + $1.count + 4 })
            writer.number(originals.count)
            for original in originals { writer.bytes(original) }
            writer.bytes(copy)
        case .compare(let copy, let original):
            writer = begin(18, reserving: copy.count + original.count)
            writer.bytes(original)
            writer.bytes(copy)
        case .attempt(let attempt):
            writer = begin(3, reserving: 1)
            writer.byte(attempt.rawValue)
        case .findFaces(let picture, let passes):
            writer = begin(4, reserving: picture.count)
            writer.byte(passes.rawValue)
            writer.bytes(picture)
        }
        return writer.frame()
    }

    private func begin(_ kind: UInt8, reserving count: Int) -> FrameWriter {
        var writer = FrameWriter(reserving: count + 16)
        writer.byte(kind)
        writer.number(id)
        return writer
    }

    /// Reads a frame's body.
    public init(body: [UInt8]) throws(FrameError) {
        var reader = FrameReader(body)
        let kind = try reader.byte()
        id = try reader.number()
        switch kind {
        case 1: command = .prepare(upload: try reader.bytes(upTo: PictureLimits.upload))
        case 5: command = .keep(upload: try reader.bytes(upTo: PictureLimits.upload))
        case 2:
            let places = try reader.rectangles()
            command = .render(original: try reader.bytes(upTo: PictureLimits.encoded), hiding: places)
        case 3:
            let value = try reader.byte()
            guard let attempt = Attempt(rawValue: value) else { throw .unknownKind(value) }
            command = .attempt(attempt)
        case 16:
            let (seed, line) = (try reader.bytes(upTo: PictureLimits.seed), try reader.text())
            command = .mark(rendition: try reader.bytes(upTo: PictureLimits.encoded), seed: seed, line: line)
        case 4:
            let value = try reader.byte()
            guard let passes = FacePasses(rawValue: value) else { throw .unknownKind(value) }
            command = .findFaces(picture: try reader.bytes(upTo: PictureLimits.encoded), passes: passes)
        case 17:
            var originals: [[UInt8]] = []
            for _ in 0..<(try reader.number(upTo: PictureLimits.originals)) {
                originals.append(try reader.bytes(upTo: PictureLimits.encoded))
            }
            command = .seek(copy: try reader.bytes(upTo: PictureLimits.upload), originals: originals)
        case 18:
            let original = try reader.bytes(upTo: PictureLimits.encoded)
            command = .compare(copy: try reader.bytes(upTo: PictureLimits.upload), original: original)
        default: throw .unknownKind(kind)
        }
        try reader.end()
    }
}
