import Foundation

/// Says that a data folder is in use for as long as this process lives, so that nothing is moved out from under it.
enum FolderInUse {
    enum Claim { case shared, alone }

    /// - Returns: whether it could be had: alone only while nobody else has it.
    static func claim(_ folder: URL, _ claim: Claim) -> Bool {
        let descriptor = open(folder.appending(path: "in-use").path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        // A folder that cannot be written says so soon enough by itself.
        guard descriptor >= 0 else { return true }
        // Held open until the process ends, which lets go of it however it ends.
        return flock(descriptor, (claim == .alone ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0
    }
}
