import PictureFrames
import WorkerChannel

extension Channel {
    /// Hands on a whole file, a piece at a time.
    static func send(_ file: MemoryFile) throws {
        for start in stride(from: 0, to: file.count, by: MediaLimits.piece) {
            try write(MediaReply.piece(try file.read(start..<min(file.count, start + MediaLimits.piece))).frame())
        }
    }
}
