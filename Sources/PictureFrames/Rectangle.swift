/// A place in a picture, in pixels of the upright original, from its top left corner.
public struct Rectangle: Sendable, Hashable {
    public var x: Int
    public var y: Int
    public var width: Int
    public var height: Int

    public init(x: Int, y: Int, width: Int, height: Int) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }

    /// What is really painted over when this place is hidden: an eighth more on every side and at least sixteen pixels, because a
    /// box drawn by hand cuts off ears and hair and because JPEG and the resizing spread each pixel over its neighbours (S2).
    /// Nil when no pixel of the picture is in it.
    public func hidden(in size: Size) -> Rectangle? {
        guard width > 0, height > 0 else { return nil }
        let sideways = max(16, width / 8)
        let upright = max(16, height / 8)
        let left = max(0, x - sideways)
        let top = max(0, y - upright)
        let right = min(size.width, x + width + sideways)
        let bottom = min(size.height, y + height + upright)
        guard left < right, top < bottom, x < size.width, y < size.height, x + width > 0, y + height > 0 else { return nil }
        return Rectangle(x: left, y: top, width: right - left, height: bottom - top)
    }
}

/// Width and height in pixels.
public struct Size: Sendable, Hashable {
    public var width: Int
    public var height: Int

    public init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }
}
