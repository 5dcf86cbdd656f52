import Foundation
import PictureFrames
import TestSupport
import Testing

@testable import Pictures

/// Two real photographs that anybody may use, which `bin/test` takes from Debian packages and nobody commits, put into scenes of
/// the tests' own making: at other sizes, turned, in other light.
@Suite("Faces are found on this machine", .serialized)
struct FaceFindingTests {
    private let folder = Folder()

    /// A wall, two thirds as high as wide, with both portraits on it: faces so wide, turned, in another light.
    private func scene(width: Int, faceWidth: Int, degrees: Int = 0, light: Double = 1) throws -> [UInt8] {
        try folder.run("vips", "copy", folder.write(wall(width).ppm, "wall.ppm"), "scene.v")
        for portrait in Photograph.allCases {
            let (face, reach, middle) = (portrait.face, portrait.reach, place(of: portrait, in: width))
            let corner = ["\(face.x - reach)", "\(face.y - reach)", "\(2 * reach)", "\(2 * reach)"]
            try folder.run("vips", "extract_area", portrait.path, "piece.v", corner[0], corner[1], corner[2], corner[3])
            try folder.run("vips", "resize", "piece.v", "sized.v", "\(Double(faceWidth) / Double(face.width))")
            try folder.run("vips", "linear", "sized.v", "lit.v", "\(light)", "0", "--uchar")
            try folder.run("vips", "similarity", "lit.v", "turned.v", "--angle", "\(degrees)", "--background", "120 124 118")
            let (left, top) = (middle.x - (try size("turned.v", "width")) / 2, middle.y - (try size("turned.v", "height")) / 2)
            try folder.run("vips", "insert", "--", "scene.v", "turned.v", "next.v", "\(left)", "\(top)")
            try folder.run("vips", "copy", "next.v", "scene.v")
        }
        try folder.run("vips", "copy", "scene.v", "scene.jpg[Q=90]")
        return try folder.read("scene.jpg")
    }

    private func place(of portrait: Photograph, in width: Int) -> (x: Int, y: Int) {
        (width * (portrait == .astronaut ? 28 : 72) / 100, width / 3)
    }

