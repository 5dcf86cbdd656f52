import Gatepost
import Safeguarding
import Storage

extension Routes {
    /// Permissions: families' and adults' own pages, the team's grid, and who may be photographed today.
    static let consents: [Route] = [
        .get("/permissions", .anyOf([.team, .parents])) { visit in
            let viewer = try visit.viewer
            guard viewer.isTeam else { return try await familyPermissions(viewer, visit) }
            let (medium, room) = (visit.query["what"].flatMap(Medium.init(rawValue:)) ?? .photograph, visit.query["room"].flatMap { Room.ID($0) })
            let after = visit.query["after"].flatMap { Child.ID($0) }
            let grid = try await visit.application.read(in: viewer.setting) { db in try PermissionsGrid.load(medium, in: room, after: after, for: viewer, from: db) }
            return .page(grid.page(for: viewer))
        },
        .get("/children/:child/permissions", .members) { visit in
            let viewer = try visit.viewer
            return viewer.isTeam ? .page(try await staffPage(visit)) : visit.onTablet(try await carerPage(visit))
        },
        .post("/children/:child/permissions", .members) { visit in try await answer(visit) },
        .get("/my/permission", .members) { visit in .page(try await adultPage(visit)) },
        .post("/my/permission", .members) { visit in
            var form = visit.form
            let (viewer, answers) = (try visit.viewer, visit.form.answers())
            let until = form.untilDay(for: answers, on: viewer.today)
            if answers.isEmpty { form.refuse("answers", Words.answersMissing) }
            guard form.isSound, let id = form.identifier("id", of: Record.self) else { return .page(try await adultPage(visit, form), status: 422) }
            let action = DecideOwnPermission(form: id, for: viewer.member, answers: answers, until: until)
            let outcome = try await visit.application.gate.perform(action, for: visit.asking)
            return .redirect(to: "/my/permission", saying: outcome.cameDown > 0 ? .picturesDown : .answersKept)
        },
        .get("/camera", .team) { visit in
            let (viewer, room) = (try visit.viewer, visit.query["room"].flatMap { Room.ID($0) })
            return .page(try await visit.application.read(in: viewer.setting) { db in try CameraPage.load(in: room, for: viewer, from: db) }.page)
        },
        .post("/camera/absent", .team) { visit in
            var form = visit.form
            guard let child = form.identifier("child", of: Child.self) else { throw NotFound() }
            try await visit.application.gate.perform(RecordAbsence(of: child, isAbsent: form.isTicked("absent")), for: visit.asking)
            return .redirect(to: form["room"].flatMap { Room.ID($0) }.map { ("/camera" as LocalPath).with("room", "\($0)") } ?? "/camera")
        },
    ]

    /// A carer of one child goes straight to it; of several, they choose.
    private static func familyPermissions(_ viewer: Viewer, _ visit: Visit) async throws -> Reply {
        if viewer.children.count == 1, let only = viewer.children.first { return .redirect(to: "/children/\(only.child)/permissions") }
        let children = try await visit.application.read(in: viewer.setting) { db in try CarerPermissions.children(of: viewer, from: db) }
        return visit.onTablet(ChooseChild(children: children, onTablet: visit.isOnTablet).page)
    }

    private static func carerPage(_ visit: Visit, _ form: Form? = nil) async throws -> Page {
        let (viewer, child) = (try visit.viewer, try visit.identifier("child", of: Child.self))
        let permissions = try await visit.application.read(in: viewer.setting) { db in try CarerPermissions.load(child, for: viewer, from: db) }
        return permissions.page(form, new: visit.application.identifier(), onTablet: visit.isOnTablet)
    }

    private static func adultPage(_ visit: Visit, _ form: Form? = nil) async throws -> Page {
        let viewer = try visit.viewer
        return try await visit.application.read(in: viewer.setting) { db in try AdultPermissions.load(for: viewer, from: db) }
            .page(form, new: visit.application.identifier())
    }

    /// A carer answers. On the tablet at the door they are signed out with the same reply.
    private static func answer(_ visit: Visit) async throws -> Reply {
        var form = visit.form
        let (viewer, child, answers) = (try visit.viewer, try visit.identifier("child", of: Child.self), visit.form.answers())
        let until = form.untilDay(for: answers, on: viewer.today)
        if answers.isEmpty { form.refuse("answers", Words.answersMissing) }
        guard form.isSound, let id = form.identifier("id", of: Record.self) else { return .page(try await carerPage(visit, form), status: 422) }
        let action = DecideConsent(form: id, for: child, answers: answers, until: until)
        let outcome = try await visit.application.gate.perform(action, for: visit.asking)
        if visit.isOnTablet {
            guard viewer.children.count > 1 else { return try await visit.leavingTablet(to: "/permissions/door?answered=yes") }
            return .redirect(to: "/permissions", saying: .answersKept)
        }
        let notice: Notice = outcome.cameDown > 0 ? .picturesDown : outcome.noObjections > 0 ? .answersNeedProof : .answersKept
        return .redirect(to: "/children/\(child)/permissions", saying: notice)
    }

    static func staffPage(_ visit: Visit, _ form: Form? = nil) async throws -> Page {
        let (viewer, permissions) = (try visit.viewer, try await staffPermissions(visit))
        return permissions.page(for: viewer, form ?? Form(["id": "\(visit.application.identifier() as Record.ID)", "about": "all"]))
    }

    static func staffPermissions(_ visit: Visit) async throws -> StaffPermissions {
        let (viewer, child) = (try visit.viewer, try visit.identifier("child", of: Child.self))
        return try await visit.application.read(in: viewer.setting) { db in try StaffPermissions.load(child, for: viewer, from: db) }
    }
}

extension Visit {
    /// Whether this browser is the setting's tablet at the door.
    var isOnTablet: Bool { cookie("tablet") != nil }
}
