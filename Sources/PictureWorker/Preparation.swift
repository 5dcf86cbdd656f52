import PictureFrames

/// From an upload to what is kept and served.
enum Preparation {
    /// High enough that making renditions from it again cannot be told from making them from the upload.
    private static let originalQuality: Int32 = 92
    /// Measured on 1,600 × 1,200: effort 2 takes 66 ms, 3 takes 156 ms for 5% fewer bytes; JPEG takes 6 ms for 70% more bytes,
    /// which every family's phone would pay for at every view.
    private static let renditionQuality: Int32 = 80
    private static let renditionEffort: Int32 = 2
    private static let widths = (large: 1600, medium: 800, small: 320)

    /// Decodes once, no larger than the largest rendition needs, and makes each from the one before: somebody waits for this.
    static func prepare(_ upload: [UInt8]) throws(PictureRefusal) -> Prepared {
        guard upload.count <= PictureLimits.upload else { throw .tooManyBytes }
        let (picture, whole) = try Picture.decode(upload) { $0.scale(toWidth: widths.large) }
        return Prepared(size: whole, renditions: try renditions(of: picture, whole))
    }

    /// All pixels of an upload and nothing else of it.
    static func original(of upload: [UInt8]) throws(PictureRefusal) -> [UInt8] {
        guard upload.count <= PictureLimits.upload else { throw .tooManyBytes }
        return try Picture.decode(upload).jpeg(quality: originalQuality)
    }

    /// Destroys the places to be hidden in the full picture, so that no size of it ever holds them.
    static func render(_ original: [UInt8], hiding places: [Rectangle]) throws(PictureRefusal) -> Renditions {
        let picture = try Picture.decode(original)
        for place in places {
            if let area = place.hidden(in: picture.size) { picture.paintOver(area) }
        }
        return try renditions(of: picture, picture.size)
    }

    /// - Parameter whole: the upright picture's own size, of which `picture` may be a smaller copy.
    private static func renditions(of picture: Picture, _ whole: Size) throws(PictureRefusal) -> Renditions {
        let large = try picture.resized(to: whole.fitted(toWidth: widths.large))
        let medium = try large.resized(to: large.size.fitted(toWidth: widths.medium))
        let small = try medium.resized(to: medium.size.fitted(toWidth: widths.small))
        return Renditions(large: try rendition(large), medium: try rendition(medium), small: try rendition(small))
    }

    private static func rendition(_ picture: Picture) throws(PictureRefusal) -> Rendition {
        Rendition(size: picture.size, bytes: try picture.webp(quality: renditionQuality, effort: renditionEffort))
    }
}

extension Picture {
    /// Replaces every pixel of an area with a quiet striped pattern that owes nothing to what was there (S2). Pixelation or blur
    /// would keep the light and dark of a face, which is enough to tell it among the children of one room.
    func paintOver(_ area: Rectangle) {
        let period = max(8, min(area.width, area.height) / 6)
        let length = area.width + period
        let stripes = UnsafeMutablePointer<UInt8>.allocate(capacity: length * 3)
        defer { stripes.deallocate() }
        for column in 0..<length {
            let light = column % period < period / 2
            stripes[column * 3] = light ? 205 : 178
            stripes[column * 3 + 1] = light ? 199 : 173
            stripes[column * 3 + 2] = light ? 187 : 160
        }
        let stride = size.width * 3
        for row in 0..<area.height {
            let start = pixels + (area.y + row) * stride + area.x * 3
            start.update(from: stripes + (row % period) * 3, count: area.width * 3)
        }
    }
}
