import Gatepost
import Safeguarding

extension Routes {
    /// Letters that wait or are stuck, for the office.
    static let letters: [Route] = [
        .get("/letters", .duties(Duty.office)) { visit in
            .page(try await visit.load { try LettersPage.load(for: $0, from: $1) }.page(for: visit.viewer))
        },
        .post("/letters/:letter/again", .duties(Duty.office)) { visit in
            try await visit.perform(TryLetter(try visit.identifier("letter")))
            return .redirect(to: "/letters", saying: .letterAgain)
        },
        .post("/letters/pauses/:pause/mended", .duties(Duty.office)) { visit in
            try await visit.perform(MendAddress(try visit.identifier("pause")))
            return .redirect(to: "/letters", saying: .addressMended)
        },
    ]
}
