import Gatepost
import Safeguarding

/// The menu of who a face may be: first the children at hand, by room, then everybody else; each with what may be shown of them.
/// A script makes a line of it that filters; the menu works by itself.
struct NamesMenu {
    let people: PeopleToName
    let chosen: PostFace

    private struct Group {
        let label: String
        var isAtHand = false
        var names: [PeopleToName.Name]
    }

    var html: HTML {
        """
        <select id="who-\(chosen.id)" name="who-\(chosen.id)" data-label="\(Words.namesAtHand)" data-rest="\(Words.insteadOfName)"><option value="">\(Words.chooseName)</option>\
        \(each: groups, { group in
            "<optgroup label=\"\(group.label)\"\(flag: "data-at-hand", group.isAtHand)>\(each: group.names, option)</optgroup>"
        })</select>
        """
    }

    private var groups: [Group] {
        let (atHand, rest) = (people.children.filter(\.isAtHand), people.children.filter { !$0.isAtHand })
        return byRoom(atHand, Words.hereToday, isAtHand: true) + byRoom(rest.filter(\.isHere), Words.hereToday)
            + byRoom(rest.filter { !$0.isHere }, Words.notHereToday)
            + [Group(label: Words.adultsHere, isAtHand: atHand.isEmpty, names: people.adults)].filter { !$0.names.isEmpty }
    }

    /// The page's own order: rooms as they stand, and names within.
    private func byRoom(_ names: [PeopleToName.Name], _ label: (String) -> String, isAtHand: Bool = false) -> [Group] {
        names.reduce(into: []) { groups, child in
            let label = label(child.room ?? "")
            if groups.last?.label == label {
                groups[groups.count - 1].names.append(child)
            } else {
                groups.append(Group(label: label, isAtHand: isAtHand, names: [child]))
            }
        }
    }

    private func option(_ name: PeopleToName.Name) -> HTML {
        let (value, isChosen): (String, Bool) =
            switch name.subject {
            case .child(let child): ("c\(child)", chosen.child == child)
            case .adult(let adult): ("a\(adult)", chosen.adult == adult)
            }
        let says = Words.mayBeShown(name.permission)
        return """
            <option value="\(value)"\(flag: "selected", isChosen) data-name="\(name.name)" data-says="\(says)" data-tone="\(tone(name.permission))">\
            \(name.name): \(says)</option>
            """
    }

    private func tone(_ permission: Permission) -> HTML {
        switch permission {
        case .yes: "passed"
        case .hidden: "told"
        case .never: "stopped"
        }
    }
}
