public import Safeguarding
public import Storage

/// Adds an uploaded photograph to a post. Its bytes are sealed and durable in the store before this is asked; only their name is
/// handed in, so that a row never speaks of a file that a power cut took. It is prepared in the background.
public struct AddPicture: DraftingAction {
    public static let verb = "picture.add"
    public static let clauses = ["S3", "P10"]
    /// A post holds so many.
    public static let most = 20
    public let picture: Picture.ID
    public let post: Post.ID
    let upload: String
    let sealedKey: [UInt8]
    let alt: String
    let isFromCamera: Bool
    public var subject: [UInt8] { picture.bytes }

    /// - Parameters:
    ///   - upload: the name of the sealed upload in the store.
    ///   - sealedKey: the picture's key, wrapped under the setting's.
    ///   - alt: what it shows, for those who listen; up to 300 characters, and may be empty.
    ///   - isFromCamera: the page asked the device's camera for it. That is the browser's word; which device it was is proved (P9).
    public init(
        _ picture: Picture.ID, to post: Post.ID, upload: String, sealedKey: [UInt8], alt: String = "", fromCamera isFromCamera: Bool = false
    ) {
        self.picture = picture
        self.post = post
        self.upload = upload
        self.sealedKey = sealedKey
        self.alt = alt
        self.isFromCamera = isFromCamera
    }

    public struct Facts {
        let work: WorkOnPost
        let isTaken: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        Facts(
            work: try WorkOnPost(on: post, for: asking, in: db),
            isTaken: try db.exists("SELECT 1 FROM picture WHERE setting = \(asking.setting) AND id = \(picture)"))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        facts.work.refusals
            // Whose check is not back yet keeps away from the camera.
            + facts.work.gaps.filter(\.stopsCamera).map(Refusal.notReady)
            + (facts.work.post.pictures.count < AddPicture.most ? [] : [.tooManyPictures(most: AddPicture.most)])
            + (facts.isTaken ? [.alreadyTaken("picture")] : [])
            + Field("alt").refusals(of: alt, most: DescribePicture.longest, required: false)
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        let position = (facts.work.post.pictures.map(\.position).max() ?? 0) + 1
        try db.execute(
            """
            INSERT INTO picture (setting, id, post, position, added_by, added_at, state, sealed_key, upload, alt, generation, rendered,
                                 added_on, from_camera)
            VALUES (\(asking.setting), \(picture), \(post), \(position), \(facts.work.member), \(asking.now), \(PictureState.preparing),
                    \(sealedKey), \(upload), \(alt), 1, 0, \(asking.device), \(isFromCamera))
            """)
        try PostChange.note(post, by: facts.work.member, for: asking, in: db)
    }
}
