public import Safeguarding
public import Storage

/// What stands on the guidance shelf for whoever looks: what is shipped, as the setting changed it (D5, D6, N14, N18, N23).
public struct GuidanceShelf: Sendable {
    public struct Item: Sendable {
        public let name: String
        public let guidance: Guidance
        /// Who last looked at it or changed it; nobody for what is shipped.
        public let notedBy: String?
    }

    public let items: [Item]
    public let mayKeep: Bool

    public static func load(for viewer: Viewer, from db: Reader) throws -> GuidanceShelf {
        let all = try db.recollection(PageRecollection.self).shelf(for: viewer, from: db)
        return GuidanceShelf(
            items: viewer.isTeam ? all : all.filter { $0.guidance.reader.isForFamilies },
            mayKeep: viewer.isTeam && viewer.holds(KeepGuidance.duties))
    }

    /// For every reader, in their order.
    static func all(in setting: Setting.ID, from db: Reader) throws -> [Item] {
        let entries = try db.rows(
            """
            SELECT g.name, g.reader, g.place, g.title, g.address, g.words, g.edition, g.statutory, g.checked_on, g.recheck_on, g.removed, p.name
            FROM guidance_entry g JOIN membership m ON m.setting = g.setting AND m.id = g.noted_by JOIN person p ON p.id = m.person
            WHERE g.setting = \(setting) ORDER BY g.noted_at, g.id
            """
        ) { row in
            let guidance = Guidance(
                try row.word(1), at: row.optionalText(2).flatMap(GuidancePlace.init), title: try row.text(3), address: try row.text(4),
                words: try row.text(5), edition: try row.text(6), isStatutory: try row.flag(7), checkedOn: try row.optionalDay(8),
                recheckOn: try row.optionalDay(9))
            return (Item(name: try row.text(0), guidance: guidance, notedBy: row.optionalText(11)), try row.flag(10))
        }
        var items = Guidance.starting.map { Item(name: $0.key, guidance: $0.guidance, notedBy: nil) }
        // Oldest first: the last word about each is left standing.
        for (item, isRemoved) in entries {
            let place = items.firstIndex { $0.name == item.name }
            switch (place, isRemoved) {
            case (let place?, true): items.remove(at: place)
            case (let place?, false): items[place] = item
            case (nil, true): break
            case (nil, false): items.append(item)
            }
        }
        return GuidanceReader.allCases.flatMap { reader in items.filter { $0.guidance.reader == reader } }
    }

    /// Those that are of use at a place, for whoever looks: a manager's own besides everybody's.
    public func links(at place: GuidancePlace, for viewer: Viewer) -> [Item] {
        items.filter { item in
            guard item.guidance.place == place, !item.guidance.address.isEmpty else { return false }
            switch item.guidance.reader {
            case .managers: return viewer.holds(Duty.askingForPages)
            case .practitioners, .activities: return viewer.isTeam
            case .parents, .children: return viewer.capacity.isFamily
            }
        }
    }
}
