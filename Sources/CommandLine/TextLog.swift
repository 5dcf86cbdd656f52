import Foundation
import Logging

/// Writes each line of the log as a line to read on standard error. The library's own writes what goes with a line whenever it is set,
/// which is at each request, and not only when there is a line.
struct TextLog: LogHandler {
    let label: String
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level = .info
    var metadataProvider: Logger.MetadataProvider?

    init(label: String) { self.label = label }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let fields = metadata.merging(event.metadata ?? [:]) { _, new in new }.sorted { $0.key < $1.key }
        let words = ["\(Date().ISO8601Format()) \(event.level) \(label):"] + fields.map { "\($0)=\($1)" } + [event.message.description]
        // A disk that is full of lines, or of anything else, stops no answer.
        try? FileHandle.standardError.write(contentsOf: Data((words.joined(separator: " ") + "\n").utf8))
    }
}
