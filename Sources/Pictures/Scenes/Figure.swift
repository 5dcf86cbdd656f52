/// How a child stands or sits in a picture, and what the day has put on them.
struct Pose: Sendable {
    enum Stance: Sendable { case standing, sitting, behindTable }
    enum Arms: Sendable, CaseIterable { case down, waving, reaching, together }
    enum Hat: Sendable { case none, woolly, paper, sun, hood }

    var stance = Stance.standing
    var arms = Arms.down
    var hat = Hat.none
    var wellies = false
    var apron = false
}

/// One child, drawn from the middle of the head with the head's radius as unit.
struct Figure {
    let look: Look
    let pose: Pose

    func draw(with pen: Pen) {
        if pose.stance != .behindTable { legs(pen) }
        if pose.arms != .together { arm(pen, side: -1) }
        body(pen)
        arm(pen, side: 1)
        if pose.arms == .together { arm(pen, side: -1) }
        Head(look: look, hat: pose.hat).draw(with: pen)
    }

    private func legs(_ pen: Pen) {
        let shoe = pose.wellies ? look.other : Colour(0x4A3B32)
        if pose.stance == .sitting {
            pen.ellipse(0, 2.72, 1.75, 0.3, Colour(0x2B2A26), opacity: 0.14)
            for side in [-1.0, 1.0] {
                pen.line(side * 0.45, 2.3, side * 1.15, 2.45, width: 0.58, look.trousers)
                pen.line(side * 1.15, 2.45, -side * 0.1, 2.68, width: 0.46, side < 0 ? look.trousers : look.trousers.darker)
                pen.ellipse(-side * 0.3, 2.7, 0.34, 0.2, shoe)
            }
            return
        }
        pen.ellipse(0, 3.95, 1.2, 0.2, Colour(0x2B2A26), opacity: 0.14)
        for side in [-1.0, 1.0] {
            pen.line(side * 0.36, 2.6, side * 0.4, 3.65, width: 0.5, look.trousers)
            if pose.wellies { pen.line(side * 0.4, 3.25, side * 0.42, 3.72, width: 0.56, shoe) }
            pen.ellipse(side * 0.5, 3.82, 0.38, 0.2, shoe)
        }
    }

    private func body(_ pen: Pen) {
        let hem = pose.stance == .sitting ? 2.5 : 2.85
        let outline: [(Double, Double)] = [
            (-0.42, 0.92), (0.42, 0.92), (0.62, 1.02), (0.74, 1.25), (0.84, 1.8), (0.92, hem - 0.15), (0.86, hem), (-0.86, hem),
            (-0.92, hem - 0.15), (-0.84, 1.8), (-0.74, 1.25), (-0.62, 1.02),
        ]
        pen.polygon(outline, look.top)
        switch look.clothes {
        case .plain: break
        case .stripes:
            for (y, half) in [(1.35, 0.72), (1.7, 0.78), (2.05, 0.83), (2.4, 0.85)] where y < hem - 0.1 {
                pen.box(-half, y, half * 2, 0.15, look.top.lighter)
            }
        case .dots:
            for (x, y) in [(-0.4, 1.4), (0.15, 1.55), (0.5, 1.3), (-0.1, 2.0), (0.5, 2.05), (-0.55, 2.15), (0.2, 2.4)] where y < hem - 0.1 {
                pen.circle(x, y, 0.1, look.top.lighter)
            }
        case .dungarees:
            pen.box(-0.5, 1.55, 1, hem - 1.6, round: 0.12, look.trousers)
            for side in [-1.0, 1.0] {
                pen.line(side * 0.4, 1.0, side * 0.4, 1.7, width: 0.17, look.trousers)
                pen.circle(side * 0.4, 1.72, 0.08, Colour(0xE9D9A6))
            }
        case .pocket: pen.box(0.1, 1.5, 0.42, 0.4, round: 0.08, look.top.darker)
        }
        if pose.apron {
            pen.box(-0.55, 1.3, 1.1, hem - 1.35, round: 0.2, Colour(0xF4EFE4))
            for (x, y, colour) in [(-0.25, 1.7, 0xD9573F), (0.2, 1.95, 0x6B87B5), (-0.1, 2.25, 0xE0B04A), (0.3, 1.5, 0x5D8F74)] {
                pen.ellipse(x, y, 0.12, 0.09, Colour(UInt32(colour)))
            }
        }
        pen.box(-0.2, 0.75, 0.4, 0.35, round: 0.12, look.skin.darker)
    }

    private func arm(_ pen: Pen, side: Double) {
        let hand: (Double, Double) =
            switch pose.arms {
            case .down: (1.12, 2.25)
            case .waving: side > 0 ? (1.5, 0.45) : (1.1, 2.25)
            case .reaching: (1.4, 1.75)
            case .together: (0.3, 1.95)
            }
        let sleeve = look.top.darker
        pen.line(side * 0.66, 1.25, side * hand.0, hand.1, width: 0.36, sleeve)
        pen.circle(side * hand.0, hand.1, 0.2, look.skin)
    }
}
