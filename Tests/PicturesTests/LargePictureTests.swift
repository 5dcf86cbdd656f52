import Foundation
import Glibc
import PictureFrames
import Testing

@testable import Pictures

@Suite("Large pictures")
struct LargePictureTests {
    private let folder = Folder()

    @Test("Twelve-megapixel photographs that arrive together become sealed originals and renditions, in bounded memory")
    func twelveMegapixels() async throws {
        let drawing = Scene(.woods, children: (1...3).map { Look(seed: $0) }, seed: 2).draw(width: 4032, height: 3024)
        _ = folder.write(drawing.png(), "large.png")
        try folder.run("vips", "gaussnoise", "noise.v", "4032", "3024", "--sigma", "7", "--mean", "0")
        try folder.run("vips", "add", "large.png", "noise.v", "grainy.v")
        try folder.run("vips", "cast", "grainy.v", "plain.v", "uchar")
        try folder.run("vips", "copy", "plain.v", "large.jpg[Q=88]", "--interpretation", "srgb")
        let upload = try folder.read("large.jpg")
        let setting = [UInt8](repeating: 1, count: 16), picture = [UInt8](repeating: 2, count: 16)
        let key = try MasterKeys(current: [UInt8](repeating: 3, count: 32)).newSettingKey(for: setting).0.newPictureKey(for: picture).0
        try await withWorkshop { workshop in
            _ = try await workshop.prepare(upload)
            var sealed = 0
            let time = try await ContinuousClock().measure {
                let made = try await workshop.make(upload)
                for (role, bytes) in zip(Place.Role.allCases, [made.original] + made.renditions.all.map(\.bytes)) {
                    let place = Place(setting: setting, picture: picture, role: role, generation: 0)
                    sealed += try Seal.close(bytes, with: key, at: place).count
                }
            }
            print("4032 × 3024 JPEG of \(upload.count) bytes to a sealed original and three sealed renditions, \(sealed) bytes: \(time)")
            await withTaskGroup(of: Void.self) { group in
                for _ in 0..<8 { group.addTask { #expect((try? await workshop.prepare(upload)) != nil) } }
            }
            for peak in try workerPeaks() {
                print("a worker's largest size: \(peak / 1024) MB")
                #expect(peak < 400 * 1024)
            }
        }
    }

    /// The largest resident size, in KiB, of each process this one has started and which still runs.
    private func workerPeaks() throws -> [Int] {
        try FileManager.default.contentsOfDirectory(atPath: "/proc").compactMap { name in
            guard Int(name) != nil, let status = try? String(contentsOfFile: "/proc/\(name)/status", encoding: .utf8) else { return nil }
            let fields = Dictionary(
                status.split(separator: "\n").map { $0.split(separator: ":") }.filter { $0.count == 2 }.map { ($0[0], $0[1]) },
                uniquingKeysWith: { first, _ in first })
            guard fields["PPid"].map({ Int($0.filter(\.isNumber)) }) == Int(getpid()), fields["Name"]?.contains("gatepost-pict") == true
            else { return nil }
            return fields["VmHWM"].flatMap { Int($0.filter(\.isNumber)) }
        }
    }
}
