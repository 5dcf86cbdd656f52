/// The worker's answer to one ``WorkerRequest``.
public struct WorkerReply: Sendable, Equatable {
    public var id: UInt32
    public var outcome: Outcome

    public init(id: UInt32, outcome: Outcome) {
        self.id = id
        self.outcome = outcome
    }

    public enum Outcome: Sendable, Equatable {
        case prepared(Prepared)
        /// JPEG, the upload's own size, upright, without any metadata. To be sealed and kept, never to be served.
        case kept(original: [UInt8])
        case rendered(Renditions)
        case marked(Rendition)
        case found(FoundFaces)
        /// In thousandths of a standard deviation above chance, in the order of the originals.
        case sought([UInt32])
        case compared(Comparison)
        case refused(PictureRefusal)
        /// What an attempt came to: the system's error number, or 0 when, alarmingly, it worked.
        case attempted(Int)
    }
}

/// Why a picture was not accepted, as a fact; the words for people are made where the page is written.
public enum PictureRefusal: UInt8, Error, Sendable, CaseIterable {
    /// None of JPEG, PNG, WebP and HEIC, whatever its name says.
    case notAPhotograph = 1
    /// More than ``PictureLimits/upload`` bytes.
    case tooManyBytes
    /// More than ``PictureLimits/pixels`` pixels, or a side beyond ``PictureLimits/side``.
    case tooManyPixels
    /// Cut short or broken.
    case damaged
    /// Asked in a way that the worker does not serve.
    case notServed
    /// The detector of faces did not load, or had too little memory: the picture itself may be fine.
    case cannotSearch
}

/// Where the faces in a picture are. Nothing else about them is kept: no template, nothing that could tell who anybody is.
public struct FoundFaces: Sendable, Equatable {
    /// Of the upright picture, in pixels.
    public var size: Size
    /// Around each head from its hair to its chin, in the upright picture's pixels, the surest first.
    public var faces: [Rectangle]

    public init(size: Size, faces: [Rectangle]) {
        self.size = size
        self.faces = faces
    }
}

/// A picture made ready: everything in it is upright 8-bit sRGB without any metadata (B2).
public struct Prepared: Sendable, Equatable {
    /// Of the upright original, in pixels.
    public var size: Size
    /// With nothing hidden.
    public var renditions: Renditions

    public init(size: Size, renditions: Renditions) {
        self.size = size
        self.renditions = renditions
    }
}

/// The three sizes that are served. Never enlarged: a small upload has three of its own size.
public struct Renditions: Sendable, Equatable {
    /// 1,600 pixels wide, for looking at one picture.
    public var large: Rendition
    /// 800, for the page.
    public var medium: Rendition
    /// 320, for desks and lists.
    public var small: Rendition

    public init(large: Rendition, medium: Rendition, small: Rendition) {
        self.large = large
        self.medium = medium
        self.small = small
    }
}

/// One encoded picture, WebP.
public struct Rendition: Sendable, Equatable {
    public static let mediaType = "image/webp"

    public var size: Size
    public var bytes: [UInt8]

    public init(size: Size, bytes: [UInt8]) {
        self.size = size
        self.bytes = bytes
    }
}
