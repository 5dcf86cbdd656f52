import Glibc

enum Indoors {
    static let bright = [0xD86F4C, 0x5D8F74, 0xE0B04A, 0x6B87B5, 0xC96F8F, 0x8A6BB0].map { Colour($0) }

    static func room(_ pen: Pen, wall: Colour, floor: Colour, at share: Double) {
        pen.canvas.wash(from: wall, to: wall.mixed(0.3, with: Colour(0xFFFFFF)))
        let line = pen.height * share
        pen.box(-5, line, 610, pen.height, floor)
        pen.box(-5, line - 7, 610, 9, wall.mixed(0.6, with: Colour(0xFFFFFF)))
        for index in 1..<6 {
            let y = line + pow(Double(index), 1.5) * 11
            pen.box(-5, y, 610, 1.3, floor.darker, opacity: 0.3)
        }
    }

    private static func window(_ pen: Pen, _ x: Double, _ y: Double) {
        pen.box(x - 52, y - 52, 104, 110, round: 5, Colour(0xFBF8F0))
        pen.box(x - 46, y - 46, 92, 98, Colour(0xC9E3EE))
        pen.circle(x + 20, y - 20, 13, Colour(0xF7DF8D))
        pen.dome(x - 14, y + 52, 32, 34, Colour(0x9DC08B))
        pen.dome(x + 24, y + 52, 22, 24, Colour(0x86AE78))
        pen.box(x - 2, y - 46, 4, 98, Colour(0xFBF8F0))
        pen.box(x - 46, y, 92, 4, Colour(0xFBF8F0))
        pen.box(x - 58, y + 54, 116, 8, round: 3, Colour(0xE9DFC9))
    }

    static func party(_ pen: Pen, _ chance: inout Chance) {
        room(pen, wall: Colour(0xF6E6CF), floor: Colour(0xE2B98B), at: 0.68)
        let height = pen.height
        bunting(pen, from: (-10, 20), sagging: (150, 90), to: (300, 34))
        bunting(pen, from: (300, 34), sagging: (450, 90), to: (610, 18))
        for (x, y) in [(62.0, 0.36), (112, 0.25), (168, 0.34), (432, 0.3), (492, 0.22), (546, 0.35)] {
            let at = (x + chance.between(-10, 10), height * y + chance.between(-8, 8))
            let knot = (x < 300 ? 118.0 : 488, height * 0.7)
            pen.curve((at.0, at.1 + 30), towards: (at.0 + 14, at.1 + 70), knot, width: 1.2, Colour(0x9B8A76))
            let colour = chance.one(of: bright)
            pen.polygon([(at.0 - 5, at.1 + 36), (at.0 + 5, at.1 + 36), (at.0, at.1 + 28)], colour.darker)
            pen.ellipse(at.0, at.1, 25, 31, colour)
            pen.ellipse(at.0 - 9, at.1 - 12, 5, 8, colour.lighter.lighter, turned: 0.5)
        }
        cake(pen, 300, height * 0.66)
    }

    private static func bunting(_ pen: Pen, from: (Double, Double), sagging: (Double, Double), to: (Double, Double)) {
        pen.curve(from, towards: sagging, to, width: 2, Colour(0xA5805A), steps: 24)
        for index in 0..<10 {
            let part = (Double(index) + 0.5) / 10, rest = 1 - part
            let x = rest * rest * from.0 + 2 * rest * part * sagging.0 + part * part * to.0
            let y = rest * rest * from.1 + 2 * rest * part * sagging.1 + part * part * to.1
            pen.polygon([(x - 11, y), (x + 11, y), (x, y + 24)], bright[index % bright.count])
        }
    }

    private static func cake(_ pen: Pen, _ x: Double, _ y: Double) {
        pen.box(x - 95, y, 190, 10, round: 4, Colour(0xFDFBF5))
        pen.box(x - 86, y + 8, 172, 62, Colour(0xDCE8E0))
        pen.box(x - 46, y - 36, 92, 38, round: 6, Colour(0xF3D3B0))
        pen.box(x - 46, y - 40, 92, 18, round: 8, Colour(0xE79AB0))
        for index in 0..<4 {
            let candle = x - 33 + Double(index) * 22
            pen.box(candle - 2, y - 58, 4, 19, bright[index])
            pen.ellipse(candle, y - 63, 3, 5.5, Colour(0xF6C04C))
        }
    }

    static func confetti(_ pen: Pen, _ chance: inout Chance) {
        for _ in 0..<44 {
            let x = chance.between(0, 600), y = pen.height * chance.between(0.72, 0.99)
            pen.ellipse(x, y, 3.4, 2.1, chance.one(of: bright), turned: chance.between(0, 3))
        }
    }

