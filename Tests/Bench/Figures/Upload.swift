import Foundation

extension Bench {
    /// Five photographs of 12 megapixels on one draft: how long each request keeps somebody waiting, and all of them the worker.
    func upload() async throws {
        let photographs = try photographs(5)
        let setting = try await setting(posts: 10_000)
        let server = try serve(setting)
        defer { server.stop() }
        let browser = Browser(port: server.port, session: setting.sessions.contributor)
        let fresh = try browser.page("/posts/new")
        let (token, id) = (try Browser.value(of: "token", in: fresh), try Browser.value(of: "id", in: fresh))
        let words = ["token=\(token)", "title=Den day", "words=We built a den.", "kind=activity", "audience=everyone", "version=0"]
        let started = try browser.send(words + ["id=\(id)"], to: "/posts/new")
        guard started.status == 303 else { throw NotMeasured("the draft was answered \(started.status)") }
        var waits: [Double] = []
        var taken = 0.0
        taken = try await elapsed {
            for photograph in photographs {
                let version = try Browser.value(of: "version", in: browser.page("/posts/\(id)/edit"))
                let sent = try browser.send(words.dropLast() + ["version=\(version)", "files=@\(photograph)"], to: "/posts/\(id)/pictures", asUpload: true)
                guard sent.status == 303 else { throw NotMeasured("a photograph was answered \(sent.status)") }
                waits.append(sent.seconds)
            }
            for _ in 0..<600 where try browser.page("/posts/\(id)/edit").contains("data-waiting") { usleep(100_000) }
        }
        guard try browser.page("/posts/\(id)/edit").count(of: "data-picture=") == 5 else { throw NotMeasured("not all five were prepared") }
        let size = try FileManager.default.attributesOfItem(atPath: photographs[0])[.size] as? Int ?? 0
        let what = "five photographs of 4,032 × 3,024, JPEG of \(size / 1_000) KB each"
        Figure.print("upload.request", waits.max() ?? .nan, "s", "the slowest of \(what)")
        Figure.print("upload.all-prepared", taken, "s", "\(what), from the first request until all are ready")
        Figure.print("memory.after-upload", server.megabytes, "MB", "proportional set size, picture worker not counted")
    }

    /// Photographs with the busyness of real ones, drawn with libvips' own tools.
    func photographs(_ count: Int) throws -> [String] {
        try (0..<count).map { index in
            let path = "\(scratch)/photograph-\(index)"
            for band in 0..<3 {
                _ = try output(of: ["vips", "perlin", "\(path)-\(band).v", "4032", "3024", "--cell-size", "\(24 + 40 * band)", "--seed", "\(index * 3 + band)"])
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
        guard waits.allSatisfy({ $0.status == 422 || $0.status == 200 }) else { throw NotMeasured("sign-in was answered \(waits[0].status)") }
        Figure.print("sign-in", median(waits.map(\.seconds)), "s", "scrypt 32,768 × 8 × 3, one at a time, median of 3")
    }
}
