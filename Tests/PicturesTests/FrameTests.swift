import PictureFrames
import Testing

@Suite("Frames between the server and the picture worker")
struct FrameTests {
    private static let rendition = Rendition(size: Size(width: 2, height: 1), bytes: [1, 2, 3])
    private static let renditions = Renditions(large: rendition, medium: rendition, small: rendition)
    private static let requests: [WorkerRequest] = [
        WorkerRequest(id: 1, command: .prepare(upload: [9, 8, 7])),
        WorkerRequest(id: 2, command: .keep(upload: [6])),
        WorkerRequest(id: .max, command: .render(original: [], hiding: [Rectangle(x: 1, y: 2, width: 3, height: 4)])),
        WorkerRequest(id: 5, command: .mark(rendition: [4, 3], seed: [UInt8](repeating: 1, count: 32), line: "Acorn Lane")),
        WorkerRequest(id: 6, command: .seek(copy: [1, 2], originals: [[3], [], [4, 5]])),
        WorkerRequest(id: 7, command: .compare(copy: [1], original: [2, 3])),
        WorkerRequest(id: 0, command: .attempt(.fork)),
        WorkerRequest(id: 5, command: .findFaces(picture: [4, 3], passes: .all)),
    ]
    private static let replies: [WorkerReply] = [
        WorkerReply(id: 1, outcome: .prepared(Prepared(size: Size(width: 30, height: 20), renditions: renditions))),
        WorkerReply(id: 2, outcome: .rendered(renditions)),
        WorkerReply(id: 2, outcome: .kept(original: [5])),
        WorkerReply(id: 5, outcome: .marked(rendition)),
        WorkerReply(id: 6, outcome: .sought([0, 17_250, .max])),
        WorkerReply(id: 7, outcome: .compared(Comparison(size: Size(width: 12, height: 6), within: 9, agreeing: 8, cells: [1, 2, 3, 4]))),
        WorkerReply(id: 3, outcome: .refused(.damaged)),
        WorkerReply(id: 4, outcome: .attempted(13)),
        WorkerReply(
            id: 5, outcome: .found(FoundFaces(size: Size(width: 30, height: 20), faces: [Rectangle(x: 1, y: 2, width: 29, height: 4)]))),
    ]

    @Test("What is written is what is read")
    func roundTrip() throws {
        for request in Self.requests { #expect(try WorkerRequest(body: body(of: request.frame())) == request) }
        for reply in Self.replies { #expect(try WorkerReply(body: body(of: reply.frame())) == reply) }
        let hello = WorkerHello(confinement: .init(limits: true, systemCallFilter: true, landlock: 7))
        #expect(try WorkerHello(body: body(of: hello.frame())) == hello)
    }

    @Test("A frame cut anywhere, or with anything after it, is refused")
    func cut() throws {
        for reply in Self.replies {
            let whole = try body(of: reply.frame())
            for count in 0..<whole.count { #expect(throws: FrameError.self) { try WorkerReply(body: Array(whole.prefix(count))) } }
            #expect(throws: FrameError.leftOver) { try WorkerReply(body: whole + [0]) }
        }
        for request in Self.requests {
            let whole = try body(of: request.frame())
            for count in 0..<whole.count { #expect(throws: FrameError.self) { try WorkerRequest(body: Array(whole.prefix(count))) } }
        }
    }

    @Test("A length beyond its bound is refused before anything is set aside for it")
    func bounds() {
        #expect(throws: FrameError.tooLong) { try Frame.length([0xFF, 0xFF, 0xFF, 0xFF]) }
        #expect(throws: FrameError.tooShort) { try Frame.length([0, 0, 1]) }
        #expect(throws: FrameError.outOfBounds) { try WorkerRequest(body: [1, 0, 0, 0, 1, 0x7F, 0xFF, 0xFF, 0xFF]) }
        #expect(throws: FrameError.outOfBounds) { try WorkerRequest(body: [2, 0, 0, 0, 1, 0, 0, 1, 0]) }
        #expect(throws: FrameError.unknownKind(77)) { try WorkerReply(body: [77, 0, 0, 0, 1]) }
    }

    @Test("Random and damaged frames are refused or read, and never end the process")
    func fuzz() throws {
        let seed = UInt64.random(in: .min ... .max)
        print("frames fuzzed with seed \(seed)")
        var random = Seeded(seed)
        let samples = try (Self.replies.map { try body(of: $0.frame()) } + Self.requests.map { try body(of: $0.frame()) })
        for _ in 0..<20_000 {
            var bytes = samples.randomElement(using: &random)!
            for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &random)
                case 1: bytes.remove(at: place)
                default: bytes.insert(UInt8.random(in: .min ... .max, using: &random), at: place)
                }
            }
            if let request = try? WorkerRequest(body: bytes) { #expect(try WorkerRequest(body: body(of: request.frame())) == request) }
            if let reply = try? WorkerReply(body: bytes) { #expect(try WorkerReply(body: body(of: reply.frame())) == reply) }
        }
    }

    @Test("A hidden place is a margin larger than its box, stays inside the picture, and nothing outside is painted")
    func margins() {
        let size = Size(width: 1000, height: 800)
        #expect(Rectangle(x: 400, y: 300, width: 160, height: 80).hidden(in: size) == Rectangle(x: 380, y: 284, width: 200, height: 112))
        #expect(Rectangle(x: 0, y: 0, width: 10, height: 10).hidden(in: size) == Rectangle(x: 0, y: 0, width: 26, height: 26))
        #expect(Rectangle(x: 1000, y: 0, width: 10, height: 10).hidden(in: size) == nil)
        #expect(Rectangle(x: 5, y: 5, width: 0, height: 10).hidden(in: size) == nil)
    }

    private func body(of frame: [UInt8]) throws -> [UInt8] {
        let body = Array(frame.dropFirst(Frame.headerSize))
        #expect(try Frame.length(Array(frame.prefix(Frame.headerSize))) == body.count)
        return body
    }
}
