import Foundation
import Synchronization

extension Bench {
    /// Five photographs of 12 megapixels on one draft: how long each request keeps somebody waiting, and all of them the worker.
    func upload() async throws {
        // One that was searched before would be known again.
        let all = try photographs(5 + Self.crowd)
        let photographs = all.prefix(5)
        let setting = try await setting(posts: 10_000)
        let server = try serve(setting)
        defer { server.stop() }
        let browser = Browser(port: server.port, session: setting.sessions.contributor)
        let (words, id) = try draft(browser)
        var waits: [Double] = []
        var taken = 0.0
        taken = try await elapsed {
            for photograph in photographs {
                let version = try Browser.value(of: "version", in: browser.page("/posts/\(id)/edit"))
                let sent = try browser.send(
                    words.dropLast() + ["version=\(version)", "files=@\(photograph)"], to: "/posts/\(id)/pictures", asUpload: true)
                guard sent.status == 303 else { throw NotMeasured("a photograph was answered \(sent.status)") }
                waits.append(sent.seconds)
            }
            try settle(id, browser)
        }
        guard try browser.page("/posts/\(id)/edit").count(of: "data-picture=") == 5 else { throw NotMeasured("not all five were prepared") }
        let size = try FileManager.default.attributesOfItem(atPath: photographs[0])[.size] as? Int ?? 0
        let what = "five photographs of 4,032 × 3,024, JPEG of \(size / 1_000) KB each"
        Figure.print("upload.request", waits.max() ?? .nan, "s", "the slowest of \(what)")
        Figure.print("upload.all-prepared", taken, "s", "\(what), from the first request until all are ready")
        Figure.print("memory.after-upload", server.megabytes, "MB", "proportional set size, picture worker not counted")
        try crowd(Array(all.dropFirst(5)), server, browser)
    }

    /// A draft with nothing in it yet, and the fields that its form sends.
    private func draft(_ browser: Browser) throws -> (fields: [String], id: String) {
        let fresh = try browser.page("/posts/new")
        let (token, id) = (try Browser.value(of: "token", in: fresh), try Browser.value(of: "id", in: fresh))
        let words = ["token=\(token)", "title=Den day", "words=We built a den.", "kind=activity", "audience=everyone", "version=0"]
        let started = try browser.send(words + ["id=\(id)"], to: "/posts/new")
        guard started.status == 303 else { throw NotMeasured("the draft was answered \(started.status)") }
        return (words, id)
    }

    /// Waits until nothing on a draft's page waits to be prepared or searched; five minutes at most.
    private func settle(_ id: String, _ browser: Browser) throws {
        for _ in 0..<3_000 {
            guard try browser.page("/posts/\(id)/edit").contains("data-waiting") else { return }
            usleep(100_000)
        }
        throw NotMeasured("photographs were still waiting after five minutes")
    }

    private static let crowd = 20

    /// Twenty photographs at once, no two the same, each on a draft of its own: how much memory everything takes at its most, until every
    /// face was sought.
    private func crowd(_ photographs: [String], _ server: RunningProgram, _ browser: Browser) throws {
        let drafts = try photographs.map { _ in
            let (fields, id) = try draft(browser)
            return (fields: fields, id: id, version: try Browser.value(of: "version", in: browser.page("/posts/\(id)/edit")))
        }
        let (crowd, process) = (Crowd(), server.id)
        let begun = ContinuousClock.now
        // Threads of their own: the pool that tasks share has only as many as there are cores, and each of these waits.
        for (index, draft) in drafts.enumerated() {
            Thread.detachNewThread {
                let photograph = "files=@\(photographs[index])"
                let sent = try? browser.send(
                    draft.fields.dropLast() + ["version=\(draft.version)", photograph], to: "/posts/\(draft.id)/pictures", asUpload: true)
                crowd.answers.withLock { $0.append(sent?.status ?? 0) }
            }
        }
        Thread.detachNewThread {
            while !crowd.isOver.withLock({ $0 }) {
                let now = RunningProgram.wholeMegabytes(of: process)
                crowd.most.withLock { $0 = max($0, now) }
                usleep(50_000)
            }
        }
        defer { crowd.isOver.withLock { $0 = true } }
        for _ in 0..<1_200 {
            if crowd.answers.withLock({ $0.count }) == drafts.count { break }
            usleep(100_000)
        }
        guard crowd.answers.withLock({ $0 == [Int](repeating: 303, count: drafts.count) }) else {
            throw NotMeasured("twenty photographs were answered \(crowd.answers.withLock { $0 })")
        }
        let arrived = ContinuousClock.now
        for draft in drafts { try settle(draft.id, browser) }
        let what = "twenty photographs of 4,032 × 3,024 at once"
        Figure.print("upload.twenty-arrived", begun.duration(to: arrived) / .seconds(1), "s", "\(what), until the last is answered")
        Figure.print(
            "upload.twenty-searched", begun.duration(to: .now) / .seconds(1), "s", "\(what), until each is prepared and searched for faces")
        Figure.print(
            "memory.twenty-at-once", crowd.most.withLock { $0 }, "MB",
            "\(what); the most that server and workers held, proportional set size")
    }

    /// What several threads tell of one measurement.
    private final class Crowd: Sendable {
        let answers = Mutex<[Int]>([])
        let most = Mutex(0.0)
        let isOver = Mutex(false)
    }

    /// Photographs with the busyness of real ones, drawn with libvips' own tools.
    func photographs(_ count: Int) throws -> [String] {
        try (0..<count).map { index in
            let path = "\(scratch)/photograph-\(index)"
            for band in 0..<3 {
                _ = try output(of: [
                    "vips", "perlin", "\(path)-\(band).v", "4032", "3024", "--cell-size", "\(24 + 40 * band)", "--seed",
                    "\(index * 3 + band)",
                ])
                _ = try output(of: ["vips", "linear", "\(path)-\(band).v", "\(path)-\(band).tif", "100", "128", "--uchar"])
            }
            _ = try output(of: ["vips", "bandjoin", "\(path)-0.tif \(path)-1.tif \(path)-2.tif", "\(path).jpg[Q=92]"])
            for band in 0..<3 { for end in ["v", "tif"] { try? FileManager.default.removeItem(atPath: "\(path)-\(band).\(end)") } }
            guard FileManager.default.fileExists(atPath: "\(path).jpg") else { throw NotMeasured("vips could not draw a photograph") }
            return "\(path).jpg"
        }
    }

    /// A wrong password: the whole work of hashing, which a right one costs too.
    func signIn() async throws {
        let server = try serve(try await setting(posts: 10_000))
        defer { server.stop() }
        let browser = Browser(port: server.port, session: "")
        let waits = try (0..<3).map { index in
            try browser.send(["name=nobody\(index)@example.org", "password=not the password"], to: "/sign-in")
        }
        guard waits.allSatisfy({ $0.status == 422 || $0.status == 200 }) else {
            throw NotMeasured("sign-in was answered \(waits[0].status)")
        }
        Figure.print("sign-in", median(waits.map(\.seconds)), "s", "scrypt 32,768 × 8 × 3, one at a time, median of 3")
    }
}
