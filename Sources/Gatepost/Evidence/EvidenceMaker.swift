import Crypto
import Pictures
import Safeguarding
import Storage

/// Makes evidence packs in the background, part by part. Each part is durable before the gate is told, so a crash only means that the
/// rest is made in the next run.
public struct EvidenceMaker: Sendable {
    private let press: EvidencePress
    private let errand = Errand()

    init(_ press: EvidencePress) { self.press = press }

    /// Begins in the background, unless it is at work already; then it looks once more when it is done.
    public func wake(_ application: Application) async {
        await errand.wake { await makeAll(in: application) }
    }

    /// Waits until nothing is left that can be made now.
    public func settle(_ application: Application) async {
        await errand.settle { await makeAll(in: application) }
    }

    private func makeAll(in application: Application) async {
        for setting in (try? await application.settings()) ?? [] {
            // What cannot be done now is left for the next run.
            for pack in (try? await Self.packs(.making, in: setting, of: application)) ?? [] {
                try? await MakingEvidence(pack: pack, setting: setting, application: application, press: press).make()
            }
        }
    }

    private static func packs(_ state: EvidencePack.State, in setting: Setting.ID, of application: Application) async throws
        -> [EvidencePack.ID]
    {
        try await application.read(in: setting) { db in
            try db.rows("SELECT id FROM evidence_pack WHERE setting = \(setting) AND state = \(state) ORDER BY asked_at, id") {
                try $0.identifier(0)
            }
        }
    }

    /// Ends those whose month is over, in one setting.
    static func endOld(in setting: Setting.ID, of application: Application) async throws {
        let now = application.clock.now
        for pack in try await packs(.ready, in: setting, of: application) {
            let work = try await application.read(in: setting) { db in try EvidenceInWork(pack, in: setting, from: db) }
            guard !keepsakeOpen(until: work.endsAt, now: now) else { continue }
            try await application.gate.perform(EndEvidence(pack), for: application.asking(.caretaker, in: setting))
        }
    }
}

/// One pack on its way.
private struct MakingEvidence {
    let pack: EvidencePack.ID
    let setting: Setting.ID
    let application: Application
    let press: EvidencePress

    func make() async throws {
        let (pack, setting) = (pack, setting)
        let work = try await application.read(in: setting) { db in try EvidenceInWork(pack, in: setting, from: db) }
        guard work.state == .making else { return }
        for (place, part) in work.waiting { try await keep(try await files(of: part, work), as: place, work) }
        try await application.gate.perform(FinishEvidence(pack), for: application.asking(.caretaker, in: setting))
    }

    private func files(of part: EvidenceInWork.Part, _ work: EvidenceInWork) async throws -> [EvidencePress.File] {
        let (setting, period, askedAt) = (setting, work.period, work.askedAt)
        let standpoint = try await application.read(in: setting) { db in try Standpoint(setting, at: askedAt, in: db) }
        let name = try await application.read(in: setting) { db in
            try db.row("SELECT name FROM setting WHERE id = \(setting)") { try $0.text(0) }
        }
        let cover = EvidenceCover(
            settingName: name ?? "", period: period, zone: standpoint.zone, madeAt: askedAt,
            key: application.secrets.publicKey.hexadecimal)
        switch part {
        case .cover: return press.cover(cover)
        case .board:
            return press.board(try await application.read(in: setting) { db in try AssuranceBoard.load(at: standpoint, from: db) }, cover)
        case .register(let register):
            return press.register(
                try await application.read(in: setting) { db in try RegisterTable.load(register, in: period, at: standpoint, from: db) },
                cover)
        case .log(let after): return [try await log(after: after, upTo: work.lastEntry)]
        }
    }

    private func log(after first: Int, upTo last: Int) async throws -> EvidencePress.File {
        let (setting, end) = (setting, min(last, first + EvidenceInWork.entries))
        let lines = try await application.read(in: setting) { db in
            var (lines, number): ([String], Int) = ([], first)
            while number < end {
                let page = try AuditPage.entries(of: setting, after: number, in: db).filter { $0.0 <= end }
                guard let newest = page.last else { break }
                lines += try page.map { try LogLine($0.1, number: $0.0, hash: $0.2).json() }
                number = newest.0
            }
            return lines
        }
        let digits = String(first + 1)
        let place = String(repeating: "0", count: max(0, 9 - digits.count)) + digits
        return ("log/\(place).jsonl", Array((lines.joined(separator: "\n") + "\n").utf8))
    }

    private func keep(_ files: [EvidencePress.File], as place: Int, _ work: EvidenceInWork) async throws {
        let key = try await application.pictures.key(of: setting, in: application).pictureKey(work.sealedKey, for: pack.bytes)
        var made: [AddToEvidence.Made] = []
        for (number, file) in files.enumerated() {
            let (name, position) = (StoredName(from: application.random), place * 10 + number)
            try await application.pictures.store.put(
                try Seal.close(file.bytes, with: key, at: .evidence(in: pack, position, setting)), as: name)
            made.append(
                AddToEvidence.Made(
                    name: file.name, digest: Array(SHA256.hash(data: file.bytes)), bytes: file.bytes.count, stored: name.text,
                    position: position))
        }
        try await application.gate.perform(AddToEvidence(made, as: place, of: pack), for: application.asking(.caretaker, in: setting))
    }
}
