import Foundation
import Gatepost
import Safeguarding

extension Routes {
    /// What somebody is told of, and how they stop it (N1).
    static let notices: [Route] = [
        .get("/account/notices", .members) { visit in .page(try await noticesPage(visit, nil)) },
        .post("/account/notices", .members) { visit in
            var form = visit.form
            let (viewer, kinds) = (try visit.viewer, NoticeKind.chosen(by: try visit.viewer.capacity))
            let chosen = kinds.map { ($0, form.choice($0.field, of: NoticePace.self)) }
            let (begins, ends) = (form["quiet_begins"] ?? "", form["quiet_ends"] ?? "")
            let times = (PostDraft.minute(begins), PostDraft.minute(ends))
            var quiet: QuietHours?
            if let from = times.0, let until = times.1 { quiet = QuietHours(begins: from, ends: until) } else if !begins.isEmpty || !ends.isEmpty {
                form.refuse("quiet_ends", Words.Notices.quietBoth)
            }
            guard form.isSound else { return .page(try await noticesPage(visit, form), status: 422) }
            let paces = Dictionary(uniqueKeysWithValues: chosen.compactMap { kind, pace in pace.map { (kind, $0) } })
            do { try await visit.perform(ChooseNotices(of: viewer.member, paces, quiet: quiet)) } catch let refused as Refused {
                form.refuse(refused)
                return .page(try await noticesPage(visit, form), status: 422)
            }
            return .redirect(to: "/account/notices", saying: .saved)
        },
        .post("/account/notices/devices", .members, body: .bytes(limit: 4_096)) { visit in
            guard let told = try? JSONDecoder().decode(ToldDevice.self, from: Data(visit.body)), let id = Record.ID(told.id),
                let address = PushAddress(endpoint: told.endpoint, p256dh: told.p256dh, auth: told.auth)
            else { throw BadRequest.malformed }
            try await visit.perform(
                AddPushDevice(
                    id, address, agent: visit.header("user-agent") ?? "", in: try? await visit.session(), secrets: visit.application.secrets))
            return .done
        },
        .post("/account/notices/devices/:device/remove", .members) { visit in
            try await visit.perform(RemovePushDevice(try visit.identifier("device")))
            return .redirect(to: "/account/notices", saying: .deviceRemoved)
        },
        // Programs that look through mail open every address in it, so looking changes nothing.
        .get("/stop/:token", .everyone) { visit in
            let token = try stopToken(visit)
            return .page(.door(Words.Notices.stopTitle, .card(nil, """
                <p>\(Words.Notices.stopLead)</p>\(.form(to: "/stop/\(token.text)", submit: Words.Notices.stop))
                """)))
        }.impersonal(),
        .post("/stop/:token", .everyone, body: .form(limit: 16 * 1024)) { visit in
            let token = try stopToken(visit)
            try await visit.application.gate.perform(
                StopNotices(token), for: visit.application.asking(.visitor, in: token.setting))
            return .page(.door(Words.Notices.stoppedTitle, .card(nil, """
                <p>\(Words.Notices.stopped)</p><div class="row">\(.link(Words.Notices.change, to: "/account/notices", quiet: true))</div>
                """)))
        }.fromMailPrograms(),
    ]

    /// What a script says of a browser that wants to show messages.
    private struct ToldDevice: Decodable {
        let id, endpoint, p256dh, auth: String
    }

    private static func stopToken(_ visit: Visit) throws -> StopToken {
        guard let token = StopToken(try visit.parameter("token"), by: visit.application.secrets) else { throw NotFound() }
        return token
    }

    private static func noticesPage(_ visit: Visit, _ form: Form?) async throws -> Page {
        let (viewer, secrets) = (try visit.viewer, visit.application.secrets)
        let page = try await visit.application.read(in: viewer.setting) { db in try NoticesPage.load(for: viewer, with: secrets, from: db) }
        return page.page(form ?? page.form, key: secrets.pushPublicKey, freshDevice: visit.application.identifier(), for: viewer)
    }
}
