import Gatepost
import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// Turns an answer into what goes out: the frame round a page, tokens in its forms, cookies, headers.
struct Dressing: Sendable {
    let application: Gatepost.Application
    let options: ServerOptions
    let assets: Assets
    let sameSite: SameSite
    let isSecure: Bool
    private let headers: HTTPFields
    private let pageHeaders: HTTPFields

    init(_ application: Gatepost.Application, _ options: ServerOptions, _ assets: Assets, _ sameSite: SameSite, isSecure: Bool) {
        self.application = application
        self.options = options
        self.assets = assets
        self.sameSite = sameSite
        self.isSecure = isSecure
        headers = SecurityHeaders(isSecure: isSecure).fields
        var pageHeaders = headers
        pageHeaders.append(HTTPField(name: .contentType, value: "text/html; charset=utf-8"))
        pageHeaders.append(HTTPField(name: .cacheControl, value: Reply.Caching.never.rawValue))
        self.pageHeaders = pageHeaders
    }

    var cookiePrefix: String { isSecure ? "__Host-gatepost-" : "gatepost-" }

    func dress(_ reply: Reply, _ entry: Arrival) async -> Response {
        var reply = reply
        var fields = headers
        let body: ResponseBody
        switch reply.content {
        case .none:
            fields.append(HTTPField(name: .cacheControl, value: reply.caching.rawValue))
            body = ResponseBody()
        case .page(let page):
            fields = pageHeaders
            body = ResponseBody(byteBuffer: ByteBuffer(bytes: await bytes(of: page, &reply, entry)))
        case .bytes(let bytes):
            fields.append(HTTPField(name: .cacheControl, value: reply.caching.rawValue))
            body = ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        case .chunks(let length, let write):
            fields.append(HTTPField(name: .cacheControl, value: reply.caching.rawValue))
            body = ResponseBody(contentLength: length) { writer in
                let pipe = Pipe(writer: writer)
                try await write { try await pipe.send($0) }
                try await pipe.finish()
            }
        }
        if let type = reply.type { fields.append(HTTPField(name: .contentType, value: type)) }
        for (name, value) in reply.headers {
            if let name = HTTPField.Name(name) { fields.append(HTTPField(name: name, value: value)) }
        }
        for cookie in reply.cookies {
            fields.append(HTTPField(name: .setCookie, value: cookie.header(prefix: cookiePrefix, isSecure: isSecure)))
        }
        var response = Response(status: HTTPResponse.Status(code: reply.status), headers: fields, body: body)
        // These two have no body whose length could be told.
        if reply.status == 204 || reply.status == 304 { response.headers[.contentLength] = nil }
        return entry.isHead ? response.createHeadResponse() : response
    }

    /// A page in its frame, with what the frame needs to know. If that cannot be loaded, the page still comes, in the door's.
    private func bytes(of page: Page, _ reply: inout Reply, _ entry: Arrival) async -> [UInt8] {
        let notice = entry.cookies["notice"].flatMap(Notice.init(rawValue:))
        if notice != nil { reply.cookies.append(.clearing("notice")) }
        let html: HTML
        if let viewer = entry.signedIn?.viewer, !page.isDoor, let surroundings = try? await options.surroundings(viewer, application) {
            html = PageFrame(page: page, viewer: viewer, surroundings: surroundings, notice: notice, assets: assets).html
        } else {
            html = DoorFrame(page: page, notice: notice, assets: assets).html
        }
        guard html.hasHole else { return html.bytes }
        var cookie = entry.tokenCookie
        if cookie == nil {
            let made = application.random.bytes(16).hexadecimal
            reply.cookies.append(Cookie("door", made, lasting: nil))
            cookie = made
        }
        return html.filling(token: sameSite.token(for: cookie ?? ""))
    }

    /// An error as the log may have it: its type and case, never what it carries of people.
    func described(_ error: any Error) -> String {
        let text = String(describing: error)
        return String(text.prefix { $0 != "(" }.prefix(80))
    }
}

/// Hands a download on piece by piece.
private final class Pipe: @unchecked Sendable {
    private var writer: any ResponseBodyWriter
    init(writer: any ResponseBodyWriter) { self.writer = writer }
    func send(_ bytes: [UInt8]) async throws { try await writer.write(ByteBuffer(bytes: bytes)) }
    func finish() async throws { try await writer.finish(nil) }
}
