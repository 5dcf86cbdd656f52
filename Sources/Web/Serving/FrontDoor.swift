import Gatepost
import HTTPTypes
import Hummingbird
import Logging
import Safeguarding
import Storage

/// Where every request comes in and every answer goes out: it finds the route, asks who comes, keeps out whoever the
/// route does not admit, reads what was sent, lets the handler answer, and dresses the answer.
struct FrontDoor: HTTPResponder {
    typealias Context = Connection

    let application: Gatepost.Application
    let options: ServerOptions
    let table: RouteTable
    let assets: Assets
    let sameSite: SameSite
    let bodies: BodyReading
    let dressing: Dressing
    let logger: Logger

    init(_ application: Gatepost.Application, _ options: ServerOptions, _ logger: Logger) throws {
        self.application = application
        self.options = options
        self.logger = logger
        let address = application.configuration.publicAddress
        assets = try Assets()
        table = try RouteTable(options.routes)
        sameSite = SameSite(key: application.secrets.key(for: "form token"), publicAddress: address)
        bodies = BodyReading(allowance: UploadAllowance(bytes: options.uploadMemory))
        dressing = Dressing(application, assets, sameSite, isSecure: address.hasPrefix("https://"))
    }

    func respond(to request: Request, context: Connection) async throws -> Response {
        let now = application.clock.now
        let entry = Arrival(
            request, id: application.random.bytes(6).hexadecimal, now: now, context, options, cookiePrefix: dressing.cookiePrefix)
        let found = table.find(entry.method, entry.path)
        if case .route(let route, _) = found, route.look != nil { return await response(to: request, entry, found) }
        // What may take long takes nothing from others on this connection's loop.
        return await withTaskExecutorPreference(globalConcurrentExecutor) { await response(to: request, entry, found) }
    }

    private func response(to request: Request, _ arrival: Arrival, _ found: RouteTable.Found) async -> Response {
        var entry = arrival
        var reply: Reply
        do {
            reply = try await answer(request, found, &entry)
        } catch {
            reply = Catalogue.with(options.catalogue(entry.language)) { Refusals.reply(to: error, entry) }
            if reply.status >= 500, !entry.leavesNoTrace { logger.error("\(type(of: error))", metadata: ["request": "\(entry.id)", "error": "\(dressing.described(error))"]) }
        }
        reply = reply.renewing(entry.signedIn?.renewed, instead: entry.cookies["session"])
        let response = await Catalogue.reading(in: options.catalogue(entry.language)) { [reply] in await dressing.dress(reply, entry) }
        log(entry, response.status.code)
        return response
    }

    private func answer(_ request: Request, _ found: RouteTable.Found, _ entry: inout Arrival) async throws -> Reply {
        guard entry.isWellFormed else { throw NotFound() }
        guard entry.hasOneHost else { throw BadRequest.malformed }
        switch found {
        case .nothing:
            guard entry.path.count > 1, entry.path.last == "/", let path = LocalPath(checking: String(entry.path.dropLast())) else {
                entry.signedIn = try await signedIn(entry)
                throw NotFound()
            }
            return Refusals.moved(to: path)
        case .otherMethods(let methods):
            entry.signedIn = try await signedIn(entry)
            return Refusals.methodNotAllowed(methods, entry)
        case .route(let route, let parameters):
            entry.pattern = route.pattern
            entry.leavesNoTrace = route.leavesNoTrace
            entry.isInEnglish = route.isInEnglish
            if entry.path.count > 1, entry.path.last == "/", let path = LocalPath(checking: String(entry.path.dropLast())) {
                return Refusals.moved(to: path)
            }
            return try await answer(request, route, parameters, &entry)
        }
    }

    private func answer(
        _ request: Request, _ route: Route, _ parameters: [(name: String, value: Substring)], _ entry: inout Arrival
    ) async throws -> Reply {
        var seen: Result<Reply, any Error>?
        if !route.isImpersonal {
            let found = try await found(entry, looking(at: route, parameters, entry))
            (entry.signedIn, seen) = (found?.signedIn, found?.seen)
        }
        if let seen { return try seen.get() }
        let catalogue = options.catalogue(entry.language)
        switch route.access.verdict(for: entry.signedIn) {
        case .signInFirst: return Catalogue.with(catalogue) { Refusals.signInFirst(entry) }
        case .alreadyIn: return .redirect(to: "/")
        case .refused: throw NotForYou()
        case .welcome: break
        case .tokenNeeded: try await admit(route, &entry)
        }
        if entry.signedIn?.lacksSecondFactor == true, !route.isOpenWithoutSecondFactor { return .redirect(to: "/account/second-factor") }
        let visit = try visit(entry, parameters)
        if route.method == .get {
            let isAsked = entry.signedIn.map { $0.isByPIN && !route.isOpenByPIN } ?? false
            if isAsked { return .redirect(to: ("/account/prove" as LocalPath).with("next", entry.localPath.description)) }
            if visit.isToProveDevice(at: route) { return .redirect(to: ("/devices/prove" as LocalPath).with("next", entry.localPath.description)) }
            do {
                return try await Catalogue.reading(in: catalogue) {
                    if let look = route.look { return try await self.look(look, visit) }
                    return try await route.handle(visit)
                }
            } catch is ProofNeeded { return .redirect(to: ("/account/prove" as LocalPath).with("next", entry.localPath.description)) }
        }
        guard route.takesWhatWeDidNotShow || entry.origin(sameSite) != .foreign else { throw ForeignForm() }
        return try await Catalogue.reading(in: catalogue) {
            try await within(route.deadline) { [entry] in try await perform(request, route, visit, entry) }
        }
    }

