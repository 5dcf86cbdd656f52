/// A leaked copy laid over an original: whether it is that picture, and what the copy says about each cell of a mark.
public struct Comparison: Sendable, Equatable {
    /// Of the original, in pixels: what the cells are counted in.
    public var size: Size
    /// Parts of the original that are within the copy, and those of them that look the same there.
    public var within: Int
    public var agreeing: Int
    /// Two bytes for each cell, big-endian and signed, row by row; none when it is not the same picture.
    public var cells: [UInt8]

    public init(size: Size, within: Int, agreeing: Int, cells: [UInt8]) {
        self.size = size
        self.within = within
        self.agreeing = agreeing
        self.cells = cells
    }
}
