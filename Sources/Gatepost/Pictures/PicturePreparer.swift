import Pictures
import Safeguarding
import Storage

/// Prepares pictures in the background: three renditions of an upload first, because somebody waits for them, and new ones when what is
/// hidden changes; then, one by one, the original that is kept instead of the upload, and the search for faces.
///
/// What it makes is durable before the gate is told, so a crash at any point only means that the picture waits for the next run; what it
/// made in vain is swept.
public struct PicturePreparer: Sendable {
    private let errand = Errand()

    public init() {}

    /// Begins in the background, unless it is at work already; then it looks once more when it is done.
    public func wake(_ application: Application) async {
        await errand.wake { await Self.run(in: application, searches: 1) }
    }

    /// Waits until nothing is left that can be prepared now, for tests, the demo and the timed job.
    /// - Parameter searches: pictures searched for faces at once. More than one only where nobody waits at a page: each takes a core
    ///   for seconds.
    public func settle(_ application: Application, searches: Int = 1) async {
        await errand.settle { await Self.run(in: application, searches: searches) }
    }

    private static func run(in application: Application, searches: Int) async {
        var searched: Set<Picture.ID> = []
        while true {
            await prepareAll(in: application)
            // Few at a time, and what somebody waits to look at comes before the next.
            let next = await FaceHunt.next(searches, besides: searched, in: application)
            if next.isEmpty { break }
            searched.formUnion(next.map(\.picture))
            await withTaskGroup(of: Void.self) { group in
                for item in next { group.addTask { await FaceHunt(item.picture, in: item.setting, application).run() } }
            }
        }
    }

    /// Two at a time: decoding is a core's work, and memory stays bounded however many wait.
    private static func prepareAll(in application: Application) async {
        var before: Set<Picture.ID> = []
        while let waiting = try? await waiting(in: application), case let next = waiting.filter({ !before.contains($0.picture) }),
            !next.isEmpty
        {
            before.formUnion(next.map(\.picture))
            await withTaskGroup(of: Void.self) { group in
                for (index, item) in next.enumerated() {
                    if index >= 2 { await group.next() }
                    group.addTask { await PreparingPicture(item.picture, in: item.setting, application).prepare() }
                }
            }
        }
    }

    /// Every picture that waits, oldest first.
    private static func waiting(in application: Application) async throws -> [(setting: Setting.ID, picture: Picture.ID)] {
        try await application.read(.across(.waiting)) { db in
            // The one statement that looks across settings: it hands on names only, and each is then prepared within its own.
            try db.rows(
                """
                SELECT setting, id FROM picture WHERE removed_at IS NULL
                AND (state = \(PictureState.preparing) OR (state = \(PictureState.ready) AND rendered < generation)) ORDER BY added_at, id
                """
            ) { (try $0.identifier(0), try $0.identifier(1)) }
        }
    }
}
