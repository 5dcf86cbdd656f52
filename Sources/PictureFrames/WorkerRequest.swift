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
        /// An upload, from anybody: make the upright, bare original and its renditions.
        case prepare(upload: [UInt8])
        /// An original made by `prepare`: make its renditions with these places destroyed.
        case render(original: [UInt8], hiding: [Rectangle])
        /// A rendition made by `prepare` or `render`: make one viewer's copy of it (S13). `seed` is 32 bytes, for this view alone;
        /// `line` is what can be read in the corner.
        case mark(rendition: [UInt8], seed: [UInt8], line: String)
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
        case .render(let original, let hiding):
            writer = begin(2, reserving: original.count + 16 * hiding.count)
            writer.number(hiding.count)
            for place in hiding {
                for value in [place.x, place.y, place.width, place.height] { writer.number(value) }
            }
            writer.bytes(original)
        case .mark(let rendition, let seed, let line):
            writer = begin(16, reserving: rendition.count + 64 + PictureLimits.text)
            writer.bytes(seed)
            writer.text(line)
            writer.bytes(rendition)
        case .attempt(let attempt):
            writer = begin(3, reserving: 1)
            writer.byte(attempt.rawValue)
        }
        return Frame.wrap(writer.bytes)
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
        case 2:
            let places = try Self.rectangles(&reader)
            command = .render(original: try reader.bytes(upTo: PictureLimits.encoded), hiding: places)
        case 3:
            let value = try reader.byte()
            guard let attempt = Attempt(rawValue: value) else { throw .unknownKind(value) }
            command = .attempt(attempt)
        case 16:
            let (seed, line) = (try reader.bytes(upTo: PictureLimits.seed), try reader.text())
            command = .mark(rendition: try reader.bytes(upTo: PictureLimits.encoded), seed: seed, line: line)
        default: throw .unknownKind(kind)
        }
        try reader.end()
    }

    private static func rectangles(_ reader: inout FrameReader) throws(FrameError) -> [Rectangle] {
        var places: [Rectangle] = []
        for _ in 0..<(try reader.number(upTo: PictureLimits.rectangles)) {
            places.append(
                Rectangle(
                    x: try reader.number(upTo: PictureLimits.side), y: try reader.number(upTo: PictureLimits.side),
                    width: try reader.number(upTo: PictureLimits.side), height: try reader.number(upTo: PictureLimits.side)))
        }
        return places
    }
}
