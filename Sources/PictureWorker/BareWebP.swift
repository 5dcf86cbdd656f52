/// Debian 12's libvips (8.14) adds an EXIF block to every WebP, even when told to strip. It would hold the camera and the place
/// if the picture still had them; ours has none, but what leaves is to hold nothing at all besides pixels.
enum BareWebP {
    /// The same picture as a file of one block, the coded pixels; nil when there are none in it.
    static func make(from file: [UInt8]) -> [UInt8]? {
        var position = 12
        while position + 8 <= file.count {
            let length = (0..<4).reduce(0) { $0 | Int(file[position + 4 + $1]) << (8 * $1) }
            let end = position + 8 + length + length % 2
            guard end <= file.count else { return nil }
            if file[position..<position + 4].elementsEqual("VP8 ".utf8) {
                let size = UInt32(4 + end - position)
                var bare = Array("RIFF".utf8) + (0..<4).map { UInt8(truncatingIfNeeded: size >> (8 * $0)) } + Array("WEBP".utf8)
                bare.append(contentsOf: file[position..<end])
                return bare
            }
            position = end
        }
        return nil
    }
}
