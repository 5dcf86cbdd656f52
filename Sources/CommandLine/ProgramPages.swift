import Foundation

/// The pages of the program and its libraries that this process has in memory.
enum ProgramPages {
    /// Lets go of those that only starting took. They stand in their files, and what is needed comes back by itself.
    static func letGo() {
        for line in ((try? String(contentsOfFile: "/proc/self/maps", encoding: .utf8)) ?? "").split(separator: "\n") {
            let fields = line.split(separator: " ", omittingEmptySubsequences: true)
            // What can be run and not written is as it stands in the file; anything else may have been changed since.
            guard fields.count == 6, fields[1] == "r-xp", fields[5].hasPrefix("/") else { continue }
            let ends = fields[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
            guard ends.count == 2, let start = UnsafeMutableRawPointer(bitPattern: ends[0]) else { continue }
            madvise(start, Int(ends[1] - ends[0]), Int32(MADV_DONTNEED))
        }
    }
}