    /// Another program with a good token acts for whoever asked for it, and the log names the token.
    private func admit(_ route: Route, _ entry: inout Arrival) async throws {
        guard case .program(let scope) = route.access else { throw NotForYou() }
        let visitor = try await ProgramDoor(application: application).visitor(entry, for: scope)
        entry.program = visitor
        entry.signedIn = SignedIn(person: visitor.viewer.person, viewer: visitor.viewer, device: visitor.device)
    }

    private func visit(_ entry: Arrival, _ parameters: [(name: String, value: Substring)]) throws -> Visit {
        try Visit(
            application: application, id: entry.id, now: entry.now, signedIn: entry.signedIn, language: entry.language, path: entry.localPath,
            query: entry.query(), whence: entry.whence, assets: assets, parameters: parameters, cookies: entry.cookies,
            head: entry.head, program: entry.program)
    }

    private func look(_ look: @escaping Route.Looking, _ visit: Visit) async throws -> Reply {
        try await application.read(visit.reach) { db in try withSurroundings(look, visit, db) }
    }

    /// The page and what stands round it, from one moment.
    private func withSurroundings(_ look: Route.Looking, _ visit: Visit, _ db: Reader) throws -> Reply {
        var reply = try look(visit, db)
        if let viewer = visit.signedIn?.viewer { reply.surroundings = try Surroundings.load(for: viewer, with: application.secrets, from: db) }
        return reply
    }

    /// Looks in the very moment in which the session was found: one transaction instead of two. Where anything at all stands between whoever
    /// came and the page, nothing is looked at, and they are dealt with as at every other page.
    private func looking(at route: Route, _ parameters: [(name: String, value: Substring)], _ arrival: Arrival) -> ServerOptions.Look? {
        guard let look = route.look else { return nil }
        return { signedIn, db in
            var entry = arrival
            entry.signedIn = signedIn
            guard case .welcome = route.access.verdict(for: signedIn), !signedIn.lacksSecondFactor || route.isOpenWithoutSecondFactor,
                !signedIn.isByPIN || route.isOpenByPIN, let visit = try? self.visit(entry, parameters), !visit.isToProveDevice(at: route)
            else { return nil }
            let seen = Result { try Catalogue.with(options.catalogue(entry.language)) { try withSurroundings(look, visit, db) } }
            if case .failure(let error) = seen, error is ProofNeeded { return nil }
            return seen
        }
    }

    private func perform(_ request: Request, _ route: Route, _ visit: Visit, _ entry: Arrival) async throws -> Reply {
        var visit = visit
        let read = try await bodies.read(request, as: route.body)
        visit.form = read.form
        visit.body = read.bytes
        visit.incoming = read.incoming
        let token = read.form["token"] ?? entry.head.header("x-form-token")
        let origin = entry.origin(sameSite)
        let isOurs = sameSite.allows(origin, token: token, cookie: entry.tokenCookie)
        // A page that was open when its session's token was changed still has forms from before.
        let isFromBefore = entry.cookies["before"].map { sameSite.allows(origin, token: token, cookie: $0) } ?? false
        guard route.takesWhatWeDidNotShow || isOurs || isFromBefore else { throw ForeignForm() }
        defer { withExtendedLifetime(read.share) {} }
        do {
            if visit.signedIn?.isByPIN ?? false, !route.isOpenByPIN { throw ProofNeeded() }
            return try await route.handle(visit)
        } catch is ProofNeeded { return try await ProvePage.ask(visit) }
    }

    private func signedIn(_ entry: Arrival) async throws -> SignedIn? { try await found(entry, nil)?.signedIn }

    private func found(_ entry: Arrival, _ look: ServerOptions.Look?) async throws -> ServerOptions.Found? {
        guard let secret = entry.cookies["session"], !secret.isEmpty else { return nil }
        return try await options.session(secret, entry.now, application, look)
    }

    /// An answer that took longer is told of, in microseconds.
    private static let slow = 2 * Span.second

    /// Ids and patterns only: nothing that anybody typed.
    private func log(_ entry: Arrival, _ status: Int) {
        if entry.leavesNoTrace || entry.pattern == "/assets/:name" || ["/healthz", "/readyz"].contains(entry.pattern) { return }
        let (method, took) = (entry.method?.rawValue ?? "other", application.clock.now - entry.now)
        application.meters.answered(method, entry.pattern, status: status, took: took)
        let line: Logger.Message = "\(method) \(entry.pattern) \(status) \(took / 1_000) ms"
        logger.info(line, metadata: ["request": "\(entry.id)"])
        if took > FrontDoor.slow { logger.notice("slow request: \(line)", metadata: ["request": "\(entry.id)"]) }
    }
}
