import Gatepost
import Safeguarding
import Storage

/// A form on a page of its own: shown when it is asked for, and sent to the same address. When the gate refuses it comes
/// back filled in, each reason beside its field.
struct FormPair: Sendable {
    let pattern: String
    let access: Access
    /// The page with the form as it was typed; with nothing when it is first shown.
    let page: @Sendable (Visit, Form?) async throws -> Page
    /// What it asks for, once it can be read.
    let action: @Sendable (Visit, inout Form) throws -> (any Action)?
    /// Where to go afterwards.
    let onward: @Sendable (Visit) throws -> LocalPath
    var notice = Notice.saved

    init(
        _ pattern: String, _ access: Access, notice: Notice = .saved, page: @escaping @Sendable (Visit, Form?) async throws -> Page,
        action: @escaping @Sendable (Visit, inout Form) throws -> (any Action)?, onward: @escaping @Sendable (Visit) throws -> LocalPath
    ) {
        self.pattern = pattern
        self.access = access
        self.notice = notice
        self.page = page
        self.action = action
        self.onward = onward
    }

    var routes: [Route] {
        [
            .get(pattern, access) { visit in .page(try await page(visit, nil)) },
            .post(pattern, access) { visit in
                var form = visit.form
                guard let action = try action(visit, &form), form.isSound else { return .page(try await page(visit, form), status: 422) }
                do { try await visit.perform(action) } catch let refused as Refused {
                    form.refuse(refused)
                    return .page(try await page(visit, form), status: 422)
                }
                return .redirect(to: try onward(visit), saying: notice)
            },
        ]
    }
}

extension Visit {
    /// Asks the gate for whichever action it is.
    func perform(_ action: any Action) async throws { _ = try await application.gate.perform(action, for: asking) }

    /// Reads through whoever looks.
    func load<Loaded: Sendable>(_ body: @escaping @Sendable (Viewer, Reader) throws -> Loaded) async throws -> Loaded {
        let viewer = try viewer
        return try await application.read(in: viewer.setting) { db in try body(viewer, db) }
    }
}

extension Route {
    /// One button: asks the gate, and goes on.
    static func button(
        _ pattern: String, _ access: Access, _ action: @escaping @Sendable (Visit) throws -> any Action, onward: @escaping @Sendable (Visit) throws -> LocalPath
    ) -> Route {
        .post(pattern, access) { visit in
            try await visit.perform(try action(visit))
            let next = visit.next
            return .redirect(to: next.description == "/" ? try onward(visit) : next, saying: .saved)
        }
    }
}
