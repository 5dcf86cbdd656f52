import Gatepost
import Safeguarding

extension ConcernPreparation {
    func page(address: String) -> Page {
        let door: LocalPath = "/concern/\(doorCode)"
        return Page(Words.Concerns.readyTitle, at: .concerns, main: """
            \(.card(Words.Concerns.doorTitle, """
                <p>\(Words.Concerns.doorLead) \(.clause("S9"))</p><p><a href="\(door)">\(address)\(door.description)</a></p>\
                \(if: manages, .action(Words.Concerns.renewDoor, to: "/concerns/ready/door"))<p class="soft">\(Words.Concerns.renewHint)</p>
                """))\
            \(.card(Words.Concerns.outsideTitle, """
                <p>\(Words.Concerns.outsideLead) \(.clause("N24"))</p>\(if: outsideLeads.isEmpty, .notice("<p>\(Words.Concerns.noOutside)</p>", .waiting))\
                <ul role="list" class="stack">\(each: outsideLeads, { one in
                    "<li>\(one.name), \(one.body) <small>\(Words.Concerns.since) \(.day(one.since))</small>\(if: leads, .action(Words.Concerns.end, to: "/concerns/ready/outside/\(one.id)/end"))</li>"
                })</ul>\(if: leads, .link(Words.Concerns.nameOutside, to: "/concerns/ready/outside", quiet: true))
                """))\
            \(.card(Words.Concerns.tiesTitle, """
                <p>\(Words.Concerns.tieLead)</p><ul role="list" class="stack">\(each: ties, { one in
                    "<li>\(Words.list(one.names)) <small>\(Words.Concerns.since) \(.day(one.since))</small>\(if: one.mayEnd, .action(Words.Concerns.end, to: "/concerns/ready/ties/\(one.id)/end"))</li>"
                })</ul>\(.link(Words.Concerns.declareTie, to: "/concerns/ready/ties", quiet: true))
                """))
            """)
    }
}
