import Gatepost
import Safeguarding
import Storage

extension Routes {
    /// How the installation stands, for those who run a setting; and its figures, for whoever looks after the machine.
    static let health: [Route] = [
        .get("/setting/health", .duties(Duty.managing)) { visit in
            let viewer = try visit.viewer
            let findings = await Health(of: visit.application, thorough: false).findings(for: viewer)
            let now = visit.now
            let backups = try await visit.application.read(.outside) { db in try BackupStanding.load(at: now, from: db) }
            return .page(HealthPage(findings: findings, backups: backups, isScheduled: visit.application.configuration.backup != nil).page(for: viewer))
        },
        // Not there for whoever has no token. Without one set it is only on an address of its own.
        .get("/metrics", .everyone) { visit in
            let metrics = MetricsText(visit.application)
            guard metrics.admits(visit.header("authorization")) else { throw NotFound() }
            return .bytes(Array(await metrics.text().utf8), type: MetricsText.type)
        }.impersonal(),
    ]
}
