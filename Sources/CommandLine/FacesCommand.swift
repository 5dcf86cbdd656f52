import ArgumentParser
import Foundation
import Pictures

/// `gatepost faces`: where the faces in some pictures are, as a post's author would be shown them. Nothing is kept.
struct FacesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "faces", abstract: "Finds the faces in pictures, on this machine, and prints where they are. Nothing is stored.")

    enum Format: String, ExpressibleByArgument, CaseIterable { case table, json }

    @Argument(help: "Photographs: JPEG, PNG, WebP or HEIC.") var files: [String]
    @Option(help: "How to write them.") var format: Format = .table

    /// What is said of one file. Places are in pixels of the upright picture, from its top left corner.
    private struct Found: Encodable {
        struct Face: Encodable {
            let x, y, width, height: Int
        }
        let file: String
        var width, height: Int?
        var faces: [Face]?
        var error: String?
    }

    func run() async throws {
        guard let worker = WorkshopPlan.workerBesideThisProgram() else { throw ValidationError(DataFolder.noWorker) }
        let workshop = PictureWorkshop(WorkshopPlan(worker: worker, workers: 1))
        var all: [Found] = []
        for file in files { all.append(await find(in: file, workshop)) }
        await workshop.close()
        switch format {
        case .json: print(try json(all))
        case .table: for found in all { print(table(found), terminator: "") }
        }
        for found in all {
            guard let error = found.error else { continue }
            FileHandle.standardError.write(Data("\(found.file): \(error)\n".utf8))
        }
        if all.contains(where: { $0.error != nil }) { throw ExitCode.failure }
    }

    private func find(in file: String, _ workshop: PictureWorkshop) async -> Found {
        guard let data = FileManager.default.contents(atPath: file) else { return Found(file: file, error: "It cannot be read.") }
        guard data.count <= PictureLimits.upload else { return Found(file: file, error: PictureProblem.refused(.tooManyBytes).words) }
        do throws(PictureProblem) {
            let found = try await workshop.findFaces(in: [UInt8](data), .all)
            return Found(
                file: file, width: found.size.width, height: found.size.height,
                faces: found.faces.map { .init(x: $0.x, y: $0.y, width: $0.width, height: $0.height) })
        } catch {
            return Found(file: file, error: error.words)
        }
    }

    private func json(_ all: [Found]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(all), as: UTF8.self)
    }

    private func table(_ found: Found) -> String {
        guard let faces = found.faces, let width = found.width, let height = found.height else { return "" }
        let lines = faces.map { "  \($0.width) × \($0.height) at \($0.x), \($0.y)\n" }
        return "\(found.file): \(faces.count == 1 ? "1 face" : "\(faces.count) faces") in \(width) × \(height)\n\(lines.joined())"
    }
}

extension PictureProblem {
    /// For whoever sits at the machine.
    fileprivate var words: String {
        switch self {
        case .refused(.notAPhotograph), .refused(.notServed): "It is none of JPEG, PNG, WebP and HEIC."
        case .refused(.tooManyBytes): "It is larger than \(PictureLimits.upload / 1_000_000) MB."
        case .refused(.tooManyPixels): "It has more than \(PictureLimits.pixels / 1_000_000) megapixels."
        case .refused(.damaged): "It is cut short or damaged."
        case .refused(.cannotSearch): "Faces cannot be looked for here: the detector did not load."
        case .brokeTheWorker: "It broke the program that reads pictures. It is most likely damaged."
        case .tooSlow: "It took too long."
        case .tooBusy: "Too many pictures are waiting. Try again in a moment."
        case .unavailable(let why): why
        }
    }
}
