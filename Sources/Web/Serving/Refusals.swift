import Gatepost
import Pictures
import Safeguarding
import Storage

/// A form that did not come from our own pages, or from one that is out of date.
struct ForeignForm: Error {}

/// What people read when something did not go as they meant. Each says what happened and what to do next.
enum Refusals {
    static func reply(to error: any Error, _ entry: Arrival) -> Reply {
        if entry.path.hasPrefix(ProgramProblem.prefix) { return ProgramProblem.reply(to: error, entry) }
        return switch error {
        case is NotFound: page(404, Words.notFoundTitle, Words.notFound)
        case is NotForYou: page(403, Words.notForYouTitle, Words.notForYou(entry.signedIn?.viewer))
        case is SignInNeeded: signInFirst(entry)
        case is OpenedTooMuch: page(429, Words.Conduct.tooMuchTitle, Words.Conduct.tooMuch)
        case is ForeignForm: page(403, Words.staleFormTitle, Words.staleForm)
        case let problem as BadRequest: page(problem.status, Words.badRequestTitle(problem), Words.badRequest(problem))
        case let refused as Refused: page(403, Words.refusedTitle, "<ul>\(each: refused.refusals, { "<li>\($0.sentence)</li>" })</ul>")
        case StorageError.unavailable: page(503, Words.awayTitle, Words.away).header("Retry-After", "5")
        case is TooBusy, StorageError.busy, StoreError.unreachable: page(503, Words.busyTitle, Words.busy).header("Retry-After", "5")
        case StorageError.full, StoreError.full: page(507, Words.fullTitle, Words.full)
        case StoreError.missing, is SealError: page(500, Words.fileAmissTitle, Words.fileAmiss(entry.id))
        default: page(500, Words.brokenTitle, Words.broken(entry.id))
        }
    }

    /// To the door, and back again afterwards. What was typed into a form cannot be carried through; its page still has it.
    static func signInFirst(_ entry: Arrival) -> Reply {
        guard entry.method == .get else { return page(401, Words.signedOutTitle, Words.signedOutWhileTyping) }
        return .redirect(to: entry.path == "/" ? "/sign-in" : ("/sign-in" as LocalPath).with("next", entry.localPath.description))
    }

    static func methodNotAllowed(_ methods: [Route.Method], _ entry: Arrival) -> Reply {
        let allowed = methods.flatMap { $0 == .get ? ["GET", "HEAD"] : [$0.rawValue] }.joined(separator: ", ")
        if entry.path.hasPrefix(ProgramProblem.prefix) {
            return ProgramProblem.problem(405, "Not in this way", "See “Allow”.").header("Allow", allowed)
        }
        return page(405, Words.notFoundTitle, Words.notFound).header("Allow", allowed)
    }

    static func moved(to path: LocalPath) -> Reply {
        var reply = Reply.redirect(to: path)
        reply.status = 308
        return reply
    }

    private static func page(_ status: Int, _ title: String, _ words: HTML) -> Reply {
        .page(Page(title, main: .card(nil, "\(words)<div class=\"row\"><a class=\"button quiet\" href=\"/\">\(Words.home)</a></div>")), status: status)
    }
}

extension BadRequest {
    var status: Int {
        switch self {
        case .malformed, .notUTF8, .nulCharacter, .tooManyFields, .fieldTooLong, .tooManyFiles: 400
        case .tooLarge, .fileTooLarge: 413
        case .wrongType: 415
        case .tookTooLong: 408
        case .busy: 503
        }
    }
}
