/// What people do to a picture before it turns up elsewhere.
enum Harm: String, CaseIterable {
    case nothing, jpeg50 = "jpeg-50", half = "half-size", cropped = "cropped-20", screenshot, lit = "brightness-contrast", phone
    case photographed = "photographed-screen", six = "first-six-together"

    func done(to copy: Pixels, _ chance: inout Chance) throws -> Pixels {
        switch self {
        case .nothing: copy
        case .jpeg50: try Pixels(try copy.jpeg(50))
        case .half: try copy.scaled(0.5)
        case .cropped: copy.cropped(by: 0.2, &chance)
        case .screenshot: try copy.scaled(chance.between(0.6, 0.95)).onPage(&chance)
        case .lit: copy.lit(&chance)
        case .phone: try copy.sentOn()
        case .photographed: try Pixels(try copy.photographed(&chance).jpeg(80))
        case .six: try Pixels(try copy.jpeg(50)).scaled(0.5).cropped(by: 0.2, &chance).onPage(&chance).lit(&chance).sentOn()
        }
    }
}

extension Pixels {
    /// So much less of either side, anywhere.
    func cropped(by share: Double, _ chance: inout Chance) -> Pixels {
        let (left, top) = (Int(chance.between(0, Double(width) * share)), Int(chance.between(0, Double(height) * share)))
        var result = Pixels(width: Int(Double(width) * (1 - share)), height: Int(Double(height) * (1 - share)), grey: 0)
        for y in 0..<result.height {
            let from = ((y + top) * width + left) * 3
            result.bytes.replaceSubrange(y * result.width * 3..<(y + 1) * result.width * 3, with: bytes[from..<from + result.width * 3])
        }
        return result
    }

    /// In the middle of a page, with a dark bar above and lines of something like text around.
    func onPage(_ chance: inout Chance) -> Pixels {
        var page = Pixels(
            width: Int(Double(width) * chance.between(1.25, 1.5)), height: Int(Double(height) * chance.between(1.4, 1.7)), grey: 245)
        for line in 0..<12 {
            let (top, end) = (page.height * (line + 1) / 13, Int(Double(page.width) * chance.between(0.5, 0.9)))
            for y in top..<min(page.height, top + page.height / 60) {
                for x in page.width / 20..<end where x / 9 % 3 != 0 { page.paint(x, y, 60) }
            }
        }
        for y in 0..<page.height / 14 { for x in 0..<page.width { page.paint(x, y, 80) } }
        let left = Int(chance.between(0, Double(page.width - width)))
        let top = Int(Double(page.height) * 0.1 + chance.between(0, Double(page.height - height) * 0.6))
        for y in 0..<min(height, page.height - top) {
            let start = ((y + top) * page.width + left) * 3
            page.bytes.replaceSubrange(start..<start + width * 3, with: bytes[y * width * 3..<(y + 1) * width * 3])
        }
        return page
    }

    private mutating func paint(_ x: Int, _ y: Int, _ grey: UInt8) {
        for channel in 0..<3 { bytes[(y * width + x) * 3 + channel] = grey }
    }

    /// Brighter or darker, with more contrast or less.
    func lit(_ chance: inout Chance) -> Pixels {
        let (gain, lift) = (chance.between(0.8, 1.2), chance.between(-25, 25))
        let table = (0..<256).map { UInt8(max(0, min(255, (Double($0) - 128) * gain + 128 + lift))) }
        return Pixels(width: width, height: height, bytes: bytes.map { table[Int($0)] })
    }

    /// As a telephone sends pictures on: no side longer than 1,280 pixels, JPEG of 72.
    func sentOn() throws -> Pixels {
        let factor = min(1, 1280 / Double(max(width, height)))
        return try Pixels(try scaled(factor).jpeg(72))
    }
}
