import Crypto
import Foundation
import Safeguarding
import Storage

/// Who was erased, outside the database: a small file in the data folder and beside the backups, so that bringing an older backup back erases them
/// again (P13). It holds identifiers, choices and moments, and no name. Its second line is when it was written: whoever was erased later is not on
/// it. Its last is a code that only this installation can make.
///
///     gatepost-erasures-1
///     written MOMENT
///     SETTING KIND SUBJECT PICTURES COMMENTS QUESTIONS POSTS MOMENT
///     sum HMAC-SHA-256
public struct ErasureList: Sendable {
    public struct Entry: Hashable, Sendable {
        let setting: Setting.ID
        /// "child" or "member".
        let kind: String
        let subject: [UInt8]
        let choices: ErasureChoices
        /// Microseconds since 1970.
        let erasedAt: Int
    }

    public enum Problem: Error, Hashable, Sendable {
        /// There is no such file, or it cannot be read.
        case missing
        /// It was changed, cut short, or made by another installation.
        case damaged
    }

    public static let name = "erasures.txt"
    private static let format = "gatepost-erasures-1"
    private static let written = "written "
    public private(set) var entries: [Entry]
    /// Microseconds since 1970: everybody who was erased until then is on it.
    public let writtenAt: Int

    init(_ entries: some Sequence<Entry>, writtenAt: Int) {
        self.writtenAt = writtenAt
        var seen: Set<[UInt8]> = []
        self.entries = entries.sorted { ($0.erasedAt, $0.setting, $0.kind) < ($1.erasedAt, $1.setting, $1.kind) }
            .filter { seen.insert($0.setting.bytes + $0.subject).inserted }
    }

    /// Reads a list.
    /// - Throws: `Problem`.
    public init(at path: String, by secrets: Secrets) throws(Problem) {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { throw .missing }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
        guard lines.count >= 3, lines.first == ErasureList.format, let sum = lines.popLast() else { throw .damaged }
        let body = lines.joined(separator: "\n") + "\n"
        guard sum == ErasureList.sum(of: body, by: secrets) else { throw .damaged }
        guard lines[1].hasPrefix(ErasureList.written), let writtenAt = Int(lines[1].dropFirst(ErasureList.written.count)) else {
            throw .damaged
        }
        var entries: [Entry] = []
        for line in lines.dropFirst(2) {
            guard let entry = Entry(line) else { throw .damaged }
            entries.append(entry)
        }
        self.init(entries, writtenAt: writtenAt)
    }

    func text(by secrets: Secrets) -> String {
        let body = ([ErasureList.format, "\(ErasureList.written)\(writtenAt)"] + entries.map(\.line)).joined(separator: "\n") + "\n"
        return body + ErasureList.sum(of: body, by: secrets) + "\n"
    }

    private static func sum(of body: String, by secrets: Secrets) -> String {
        "sum " + Array(HMAC<SHA256>.authenticationCode(for: Array(body.utf8), using: secrets.key(for: "erasures"))).hexadecimal
    }

    func merged(with other: ErasureList) -> ErasureList {
        ErasureList(entries + other.entries, writtenAt: max(writtenAt, other.writtenAt))
    }

    /// Whether it is no newer than a backup, so that nobody is on it who was erased after that was made.
    public func isNoNewer(than madeAt: Int) -> Bool { writtenAt <= madeAt }

    /// Writes it under another name first, so that nobody ever reads half of one.
    func write(to path: String, by secrets: Secrets) throws { try DurableFile.write(Array(text(by: secrets).utf8), to: path) }
}

extension ErasureList.Entry {
    fileprivate var line: String {
        [
            setting.description, kind, subject.hexadecimal, choices.pictures.rawValue, choices.comments.rawValue,
            choices.questions.rawValue,
            choices.posts.rawValue, String(erasedAt),
        ].joined(separator: " ")
    }

    fileprivate init?(_ line: String) {
        let words = line.split(separator: " ").map(String.init)
        guard words.count == 8, let setting = Setting.ID(words[0]), ["child", "member"].contains(words[1]),
            let subject = Record.ID(words[2]),
            let pictures = ErasureChoices.Pictures(rawValue: words[3]), let comments = ErasureChoices.Words(rawValue: words[4]),
            let questions = ErasureChoices.Words(rawValue: words[5]), let posts = ErasureChoices.Words(rawValue: words[6]),
            let at = Int(words[7])
        else { return nil }
        self.init(
            setting: setting, kind: words[1], subject: subject.bytes,
            choices: ErasureChoices(pictures: pictures, comments: comments, questions: questions, posts: posts), erasedAt: at)
    }

    var who: Subject? {
        kind == "child" ? Child.ID(bytes: subject).map(Subject.child) : Member.ID(bytes: subject).map(Subject.adult)
    }
}

extension Application {
    /// Everybody who was erased, as the database has it.
    /// - Parameter moment: until when it knows of everybody; now, where nothing else is said.
    func erasures(until moment: Int? = nil) async throws -> ErasureList {
        let writtenAt = moment ?? clock.now
        var entries: [ErasureList.Entry] = []
        for setting in try await settings() {
            entries += try await read(in: setting) { db in
                try db.rows(
                    """
                    SELECT e.kind, e.subject, e.pictures, e.comments, e.questions, e.posts, e.erased_at FROM erasure e
                    WHERE e.setting = \(setting) ORDER BY e.erased_at, e.subject
                    """
                ) { row in
                    ErasureList.Entry(
                        setting: setting, kind: try row.text(0), subject: try row.bytes(1),
                        choices: ErasureChoices(
                            pictures: try row.word(2), comments: try row.word(3), questions: try row.word(4), posts: try row.word(5)),
                        erasedAt: try row.integer(6))
                }
            }
        }
        return ErasureList(entries, writtenAt: writtenAt)
    }

    /// Writes the list into the data folder and beside the backups: what the database has, and what a list there has besides.
    /// - Parameters:
    ///   - folder: another folder in which a backup lies.
    ///   - moment: until when the list knows of everybody who was erased, where it goes with a backup or comes from one; now, where nothing else is said.
    public func keepErasures(beside folder: String? = nil, until moment: Int? = nil) async throws {
        let list = try await erasures(until: moment)
        let plan = configuration.backup
        let places = [configuration.folder] + [plan?.folder, plan?.second, folder].compactMap(\.self)
        for place in places where FileManager.default.fileExists(atPath: place) {
            let path = "\(place)/\(ErasureList.name)"
            var whole = list
            do { whole = list.merged(with: try ErasureList(at: path, by: secrets)) } catch ErasureList.Problem.damaged {
                // Kept for whoever looks into it; what is written is what the database has.
                try? FileManager.default.removeItem(atPath: "\(path).damaged")
                try? FileManager.default.moveItem(atPath: path, toPath: "\(path).damaged")
            } catch {}
            do { try whole.write(to: path, by: secrets) } catch  where place != configuration.folder { continue }
        }
    }
}
