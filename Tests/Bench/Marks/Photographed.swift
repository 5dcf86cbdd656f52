import Foundation

extension Pixels {
    /// As somebody photographs a screen: turned and leaning a little, softened, with other light and with noise.
    func photographed(_ chance: inout Chance) -> Pixels {
        let leaning = seenAskew(width: 1600, height: 1200, &chance)
        var result = leaning
        let row = leaning.width * 3
        for y in 1..<leaning.height - 1 {
            for index in y * row + 3..<(y + 1) * row - 3 {
                let light = leaning.softened(index, row)
                result.bytes[index] = UInt8(max(0, min(255, pow(light / 255, 0.9) * 235 + 8 + chance.bell() * 4)))
            }
        }
        return result
    }

    private func softened(_ index: Int, _ row: Int) -> Double {
        let beside = Int(bytes[index - 3]) + Int(bytes[index + 3]) + Int(bytes[index - row]) + Int(bytes[index + row])
        let corners = Int(bytes[index - row - 3]) + Int(bytes[index - row + 3]) + Int(bytes[index + row - 3]) + Int(bytes[index + row + 3])
        return Double(4 * Int(bytes[index]) + 2 * beside + corners) / 16
    }

    /// On a dark table, up to two degrees turned and a few hundredths nearer at one end.
    private func seenAskew(width wide: Int, height tall: Int, _ chance: inout Chance) -> Pixels {
        let scale = 0.85 * min(Double(wide) / Double(width), Double(tall) / Double(height))
        let (angle, leanX, leanY) = (chance.between(-0.035, 0.035), chance.between(-6e-5, 6e-5), chance.between(-6e-5, 6e-5))
        var result = Pixels(width: wide, height: tall, grey: 30)
        for y in 0..<tall {
            for x in 0..<wide {
                let (across, down) = (Double(x - wide / 2), Double(y - tall / 2))
                let near = (1 + leanX * across + leanY * down) * scale
                let fromX = (cos(angle) * across + sin(angle) * down) / near + Double(width) / 2
                let fromY = (cos(angle) * down - sin(angle) * across) / near + Double(height) / 2
                guard fromX >= 0, fromY >= 0, fromX < Double(width - 1), fromY < Double(height - 1) else { continue }
                for channel in 0..<3 { result.bytes[(y * wide + x) * 3 + channel] = between(fromX, fromY, channel) }
            }
        }
        return result
    }

    private func between(_ x: Double, _ y: Double, _ channel: Int) -> UInt8 {
        let corner = (Int(y) * width + Int(x)) * 3 + channel
        let (across, down) = (x - x.rounded(.down), y - y.rounded(.down))
        let upper = Double(bytes[corner]) * (1 - across) + Double(bytes[corner + 3]) * across
        let lower = Double(bytes[corner + width * 3]) * (1 - across) + Double(bytes[corner + width * 3 + 3]) * across
        return UInt8((upper * (1 - down) + lower * down).rounded())
    }
}
