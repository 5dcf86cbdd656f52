public import PictureFrames

/// A picture that Gatepost draws itself: for the demo, whose families do not exist, and for tests. Faces and their places are
/// known exactly.
public struct Scene: Sendable {
    /// Where the picture plays.
    public enum Setting: Sendable, CaseIterable {
        case woods, party, blocks, garden, painting, puddles, story
    }

    /// What the light of the day makes of the colours.
    public enum Light: Sendable, CaseIterable {
        case noon, evening, overcast, indoors

        /// How much of red, green and blue is left.
        var shares: (Double, Double, Double) {
            switch self {
            case .noon: (1, 1, 1)
            case .evening: (0.95, 0.76, 0.58)
            case .overcast: (0.7, 0.75, 0.8)
            case .indoors: (0.62, 0.55, 0.46)
            }
        }
    }

    public var setting: Setting
    public var light: Light
    /// From left to right; up to six have room.
    public var children: [Look]
    /// The same seed draws the same trees.
    public var seed: UInt64

    public init(_ setting: Setting, in light: Light = .noon, children: [Look], seed: UInt64) {
        self.setting = setting
        self.light = light
        self.children = children
        self.seed = seed
    }

    /// Draws the picture.
    ///
    /// - Parameters:
    ///   - width: in pixels; 1,200 × 800 takes a few hundredths of a second in a debug build.
    ///   - height: in pixels, between half the width and the width.
    public func draw(width: Int = 1200, height: Int = 800) -> Drawing {
        let canvas = Canvas(width: width, height: height)
        let pen = Pen(canvas: canvas)
        var chance = Chance(seed)
        let backdrop = Backdrop(setting: setting)
        backdrop.drawBehind(pen, &chance)
        let faces = drawChildren(pen, &chance)
        backdrop.drawInFront(pen, &chance)
        let pixels = lit(UnsafeBufferPointer(start: canvas.pixels, count: width * height * 3))
        return Drawing(size: Size(width: width, height: height), faces: faces, pixels: pixels)
    }

    private func lit(_ drawn: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        if light == .noon { return [UInt8](drawn) }
        let (red, green, blue) = light.shares
        let tables = [red, green, blue].map { share in (0...255).map { UInt8(Double($0) * share) } }
        return [UInt8](unsafeUninitializedCapacity: drawn.count) { pixels, count in
            for start in stride(from: 0, to: drawn.count, by: 3) {
                for part in 0..<3 { pixels[start + part] = tables[part][Int(drawn[start + part])] }
            }
            count = drawn.count
        }
    }

    private func drawChildren(_ pen: Pen, _ chance: inout Chance) -> [Rectangle] {
        let radius = min(42, 190 / Double(max(1, children.count + 1)))
        return children.enumerated().map { index, look in
            let pose = pose(&chance)
            let share = (Double(index) + 0.5) / Double(children.count)
            let spread = min(600, Double(children.count) * radius * 4.2)
            let x = 300 - spread / 2 + spread * share + chance.between(-0.25, 0.25) * radius
            let zoom = radius * chance.between(0.92, 1.06)
            // From the middle of the head to the ground, and where that ground is.
            let reach = pose.stance == .sitting ? 2.75 : pose.stance == .behindTable ? 2.5 : 3.95
            let ground = pen.height * (pose.stance == .behindTable ? 0.84 : pose.stance == .sitting ? 0.86 : 0.93)
            let y = ground + chance.between(-0.12, 0.12) * radius - reach * zoom
            Figure(look: look, pose: pose).draw(with: pen.at(x, y, zoom: zoom))
            return face(x, y, zoom, pen)
        }
    }

    private func pose(_ chance: inout Chance) -> Pose {
        var pose = Pose()
        pose.arms = chance.one(of: Pose.Arms.allCases)
        switch setting {
        case .woods: pose.hat = chance.below(2) == 0 ? .woolly : .none
        case .party: pose.hat = chance.below(3) > 0 ? .paper : .none
        case .garden: pose.hat = chance.below(2) == 0 ? .sun : .none
        case .puddles: (pose.hat, pose.wellies) = (chance.below(2) == 0 ? .hood : .none, true)
        case .painting: (pose.stance, pose.apron) = (.behindTable, true)
        case .blocks, .story: pose.stance = .sitting
        }
        return pose
    }

    /// The head with its hair, which is what somebody would draw a box around.
    private func face(_ x: Double, _ y: Double, _ radius: Double, _ pen: Pen) -> Rectangle {
        let left = (x - 1.12 * radius) * pen.scale, top = (y - 1.14 * radius) * pen.scale
        return Rectangle(
            x: max(0, Int(left)), y: max(0, Int(top)), width: Int(2.24 * radius * pen.scale), height: Int(2.2 * radius * pen.scale))
    }
}

/// A drawn picture.
public struct Drawing: Sendable {
    public let size: Size
    /// Where each child's face is, in the order of the scene's children.
    public let faces: [Rectangle]
    /// Three bytes for each pixel: red, green, blue; rows without gaps.
    public let pixels: [UInt8]

    /// The picture as a PNG file, to be uploaded like any other.
    public func png() -> [UInt8] {
        pixels.withUnsafeBufferPointer { PNGFile.make($0.baseAddress!, width: size.width, height: size.height) }
    }
}
