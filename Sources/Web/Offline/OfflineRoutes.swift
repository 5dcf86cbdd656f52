import Gatepost
import Storage

extension Routes {
    /// What makes Gatepost an application on a phone.
    static let offline: [Route] = [
        // At the top, because a worker looks after no pages above its own address.
        .get("/worker.js", .everyone) { visit in
            guard let script = OfflineShell(visit.assets).worker else { throw NotFound() }
            return .bytes(script, type: "text/javascript; charset=utf-8", caching: .askFirst)
        }.impersonal(),
        .get("/offline", .everyone) { visit in
            .bytes(OfflineShell(visit.assets).page, type: "text/html; charset=utf-8", caching: .askFirst)
        }.impersonal(),
    ]
}
