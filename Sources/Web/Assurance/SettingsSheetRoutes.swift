import Gatepost
import Safeguarding

extension Routes {
    /// The settings sheet, to read, print and sign (N11).
    static let settingsSheet: [Route] =
        [
            .assurance("/assurance/settings") { visit in
                .page(try await visit.load { try SettingsSheet.load(for: $0, from: $1) }.page(for: visit.viewer))
            }
        ] + signing.routes

    private static let signing = FormPair(
        "/assurance/settings/sign", .duties(Duty.managing), notice: .signed,
        page: { visit, typed in
            let sheet = try await visit.load { try SettingsSheet.load(for: $0, from: $1) }
            return sheet.signing(typed ?? Form(["id": "\(visit.application.identifier() as Record.ID)", "again": "6"]))
        },
        action: { _, form in
            let (name, note) = (form.text("typed_name", max: 100), form.text("note", max: 500, optional: true))
            guard let interval = form["again"].flatMap({ Int($0) }).flatMap(ReviewInterval.init) else {
                form.refuse("again", Words.chooseOne)
                return nil
            }
            guard let id = form.identifier("id", of: Record.self), let seen = form["seen"].flatMap({ [UInt8](hexadecimal: $0) }) else { return nil }
            return SignOffSettings(id, seen: seen, typedName: name, again: interval, note: note)
        }, onward: { _ in "/assurance/settings" })
}