    static func blocks(_ pen: Pen, _ chance: inout Chance) {
        room(pen, wall: Colour(0xDDE6F0), floor: Colour(0xCDB894), at: 0.6)
        let height = pen.height
        window(pen, chance.between(280, 330), height * 0.26)
        shelf(pen, 40, height * 0.3, &chance)
        shelf(pen, 430, height * 0.3, &chance)
        pen.ellipse(300, height * 0.86, 285, 52, Colour(0xB7C6DC))
        pen.ellipse(300, height * 0.86, 262, 45, Colour(0xC7D4E6))
        for (x, tall) in [(60.0, 4), (112, 2), (500, 3), (552, 5)] {
            tower(pen, x + chance.between(-12, 12), height * 0.76, tall, &chance)
        }
    }

    private static func shelf(_ pen: Pen, _ x: Double, _ y: Double, _ chance: inout Chance) {
        pen.box(x, y, 130, 7, round: 2, Colour(0xB08D62))
        var at = x + 6
        while at < x + 112 {
            let thick = chance.between(8, 15), tall = chance.between(24, 40)
            pen.box(at, y - tall, thick, tall, round: 2, chance.one(of: bright))
            pen.box(at + 2, y - tall + 5, thick - 4, 3, Colour(0xF6EFDF))
            at += thick + 1.5
        }
    }

    private static func tower(_ pen: Pen, _ x: Double, _ foot: Double, _ count: Int, _ chance: inout Chance) {
        for index in 0..<count { block(pen, x + chance.between(-5, 5), foot - Double(index) * 36, 36, chance.one(of: bright)) }
        if count > 3 {
            let top = foot - Double(count) * 36
            pen.polygon([(x - 20, top), (x + 20, top), (x, top - 30)], chance.one(of: bright))
        }
    }

    private static func block(_ pen: Pen, _ x: Double, _ foot: Double, _ size: Double, _ colour: Colour) {
        pen.box(x - size / 2, foot - size, size, size, round: 4, colour)
        pen.box(x - size / 2 + 6, foot - size + 6, size - 12, size - 12, round: 3, colour.lighter)
        pen.circle(x, foot - size / 2, size * 0.17, colour)
    }

    static func looseBlocks(_ pen: Pen, _ chance: inout Chance) {
        for index in 0..<7 {
            let x = 40 + Double(index) * 87 + chance.between(-22, 22), foot = pen.height * chance.between(0.95, 0.99)
            block(pen, x, foot, 28, chance.one(of: bright))
        }
    }

    static func story(_ pen: Pen, _ chance: inout Chance) {
        room(pen, wall: Colour(0xEAD9D3), floor: Colour(0xCBAE93), at: 0.62)
        let height = pen.height
        pen.box(20, height * 0.1, 190, height * 0.53, round: 4, Colour(0xA98258))
        for row in 0..<3 {
            let y = height * (0.13 + Double(row) * 0.165)
            pen.box(28, y, 174, height * 0.14, Colour(0x8A6844))
            shelf(pen, 50, y + height * 0.14 - 5, &chance)
        }
        window(pen, 330, height * 0.27)
        pen.line(520, height * 0.3, 520, height * 0.68, width: 5, Colour(0x8A6844))
        pen.ellipse(520, height * 0.68, 30, 6, Colour(0x8A6844))
        pen.circle(520, height * 0.26, 62, Colour(0xFBEFC6), opacity: 0.45)
        pen.polygon([(490, height * 0.33), (505, height * 0.2), (535, height * 0.2), (550, height * 0.33)], Colour(0xF2CE78))
        pen.ellipse(300, height * 0.87, 290, 54, Colour(0x9C7FA6))
        pen.ellipse(300, height * 0.87, 262, 46, Colour(0xB79BBF))
        pen.ellipse(300, height * 0.87, 226, 38, Colour(0xC9B2CF))
        for (x, colour) in [(52.0, 0xE0B04A), (560, 0x5D8F74)] {
            pen.ellipse(x, height * 0.78, 50, 22, Colour(UInt32(colour)), turned: x < 300 ? -0.12 : 0.12)
            pen.ellipse(x, height * 0.77, 36, 13, Colour(UInt32(colour)).lighter)
        }
    }

    static func openBook(_ pen: Pen) {
        let y = pen.height * 0.955
        pen.polygon([(252, y + 2), (300, y + 8), (300, y - 18), (254, y - 26)], Colour(0xFFFDF6))
        pen.polygon([(348, y + 2), (300, y + 8), (300, y - 18), (346, y - 26)], Colour(0xF4EEDF))
        pen.circle(276, y - 9, 7, Colour(0xE0B04A))
        for line in 0..<3 { pen.box(309, y - 16 + Double(line) * 6, 28, 2, Colour(0xB7A990)) }
    }
}
