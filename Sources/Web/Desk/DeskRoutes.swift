import Gatepost
import Safeguarding

extension Routes {
    /// What waits today.
    static let desk: [Route] = [
        .get("/today", .anyOf([.team, .duties([.approvalPartner])])) { visit in
            let desk = try await visit.load { try DeskPage.load(for: $0, from: $1) }
            return .page(desk.page(for: try visit.viewer))
        }
    ]
}
