extension WorkerReply {
    /// This reply as a frame, ready to be written.
    public func frame() -> [UInt8] {
        var writer = FrameWriter(reserving: 4096)
        switch outcome {
        case .prepared(let prepared):
            writer.byte(1)
            writer.number(id)
            writer.size(prepared.size)
            writer.renditions(prepared.renditions)
        case .kept(let original):
            writer.byte(6)
            writer.number(id)
            writer.bytes(original)
        case .rendered(let renditions):
            writer.byte(2)
            writer.number(id)
            writer.renditions(renditions)
        case .marked(let rendition):
            writer.byte(16)
            writer.number(id)
            writer.rendition(rendition)
        case .sought(let scores):
            writer.byte(17)
            writer.number(id)
            writer.number(scores.count)
            for score in scores { writer.number(score) }
        case .compared(let comparison):
            writer.byte(18)
            writer.number(id)
            writer.size(comparison.size)
            writer.number(comparison.within)
            writer.number(comparison.agreeing)
            writer.bytes(comparison.cells)
        case .refused(let refusal):
            writer.byte(3)
            writer.number(id)
            writer.byte(refusal.rawValue)
        case .attempted(let number):
            writer.byte(4)
            writer.number(id)
            writer.number(number)
        case .found(let found):
            writer.byte(5)
            writer.number(id)
            writer.size(found.size)
            writer.rectangles(found.faces)
        }
        return writer.frame()
    }

    /// Reads a frame's body.
    public init(body: [UInt8]) throws(FrameError) {
        var reader = FrameReader(body)
        let kind = try reader.byte()
        id = try reader.number()
        switch kind {
        case 1:
            let size = try reader.size()
            outcome = .prepared(Prepared(size: size, renditions: try reader.renditions()))
        case 6: outcome = .kept(original: try reader.bytes(upTo: PictureLimits.encoded))
        case 2: outcome = .rendered(try reader.renditions())
        case 3:
            let value = try reader.byte()
            guard let refusal = PictureRefusal(rawValue: value) else { throw .unknownKind(value) }
            outcome = .refused(refusal)
        case 4: outcome = .attempted(try reader.number(upTo: 4096))
        case 16: outcome = .marked(try reader.rendition())
        case 5:
            let size = try reader.size()
            let faces = try reader.rectangles()
            // A place beyond the picture is no place in it.
            guard faces.allSatisfy({ $0.width > 0 && $0.height > 0 && $0.x + $0.width <= size.width && $0.y + $0.height <= size.height })
            else { throw .outOfBounds }
            outcome = .found(FoundFaces(size: size, faces: faces))
        case 17:
            var scores: [UInt32] = []
            for _ in 0..<(try reader.number(upTo: PictureLimits.originals)) { scores.append(try reader.number()) }
            outcome = .sought(scores)
        case 18:
            outcome = .compared(
                Comparison(
                    size: try reader.size(), within: try reader.number(upTo: PictureLimits.side),
                    agreeing: try reader.number(upTo: PictureLimits.side),
                    cells: try reader.bytes(upTo: PictureLimits.encoded)))
        default: throw .unknownKind(kind)
        }
        try reader.end()
    }
}

extension FrameWriter {
    fileprivate mutating func size(_ size: Size) {
        number(size.width)
        number(size.height)
    }

    fileprivate mutating func renditions(_ renditions: Renditions) {
        for one in [renditions.large, renditions.medium, renditions.small] { rendition(one) }
    }

    fileprivate mutating func rendition(_ rendition: Rendition) {
        size(rendition.size)
        bytes(rendition.bytes)
    }
}

extension FrameReader {
    fileprivate mutating func size() throws(FrameError) -> Size {
        let size = Size(width: try number(upTo: PictureLimits.side), height: try number(upTo: PictureLimits.side))
        guard size.width > 0, size.height > 0 else { throw .outOfBounds }
        return size
    }

    fileprivate mutating func rendition() throws(FrameError) -> Rendition {
        Rendition(size: try size(), bytes: try bytes(upTo: PictureLimits.encoded))
    }

    fileprivate mutating func renditions() throws(FrameError) -> Renditions {
        Renditions(large: try rendition(), medium: try rendition(), small: try rendition())
    }
}
