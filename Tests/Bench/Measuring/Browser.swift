import Foundation

/// Sends forms as a browser does, through curl, and says how long each took.
struct Browser {
    let port: Int
    let session: String

    struct Answer {
        let status: Int
        let seconds: Double
        let location: String
    }

    func page(_ path: String) throws -> String {
        guard let answer = Probe(port: port, cookie: session).get(path), answer.status == 200 else {
            throw NotMeasured("\(path) did not come")
        }
        return String(decoding: answer.body, as: UTF8.self)
    }

    /// - Parameters:
    ///   - fields: as curl writes them: "name=value", and "files=@path" for a file.
    ///   - source: an address of this machine that it is to come from.
    func send(_ fields: [String], to path: String, asUpload isUpload: Bool = false, from source: String = "127.0.0.1") throws -> Answer {
        let address = "http://127.0.0.1:\(port)"
        var arguments = [
            "curl", "-s", "-o", "/dev/null", "-w", "%{http_code} %{time_total} %{redirect_url}", "-m", "60", "--interface", source, "-H",
            "Origin: \(address)",
            // Curl asks before it sends much, and waits a second for an answer; browsers never do.
            "-H", "Expect:",
        ]
        if !session.isEmpty { arguments += ["-H", "Cookie: gatepost-session=\(session)"] }
        for field in fields { arguments += [isUpload ? "-F" : "--data-urlencode", field] }
        let words = try output(of: arguments + [address + path]).split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 3, let status = Int(words[0]), let seconds = Double(words[1]) else {
            throw NotMeasured("curl failed at \(path)")
        }
        return Answer(status: status, seconds: seconds, location: String(words[2]))
    }

    /// Sends bytes from a file as the whole body. Returns the status; 0 when the server hung up on it.
    func sendRaw(_ file: String, type: String, to path: String) throws -> Int {
        let address = "http://127.0.0.1:\(port)"
        let words = try output(of: [
            "curl", "-s", "-o", "/dev/null", "-w", "%{http_code}", "-m", "60", "-H", "Origin: \(address)", "-H", "Expect:", "-H",
            "Cookie: gatepost-session=\(session)",
            "-H", "Content-Type: \(type)", "--data-binary", "@\(file)", address + path,
        ])
        return Int(words.split(separator: " ").first ?? "0") ?? 0
    }

    /// What a page carries in a hidden field.
    static func value(of name: String, in page: String) throws -> String {
        guard let field = page.range(of: "name=\"\(name)\" value=\""), let end = page[field.upperBound...].firstIndex(of: "\"") else {
            throw NotMeasured("the page has no field \(name)")
        }
        return String(page[field.upperBound..<end])
    }
}
