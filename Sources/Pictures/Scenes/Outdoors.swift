import Glibc

enum Outdoors {
    private static let trunk = Colour(0x7A6248)

    static func woods(_ pen: Pen, _ chance: inout Chance) {
        pen.canvas.wash(from: Colour(0xD7E6D3), to: Colour(0xF0F1DA))
        let height = pen.height
        pen.circle(chance.between(380, 540), height * 0.17, 30, Colour(0xFBF3CF))
        pen.land(height * 0.52, rolling: 16, shift: chance.between(0, 6), Colour(0xC3D6B0))
        for index in 0..<7 {
            tree(
                pen, x: Double(index) * 95 + chance.between(-20, 45), foot: height * 0.63, tall: height * chance.between(0.3, 0.42),
                leaf: Colour(0xA3BF94), bark: Colour(0xA6977C), &chance)
        }
        pen.land(height * 0.63, rolling: 12, shift: chance.between(0, 6), Colour(0xA9BF8A))
        for (x, share) in [(40.0, 0.58), (142, 0.44), (470, 0.5), (560, 0.6)] {
            tree(
                pen, x: x + chance.between(-16, 16), foot: height * chance.between(0.7, 0.76), tall: height * share,
                leaf: chance.one(of: [Colour(0x6F9560), Colour(0x5F8A58), Colour(0x83A35C), Colour(0xC99A4A)]), bark: trunk, &chance)
        }
        den(pen, x: chance.between(250, 350), foot: height * 0.76)
    }

    private static func tree(
        _ pen: Pen, x: Double, foot: Double, tall: Double, leaf: Colour, bark: Colour, _ chance: inout Chance
    ) {
        pen.polygon([(x - 8, foot), (x - 5, foot - tall * 0.6), (x + 5, foot - tall * 0.6), (x + 8, foot)], bark)
        pen.line(x, foot - tall * 0.42, x + 15, foot - tall * 0.58, width: 4, bark)
        let crown = foot - tall * 0.78
        pen.ellipse(x, crown, tall * 0.25, tall * 0.32, leaf)
        pen.ellipse(x - tall * 0.14, crown + tall * 0.1, tall * 0.17, tall * 0.19, leaf)
        pen.ellipse(x + tall * 0.15, crown + tall * 0.08, tall * 0.16, tall * 0.2, leaf)
        pen.ellipse(x - tall * 0.06, crown - tall * 0.09, tall * 0.15, tall * 0.17, leaf.mixed(0.14, with: Colour(0xFFF7C8)))
        for _ in 0..<5 {
            pen.ellipse(
                x + chance.between(-0.2, 0.2) * tall, crown + chance.between(-0.12, 0.2) * tall, tall * 0.035, tall * 0.02,
                leaf.mixed(0.2, with: Colour(0x35502F)), turned: chance.between(-0.6, 0.6))
        }
    }

    /// Long branches leant together.
    private static func den(_ pen: Pen, x: Double, foot: Double) {
        let top = foot - 120
        pen.polygon([(x - 62, foot), (x, top + 20), (x + 62, foot)], Colour(0x5E5138), opacity: 0.5)
        for (index, at) in [-70.0, -48, -26, -4, 20, 44, 70].enumerated() {
            pen.line(x + at, foot, x - at * 0.14, top + Double(index % 3) * 9 - 12, width: 6, index % 2 == 0 ? trunk : trunk.lighter)
        }
    }

    static func leaves(_ pen: Pen, _ chance: inout Chance) {
        let colours = [0xD9822B, 0xC1632C, 0xDBA33A, 0xB9552E, 0xE0B04A].map { Colour($0) }
        for _ in 0..<22 {
            let x = chance.between(8, 592), y = pen.height * chance.between(0.8, 0.98), turned = chance.between(0, 3)
            let colour = chance.one(of: colours)
            pen.ellipse(x, y, 7, 3.6, colour, turned: turned)
            pen.line(x, y, x + cos(turned) * 9, y + sin(turned) * 9, width: 0.9, colour.darker)
        }
        for x in [chance.between(20, 90), chance.between(500, 580)] {
            let y = pen.height * chance.between(0.88, 0.96)
            pen.box(x - 3, y - 10, 6, 12, round: 2, Colour(0xF2E8D5))
            pen.dome(x, y - 8, 10, 9, Colour(0xC84B3C))
            for (dx, dy) in [(-4.0, -11.0), (2, -14), (5, -10)] { pen.circle(x + dx, y + dy, 1.4, Colour(0xFFF6EA)) }
        }
    }

    static func garden(_ pen: Pen, _ chance: inout Chance) {
        pen.canvas.wash(from: Colour(0xC7E1EE), to: Colour(0xF3F4E3))
        let height = pen.height
        pen.circle(80, height * 0.16, 28, Colour(0xF7D97A))
        for _ in 0..<3 { cloud(pen, chance.between(150, 560), height * chance.between(0.08, 0.24), Colour(0xFFFFFF)) }
        pen.land(height * 0.5, rolling: 10, shift: chance.between(0, 6), Colour(0xB9D2A0))
        pickets(pen, foot: height * 0.64)
        pen.land(height * 0.63, rolling: 5, shift: chance.between(0, 6), Colour(0x9CBF82))
        for x in [20.0, 330] {
            let foot = height * 0.74
            pen.box(x, foot - 26, 230, 30, round: 3, Colour(0x9A7650))
            pen.box(x, foot - 14, 230, 2, Colour(0x7F5F40))
            pen.box(x + 4, foot - 32, 222, 9, round: 4, Colour(0x5B4433))
            for index in 0..<7 { plant(pen, x + 20 + Double(index) * 32 + chance.between(-5, 5), foot - 31, kind: chance.below(3)) }
        }
    }

