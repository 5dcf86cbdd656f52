import Gatepost
import Safeguarding
import Storage

extension Routes {
    /// Asking every family anew, and the tablet at the door.
    static let rounds: [Route] = [
        .get("/permissions/rounds", .duties(Duty.recordingConsent)) { visit in .page(try await roundPage(visit)) },
        .post("/permissions/rounds", .duties(Duty.managing)) { visit in
            var form = visit.form
            let name = form.text("name", max: 60), due = form.day("due")
            guard form.isSound, let due, let id = form.identifier("id", of: Record.self) else { return .page(try await roundPage(visit, form), status: 422) }
            do { try await visit.application.gate.perform(StartRound(id, named: name, due: due), for: visit.asking) } catch let refused as Refused {
                form.refuse(refused)
                return .page(try await roundPage(visit, form), status: 422)
            }
            return .redirect(to: "/permissions/rounds", saying: .saved)
        },
        .post("/permissions/rounds/:round/close", .duties(Duty.managing)) { visit in
            try await visit.application.gate.perform(CloseRound(try visit.identifier("round")), for: visit.asking)
            return .redirect(to: "/permissions/rounds", saying: .saved)
        },
        .get("/permissions/rounds/:round/forms", .duties(Duty.recordingConsent)) { visit in
            let (viewer, round) = (try visit.viewer, try visit.identifier("round", of: Record.self))
            let page = try await load(visit)
            guard page.open?.id == round else { throw NotFound() }
            return .page(forms(page.waiting.map { ($0.child, $0.name) }, viewer, visit))
        },
        .get("/permissions/door", .everyone) { visit in
            guard visit.isOnTablet else { throw NotFound() }
            // Whoever was signed in on the tablet is not any more once this page stands on it.
            if visit.signedIn != nil { return try await visit.leavingTablet(to: "/permissions/door") }
            return .page(DoorPage(hasAnswered: visit.query["answered"] != nil).page)
        },
        // Whoever set it up is signed out first: a member of staff's session never lies about at the door.
        .post("/permissions/door", .duties(Duty.recordingConsent)) { visit in
            try await visit.leavingTablet(to: "/permissions/door").setting(Cookie("tablet", "door", lasting: 12 * 3_600))
        },
        .post("/permissions/door/leave", .everyone) { visit in try await visit.leavingTablet(to: "/permissions/door") },
        .post("/permissions/door/finish", .everyone) { _ in Reply.redirect(to: "/sign-in").setting(.clearing("tablet")) },
    ]

    private static func load(_ visit: Visit) async throws -> RoundPage {
        let (viewer, room) = (try visit.viewer, visit.query["room"].flatMap { Room.ID($0) })
        return try await visit.application.read(in: viewer.setting) { db in try RoundPage.load(in: room, for: viewer, from: db) }
    }

    private static func roundPage(_ visit: Visit, _ form: Form? = nil) async throws -> Page {
        let page = try await load(visit)
        let new = Form(["id": "\(visit.application.identifier() as Record.ID)", "due": "\(page.today.adding(days: 14))"])
        return page.page(form ?? new, in: visit.query["room"].flatMap { Room.ID($0) })
    }
}

extension Visit {
    /// Ends this session, here and in the browser, and goes on signed out.
    func leavingTablet(to path: LocalPath) async throws -> Reply {
        if let secret = cookie("session") { try await Sessions(application).end(secret) }
        return Reply.redirect(to: path).endingSession(on: self)
    }

    /// A carer's page; on the tablet it gives way to the door after five minutes, so that nobody's session lies about.
    func onTablet(_ page: Page) -> Reply {
        isOnTablet ? Reply.page(page).header("Refresh", "300; url=/permissions/door") : .page(page)
    }
}
