import ArgumentParser
import Foundation
import Gatepost
import Pictures
import Safeguarding

/// `gatepost trace`: whose copy a leaked picture is.
struct TraceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trace", abstract: "Finds which picture a leaked copy or screenshot was made from, and whose mark it carries.")

    enum Format: String, ExpressibleByArgument, CaseIterable { case table, json }

    @OptionGroup var data: DataFolder
    @Option(help: "Which setting, where there are several.") var setting: String?
    @Argument(help: "The leaked picture: JPEG, PNG, WebP or HEIC.") var picture: String
    @Option(help: "How to write what was found.") var format: Format = .table
    @Option(help: "How many of the likeliest members to list.") var most = 10

    func run() async throws {
        guard let copy = FileManager.default.contents(atPath: picture) else { throw ValidationError("\(picture) cannot be read.") }
        let application = try await data.open()
        let setting = try await DataFolder.setting(setting, of: application)
        let report: TraceReport
        do {
            report = try await PictureTracer(application).trace(
                application.identifier(), Array(copy), for: application.asking(.machine, in: setting))
        } catch let problem as PictureProblem {
            await application.pictures.workshop.close()
            throw ValidationError("\(picture) could not be looked at: \(problem)")
        }
        await application.pictures.workshop.close()
        switch format {
        case .table: print(table(report))
        case .json: print(try json(report))
        }
    }

    private func table(_ report: TraceReport) -> String {
        guard let origin = report.origin else { return "This is none of the pictures here, or too little of one to tell." }
        let lead = """
            This was made from picture \(origin.picture) of the post “\(origin.postTitle)”.
            \(origin.agreeing) of the \(origin.within) parts of it that are in the copy look the same.
            """
        guard origin.isMarked else { return "\(lead)\nIt was only ever sent at a size too small to carry a mark." }
        let lines = report.suspects.prefix(most).map { suspect in
            let score = String(format: "%6.1f", suspect.score), chance = String(format: "%.1e", suspect.chance)
            return "\(suspect.isNamed ? "*" : " ") \(score)  \(chance)  \(suspect.code)  \(suspect.name ?? "")"
        }
        return """
            \(lead)
            \(report.named.isEmpty ? "It names nobody." : "It names those with a star.")
                score   chance  code     member
            \(lines.joined(separator: "\n"))
            The chance is that of anybody scoring so high whose mark is not in it; below 1.0e-09 somebody is named.
            """
    }

    private struct Written: Encodable {
        struct Origin: Encodable {
            let picture, post: String
            let within, agreeing: Int
            let marked: Bool
        }
        struct Suspect: Encodable {
            let member, code, capacity: String
            let name: String?
            let lastDay: String?
            let score, chance: Double
            let named: Bool
        }
        let origin: Origin?
        let tried: Int
        let threshold: Double
        let suspects: [Suspect]
    }

    private func json(_ report: TraceReport) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let written = Written(
            origin: report.origin.map {
                Written.Origin(
                    picture: $0.picture.description, post: $0.post.description, within: $0.within, agreeing: $0.agreeing,
                    marked: $0.isMarked)
            },
            tried: report.suspects.count, threshold: TraceReport.certain,
            suspects: report.suspects.prefix(most).map {
                Written.Suspect(
                    member: $0.member.description, code: $0.code.description, capacity: $0.capacity.rawValue, name: $0.name,
                    lastDay: $0.lastDay?.description, score: $0.score, chance: $0.chance, named: $0.isNamed)
            })
        return String(decoding: try encoder.encode(written), as: UTF8.self)
    }
}
