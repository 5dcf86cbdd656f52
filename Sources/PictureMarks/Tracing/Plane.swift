/// The light of a picture, one number for each pixel, rows without gaps.
public final class Plane {
    public let width: Int
    public let height: Int
    let values: UnsafeMutablePointer<Float>

    var count: Int { width * height }

    init(width: Int, height: Int) {
        (self.width, self.height) = (width, height)
        values = .allocate(capacity: width * height)
    }

    deinit { values.deallocate() }

    /// The light of colours.
    /// - Parameter pixels: three bytes each, rows without gaps.
    public convenience init(_ pixels: UnsafePointer<UInt8>, width: Int, height: Int) {
        self.init(width: width, height: height)
        for index in 0..<count {
            let pixel = pixels + index * 3
            values[index] = Float(pixel[0]) * 0.299 + Float(pixel[1]) * 0.587 + Float(pixel[2]) * 0.114
        }
    }

    /// Half as wide and half as tall, each value the mean of four.
    func halved() -> Plane {
        let half = Plane(width: max(1, width / 2), height: max(1, height / 2))
        for y in 0..<half.height {
            let (upper, lower) = (values + min(2 * y, height - 1) * width, values + min(2 * y + 1, height - 1) * width)
            for x in 0..<half.width {
                let (left, right) = (min(2 * x, width - 1), min(2 * x + 1, width - 1))
                half.values[y * half.width + x] = (upper[left] + upper[right] + lower[left] + lower[right]) / 4
            }
        }
        return half
    }

    /// This picture and its halves, down to no fewer than so many pixels on the shorter side.
    func pyramid(downTo least: Int) -> [Plane] {
        var levels = [self]
        while let last = levels.last, min(last.width, last.height) / 2 >= least { levels.append(last.halved()) }
        return levels
    }

    /// Another size, by halving and then between neighbours.
    func resized(width newWidth: Int, height newHeight: Int) -> Plane {
        if width >= 2 * newWidth, height >= 2 * newHeight { return halved().resized(width: newWidth, height: newHeight) }
        // Fine stripes would otherwise turn into coarse ones that are not there.
        if width * 4 > newWidth * 5 { return blurred(1).sampled(width: newWidth, height: newHeight) }
        return sampled(width: newWidth, height: newHeight)
    }

    private func sampled(width newWidth: Int, height newHeight: Int) -> Plane {
        let result = Plane(width: newWidth, height: newHeight)
        let (across, down) = (Float(width) / Float(newWidth), Float(height) / Float(newHeight))
        for y in 0..<newHeight {
            let from = min(max((Float(y) + 0.5) * down - 0.5, 0), Float(height - 1))
            let (row, next) = (Int(from), min(Int(from) + 1, height - 1))
            let share = from - Float(row)
            for x in 0..<newWidth {
                let at = min(max((Float(x) + 0.5) * across - 0.5, 0), Float(width - 1))
                let (column, beside) = (Int(at), min(Int(at) + 1, width - 1))
                let part = at - Float(column)
                let upper = values[row * width + column] * (1 - part) + values[row * width + beside] * part
                let lower = values[next * width + column] * (1 - part) + values[next * width + beside] * part
                result.values[y * newWidth + x] = upper * (1 - share) + lower * share
            }
        }
        return result
    }

    /// The mean of the square of pixels around each, `radius` to every side; at the edges of those that are there.
    func blurred(_ radius: Int) -> Plane { blurredAcross(radius).blurredDown(radius) }

    private func blurredAcross(_ radius: Int) -> Plane {
        let result = Plane(width: width, height: height)
        for y in 0..<height {
            let (line, out) = (values + y * width, result.values + y * width)
            var (sum, first, last) = (Float(0), 0, -1)
            for x in 0..<width {
                while last < min(x + radius, width - 1) { last += 1; sum += line[last] }
                while first < x - radius { sum -= line[first]; first += 1 }
                out[x] = sum / Float(last - first + 1)
            }
        }
        return result
    }

    private func blurredDown(_ radius: Int) -> Plane {
        let result = Plane(width: width, height: height)
        let total = UnsafeMutablePointer<Float>.allocate(capacity: width)
        defer { total.deallocate() }
        total.update(repeating: 0, count: width)
        var (first, last) = (0, -1)
        for y in 0..<height {
            while last < min(y + radius, height - 1) {
                last += 1
                for x in 0..<width { total[x] += values[last * width + x] }
            }
            while first < y - radius {
                for x in 0..<width { total[x] -= values[first * width + x] }
                first += 1
            }
            let share = 1 / Float(last - first + 1)
            for x in 0..<width { result.values[y * width + x] = total[x] * share }
        }
        return result
    }

    /// Light and dark beside their surroundings only: what brightness, contrast and shadows leave alone.
    func evened(_ radius: Int) -> Plane {
        let smooth = blurred(1)
        let mean = smooth.blurred(radius)
        let difference = Plane(width: width, height: height)
        let square = Plane(width: width, height: height)
        for index in 0..<count {
            let value = smooth.values[index] - mean.values[index]
            difference.values[index] = value
            square.values[index] = value * value
        }
        let spread = square.blurred(radius)
        // Where there is next to nothing to see, nothing is made of it.
        for index in 0..<count { difference.values[index] /= (spread.values[index] + 4).squareRoot() }
        return difference
    }
}
