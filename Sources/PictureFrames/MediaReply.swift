/// What the media worker answers with: a few of these, one after the other, the last of them `end`, `refused` or `attempted`.
public enum MediaReply: Sendable, Equatable {
    /// How far it is, in per cent.
    case progress(Int)
    /// What the prepared film is.
    case film(Film)
    /// How many pages a document has.
    case paper(pages: Int)
    /// A frame of the film, or a page of the document, as JPEG or PNG: the first is the one to be shown in its place, the others
    /// are for counting faces, a second or a page apart.
    case still([UInt8])
    /// All words in a document, for the text guard.
    case words(String)
    /// A piece of the prepared file.
    case piece([UInt8])
    case end
    case refused(MediaRefusal)
    /// What an attempt came to: the system's error number, or 0 when, alarmingly, it worked.
    case attempted(Int)

    /// A prepared film, in pixels and milliseconds.
    public struct Film: Sendable, Hashable {
        public var size: Size
        public var milliseconds: Int
        public var hasSound: Bool

        public init(size: Size, milliseconds: Int, hasSound: Bool) {
            self.size = size
            self.milliseconds = milliseconds
            self.hasSound = hasSound
        }
    }
}

/// Why a video or a document was not accepted, as a fact.
public enum MediaRefusal: UInt8, Error, Sendable, CaseIterable {
    /// No film in an MP4 or MOV file, or no PDF, whatever its name says.
    case wrongKind = 1
    case tooManyBytes
    /// Longer than two minutes, or more pages than are taken.
    case tooLong
    case damaged
    /// A document that opens only with a password.
    case locked
    /// It used up the processor time or the memory that one file is given.
    case tooMuchWork
    /// Asked in a way that the worker does not serve.
    case notServed
}

extension MediaReply {
    /// This reply as a frame, ready to be written.
    public func frame() -> [UInt8] {
        var writer = FrameWriter()
        switch self {
        case .progress(let percent):
            writer.byte(1)
            writer.number(percent)
        case .film(let film):
            writer.byte(2)
            for number in [film.size.width, film.size.height, film.milliseconds, film.hasSound ? 1 : 0] { writer.number(number) }
        case .paper(let pages):
            writer.byte(3)
            writer.number(pages)
        case .still(let bytes):
            writer.byte(4)
            writer.bytes(bytes)
        case .words(let words):
            writer.byte(5)
            writer.bytes(Array(words.utf8.prefix(MediaLimits.words)))
        case .piece(let bytes):
            writer.byte(6)
            writer.bytes(bytes)
        case .end: writer.byte(7)
        case .refused(let refusal):
            writer.byte(8)
            writer.byte(refusal.rawValue)
        case .attempted(let number):
            writer.byte(9)
            writer.number(number)
        }
        return writer.frame()
    }

    /// Reads a frame's body.
    public init(body: [UInt8]) throws(FrameError) {
        var reader = FrameReader(body)
        let kind = try reader.byte()
        switch kind {
        case 1: self = .progress(try reader.number(upTo: 100))
        case 2:
            let size = Size(width: try reader.number(upTo: MediaLimits.side), height: try reader.number(upTo: MediaLimits.side))
            let milliseconds = try reader.number(upTo: MediaLimits.longest)
            guard size.width > 0, size.height > 0, milliseconds > 0 else { throw .outOfBounds }
            self = .film(Film(size: size, milliseconds: milliseconds, hasSound: try reader.number(upTo: 1) == 1))
        case 3: self = .paper(pages: try reader.number(upTo: MediaLimits.pages))
        case 4: self = .still(try reader.bytes(upTo: MediaLimits.still))
        case 5: self = .words(String(decoding: try reader.bytes(upTo: MediaLimits.words), as: UTF8.self))
        case 6: self = .piece(try reader.bytes(upTo: MediaLimits.piece))
        case 7: self = .end
        case 8:
            let value = try reader.byte()
            guard let refusal = MediaRefusal(rawValue: value) else { throw .unknownKind(value) }
            self = .refused(refusal)
        case 9: self = .attempted(try reader.number(upTo: 4096))
        default: throw .unknownKind(kind)
        }
        try reader.end()
    }
}
