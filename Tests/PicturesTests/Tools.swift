import Foundation
import Glibc
import PictureFrames

@testable import Pictures

/// Chance that can be repeated.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64
    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// A folder that lives as long as a test.
final class Folder: Sendable {
    let path: String

    init() {
        path = NSTemporaryDirectory() + "/pictures-\(UUID().uuidString)"
        mkdir(path, 0o700)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ bytes: [UInt8], _ name: String) -> String {
        _ = FileManager.default.createFile(atPath: "\(path)/\(name)", contents: Data(bytes))
        return "\(path)/\(name)"
    }

    func read(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)"))) }

    /// Runs another program here and gives back what it printed.
    @discardableResult
    func run(_ program: String, _ arguments: String...) throws -> String { try runAll([program] + arguments) }

    @discardableResult
    func runAll(_ command: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        process.currentDirectoryURL = URL(fileURLWithPath: path)
        let output = Pipe()
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        struct Failed: Error { var command: [String] }
        guard process.terminationStatus == 0 else { throw Failed(command: command) }
        return String(decoding: data, as: UTF8.self)
    }

    /// A drawing in another format, made by the vips program: `options` as in "[Q=80]".
    func convert(_ pixels: Pixels, to name: String, options: String = "") throws -> [UInt8] {
        let source = write(pixels.ppm, "source-\(UUID().uuidString).ppm")
        try run("vips", "copy", source, "\(path)/\(name)\(options)")
        return try read(name)
    }

    /// What any encoded picture looks like, told by the vips program and not by our worker.
    func pixels(_ encoded: [UInt8], _ kind: String) throws -> Pixels {
        let name = "look-\(UUID().uuidString)"
        let file = write(encoded, "\(name).\(kind)")
        try run("vips", "copy", file, "\(path)/\(name).ppm")
        return try Pixels(ppm: try read("\(name).ppm"))
    }
}

/// A picture as plain pixels, three bytes each.
struct Pixels {
    let width: Int
    let height: Int
    var bytes: [UInt8]

    init(width: Int, height: Int, colour: (Int, Int) -> (UInt8, UInt8, UInt8)) {
        self.width = width
        self.height = height
        bytes = []
        bytes.reserveCapacity(width * height * 3)
        for y in 0..<height {
            for x in 0..<width {
                let (red, green, blue) = colour(x, y)
                bytes.append(red)
                bytes.append(green)
                bytes.append(blue)
            }
        }
    }

    init(ppm: [UInt8]) throws {
        var fields: [String] = []
        var position = 0
        while fields.count < 4 {
            if ppm[position] == 0x23 {
                position = ppm[position...].firstIndex(of: 10)! + 1
                continue
            }
            let end = ppm[position...].firstIndex { $0 <= 32 }!
            if end > position { fields.append(String(decoding: ppm[position..<end], as: UTF8.self)) }
            position = end + 1
        }
        width = Int(fields[1])!
        height = Int(fields[2])!
        bytes = Array(ppm[position...])
    }

    var ppm: [UInt8] { Array("P6\n\(width) \(height)\n255\n".utf8) + bytes }

    subscript(x: Int, y: Int) -> (red: Int, green: Int, blue: Int) {
        let start = (y * width + x) * 3
        return (Int(bytes[start]), Int(bytes[start + 1]), Int(bytes[start + 2]))
    }

    func luminance(_ x: Int, _ y: Int) -> Double {
        let pixel = self[x, y]
        return 0.299 * Double(pixel.red) + 0.587 * Double(pixel.green) + 0.114 * Double(pixel.blue)
    }

    /// Four quarters: red, blue, green and yellow from the top left, clockwise.
    static func quarters(width: Int = 240, height: Int = 120) -> Pixels {
        Pixels(width: width, height: height) { x, y in
            switch (x < width / 2, y < height / 2) {
            case (true, true): (220, 30, 30)
            case (false, true): (30, 30, 220)
            case (false, false): (30, 180, 30)
            case (true, false): (230, 220, 30)
            }
        }
    }

    /// Something like a face on something like a wall: smooth light and dark with sharp eyes.
    static func portrait(width: Int, height: Int) -> Pixels {
        Pixels(width: width, height: height) { x, y in
            let across = Double(x) / Double(width) - 0.5
            let down = Double(y) / Double(height) - 0.5
            let distance = (across * across * 5 + down * down * 3).squareRoot()
            let eye = abs(abs(across) - 0.09) < 0.025 && abs(down + 0.06) < 0.02
            let light = eye ? 30 : distance < 0.45 ? 210 - distance * 150 : 90 + across * 60
            return (UInt8(light), UInt8(light * 0.8), UInt8(light * 0.65))
        }
    }
}

struct NoWorker: Error {}

/// How the tests start a workshop. Every test closes its own.
func withWorkshop<Value>(
    workers: Int = 2, _ change: (inout WorkshopPlan) -> Void = { _ in }, _ body: (PictureWorkshop) async throws -> Value
) async throws -> Value {
    guard let path = WorkshopPlan.workerBesideThisProgram() else { throw NoWorker() }
    var plan = WorkshopPlan(worker: path, workers: workers)
    plan.rehearses = true
    // A busy machine is no finding: only the tests about a deadline set one that can pass.
    plan.deadline = .seconds(600)
    plan.greeting = .seconds(600)
    change(&plan)
    let workshop = PictureWorkshop(plan)
    do {
        let value = try await body(workshop)
        await workshop.close()
        return value
    } catch {
        await workshop.close()
        throw error
    }
}

/// The problem that something ends in, or nil when it does not.
func problem<Value>(_ body: () async throws(PictureProblem) -> Value) async -> PictureProblem? {
    do throws(PictureProblem) {
        _ = try await body()
        return nil
    } catch {
        return error
    }
}

/// Everything that is made of an upload.
struct Made: Equatable {
    let size: Size
    let original: [UInt8]
    let renditions: Renditions
}

extension PictureWorkshop {
    /// Prepares an upload, and makes the original that is kept of it.
    func make(_ upload: [UInt8]) async throws(PictureProblem) -> Made {
        let prepared = try await prepare(upload)
        return Made(size: prepared.size, original: try await original(of: upload), renditions: prepared.renditions)
    }
}
