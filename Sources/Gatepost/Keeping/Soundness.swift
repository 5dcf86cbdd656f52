import Pictures
public import Safeguarding
import Storage

/// What reading everything found that can be read without knowing what it says: every log, every concern's chain, every setting's key, and
/// whether each sealed file that a row names is there.
public struct Soundness: Hashable, Sendable {
    public enum Problem: Hashable, Sendable {
        case log(Setting.ID)
        case concerns(Setting.ID)
        /// Its pictures' key does not open with the master key that is here.
        case keys(Setting.ID)
        /// So many sealed files are missing.
        case files(Int)
    }

    public internal(set) var settings = 0
    /// Entries of all logs together.
    public internal(set) var entries = 0
    public internal(set) var files = 0
    public internal(set) var problems: [Problem] = []
}

extension Application {
    /// Looks through everything. It takes as long as reading all logs does.
    public func soundness() async throws -> Soundness {
        var found = Soundness()
        for setting in try await settings(includingErased: true) {
            found.settings += 1
            if case .whole(let entries) = try await VerifyLog(of: setting).finding(in: self) { found.entries += entries } else {
                found.problems.append(.log(setting))
            }
        }
        for setting in try await settings() {
            if case .whole = try await VerifyConcerns(of: setting).finding(in: self) {} else { found.problems.append(.concerns(setting)) }
            if try await !pictures.opens(setting, in: self) { found.problems.append(.keys(setting)) }
        }
        let missing = try await missingFiles { found.files += 1 }
        if missing > 0 { found.problems.append(.files(missing)) }
        return found
    }

    /// - Parameter seen: called for each file that is there.
    private func missingFiles(_ seen: () -> Void) async throws -> Int {
        var missing = 0
        for name in try await database.namedFiles().compactMap({ StoredName($0) }) {
            if try await isThere(name) { seen() } else { missing += 1 }
        }
        return missing
    }

    private func isThere(_ name: StoredName) async throws -> Bool {
        for store in [pictures.store, pictures.scans] {
            do throws(StoreError) {
                _ = try await store.count(of: name)
                return true
            } catch { if error != .missing { throw error } }
        }
        return false
    }

    /// The same over another database and other stores, as when a backup was brought back to be looked at.
    func over(_ database: any Database, _ store: any PictureStore, _ scans: any PictureStore) throws -> Application {
        let room = try PictureRoom(workshop: pictures.workshop, store: store, scans: scans, secrets: secrets, media: pictures.media)
        return Application(
            database: database, clock: clock, random: random, secrets: secrets, configuration: configuration, pictures: room,
            passwords: passwords)
    }
}
