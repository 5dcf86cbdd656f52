import CVips

/// A picture while it is measured: three bytes for each pixel, rows without gaps.
struct Pixels: Sendable {
    let width: Int
    let height: Int
    var bytes: [UInt8]

    init(width: Int, height: Int, bytes: [UInt8]) {
        self.width = width
        self.height = height
        self.bytes = bytes
    }

    /// A plain ground.
    init(width: Int, height: Int, grey: UInt8) {
        self.init(width: width, height: height, bytes: [UInt8](repeating: grey, count: width * height * 3))
    }

    /// Decodes JPEG or WebP.
    init(_ encoded: [UInt8]) throws {
        let format = encoded.starts(with: [0xFF, 0xD8]) ? CVIPS_JPEG : CVIPS_WEBP
        guard Pixels.isReady, let picture = cvips_decode(encoded, encoded.count, Int32(format.rawValue), 1, 1) else {
            throw NotMeasured("a picture was not read")
        }
        self.init(taking: picture)
    }

    private init(taking picture: OpaquePointer) {
        defer { cvips_release(picture) }
        let (width, height) = (Int(cvips_width(picture)), Int(cvips_height(picture)))
        self.init(
            width: width, height: height, bytes: Array(UnsafeBufferPointer(start: cvips_pixels(picture), count: width * height * 3)))
    }

    func jpeg(_ quality: Int32) throws -> [UInt8] { try encoded { cvips_jpeg($0, quality, $1, $2) } }
    func webp(_ quality: Int32, effort: Int32) throws -> [UInt8] { try encoded { cvips_webp($0, quality, effort, $1, $2) } }

    func resized(width: Int, height: Int) throws -> Pixels {
        try through { picture in
            guard let other = cvips_resize(picture, Int32(width), Int32(height)) else { throw NotMeasured("a picture was not resized") }
            return Pixels(taking: other)
        }
    }

    func scaled(_ factor: Double) throws -> Pixels { try resized(width: Int(Double(width) * factor), height: Int(Double(height) * factor)) }

    private func through<Value>(_ body: (OpaquePointer) throws -> Value) throws -> Value {
        guard Pixels.isReady, let picture = cvips_from_pixels(bytes, Int32(width), Int32(height)) else {
            throw NotMeasured("no picture was made")
        }
        defer { cvips_release(picture) }
        return try body(picture)
    }

    private func encoded(
        _ encode: (OpaquePointer, UnsafeMutablePointer<UnsafeMutableRawPointer?>, UnsafeMutablePointer<Int>) -> Int32
    ) throws -> [UInt8] {
        try through { picture in
            var (bytes, count): (UnsafeMutableRawPointer?, Int) = (nil, 0)
            guard encode(picture, &bytes, &count) == 0, let bytes else { throw NotMeasured("a picture was not encoded") }
            defer { cvips_free(bytes) }
            return [UInt8](UnsafeRawBufferPointer(start: bytes, count: count))
        }
    }

    /// One thread, so that what is measured is one core's.
    private static let isReady = cvips_start(1) == 0
}
