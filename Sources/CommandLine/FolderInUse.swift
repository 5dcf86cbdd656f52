import Foundation

/// Says that a data folder is in use for as long as this process lives, so that nothing is moved out from under it.
enum FolderInUse {
    enum Claim { case shared, alone }

    private static func note(_ folder: URL) -> String { folder.appending(path: "in-use").path }

    /// Writes down that there is a database now, so that an empty place is known for a loss.
    static func noteBegun(_ folder: URL) {
        guard !hasBegun(folder), let file = FileHandle(forWritingAtPath: note(folder)) else { return }
        try? file.write(contentsOf: Data("begun\n".utf8))
        try? file.close()
    }

    static func hasBegun(_ folder: URL) -> Bool {
        let facts = try? FileManager.default.attributesOfItem(atPath: note(folder))
        return (facts?[.size] as? Int ?? 0) > 0
    }

    /// - Returns: whether it could be had: alone only while nobody else has it.
    static func claim(_ folder: URL, _ claim: Claim) -> Bool {
        let descriptor = open(note(folder), O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        // A folder that cannot be written says so soon enough by itself.
        guard descriptor >= 0 else { return true }
        // Held open until the process ends, which lets go of it however it ends.
        return flock(descriptor, (claim == .alone ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0
    }
}
