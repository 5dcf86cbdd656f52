import Testing

@testable import Web

@Suite("Forms with files")
struct MultipartTests {
    private struct Part: Equatable {
        var name: String
        var fileName: String?
        var bytes: [UInt8]
    }

    private func body(_ parts: [Part], boundary: String, preamble: String = "") -> [UInt8] {
        var bytes = Array(preamble.utf8)
        for part in parts {
            let file = part.fileName.map { "; filename=\"\($0)\"\r\nContent-Type: image/jpeg" } ?? ""
            bytes += Array("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(part.name)\"\(file)\r\n\r\n".utf8) + part.bytes
            bytes += Array("\r\n".utf8)
        }
        return bytes + Array("--\(boundary)--\r\n".utf8)
    }

    private func read(
        _ bytes: [UInt8], boundary: String = "B", limits: MultipartReader.Limits = .init(), memory: Int = 1 << 24,
        chunk: () -> Int = { 1 << 20 }
    ) throws -> Form {
        var reader = MultipartReader(boundary: boundary, limits: limits, allowance: .init(of: UploadAllowance(bytes: memory)))
        var rest = bytes[...]
        while !rest.isEmpty {
            let piece = rest.prefix(max(1, chunk()))
            try reader.feed(piece)
            rest = rest.dropFirst(piece.count)
        }
        return try reader.finish()
    }

    @Test("Wherever the network cuts it, the same form is read")
    func randomChunks() throws {
        let seed = UInt64.random(in: .min ... .max)
        var generator = Seeded(seed)
        for _ in 0..<200 {
            let boundary = "----form\(Int.random(in: 0..<1_000_000, using: &generator))"
            let parts = (0..<Int.random(in: 0...6, using: &generator)).map { index in
                // Content full of beginnings of boundaries.
                let alphabet = Array("\r\n--\(boundary)".utf8)
                let bytes = (0..<Int.random(in: 1...400, using: &generator)).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
                let isFile = Bool.random(using: &generator)
                return Part(
                    name: "p\(index)", fileName: isFile ? "f\(index).jpg" : nil, bytes: isFile ? bytes : Array("words \(index)".utf8))
            }
            let largest = Int.random(in: 1...80, using: &generator)
            let form = try read(body(parts, boundary: boundary, preamble: "ignored\r\n"), boundary: boundary) {
                Int.random(in: 1...largest, using: &generator)
            }
            let files = parts.filter { $0.fileName != nil }
            #expect(form.uploads.map { Part(name: $0.field, fileName: $0.fileName, bytes: $0.bytes) } == files, "seed \(seed)")
            #expect(form.fields.map(\.name) == parts.filter { $0.fileName == nil }.map(\.name), "seed \(seed)")
        }
    }

    @Test("Any change to the bytes is read or refused, never worse")
    func fuzz() {
        let seed = UInt64.random(in: .min ... .max)
        var generator = Seeded(seed)
        let whole = body(
            [Part(name: "title", bytes: Array("Den day".utf8)), Part(name: "photo", fileName: "a.jpg", bytes: [1, 2, 3])], boundary: "B")
        for _ in 0..<5_000 {
            var bytes = whole
            for _ in 0...Int.random(in: 0...5, using: &generator) {
                let at = Int.random(in: 0..<bytes.count, using: &generator)
                switch Int.random(in: 0...2, using: &generator) {
                case 0: bytes[at] = UInt8.random(in: .min ... .max, using: &generator)
                case 1: bytes.remove(at: at)
                default: bytes.insert("\r\n-\";=%".utf8.randomElement(using: &generator) ?? 0, at: at)
                }
            }
            let chunk = Int.random(in: 1...40, using: &generator)
            do { _ = try read(bytes) { chunk } } catch is BadRequest {} catch { Issue.record("\(error), seed \(seed)") }
        }
    }

