import Crypto
import Foundation
public import Safeguarding
public import Storage

/// Puts into the setting's log, every night, a digest of how far the chains of all its concerns have come. It is made anew each night over
/// sealed bytes, so that it is another number whether anything happened or not: the log proves the chains and tells nothing of them.
public struct AnchorConcerns: Action {
    public static let verb = "concerns.anchor"
    public static let clauses = ["N30"]
    private let digest: [UInt8]
    private let sealed: [UInt8]
    public var subject: [UInt8] { digest }

    struct Link: Codable, Hashable {
        let concern: Concern.ID
        let number: Int
        let hash: String
    }

    /// Seals how far the chains are at this moment.
    static func make(of setting: Setting.ID, with secrets: Secrets, from db: Reader) throws -> AnchorConcerns {
        let links = try db.rows("SELECT id, number, hash FROM concern WHERE setting = \(setting) ORDER BY id") {
            Link(concern: try $0.identifier(0), number: try $0.integer(1), hash: try $0.bytes(2).hexadecimal)
        }
        let box = try AES.GCM.seal(JSONEncoder().encode(links), using: secrets.key(for: "concern anchor"), authenticating: setting.bytes)
        guard let sealed = box.combined else { throw ConcernDamaged() }
        return AnchorConcerns(digest: Array(SHA256.hash(data: sealed)), sealed: Array(sealed))
    }

    private init(digest: [UInt8], sealed: [UInt8]) {
        self.digest = digest
        self.sealed = sealed
    }

    public func facts(for asking: Asking, in db: Reader) throws {}
    public func refusals(_ facts: Void, to asking: Asking) -> [Refusal] {
        switch asking.actor {
        case .caretaker, .machine: []
        case .member, .visitor: [.notMember]
        }
    }

    public func apply(_ facts: Void, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO concern_anchor (setting, digest, sealed, anchored_at) VALUES (\(asking.setting), \(digest), \(sealed), \(asking.now))
            """)
    }
}

/// What reading every chain of a setting's concerns found.
public enum ConcernFinding: Hashable, Sendable {
    case whole(concerns: Int, anchors: Int)
    /// A link does not follow, or is not signed by us.
    case broken(Concern.ID)
    /// A chain is shorter than, or other than, an anchor in the log says.
    case rewritten(Concern.ID)
    /// A whole concern that an anchor knows is gone.
    case gone(Concern.ID)
    /// An anchor in the log has lost its sealed half, or that half is another.
    case anchorLost
}

/// Reads them link by link, and compares them with every anchor in the log (N30).
public struct VerifyConcerns: Sendable {
    let setting: Setting.ID
    public init(of setting: Setting.ID) { self.setting = setting }

    public func finding(in application: Application) async throws -> ConcernFinding {
        let secrets = application.secrets
        return try await application.read(in: setting) { [setting] db in
            let concerns = try db.rows("SELECT id, ended FROM concern WHERE setting = \(setting) ORDER BY id") {
                (id: try $0.identifier(0) as Concern.ID, isEnded: try $0.flag(1))
            }
            for concern in concerns where concern.isEnded {
                guard try ConcernChain.isWhole(concern.id, in: setting, with: secrets, from: db) else { return .broken(concern.id) }
            }
            let ids = concerns.filter { !$0.isEnded }.map(\.id)
            for id in ids {
                guard let file = try? ConcernFile.load(id, in: setting, with: secrets, from: db), file.isWhole else { return .broken(id) }
            }
            let anchors = try db.rows("SELECT subject FROM audit WHERE setting = \(setting) AND verb = \(AnchorConcerns.verb)") {
                try $0.bytes(0)
            }
            for digest in anchors { if let problem = try check(digest, secrets, db) { return problem } }
            return .whole(concerns: concerns.count, anchors: anchors.count)
        }
    }

    private func check(_ digest: [UInt8], _ secrets: Secrets, _ db: Reader) throws -> ConcernFinding? {
        let sealed = try db.row("SELECT sealed FROM concern_anchor WHERE setting = \(setting) AND digest = \(digest)") { try $0.bytes(0) }
        guard let sealed, Array(SHA256.hash(data: sealed)) == digest, let box = try? AES.GCM.SealedBox(combined: sealed),
            let opened = try? AES.GCM.open(box, using: secrets.key(for: "concern anchor"), authenticating: setting.bytes)
        else { return .anchorLost }
        for link in try JSONDecoder().decode([AnchorConcerns.Link].self, from: opened) {
            let hash = try db.row(
                "SELECT hash FROM concern_entry WHERE setting = \(setting) AND concern = \(link.concern) AND number = \(link.number)"
            ) { try $0.bytes(0) }
            guard let hash else {
                return try ConcernChain.length(of: link.concern, in: setting, from: db) == 0
                    ? .gone(link.concern) : .rewritten(link.concern)
            }
            if hash.hexadecimal != link.hash { return .rewritten(link.concern) }
        }
        return nil
    }
}
