import PictureMarks

extension Bench {
    /// What marking costs on top of decoding and encoding, on one core; and how little of it is seen.
    static func mark() async throws {
        let pictures = try Gallery(width: 1600).pictures.map { try MarkedPicture($0.pixels) }
        guard let seed = MarkSeed([UInt8](repeating: 7, count: MarkSeed.length)) else { return }
        var (decoding, marking, encoding) = ([Double](), [Double](), [Double]())
        var (likeness, sent, coded) = ([Double](), [Double](), [Double]())
        for picture in pictures {
            let rendition = try picture.unmarked.webp(80, effort: 2)
            decoding.append(try await elapsed { _ = try Pixels(rendition) })
            var marked = picture.unmarked
            marking.append(await elapsed { marked = picture.pixels(for: seed, line: "Acorn Lane Nursery K7M2Q4P 11/2026") })
            var bytes: [UInt8] = []
            encoding.append(try await elapsed { bytes = try marked.webp(85, effort: 2) })
            likeness.append(Likeness.mean(picture.unmarked, marked))
            sent.append(Likeness.mean(picture.unmarked, try Pixels(bytes)))
            coded.append(Likeness.mean(picture.unmarked, try Pixels(try picture.unmarked.webp(85, effort: 2))))
        }
        let what = "\(pictures.count) pictures 1,600 wide, drawings and photographs, median"
        Figure.print("mark.decode", median(decoding) * 1_000, "ms", what)
        Figure.print("mark.mark", median(marking) * 1_000, "ms", "\(what), the line with it")
        Figure.print("mark.encode", median(encoding) * 1_000, "ms", "\(what), WebP 85, effort 2")
        Figure.print(
            "mark.similarity", likeness.reduce(0, +) / Double(likeness.count), "SSIM", "mean of marked to unmarked pixels, line and all")
        Figure.print(
            "mark.similarity-sent", sent.reduce(0, +) / Double(sent.count), "SSIM",
            "mean of what is sent to the unmarked rendition, coded a second time")
        Figure.print(
            "mark.similarity-coding", coded.reduce(0, +) / Double(coded.count), "SSIM",
            "mean of the same without a mark: what coding a second time alone takes")
    }
}