    @Test("P1: a file that is handed on as it arrives is the same wherever the network cuts it, and nothing of it is kept")
    func handedOn() throws {
        let seed = UInt64.random(in: .min ... .max)
        var generator = Seeded(seed)
        for _ in 0..<200 {
            // Content full of beginnings of the boundary, and never the whole of it.
            let alphabet = Array("\r\n--B".utf8)
            let bytes = (0..<Int.random(in: 1...600, using: &generator)).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
            let whole = body(
                [Part(name: "title", bytes: Array("Den day".utf8)), Part(name: "file", fileName: "a.mov", bytes: bytes)], boundary: "BX")
            // Without room for a file: what is handed on takes none.
            var reader = MultipartReader(boundary: "BX", allowance: .init(of: UploadAllowance(bytes: 100)), handsOn: true)
            var (rest, arrived) = (whole[...], [UInt8]())
            while !rest.isEmpty {
                let piece = rest.prefix(Int.random(in: 1...50, using: &generator))
                try reader.feed(piece)
                rest = rest.dropFirst(piece.count)
                arrived += reader.takeHandedOn()
            }
            #expect(arrived == bytes && reader.isFileWhole && reader.incoming == "a.mov", "seed \(seed)")
            let form = try reader.finish()
            #expect(form["title"] == "Den day" && form.uploads.isEmpty)
        }
        var two = MultipartReader(boundary: "BX", allowance: .init(of: UploadAllowance(bytes: 100)), handsOn: true)
        let twice = body([Part(name: "file", fileName: "a", bytes: [1]), Part(name: "file", fileName: "b", bytes: [2])], boundary: "BX")
        #expect(throws: BadRequest.tooManyFiles) { try two.feed(twice) }
    }

    @Test("A file field left empty sends no file")
    func emptyFile() throws {
        let form = try read(body([Part(name: "photo", fileName: "", bytes: [])], boundary: "B"))
        #expect(form.uploads.isEmpty && form.fields.isEmpty)
    }

    @Test("A file's name has no folders")
    func fileNames() throws {
        let form = try read(body([Part(name: "photo", fileName: "../../etc/C:\\x\\den %22day%22.jpg", bytes: [1])], boundary: "B"))
        #expect(form.uploads.first?.fileName == "den \"day\".jpg")
    }

    @Test("Everything is bounded")
    func limits() {
        var limits = MultipartReader.Limits()
        limits.fileBytes = 1_000
        limits.fields.fields = 5
        limits.fields.valueBytes = 100
        limits.files = 2
        func refusal(_ parts: [Part], memory: Int = 1 << 20) -> BadRequest? {
            do { _ = try read(body(parts, boundary: "B"), limits: limits, memory: memory) { 64 } } catch { return error as? BadRequest }
            return nil
        }
        let file = Part(name: "f", fileName: "f.jpg", bytes: [UInt8](repeating: 7, count: 1_000))
        #expect(refusal([file, file]) == nil)
        #expect(refusal([Part(name: "f", fileName: "f.jpg", bytes: file.bytes + [7])]) == .fileTooLarge)
        #expect(refusal([file, file, file]) == .tooManyFiles)
        #expect(refusal([Part(name: "t", bytes: [UInt8](repeating: 65, count: 101))]) == .fieldTooLong)
        #expect(refusal((0..<6).map { Part(name: "t\($0)", bytes: [65]) }) == .tooManyFields)
        #expect(refusal([file, file], memory: 1_500) == .busy)
        #expect(refusal([Part(name: String(repeating: "n", count: 5_000), bytes: [65])]) == .malformed)
        #expect(refusal([Part(name: "t", bytes: [0])]) == .nulCharacter)
        #expect(refusal([Part(name: "t", bytes: [0xFF])]) == .notUTF8)
    }

    @Test("Memory taken for uploads is given back")
    func allowance() throws {
        let whole = UploadAllowance(bytes: 10)
        do {
            let share = UploadAllowance.Share(of: whole)
            try share.take(10)
            #expect(throws: BadRequest.busy) { try UploadAllowance.Share(of: whole).take(1) }
        }
        try UploadAllowance.Share(of: whole).take(10)
    }

    @Test(
        "A form that ends too early is not a form",
        arguments: ["", "--B", "--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nhalf", "no boundary"])
    func unfinished(text: String) { #expect(throws: BadRequest.malformed) { try read(Array(text.utf8)) } }
}