    private static func pickets(_ pen: Pen, foot: Double) {
        let wood = Colour(0xF4EBDA)
        pen.box(0, foot - 50, 600, 6, wood.darker)
        pen.box(0, foot - 20, 600, 6, wood.darker)
        for index in 0..<25 {
            let x = Double(index) * 25 + 3
            pen.polygon([(x, foot), (x, foot - 60), (x + 8, foot - 70), (x + 16, foot - 60), (x + 16, foot)], wood)
        }
    }

    private static func plant(_ pen: Pen, _ x: Double, _ y: Double, kind: Int) {
        let green = Colour(0x4F8A4C)
        switch kind {
        case 0:
            pen.line(x, y, x, y - 34, width: 3, green)
            for (side, up) in [(-1.0, 12.0), (1, 18), (-1, 25)] {
                pen.ellipse(x + side * 8, y - up, 8, 4, green.lighter, turned: side * -0.5)
            }
            pen.circle(x + 5, y - 30, 5.5, Colour(0xD9473B))
            pen.circle(x - 6, y - 20, 5, Colour(0xE0603F))
        case 1:
            for angle in stride(from: -1.1, through: 1.1, by: 0.44) {
                pen.ellipse(x + sin(angle) * 9, y - 9 - cos(angle) * 5, 4.5, 11, Colour(0x7DB35E), turned: angle)
            }
        default:
            pen.line(x, y, x, y - 40, width: 3, green)
            pen.ellipse(x + 9, y - 16, 9, 4, green, turned: -0.4)
            for petal in 0..<10 {
                let angle = Double(petal) * .pi / 5
                pen.ellipse(x + cos(angle) * 8, y - 44 + sin(angle) * 8, 5, 3, Colour(0xEDB83C), turned: angle)
            }
            pen.circle(x, y - 44, 5.5, Colour(0x6E4A2B))
        }
    }

    static func flowers(_ pen: Pen, _ chance: inout Chance) {
        for _ in 0..<26 {
            let x = chance.between(4, 596), y = pen.height * chance.between(0.86, 0.99)
            pen.line(x, y, x, y - 8, width: 1.4, Colour(0x5C8F50))
            let colour = chance.one(of: [Colour(0xFFFFFF), Colour(0xE58FB0), Colour(0xF3CE5A), Colour(0x9AA9DC)])
            for petal in 0..<5 {
                let angle = Double(petal) * 1.257
                pen.circle(x + cos(angle) * 2.7, y - 9 + sin(angle) * 2.7, 2, colour)
            }
            pen.circle(x, y - 9, 1.6, Colour(0xE0A53A))
        }
        wateringCan(pen, chance.between(500, 545), pen.height * 0.93)
    }

    private static func wateringCan(_ pen: Pen, _ x: Double, _ y: Double) {
        let tin = Colour(0x5F8FA8)
        pen.curve((x + 18, y - 28), towards: (x + 44, y - 22), (x + 19, y - 4), width: 4, tin.darker)
        pen.line(x - 18, y - 8, x - 38, y - 30, width: 5, tin.darker)
        pen.ellipse(x - 40, y - 32, 8, 4, tin, turned: -0.9)
        pen.polygon([(x - 18, y - 30), (x + 18, y - 30), (x + 21, y), (x - 21, y)], tin)
        pen.ellipse(x, y - 30, 18, 4, tin.lighter)
    }

    static func puddles(_ pen: Pen, _ chance: inout Chance) {
        pen.canvas.wash(from: Colour(0xB9C9D6), to: Colour(0xE7ECEA))
        let height = pen.height
        for _ in 0..<6 { cloud(pen, chance.between(20, 580), height * chance.between(0.05, 0.25), Colour(0xE4EAEE)) }
        pen.land(height * 0.55, rolling: 12, shift: chance.between(0, 6), Colour(0xAFC2A2))
        for (x, tall) in [(70.0, 0.42), (520, 0.5)] {
            let at = x + chance.between(-20, 20)
            tree(pen, x: at, foot: height * 0.66, tall: height * tall, leaf: Colour(0x7C9C7C), bark: trunk, &chance)
        }
        pen.land(height * 0.66, rolling: 6, shift: chance.between(0, 6), Colour(0x9BB08A))
        for _ in 0..<5 {
            let x = chance.between(60, 540), y = height * chance.between(0.8, 0.95), across = chance.between(40, 75)
            pen.ellipse(x, y, across, across * 0.2, Colour(0x8FA9BB))
            pen.ellipse(x - across * 0.15, y - across * 0.03, across * 0.6, across * 0.09, Colour(0xB7CBD8))
        }
    }

    static func rain(_ pen: Pen, _ chance: inout Chance) {
        for _ in 0..<60 {
            let x = chance.between(0, 600), y = chance.between(0, pen.height)
            pen.line(x, y, x - 2.5, y + 9, width: 1.2, Colour(0xDDE8EF))
        }
        for _ in 0..<18 {
            let x = chance.between(40, 560), y = pen.height * chance.between(0.84, 0.95)
            pen.ellipse(x, y, 2.4, 3.6, Colour(0xA9C3D4))
        }
    }

    private static func cloud(_ pen: Pen, _ x: Double, _ y: Double, _ colour: Colour) {
        pen.ellipse(x, y, 46, 13, colour)
        pen.circle(x - 16, y - 8, 15, colour)
        pen.circle(x + 8, y - 13, 20, colour)
    }
}
