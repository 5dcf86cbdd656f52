import PictureFrames

/// A face as the detector saw it in one copy, in the pixels of the upright picture.
struct FoundFace {
    /// The middle.
    let x, y: Double
    /// The detector's box is a square from the brows to the chin.
    let side: Double
    let turn: Turn
    let score: Double

    /// Each face once, the surest first, however many copies it was seen in.
    static func merged(_ faces: [FoundFace]) -> [FoundFace] {
        faces.sorted { $0.score > $1.score }.reduce(into: []) { kept, face in
            if !kept.contains(where: { $0.isSame(as: face) }) { kept.append(face) }
        }
    }

    /// Whether much of both squares is shared, or the middle of the smaller lies well inside the larger.
    private func isSame(as other: FoundFace) -> Bool {
        let reach = (side + other.side) / 2
        let (across, down) = (reach - abs(x - other.x), reach - abs(y - other.y))
        guard across > 0, down > 0 else { return false }
        let least = min(side, other.side)
        let both = min(across, least) * min(down, least)
        let overlap = both / (side * side + other.side * other.side - both)
        return overlap > 0.3 || max(abs(x - other.x), abs(y - other.y)) < 0.3 * max(side, other.side)
    }

    /// What a person would draw: the whole head, so a little more on each side and most of it above the brows; inside the picture.
    func box(in size: Size) -> Rectangle? {
        let up = turn.undone(0, -0.08 * side)
        let (width, height) = abs(turn.cosine) > 0.7 ? (1.12 * side, 1.24 * side) : (1.24 * side, 1.12 * side)
        let left = max(0, Int((x + up.x - width / 2).rounded())), top = max(0, Int((y + up.y - height / 2).rounded()))
        let right = min(size.width, Int((x + up.x + width / 2).rounded())),
            bottom = min(size.height, Int((y + up.y + height / 2).rounded()))
        guard right - left >= 8, bottom - top >= 8 else { return nil }
        return Rectangle(x: left, y: top, width: right - left, height: bottom - top)
    }
}
