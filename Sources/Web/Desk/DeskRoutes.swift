import Gatepost
import Safeguarding
import Storage

extension Routes {
    /// What waits today.
    static let desk: [Route] = [
        .get("/today", .anyOf([.team, .duties([.approvalPartner, .contentManager])])) { visit in
            let desk = try await visit.load { try DeskPage.load(for: $0, from: $1) }
            let viewer = try visit.viewer
            let letters = viewer.holds(Duty.managing) ? try await SentLetters.recent(for: viewer, in: visit.application, limit: 5) : nil
            // Loaded apart, with what opens them; nobody whom one is about has a row of it here.
            let secrets = visit.application.secrets
            let concerns = try await visit.load { try ConcernAtDesk.rows(for: $0, with: secrets, from: $1) }
            // Of the whole installation, so nothing of a setting's.
            let now = visit.now
            let backups =
                viewer.isTeam && viewer.holds(Duty.managing)
                ? try await visit.application.read(.outside) { db in try BackupStanding.load(at: now, from: db) } : nil
            return .page(desk.page(for: viewer, letters: letters, concerns: concerns, backups: backups))
        },
        .get("/today/stopped", .duties(Duty.approving.union(Duty.managing))) { visit in
            let place = visit.query["before"].flatMap(FeedPage.Place.init)
            return .page(try await visit.load { try StoppedPosts.load(before: place, for: $0, from: $1) }.page)
        },
    ]
}
