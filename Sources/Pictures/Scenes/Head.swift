import Glibc

/// A child's head, centred on 0, with radius 1.
struct Head {
    let look: Look
    let hat: Pose.Hat

    private static let dark = Colour(0x1F1713)

    func draw(with pen: Pen) {
        hairBehind(pen)
        if hat == .hood { pen.ellipse(0, 0, 1.26, 1.3, look.top.darker) }
        for side in [-1.0, 1.0] { pen.circle(side * 0.97, 0.12, 0.17, look.skin.darker) }
        pen.ellipse(0, 0, 1, 1.02, look.skin)
        hairInFront(pen)
        face(pen)
        hatOn(pen)
    }

    private func hairBehind(_ pen: Pen) {
        switch look.hair {
        case .bob: pen.box(-1.1, -0.6, 2.2, 1.45, round: 0.45, look.hairColour)
        case .long: pen.box(-1.12, -0.6, 2.24, 2.1, round: 0.5, look.hairColour)
        case .bunches:
            for side in [-1.0, 1.0] {
                pen.ellipse(side * 1.22, 0.25, 0.34, 0.52, look.hairColour, turned: -side * 0.35)
                pen.circle(side * 1.02, -0.12, 0.12, look.top)
            }
        case .curls:
            for (x, y) in [(0.95, 0.05), (1.02, -0.4), (0.75, -0.8), (0.3, -1.05)] {
                for side in [-1.0, 1.0] { pen.circle(side * x, y, 0.36, look.hairColour) }
            }
        case .bun: pen.circle(0, -1.15, 0.38, look.hairColour)
        case .short, .fringe, .wisps: break
        }
    }

    private func hairInFront(_ pen: Pen) {
        if look.hair == .wisps {
            pen.dome(0, -0.5, 0.86, 0.55, look.hairColour)
            pen.ellipse(0, 0.16, 0.9, 0.82, look.skin)
            pen.curve((0, -1), towards: (0.1, -1.3), (0.32, -1.22), width: 0.1, look.hairColour)
            return
        }
        pen.dome(0, -0.02, 1.07, 1.1, look.hairColour)
        // The forehead, whose upper edge is the hairline.
        let line = look.hair == .fringe || look.hair == .bob ? 0.62 : 0.8
        pen.ellipse(look.hair == .short ? 0.14 : 0, 0.42, 0.95, line, look.skin)
        pen.ellipse(0, 0.42, 0.9, 0.6, look.skin)
        if look.hair == .long || look.hair == .bob {
            for side in [-1.0, 1.0] { pen.ellipse(side * 0.99, 0.12, 0.13, 0.62, look.hairColour) }
        }
    }

    private func face(_ pen: Pen) {
        let blush = look.skin.mixed(0.55, with: Colour(0xE0604A))
        shade(pen)
        for side in [-1.0, 1.0] {
            pen.ellipse(side * 0.6, 0.42, 0.17, 0.12, blush, opacity: 0.5)
            pen.ellipse(side * 0.36, 0, 0.105, 0.12, Self.dark)
            pen.circle(side * 0.36 + 0.035, -0.04, 0.035, Colour(0xFFFFFF))
            pen.curve((side * 0.19, -0.2), towards: (side * 0.36, -0.3), (side * 0.54, -0.19), width: 0.09, look.hairColour, steps: 4)
        }
        pen.curve((-0.07, 0.35), towards: (0, 0.42), (0.08, 0.35), width: 0.06, look.skin.darker, steps: 4)
        if look.laughs {
            pen.dome(0, 0.54, 0.3, -0.28, Colour(0x7A2E2A))
            pen.ellipse(0, 0.74, 0.15, 0.06, Colour(0xE07A72))
        } else {
            pen.curve((-0.32, 0.56), towards: (0, 0.78), (0.32, 0.56), width: 0.075, Self.dark)
        }
        if look.glasses { glasses(pen) }
    }

    /// The hollows of the eyes, under the nose and under the lip, soft as daylight makes them. They are what makes a face one, to
    /// people and to the detector.
    private func shade(_ pen: Pen) {
        let shadow = look.skin.mixed(0.45, with: Self.dark)
        for size in [1.0, 0.8, 0.6] {
            for side in [-1.0, 1.0] { pen.ellipse(side * 0.36, -0.05, 0.27 * size, 0.18 * size, shadow, opacity: 0.28) }
            pen.ellipse(0, 0.4, 0.2 * size, 0.08 * size, shadow, opacity: 0.24)
            pen.ellipse(0, 0.8, 0.2 * size, 0.06 * size, shadow, opacity: 0.18)
        }
    }

    private func glasses(_ pen: Pen) {
        let frame = Colour(0x3B5A7A)
        for side in [-1.0, 1.0] {
            var last = (side * 0.36 + 0.24, 0.0)
            for step in 1...16 {
                let angle = Double(step) * .pi / 8
                let next = (side * 0.36 + cos(angle) * 0.24, sin(angle) * 0.23)
                pen.line(last.0, last.1, next.0, next.1, width: 0.05, frame)
                last = next
            }
            pen.line(side * 0.6, -0.04, side * 0.95, -0.02, width: 0.05, frame)
        }
        pen.line(-0.12, -0.04, 0.12, -0.04, width: 0.05, frame)
    }

    private func hatOn(_ pen: Pen) {
        switch hat {
        case .none, .hood: break
        case .woolly:
            pen.dome(0, -0.38, 1.06, 0.92, look.trousers.lighter)
            pen.box(-1.12, -0.58, 2.24, 0.36, round: 0.16, look.other)
            pen.circle(0, -1.36, 0.24, look.other)
        case .paper:
            pen.polygon([(-0.5, -0.82), (0.5, -0.82), (0.05, -1.95)], look.other)
            pen.circle(0.05, -1.95, 0.15, Colour(0xFFFFFF))
            for (x, y) in [(-0.2, -0.98), (0.16, -1.18), (-0.05, -1.45)] { pen.circle(x, y, 0.08, Colour(0xFFF6E4)) }
        case .sun:
            pen.dome(0, -0.55, 0.82, 0.72, Colour(0xF1E3BE))
            pen.ellipse(0, -0.55, 1.4, 0.2, Colour(0xE6D3A2))
            pen.box(-0.81, -0.8, 1.62, 0.18, look.top)
        }
    }
}
