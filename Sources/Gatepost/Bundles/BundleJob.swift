import Safeguarding
import Storage

/// Pictures that somebody may take away once they are made. What differs between a keepsake and a kit: whose pictures they are, what is
/// hidden in them, and what the log says.
protocol BundleJob: Sendable {
    /// Its identifier, which its files are sealed to.
    var bytes: [UInt8] { get }
    /// - Throws: `NotFound` when there is none.
    func load(for asking: Asking, in db: Reader) throws -> BundleInWork
    /// - Parameter file: nil to leave the picture out.
    func adding(_ picture: Picture.ID, file: String?, likeness: [UInt8]) -> any Action
    /// What ends it once every picture is made, with whatever it holds besides pictures sealed and durable.
    func finishing(_ work: BundleInWork, in setting: Setting.ID, of application: Application) async throws -> any Action
}

/// A bundle as the caretaker works on it, with what may still go into it.
struct BundleInWork: Sendable {
    let isMaking: Bool
    let sealedKey: [UInt8]
    /// Pictures that are not made yet, in order.
    let waiting: [(picture: Picture.ID, position: Int)]
    /// What may be in it at this moment.
    let allowed: [Picture.ID: BundlePicture]
    /// Whom its pictures are marked for; nobody where they are for everybody.
    let owner: Viewer?
}
