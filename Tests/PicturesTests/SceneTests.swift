import PictureFrames
import Testing

@testable import Pictures

@Suite("Pictures that Gatepost draws itself")
struct SceneTests {
    private let children = (1...4).map { Look(seed: $0) }

    @Test("The same seed draws the same picture, and another seed another")
    func repeatable() {
        let scene = Scene(.woods, children: children, seed: 3)
        let once = scene.draw(width: 300, height: 200)
        #expect(once.pixels == scene.draw(width: 300, height: 200).pixels)
        #expect(once.pixels != Scene(.woods, children: children, seed: 4).draw(width: 300, height: 200).pixels)
    }

    @Test("Every face is inside the picture, apart from the others, and as large as a face", arguments: Scene.Setting.allCases)
    func faces(setting: Scene.Setting) {
        for count in 1...6 {
            let drawing = Scene(setting, children: (0..<count).map { Look(seed: UInt64($0)) }, seed: 9).draw(width: 600, height: 450)
            #expect(drawing.faces.count == count)
            for (index, face) in drawing.faces.enumerated() {
                #expect(face.width > 40 && face.height > 40)
                #expect(face.x >= 0 && face.y >= 0 && face.x + face.width <= 600 && face.y + face.height <= 450)
                for other in drawing.faces[..<index] { #expect(face.x >= other.x + other.width) }
            }
        }
    }

    @Test("Most drawn faces are found by the machine, in whichever light and of whichever colour") func found() async throws {
        var (drawn, found, dark) = (0, 0, Set<Bool>())
        try await withWorkshop { workshop in
            for (index, light) in Scene.Light.allCases.enumerated() {
                let looks = (0..<3).map { Look(seed: UInt64(10 * index + $0)) }
                dark.formUnion(looks.map { $0.skin.red < 0xB0 })
                let drawing = Scene(.blocks, in: light, children: looks, seed: UInt64(index)).draw(width: 900, height: 600)
                let faces = try await workshop.findFaces(in: drawing.png(), .all).faces
                drawn += drawing.faces.count
                found += drawing.faces.count { face in
                    faces.contains {
                        abs($0.x + $0.width / 2 - face.x - face.width / 2) * 3 < face.width
                            && abs($0.y + $0.height / 2 - face.y - face.height / 2) * 3 < face.width
                    }
                }
            }
        }
        #expect(dark == [true, false])
        #expect(found * 3 >= drawn * 2, "\(found) of \(drawn)")
    }

    @Test("A drawing passes through the workshop like any photograph, and its faces can be hidden")
    func accepted() async throws {
        let drawing = Scene(.garden, children: children, seed: 1).draw()
        let (prepared, hidden) = try await withWorkshop { workshop in
            let prepared = try await workshop.make(drawing.png())
            return (prepared, try await workshop.render(prepared.original, hiding: [drawing.faces[1]]))
        }
        #expect(prepared.size == drawing.size)
        #expect(hidden.large.bytes != prepared.renditions.large.bytes)
    }
}
