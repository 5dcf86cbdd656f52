import Gatepost
import Safeguarding

extension Routes {
    /// What waits today.
    static let desk: [Route] = [
        .get("/today", .anyOf([.team, .duties([.approvalPartner])])) { visit in
            let desk = try await visit.load { try DeskPage.load(for: $0, from: $1) }
            let viewer = try visit.viewer
            let letters = viewer.holds(Duty.managing) ? try await SentLetters.recent(for: viewer, in: visit.application, limit: 5) : nil
            return .page(desk.page(for: viewer, letters: letters))
        }
    ]
}
