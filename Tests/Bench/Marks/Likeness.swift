import Foundation

/// The mean structural similarity of two pictures' light, with the customary window (a bell of 1.5 pixels) and constants.
struct Likeness {
    private let width: Int
    private let height: Int
    private static let reach = 5
    private static let window: [Float] = {
        let bell = (-reach...reach).map { exp(-Float($0 * $0) / 4.5) }
        return bell.map { $0 / bell.reduce(0, +) }
    }()

    static func mean(_ one: Pixels, _ other: Pixels) -> Double {
        Likeness(width: one.width, height: one.height).mean(light(one), light(other))
    }

    private static func light(_ picture: Pixels) -> [Float] {
        (0..<picture.width * picture.height).map { index in
            let (red, green, blue) = (
                Float(picture.bytes[index * 3]), Float(picture.bytes[index * 3 + 1]), Float(picture.bytes[index * 3 + 2])
            )
            return red * 0.299 + green * 0.587 + blue * 0.114
        }
    }

    private func mean(_ a: [Float], _ b: [Float]) -> Double {
        let (meanA, meanB) = (smoothed(a), smoothed(b))
        let (squareA, squareB) = (smoothed(product(a, a)), smoothed(product(b, b)))
        let both = smoothed(product(a, b))
        var (sum, count) = (0.0, 0)
        for y in Likeness.reach..<height - Likeness.reach {
            for x in Likeness.reach..<width - Likeness.reach {
                let index = y * width + x
                let (ma, mb) = (meanA[index], meanB[index])
                let (spreadA, spreadB, shared) = (squareA[index] - ma * ma, squareB[index] - mb * mb, both[index] - ma * mb)
                let above: Float = (2 * ma * mb + 6.5025) * (2 * shared + 58.5225)
                let below: Float = (ma * ma + mb * mb + 6.5025) * (spreadA + spreadB + 58.5225)
                sum += Double(above / below)
                count += 1
            }
        }
        return sum / Double(count)
    }

    private func product(_ a: [Float], _ b: [Float]) -> [Float] { a.indices.map { a[$0] * b[$0] } }

    private func smoothed(_ values: [Float]) -> [Float] {
        let reach = Likeness.reach
        var (across, result) = (values, values)
        for y in 0..<height {
            for x in reach..<width - reach {
                var sum: Float = 0
                for step in 0...2 * reach { sum += Likeness.window[step] * values[y * width + x + step - reach] }
                across[y * width + x] = sum
            }
        }
        for y in reach..<height - reach {
            for x in 0..<width {
                var sum: Float = 0
                for step in 0...2 * reach { sum += Likeness.window[step] * across[(y + step - reach) * width + x] }
                result[y * width + x] = sum
            }
        }
        return result
    }
}
