/// Every address that Gatepost answers. A feature keeps its own list in its own folder, in an extension of this; the one
/// place where the lists come together is here.
///
/// # How to add a page
///
/// 1. `Web/Rooms/RoomsRoutes.swift`: `extension Routes { static let rooms: [Route] = [.get("/rooms", .team) { … }, …] }`,
///    and `+ rooms` below. The route says who may come and what may be sent; nothing else checks that.
/// 2. `Web/Rooms/RoomsPage+HTML.swift`: markup from the page's values, in an extension of the page that Gatepost loads.
/// 3. `Web/Rooms/RoomsWords.swift`: `extension Words { static let roomsTitle = "Rooms" }`: every word for people.
///
///        .get("/rooms/new", .duties(Duty.managing)) { visit in .page(NewRoom(Form(["id": "\(visit.application.identifier() as Room.ID)"])).page) },
///        .post("/rooms", .duties(Duty.managing)) { visit in
///            var form = visit.form
///            let name = form.text("name", max: 60)
///            guard form.isSound, let id = form.identifier("id", of: Room.self) else { return .page(NewRoom(form).page, status: 422) }
///            do { try await visit.application.gate.perform(AddRoom(id, named: name), for: visit.asking) } catch let refused as Refused {
///                form.refuse(refused)
///                return .page(NewRoom(form).page, status: 422)
///            }
///            return .redirect(to: "/rooms/\(id)", saying: .saved)
///        },
///
///        struct NewRoom {
///            let form: Form
///            var page: Page {
///                Page(Words.newRoom, at: .people, main: .card(nil, .form(to: "/rooms", form, submit: Words.addRoom, """
///                    \(form.hidden("id"))\(form.line("name", Words.roomName, hint: Words.roomNameHint, max: 60))
///                    """)))
///            }
///        }
///
/// `NotFound`, `Refused`, `BadRequest` and the rest may be thrown: each has its page. A form's token, the frame, headers
/// and cookies come by themselves. No `style="…"` and no scripts in markup: the browser is told to refuse both.
public enum Routes {
    public static let all: [Route] =
        foundation + doors + feed + pictures + attachments + comments + consents + staffConsents + rounds + posts + closures
        + desk + people + youngParents + register + children + keepsakes + settings + provider + clauses + tracing + concerns + concernFiles + concernDoor + policies + policyBuilder
        + policyKeeping + assurance + settingsSheet + evidence + inspection + authorisations + networks + kits + guidance + referrals
        + reports + monitoring + questions + useful + conduct + family + letters + notices + events + calendars + health + offline + devices
        + retention + breaches + disclosure + dataProtection + imports + programs + interface

    /// The list as JSON, for `gatepost routes --format json`: method, pattern, access and body of each.
    public static func json(_ routes: [Route] = all) -> String {
        let rows = routes.map { route in
            #"{"method":"\#(route.method.rawValue)","pattern":"\#(route.pattern)","access":"\#(route.access)","body":"\#(route.body)"}"#
        }
        return "[\n  " + rows.joined(separator: ",\n  ") + "\n]\n"
    }
}

extension Route.Body: CustomStringConvertible {
    public var description: String {
        switch self {
        case .none: "none"
        case .form(let limit): "form, \(limit) bytes"
        case .upload(let limit): "upload, \(limit) bytes"
        case .stream(let limit): "stream, \(limit) bytes"
        case .bytes(let limit): "bytes, \(limit) bytes"
        }
    }
}
