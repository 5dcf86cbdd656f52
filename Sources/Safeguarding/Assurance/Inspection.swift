/// An inspector's access has an end, four weeks away at most (B11).
public func inspectionEnds(_ lastDay: Day, today: Day) -> Refusal? {
    (today...today.adding(days: 28)).contains(lastDay) ? nil : .inspectionTooLong
}
