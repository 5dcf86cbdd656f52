import PictureFrames

/// From an upload to what is kept and served.
enum Preparation {
    /// High enough that making renditions from it again cannot be told from making them from the upload.
    private static let originalQuality: Int32 = 92
    /// Measured on 1,600 × 1,200: effort 2 takes 66 ms, 3 takes 156 ms for 5% fewer bytes; JPEG takes 6 ms for 70% more bytes,
    /// which every family's phone would pay for at every view.
    private static let renditionQuality: Int32 = 80
    private static let renditionEffort: Int32 = 2

    /// Decodes once, and makes everything from that.
    static func prepare(_ upload: [UInt8]) throws(PictureRefusal) -> Prepared {
        guard upload.count <= PictureLimits.upload else { throw .tooManyBytes }
        let picture = try Picture.decode(upload)
        return Prepared(
            size: picture.size, original: try picture.jpeg(quality: originalQuality), renditions: try renditions(of: picture))
    }

    /// Destroys the places to be hidden in the full picture, so that no size of it ever holds them.
    static func render(_ original: [UInt8], hiding places: [Rectangle]) throws(PictureRefusal) -> Renditions {
        let picture = try Picture.decode(original)
        for place in places {
            if let area = place.hidden(in: picture.size) { picture.paintOver(area) }
        }
        return try renditions(of: picture)
    }

    private static func renditions(of picture: Picture) throws(PictureRefusal) -> Renditions {
        let large = try picture.fitted(toWidth: 1600)
        let medium = try large.fitted(toWidth: 800)
        let small = try medium.fitted(toWidth: 320)
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
