import Foundation
import Gatepost
import Pictures
import Safeguarding

extension Bench {
    /// Sends broken uploads for a bounded time: whole forms to the running server, which reads them as they come and hands what it
    /// takes for pictures to the worker; and pictures to a workshop of its own. Whatever comes, the server answers, no answer is
    /// its own fault, and the next good picture is served. The seed is printed, and the same seed makes the same bytes.
    func fuzz() async throws {
        note("Fuzzing with seed \(seed) for \(seconds * 15) seconds. The same again: bin/bench fuzz --seed \(seed)")
        var random = Chance(seed)
        try await fuzzForms(&random, for: Double(seconds) * 10)
        try await fuzzPictures(&random, for: Double(seconds) * 5)
    }

    private func fuzzForms(_ random: inout Chance, for seconds: Double) async throws {
        let setting = try await setting(posts: 200)
        let server = try serve(setting)
        defer { server.stop() }
        let browser = Browser(port: server.port, session: setting.sessions.contributor)
        let token = try Browser.value(of: "token", in: browser.page("/posts/new"))
        var id = ""
        let seeds = try samples()
        var answers: [Int: Int] = [:]
        var (count, bytes) = (0, 0)
        let end = Date(timeIntervalSinceNow: seconds)
        while Date() < end {
            // A post holds so many pictures and no more.
            if count % 15 == 0 { id = try draft(browser) }
            let form = Mutation.form(token: token, file: Mutation.changed(seeds.randomElement(using: &random) ?? [], &random), &random)
            let path = "\(scratch)/fuzzed"
            _ = FileManager.default.createFile(atPath: path, contents: Data(form.bytes))
            let address = Bool.random(using: &random) ? "/posts/\(id)/pictures" : "/posts/\(id)/attach/document"
            let status = try browser.sendRaw(path, type: form.type, to: address)
            answers[status, default: 0] += 1
            count += 1
            bytes += form.bytes.count
            guard status < 500 || status == 503 else { throw NotMeasured("form \(count) of seed \(seed) was answered \(status)") }
        }
        guard try browser.page("/healthz").hasPrefix("ok") else {
            throw NotMeasured("the server is not well after form \(count) of seed \(seed)")
        }
        let told = answers.sorted { $0.key < $1.key }.map { "\($0.value) × \($0.key)" }.joined(separator: ", ")
        Figure.print(
            "fuzz.forms", Double(count), "forms", "seed \(seed), \(bytes / 1_000) KB, answered \(told), none by the server's own fault")
        Figure.print("memory.after-fuzz", server.megabytes, "MB", "proportional set size, workers not counted")
    }

    private func draft(_ browser: Browser) throws -> String {
        let fresh = try browser.page("/posts/new")
        let (token, id) = (try Browser.value(of: "token", in: fresh), try Browser.value(of: "id", in: fresh))
        let words = [
            "token=\(token)", "title=Den day", "words=We built a den.", "kind=activity", "audience=everyone", "version=0", "id=\(id)",
        ]
        guard try browser.send(words, to: "/posts/new").status == 303 else { throw NotMeasured("no draft could be begun") }
        return id
    }

    private func fuzzPictures(_ random: inout Chance, for seconds: Double) async throws {
        let workshop = PictureWorkshop(WorkshopPlan(worker: programs + "/gatepost-pictures", workers: 2))
        let seeds = try samples().filter { !$0.starts(with: Array("%PDF".utf8)) }
        var outcomes: [String: Int] = [:]
        var count = 0
        let end = Date(timeIntervalSinceNow: seconds)
        while Date() < end {
            let picture = Mutation.changed(seeds.randomElement(using: &random) ?? [], &random)
            count += 1
            do throws(PictureProblem) {
                _ = try await workshop.prepare(picture)
                _ = try await workshop.original(of: picture)
                outcomes["prepared", default: 0] += 1
            } catch {
                switch error {
                case .refused(let refusal): outcomes["\(refusal)", default: 0] += 1
                case .brokeTheWorker: outcomes["brokeTheWorker", default: 0] += 1
                default: throw NotMeasured("picture \(count) of seed \(seed): \(error)")
                }
            }
        }
        _ = try await workshop.prepare(seeds[0])
        await workshop.close()
        let told = outcomes.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
        Figure.print("fuzz.pictures", Double(count), "pictures", "seed \(seed), \(told); the next good one was served")
    }

    /// Good files of each kind, small, to be broken.
    private func samples() throws -> [[UInt8]] {
        let picture = "\(scratch)/sample.v"
        _ = try output(of: ["vips", "perlin", "\(scratch)/noise.v", "200", "120"])
        _ = try output(of: ["vips", "linear", "\(scratch)/noise.v", picture, "100", "128", "--uchar"])
        let pictures = try ["jpg", "png", "webp", "heic"].map { kind -> [UInt8] in
            _ = try output(of: ["vips", "copy", picture, "\(scratch)/sample.\(kind)"])
            guard let bytes = FileManager.default.contents(atPath: "\(scratch)/sample.\(kind)") else {
                throw NotMeasured("vips could not draw a \(kind)")
            }
            return [UInt8](bytes)
        }
        return pictures + [Array("%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n".utf8)]
    }
}

/// Good bytes made bad.
enum Mutation {
    /// A few bytes changed, taken out, put in, repeated, or the rest cut off.
    static func changed(_ whole: [UInt8], _ random: inout Chance) -> [UInt8] {
        var bytes = whole
        for _ in 0..<Int.random(in: 0...12, using: &random) where !bytes.isEmpty {
            let at = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0...6, using: &random) {
            case 0, 1: bytes[at] = UInt8.random(in: .min ... .max, using: &random)
            case 2: bytes[at] = [0, 0x7F, 0x80, 0xFF].randomElement(using: &random) ?? 0
            case 3: bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 1...64, using: &random)))
            case 4: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + Int.random(in: 1...64, using: &random))], at: at)
            case 5: bytes.insert(contentsOf: (0..<8).map { _ in UInt8.random(in: .min ... .max, using: &random) }, at: at)
            default: if Int.random(in: 0...9, using: &random) == 0 { bytes.removeSubrange(at...) }
            }
        }
        return bytes
    }

    private static func identifier(_ random: inout Chance) -> String {
        let bytes = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        return bytes.withUnsafeBytes { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)).uuidString.lowercased() }
    }

    /// A form with this file, whole or broken in its own way.
    static func form(token: String, file: [UInt8], _ random: inout Chance) -> (bytes: [UInt8], type: String) {
        let fields = [
            ("token", token), ("title", "Den day"), ("words", "We built a den."), ("kind", "activity"), ("audience", "everyone"),
            ("version", "1"),
            ("id", identifier(&random)),
        ]
        var bytes: [UInt8] = []
        for (name, value) in fields {
            bytes += Array("--fuzz\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
        }
        for name in ["files", "file"] {
            bytes += Array(
                "--fuzz\r\nContent-Disposition: form-data; name=\"\(name)\"; filename=\"a.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n".utf8)
            bytes += file + Array("\r\n".utf8)
        }
        bytes += Array("--fuzz--\r\n".utf8)
        // Half of the forms stay whole, so that what is in them reaches the worker.
        if Bool.random(using: &random) { bytes = changed(bytes, &random) }
        let types = ["fuzz", "fuzz", "fuzz", "fuzz", "fuzz", "\"fuzz\"", "fuz", "", String(repeating: "f", count: 80)]
        return (bytes, "multipart/form-data; boundary=\(types.randomElement(using: &random) ?? "fuzz")")
    }
}
