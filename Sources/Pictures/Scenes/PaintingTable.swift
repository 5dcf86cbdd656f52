import Glibc

/// The painting room: pictures on a line, and a table nearer than the children.
extension Indoors {
    static func painting(_ pen: Pen, _ chance: inout Chance) {
        room(pen, wall: Colour(0xF3EBDD), floor: Colour(0xD8C5A6), at: 0.74)
        pen.line(-10, pen.height * 0.09, 610, pen.height * 0.09, width: 1.6, Colour(0xA89372))
        for index in 0..<6 {
            let x = 20 + Double(index) * 98 + chance.between(-6, 6), y = pen.height * 0.1
            pen.box(x, y, 78, 62, round: 2, Colour(0xFFFEFA))
            pen.box(x + 33, y - 7, 8, 14, round: 2, Colour(0xC99A5A))
            childsPicture(pen, x + 39, y + 34, &chance)
        }
    }

    /// As a child of four paints: a sun, a house, a rainbow, a friendly blob.
    private static func childsPicture(_ pen: Pen, _ x: Double, _ y: Double, _ chance: inout Chance) {
        switch chance.below(4) {
        case 0:
            for ray in 0..<8 {
                let angle = Double(ray) * .pi / 4
                pen.line(x + cos(angle) * 14, y + sin(angle) * 14, x + cos(angle) * 22, y + sin(angle) * 22, width: 3, Colour(0xEDB83C))
            }
            pen.circle(x, y, 11, Colour(0xF2C84B))
        case 1:
            pen.box(x - 17, y - 4, 34, 26, Colour(0xD86F4C))
            pen.polygon([(x - 22, y - 3), (x + 22, y - 3), (x, y - 24)], Colour(0x6B87B5))
            pen.box(x - 5, y + 7, 10, 15, Colour(0xF6E6CF))
        case 2:
            for (index, colour) in [0xD9573F, 0xE58A4A, 0xE0B04A, 0x5D8F74, 0x6B87B5].enumerated() {
                pen.dome(x, y + 18, 31 - Double(index) * 5, 34 - Double(index) * 5, Colour(UInt32(colour)))
            }
            pen.dome(x, y + 18, 7, 9, Colour(0xFFFEFA))
        default:
            pen.ellipse(x, y, 20, 16, chance.one(of: bright))
            for side in [-1.0, 1.0] {
                pen.circle(x + side * 7, y - 3, 2.6, Colour(0x2F2620))
                pen.line(x + side * 9, y + 14, x + side * 13, y + 24, width: 2.5, Colour(0x2F2620))
            }
        }
    }

    static func table(_ pen: Pen, _ chance: inout Chance) {
        let top = pen.height * 0.78
        pen.box(-10, top, 620, 16, round: 3, Colour(0xC79D6B))
        pen.box(-10, top + 14, 620, pen.height, Colour(0xB58A5A))
        for index in 0..<6 {
            let x = 55 + Double(index) * 98 + chance.between(-12, 12)
            if index % 2 == 0 {
                pen.polygon([(x - 34, top + 11), (x - 26, top + 2), (x + 30, top + 2), (x + 36, top + 11)], Colour(0xFFFEFA))
                for _ in 0..<4 {
                    pen.ellipse(x + chance.between(-22, 24), top + chance.between(4, 9), 7, 2, chance.one(of: bright))
                }
            } else {
                for jar in 0..<2 {
                    let colour = chance.one(of: bright), at = x + Double(jar) * 26 - 14
                    pen.line(at + 4, top - 6, at + 12, top - 34, width: 2.6, Colour(0x9A7650))
                    pen.ellipse(at + 12.5, top - 36, 2.8, 5.5, colour, turned: 0.3)
                    pen.box(at - 9, top - 16, 18, 22, round: 3, Colour(0xF7F3EA))
                    pen.box(at - 9, top - 6, 18, 12, round: 3, colour)
                }
            }
        }
    }
}
