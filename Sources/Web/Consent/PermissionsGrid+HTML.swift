import Gatepost
import Safeguarding

// Every child with what may be shown of it, and who may be photographed today.
extension PermissionsGrid {
    func page(for viewer: Viewer) -> Page {
        Page(
            Words.permissions, at: .permissions,
            main: """
                <div class="stack"><p class="soft">\(Words.gridLead)</p>\
                <div class="row">\(if: viewer.holds(Duty.drafting), .link(Words.toCamera, to: "/camera", quiet: true))\
                \(if: viewer.holds(Duty.recordingConsent), .link(Words.toRounds, to: "/permissions/rounds", quiet: true))</div>\
                \(.chips(Words.filterRoom, roomChips))\(.chips(Words.filterMedium, mediumChips))\
                \(if: lines.isEmpty, .nothingYet(Words.noChildrenTitle, Words.noChildrenWords), else: table)\
                \(.pager(older: next.map { path(room, medium).with("after", "\($0)") }))</div>
                """)
    }

    private var table: HTML {
        .sheet(nil, .table(
            Words.permissions, columns: [Words.child, Words.room] + Purpose.allCases.map(Words.purpose),
            lines.map { line in
                let path: LocalPath = "/children/\(line.child)/permissions"
                return ["<a href=\"\(path)\">\(line.name.text)</a>", .text(line.roomName)]
                    + Purpose.allCases.map { purpose in
                        "<a class=\"cell\" href=\"\(path)\">\((line.permissions[purpose] ?? .hidden).tag(medium))</a>"
                    }
            }))
    }

    private func path(_ room: Room.ID?, _ medium: Medium) -> LocalPath {
        let path = ("/permissions" as LocalPath).with("what", medium.rawValue)
        return room.map { path.with("room", "\($0)") } ?? path
    }

    private var roomChips: [(words: String, path: LocalPath, isCurrent: Bool)] {
        [(Words.everyRoom, path(nil, medium), room == nil)] + rooms.map { ($0.name, path($0.id, medium), room == $0.id) }
    }

    private var mediumChips: [(words: String, path: LocalPath, isCurrent: Bool)] {
        Medium.allCases.map { (Words.medium($0), path(room, $0), $0 == medium) }
    }
}

extension CameraPage {
    var page: Page {
        let chips = [(words: Words.everyRoom, path: "/camera" as LocalPath, isCurrent: room == nil)]
            + rooms.map { ($0.name, ("/camera" as LocalPath).with("room", "\($0.id)"), room == $0.id) }
        return Page(
            Words.camera, at: .camera,
            main: """
                <div class="stack"><p class="soft">\(Words.cameraLead)</p>\(if: Words.policySays(photoPolicy), { .notice("<p>\($0)</p>", .waiting) })\
                \(.chips(Words.filterRoom, chips))\
                \(if: here.isEmpty, .nothingYet(Words.nobodyHere, Words.nobodyHereWords), else: "<ul class=\"camera\" role=\"list\">\(each: here, { row($0) })</ul>")\
                \(if: !absent.isEmpty, "<h2>\(Words.notHereToday)</h2><ul class=\"camera away\" role=\"list\">\(each: absent, { row($0) })</ul>")</div>
                """)
    }

    private func row(_ name: NamesAtHand.Name) -> HTML {
        """
        <li class="\(name.photograph.tone.name)"><b>\(name.name.text)</b>\(if: !name.isAbsent, says(name))\
        \(.action(name.isAbsent ? Words.markPresent : Words.markAbsent, to: "/camera/absent", """
            \(.hidden("child", "\(name.child)"))\(if: !name.isAbsent, .hidden("absent", "yes"))\(if: room, { .hidden("room", "\($0)") })
            """))</li>
        """
    }

    private func says(_ name: NamesAtHand.Name) -> HTML {
        let icon = switch name.photograph {
        case .yes: Icon.tick
        case .hidden: Icon.lock
        case .never: Icon.cross
        }
        return "<span class=\"says\">\(icon)\(Words.cameraSays(name.photograph))\(if: name.photograph == .yes && name.video != .yes, ", \(Words.noVideo)")</span>"
    }
}
