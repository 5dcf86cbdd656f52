import Pictures
public import Safeguarding
import Storage

/// Finds whose copy a leaked picture is (S13): first which picture it is, then where that lies in it, then whose mark it carries.
///
/// Everybody who ever belonged to the setting is tried, whoever asks included. The process that reads the copy is given unmarked
/// pictures and no seed; the seeds are tried here, on the numbers that it sends back.
public struct PictureTracer: Sendable {
    /// Originals sent to the worker at once.
    private static let batch = 32
    /// Of the likeliest pictures so many are laid over the copy.
    private static let tried = 4

    private let application: Application

    public init(_ application: Application) { self.application = application }

    /// Traces a copy: anything that holds the picture or a part of it, in a format that can be uploaded.
    /// - Parameters:
    ///   - trace: names this tracing, as a form carries it.
    ///   - progress: is told how many pictures were looked at, and how many there are.
    /// - Throws: `Refused` or `NotFound` for those who may not; `PictureProblem` when the copy cannot be read.
    public func trace(
        _ trace: Record.ID, _ copy: [UInt8], for asking: Asking,
        _ progress: @Sendable (_ seen: Int, _ whole: Int) async -> Void = { _, _ in }
    ) async throws -> TraceReport {
        try await judge(copy, trace, for: asking)
        let found = try await origin(of: copy, in: asking.setting, progress)
        // In the log before any name is seen.
        try await application.gate.perform(TracePicture(trace, of: found?.source.picture), for: asking)
        guard let found else { return TraceReport(origin: nil, suspects: []) }
        let suspects = try await rank(found, for: asking)
        return TraceReport(
            origin: TraceReport.Origin(
                picture: found.source.picture, post: found.source.post, postTitle: found.source.title, within: found.comparison.within,
                agreeing: found.comparison.agreeing, isMarked: !found.evidence.isEmpty),
            suspects: suspects)
    }

    /// Whether somebody may trace, and whether this could be a copy at all.
    /// - Throws: as ``trace(_:_:for:_:)`` does.
    func judge(_ copy: [UInt8], _ trace: Record.ID, for asking: Asking) async throws {
        let refusals = try await application.gate.preview(TracePicture(trace, of: nil), for: asking)
        guard refusals.isEmpty else { throw Refused(refusals) }
        guard copy.count <= PictureLimits.upload else { throw PictureProblem.refused(.tooManyBytes) }
        guard PictureFormat(sniffing: copy) != nil else { throw PictureProblem.refused(.notAPhotograph) }
    }

    private struct Found {
        let source: TraceSource
        let comparison: Comparison
        /// By the size that was compared.
        var evidence: [(size: PictureAccess.Size, evidence: Evidence)]
    }

    private func origin(
        of copy: [UInt8], in setting: Setting.ID, _ progress: @Sendable (_ seen: Int, _ whole: Int) async -> Void
    ) async throws -> Found? {
        let sources = try await application.read(in: setting) { db in try TraceSource.all(in: setting, from: db) }
        var likely: [(source: TraceSource, score: Double)] = []
        for start in stride(from: 0, to: sources.count, by: PictureTracer.batch) {
            await progress(start, sources.count)
            let some = Array(sources[start..<min(sources.count, start + PictureTracer.batch)])
            var readable: [(TraceSource, [UInt8])] = []
            // One whose file is damaged can be no reason not to look at the others.
            for source in some { if let bytes = try? await bytes(of: source, .small) { readable.append((source, bytes)) } }
            let scores = try await application.pictures.workshop.seek(copy, among: readable.map(\.1))
            likely += zip(readable, scores).map { ($0.0, $1) }
            likely = Array(likely.sorted { $0.score > $1.score }.prefix(PictureTracer.tried))
        }
        await progress(sources.count, sources.count)
        var best: Found?
        for (source, _) in likely {
            guard let found = try await compare(copy, with: source) else { continue }
            if found.comparison.agreeing > best?.comparison.agreeing ?? 0 { best = found }
            // No other could agree in more.
            if found.comparison.agreeing * 2 > found.comparison.within { break }
        }
        return best
    }

    private func compare(_ copy: [UInt8], with source: TraceSource) async throws -> Found? {
        let workshop = application.pictures.workshop
        let (comparison, evidence) = try await workshop.compare(copy, with: try await bytes(of: source, .large))
        guard let evidence else { return nil }
        var found = Found(source: source, comparison: comparison, evidence: [])
        if source.isMarked(.large) { found.evidence.append((.large, evidence)) }
        if source.isMarked(.medium), let other = try await workshop.compare(copy, with: try await bytes(of: source, .medium)).evidence {
            found.evidence.append((.medium, other))
        }
        return found
    }

    private func bytes(of source: TraceSource, _ size: PictureAccess.Size) async throws -> [UInt8] {
        guard let file = source.files[size] else { throw StoreError.missing }
        return try await application.pictures.bytes(of: file, in: application)
    }

    private func rank(_ found: Found, for asking: Asking) async throws -> [TraceReport.Suspect] {
        let members = try await application.read(in: asking.setting) { db in try TraceCandidate.all(for: asking, from: db) }
        let tries = members.count * found.evidence.count
        guard tries > 0 else { return [] }
        return members.map { member in
            let score =
                found.evidence.compactMap { size, evidence -> Double? in
                    guard let place = found.source.files[size]?.place else { return nil }
                    return evidence.score(of: PictureMark.seed(of: place, size, for: member.member, application.secrets))
                }.max() ?? 0
            return TraceReport.Suspect(
                member: member.member, code: MemberCode(member.member), name: member.name, capacity: member.capacity,
                lastDay: member.lastDay, score: score, chance: TraceReport.chance(of: score, among: tries))
        }
        .sorted { ($0.score, $0.member) > ($1.score, $1.member) }
    }
}
