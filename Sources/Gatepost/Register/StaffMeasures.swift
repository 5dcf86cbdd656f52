import Safeguarding
import Storage

extension Measure {
    /// What the single central record says of inductions, courses and declarations.
    static let staff: [Measure] = [
        Measure(["N19"], by: .training) { here, db in
            func trained(on day: Day) throws -> TrainedNumber? {
                try TrainedNumbers.load(in: here.setting, on: day, from: db).first { $0.course == .onlineSafety }
            }
            guard let now = try trained(on: here.today), let soon = try trained(on: here.today.adding(days: 30)) else {
                return .present(false)
            }
            return .atLeast(now.needed, now: now.trained, withinMonth: soon.trained)
        },
        Measure(["D2"], by: .staffRecord) { here, db in
            let asked = try standings(.induction, here, db)
            return .complete(asked.count { !$0.isGap }, of: asked.count)
        },
        // What people do elsewhere no software sees: they declare it, each year anew.
        Measure(["D4", "N20", "N21", "N37"], by: .declarations) { here, db in
            let asked = try standings(.declaration, here, db)
            return .everybodySigned(asked.count { !$0.isGap }, of: asked.count)
        },
        Measure(["P7", "P12"], by: .ties) { here, db in
            .nothingWaits(
                try RegisterPage.all(in: here.setting, on: here.today, zone: here.zone, from: db).reduce(0) {
                    $0 + $1.sheet.relationships.unanswered
                })
        },
    ]

    /// How one part stands for each of those who are asked for it.
    private static func standings(_ part: RegisterPart, _ here: Standpoint, _ db: Reader) throws -> [PartStanding] {
        try RegisterPage.all(in: here.setting, on: here.today, zone: here.zone, from: db)
            .filter { RegisterPart.needed(of: $0.capacity).contains(part) }.compactMap { $0.standings[part] }
    }
}
