import PictureMarks

/// A picture as it is served unmarked, and as it leaves for viewers.
struct MarkedPicture {
    let unmarked: Pixels

    init(_ drawing: Pixels) throws { unmarked = try Pixels(try drawing.webp(80, effort: 2)) }

    /// The pixels of one viewer's copy, before they are encoded.
    func pixels(for seed: MarkSeed, line: String) -> Pixels {
        var copy = unmarked
        copy.bytes.withUnsafeMutableBufferPointer { buffer in
            guard let pixels = buffer.baseAddress else { return }
            Marker.mark(pixels, width: copy.width, height: copy.height, with: seed)
            Lettering.write(line, on: pixels, width: copy.width, height: copy.height)
        }
        return copy
    }

    /// As the viewer gets it.
    func sent(to seed: MarkSeed) throws -> Pixels {
        try Pixels(try pixels(for: seed, line: "Acorn Lane Nursery K7M2Q4P 11/2026").webp(85, effort: 2))
    }

    /// What a leaked copy says, or nil when it is not found to be this picture: what the worker does, in this process.
    func evidence(in leak: Pixels) -> Evidence? {
        let (copy, original) = (Plane(leak.bytes, width: leak.width, height: leak.height), unmarked)
        let (laid, plane) = (AlignedCopy(copy), Plane(original.bytes, width: original.width, height: original.height))
        guard let alignment = Aligner(plane).align(laid, from: Seeker(copy).guesses(for: plane)), alignment.isSame else { return nil }
        return Evidence(original.bytes, width: original.width, height: original.height, in: laid, alignment)
    }
}
