import Gatepost
import Safeguarding
import Storage

extension Seeder {
    private static let digest = [UInt8](repeating: 1, count: 32)
    private static let familyNames = ["Kershaw", "Nowak", "Ahmed", "Hughes", "Okafor", "Singh", "Walker", "Ng", "O’Neill", "Baptiste"]
    private static let firstNames = ["Rowan", "Amelia", "Zofia", "Yusuf", "Isla", "Theo", "Priya", "Callum", "Maya", "Noor"]

    /// The setting, its texts, rooms, team, families and their permissions.
    func writePeople(_ db: Writer) throws {
        try db.execute(
            """
            INSERT INTO setting (id, name, kind, mailbox, phone, locality, photo_policy, time_zone, guards_first_names, created_at)
            VALUES (\(setting), 'Acorn Lane', 'group', 'office@acornlane.example', '01302 000000', 'Doncaster', 'facesWithConsent',
                    'Europe/London', 0, \(now))
            """)
        try db.execute(
            """
            INSERT INTO page_request (setting, id, network, title, made_at, sent_at, decided_at, approved, decided_alone, typed_name, reason,
                                      evaluate_on, revoked_for)
            VALUES (\(setting), \(identifier() as Authorisation.ID), 'gatepost', 'Large', \(now), \(now), \(now), 1, 1, 'A Manager', '',
                    \(today.adding(days: 300)), '')
            """)
        try db.execute("INSERT INTO audit_head (setting, number, hash) VALUES (\(setting), 0, \([UInt8](repeating: 0, count: 32)))")
        for kind in PolicyKind.beginning {
            try db.execute(
                """
                INSERT INTO document (setting, kind, version, title, words, digest, issued_at)
                VALUES (\(setting), \(kind), 1, \(kind.rawValue), 'Be kind.', \(Seeder.digest), \(now))
                """)
        }
        for (index, room) in roomIDs.enumerated() {
            try db.execute(
                "INSERT INTO room (setting, id, name, position) VALUES (\(setting), \(room), \(Seeder.rooms[index]), \(index))")
        }
        for index in team.indices { try writeTeamMember(index, db) }
        for index in children.indices { try writeFamily(index, db) }
    }

    private func writeTeamMember(_ index: Int, _ db: Writer) throws {
        let duties: [Duty] =
            switch index {
            case 0: [.manager, .safeguardingLead]
            case 1: [.deputy]
            case 2: [.contentManager]
            default: [.contributor]
            }
        try writeMember(
            team[index], .staff, named: "Sam Reed \(index)", household: nil, signing: [.codeOfConduct, .acceptableUse, .socialNetworking],
            db)
        for duty in duties {
            try db.execute(
                "INSERT INTO designation (setting, id, member, duty, named_at) VALUES (\(setting), \(identifier() as Record.ID), \(team[index]), \(duty), \(now))"
            )
        }
        try db.execute(
            """
            INSERT INTO vetting (setting, id, member, status, reference, issued_on, recheck_on, recorded_at)
            VALUES (\(setting), \(identifier() as Record.ID), \(team[index]), 'clear', '001', \(today.adding(days: -300)), \(today.adding(days: 300)), \(now))
            """)
        for course in Course.toApprove {
            try db.execute(
                """
                INSERT INTO training (setting, id, member, course, provider, completed_on, expires_on, recorded_at)
                VALUES (\(setting), \(identifier() as Record.ID), \(team[index]), \(course), 'Council', \(today.adding(days: -300)),
                        \(today.adding(days: 300)), \(now))
                """)
        }
    }

    private func writeFamily(_ index: Int, _ db: Writer) throws {
        let child = children[index]
        let family = Seeder.familyNames[index % 10] + (index < 10 ? "" : "-\(Seeder.familyNames[index / 10])")
        try db.execute(
            """
            INSERT INTO child (setting, id, first_name, family_name, known_as, room, first_day, last_day, home_authority, looked_after,
                               other_settings, created_at)
            VALUES (\(setting), \(child), \(Seeder.firstNames[index % 10]), \(family), '', \(roomIDs[index % 4]), \(today.adding(days: -700)),
                    NULL, 'Doncaster', 0, '', \(now))
            """)
        let home: Record.ID = identifier()
        for (carer, relationship) in [(carers[index * 2], "mother"), (carers[index * 2 + 1], "father")] {
            // One couple in five lives apart.
            let household = relationship == "father" && index % 5 == 0 ? identifier() : home
            try writeMember(
                carer, .parent, named: "\(relationship.prefix(1).uppercased()). \(family)", household: household,
                signing: [.parentsAgreement], db)
            try db.execute(
                """
                INSERT INTO carer (setting, id, child, member, relationship, authority, evidence, evidence_seen_by, evidence_seen_on,
                                   first_day, recorded_at)
                VALUES (\(setting), \(identifier() as Record.ID), \(child), \(carer), \(relationship), 'parentalResponsibility', 'birth certificate',
                        \(team[0]), \(today.adding(days: -700)), \(today.adding(days: -700)), \(now))
                """)
        }
        try writePermissions(of: child, by: carers[index * 2], isRefused: index % 20 == 19, db)
    }

    /// Every purpose and medium was answered; one family in twenty says no to pictures.
    private func writePermissions(of child: Child.ID, by carer: Member.ID, isRefused: Bool, _ db: Writer) throws {
        let form: Record.ID = identifier()
        for purpose in Purpose.allCases {
            for medium in Medium.allCases {
                let decision: Decision.Kind = isRefused ? .stop : .grant
                try db.execute(
                    """
                    INSERT INTO consent (setting, id, form, child, purpose, medium, decision, given_by, authority, how, language, interpreter,
                                         given_at, recorded_at)
                    VALUES (\(setting), \(identifier() as Record.ID), \(form), \(child), \(purpose), \(medium), \(decision), \(carer),
                            'parentalResponsibility', 'online', 'en', '', \(now), \(now))
                    """)
            }
        }
    }

    private func writeMember(
        _ member: Member.ID, _ capacity: Capacity, named name: String, household: Record.ID?, signing documents: [PolicyKind],
        _ db: Writer
    ) throws {
        let person: Person.ID = identifier()
        try db.execute("INSERT INTO person (id, name, language, created_at) VALUES (\(person), \(name), 'en', \(now))")
        try db.execute(
            """
            INSERT INTO membership (setting, id, person, capacity, title, first_day, household, shows_family_name, created_at)
            VALUES (\(setting), \(member), \(person), \(capacity), '', \(today.adding(days: -700)), \(household), \(number(below: 2)), \(now))
            """)
        if capacity.needsSecondFactor {
            // Never asked for: the sessions are proved as long as they last.
            try db.execute("INSERT INTO time_code (person, sealed, last_step, added_at) VALUES (\(person), \([UInt8](repeating: 0, count: 48)), 0, \(now))")
        }
        for document in documents {
            try db.execute(
                """
                INSERT INTO signature (setting, id, member, document, version, digest, accepted, typed_name, signed_at)
                VALUES (\(setting), \(identifier() as Record.ID), \(member), \(document), 1, \(Seeder.digest), 1, \(name), \(now))
                """)
        }
    }
}