    private func size(_ file: String, _ field: String) throws -> Int {
        Int(try folder.run("vipsheader", "-f", field, file).trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
    }

    private func wall(_ width: Int) -> Pixels {
        Pixels(width: width, height: width * 2 / 3) { x, y in
            (UInt8(100 + x * 40 / width), UInt8(110 + y * 30 / width), UInt8(118 + (x / 40 + y / 40) % 2))
        }
    }

    /// Expects each face once, with its middle where it is and about as wide as it is.
    private func expectBoth(in picture: [UInt8], width: Int, faceWidth: Int, _ passes: FacePasses, _ what: String) async throws {
        let found = try await withWorkshop(workers: 1) { try await $0.findFaces(in: picture, passes) }
        #expect(found.size == Size(width: width, height: width * 2 / 3), "\(what)")
        for portrait in Photograph.allCases {
            let middle = place(of: portrait, in: width)
            let near = found.faces.filter { face in
                let (across, down) = (face.x + face.width / 2 - middle.x, face.y + face.height / 2 - middle.y)
                return abs(across) * 3 < faceWidth && abs(down) * 3 < faceWidth && face.width * 10 > faceWidth * 7
                    && face.width < faceWidth * 2
            }
            #expect(near.count == 1, "\(portrait), \(what): \(found.faces)")
        }
    }

    @Test("S2: a face of 40 pixels in a picture of 1,600 is found, and so is a large one", arguments: [40, 90, 350])
    func sizes(faceWidth: Int) async throws {
        let picture = try scene(width: 1600, faceWidth: faceWidth)
        try await expectBoth(in: picture, width: 1600, faceWidth: faceWidth, .all, "\(faceWidth) pixels wide")
    }

    @Test("S2: tilted heads are found, up to those that lie on their side", arguments: [-90, -60, -35, -15, 15, 25, 45, 75, 90])
    func tilted(degrees: Int) async throws {
        let picture = try scene(width: 800, faceWidth: 80, degrees: degrees)
        try await expectBoth(in: picture, width: 800, faceWidth: 80, .all, "turned by \(degrees)")
    }

    @Test("S2: a face in little light or too much of it is found", arguments: [0.25, 0.5, 1.5])
    func lights(light: Double) async throws {
        let picture = try scene(width: 800, faceWidth: 80, light: light)
        try await expectBoth(in: picture, width: 800, faceWidth: 80, .all, "in \(light) of the light")
    }

    @Test("S2: the first pass finds what is easily seen") func first() async throws {
        try await expectBoth(in: try scene(width: 1600, faceWidth: 160), width: 1600, faceWidth: 160, .first, "at first glance")
    }

    @Test("S2: places are in the pixels of the upright picture, whichever way it was stored") func upright() async throws {
        _ = folder.write(try scene(width: 800, faceWidth: 100), "sideways.jpg")
        try folder.run("exiftool", "-q", "-n", "-overwrite_original", "-Orientation#=6", "sideways.jpg")
        let sideways = try folder.read("sideways.jpg")
        // Its tag turns it clockwise: what was so far from the top is so far from the right now.
        let found = try await withWorkshop(workers: 1) { try await $0.findFaces(in: sideways, .all) }
        #expect(found.size == Size(width: 533, height: 800))
        for portrait in Photograph.allCases {
            let middle = place(of: portrait, in: 800)
            let near = found.faces.count { face in
                abs(face.x + face.width / 2 - (533 - middle.y)) < 30 && abs(face.y + face.height / 2 - middle.x) < 30
            }
            #expect(near == 1, "\(portrait): \(found.faces)")
        }
    }

    @Test("S2: no face is made out of a wall, and every place lies in the picture") func nothing() async throws {
        let bare = try folder.convert(wall(600), to: "bare.png")
        let tiny = try folder.convert(.quarters(width: 30, height: 20), to: "tiny.webp")
        // So large that both reach beyond the edge.
        let close = try scene(width: 600, faceWidth: 420)
        try await withWorkshop(workers: 1) { workshop in
            for picture in [bare, tiny] {
                let found = try await workshop.findFaces(in: picture, .all)
                #expect(found.faces == [])
            }
            let found = try await workshop.findFaces(in: close, .all)
            #expect(!found.faces.isEmpty)
            for face in found.faces { #expect(face.x >= 0 && face.y >= 0 && face.x + face.width <= 600 && face.y + face.height <= 400) }
        }
    }

    @Test("what is no photograph, damaged or too large is refused, and the worker goes on") func refused() async throws {
        let good = try folder.convert(.quarters(), to: "good.jpg")
        try await withWorkshop(workers: 1) { workshop in
            #expect(
                await problem { () throws(PictureProblem) in try await workshop.findFaces(in: [1, 2, 3], .all) }
                    == .refused(.notAPhotograph))
            let cut = Array(good.prefix(good.count / 2))
            #expect(await problem { () throws(PictureProblem) in try await workshop.findFaces(in: cut, .all) } == .refused(.damaged))
            let vast = PNG.claiming(width: 20_000, height: 20_000)
            #expect(await problem { () throws(PictureProblem) in try await workshop.findFaces(in: vast, .all) } == .refused(.tooManyPixels))
            let found = try await workshop.findFaces(in: good, .all)
            #expect(found.faces == [])
        }
    }

    @Test("the largest picture is searched within the worker's memory") func largest() async throws {
        let folder = folder
        try folder.run("vips", "black", "vast.v", "9000", "6600", "--bands", "3")
        try folder.run("vips", "copy", "vast.v", "vast.jpg")
        try folder.run("vips", "copy", "vast.v", "vast.png")
        try await withWorkshop(workers: 1) { workshop in
            for file in ["vast.jpg", "vast.png"] {
                let found = try await workshop.findFaces(in: try folder.read(file), .all)
                #expect(found == FoundFaces(size: Size(width: 9000, height: 6600), faces: []))
            }
        }
    }
}

extension Photograph {
    /// The middle of the face, and how wide it is from ear to ear, in the photograph's pixels.
    fileprivate var face: (x: Int, y: Int, width: Int) { self == .astronaut ? (223, 122, 88) : (268, 235, 200) }
    /// Half the side of a square piece with the face in its middle.
    fileprivate var reach: Int { self == .astronaut ? 110 : 200 }
}
