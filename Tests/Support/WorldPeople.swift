@testable import Gatepost
public import Safeguarding
import Storage

// People of a test's world, in a few words.
extension World {
    /// A member with a person behind it. Ready to approve unless told otherwise; agreements signed.
    public func member(
        _ capacity: Capacity, _ duties: Set<Duty> = [], named name: String = "Sam Reed", without gaps: Set<Gap> = [], agreed: Bool = true,
        household: Record.ID? = nil, until lastDay: Day? = nil
    ) async throws -> Member.ID {
        let (person, member): (Person.ID, Member.ID) = (identifier(), identifier())
        try await write(
            "INSERT INTO person (id, name, language, created_at) VALUES (\(person), \(name), 'en', \(now))",
            """
            INSERT INTO membership (setting, id, person, capacity, title, first_day, last_day, household, shows_family_name, created_at)
            VALUES (\(setting), \(member), \(person), \(capacity), '', \(today.adding(days: -400)), \(lastDay), \(household), 0, \(now))
            """)
        if capacity == .agency { try await onShift(member) }
        for duty in duties.sorted(by: { $0.rawValue < $1.rawValue }) {
            try await write(
                """
                INSERT INTO designation (setting, id, member, duty, named_at)
                VALUES (\(setting), \(identifier() as Record.ID), \(member), \(duty), \(now))
                """)
        }
        if agreed, !gaps.contains(.codeOfConduct) { try await sign(Agreement.document(for: capacity), by: member) }
        if capacity.isTeam || !duties.isEmpty { try await makeReady(member, without: gaps, as: capacity) }
        if capacity.needsSecondFactor, !gaps.contains(.secondFactor) { try await setUpGenerator(of: person) }
        return member
    }

    /// Somebody from an agency, on shift since yesterday and for a long time.
    private func onShift(_ member: Member.ID) async throws {
        try await write(
            """
            INSERT INTO agency_shift (setting, id, member, agency, confirmation, starts_at, ends_at, recorded_at)
            VALUES (\(setting), \(identifier() as Record.ID), \(member), 'Early Cover', 'letter', \(now - Span.day), \(now + 400 * Span.day), \(now))
            """)
    }

    public func sign(_ document: PolicyKind, by member: Member.ID, accepted: Bool = true) async throws {
        try await write(
            """
            INSERT INTO signature (setting, id, member, document, version, digest, accepted, typed_name, signed_at)
            VALUES (\(setting), \(identifier() as Record.ID), \(member), \(document), 1, \([UInt8](repeating: 1, count: 32)), \(accepted), 'Sam Reed', \(now))
            """)
    }

    private func makeReady(_ member: Member.ID, without gaps: Set<Gap>, as capacity: Capacity) async throws {
        if !gaps.contains(.vetting) {
            try await write(
                """
                INSERT INTO vetting (setting, id, member, status, reference, issued_on, recheck_on, recorded_at)
                VALUES (\(setting), \(identifier() as Record.ID), \(member), \(gaps.contains(.vettingPending) ? "pending" : "clear"), '001',
                        \(today.adding(days: -300)), \(today.adding(days: 300)), \(now))
                """)
        }
        for (course, gap) in [(Course.childProtection, Gap.childProtection), (.onlineSafety, .onlineSafety)] where !gaps.contains(gap) {
            try await write(
                """
                INSERT INTO training (setting, id, member, course, provider, completed_on, expires_on, recorded_at)
                VALUES (\(setting), \(identifier() as Record.ID), \(member), \(course), 'Council', \(today.adding(days: -300)),
                        \(today.adding(days: 300)), \(now))
                """)
        }
        try await write(
            """
            INSERT INTO declaration (setting, id, member, suitable, typed_name, rule, made_at, due_on)
            VALUES (\(setting), \(identifier() as Record.ID), \(member), 1, 'Sam Reed', 'never', \(now), \(today.adding(days: 300)))
            """)
        if !gaps.contains(.acceptableUse) { try await sign(.acceptableUse, by: member) }
        if !gaps.contains(.socialNetworking) { try await sign(.socialNetworking, by: member) }
        if !gaps.contains(.codeOfConduct), Agreement.document(for: capacity) != .codeOfConduct {
            try await sign(.codeOfConduct, by: member)
        }
    }

    public func room(_ name: String) async throws -> Room.ID {
        let room: Room.ID = identifier()
        try await write("INSERT INTO room (setting, id, name, position) VALUES (\(setting), \(room), \(name), 2)")
        return room
    }

    public func child(
        _ first: String = "Rowan", _ family: String = "Kershaw", in room: Room.ID? = nil, until lastDay: Day? = nil
    ) async throws -> Child.ID {
        let child: Child.ID = identifier()
        try await write(
            """
            INSERT INTO child (setting, id, first_name, family_name, known_as, room, first_day, last_day, home_authority, looked_after,
                               other_settings, created_at)
            VALUES (\(setting), \(child), \(first), \(family), '', \(room ?? oak), \(today.adding(days: -200)), \(lastDay), 'Doncaster', 0, '', \(now))
            """)
        return child
    }

    /// A carer who has joined, with authority proven unless told otherwise.
    public func carer(
        of children: Child.ID..., as authority: Authority = .parentalResponsibility, proven: Bool = true, named name: String = "Jo Kershaw",
        agreed: Bool = true, household: Record.ID? = nil
    ) async throws -> Member.ID {
        let member = try await member(.parent, named: name, agreed: agreed, household: household ?? identifier())
        for child in children {
            try await write(
                """
                INSERT INTO carer (setting, id, child, member, relationship, authority, evidence, evidence_seen_by, evidence_seen_on,
                                   first_day, recorded_at)
                VALUES (\(setting), \(identifier() as Record.ID), \(child), \(member), 'mother', \(authority), 'birth certificate',
                        \(proven ? member : nil), \(proven ? today : nil), \(today.adding(days: -200)), \(now))
                """)
        }
        return member
    }

    /// A relative who has joined under a parent's sponsorship; under a new parent's, who lives elsewhere, where none is named.
    public func relative(
        of child: Child.ID, invitedBy sponsor: Member.ID? = nil, sees: RelativeSight = .ownChild, comments: Bool = false,
        named name: String = "Nan Dunn", agreed: Bool = true
    ) async throws -> Member.ID {
        let parent = if let sponsor { sponsor } else { try await carer(of: child) }
        let member = try await member(.family, named: name, agreed: agreed, household: identifier())
        try await write(
            """
            INSERT INTO invited_relative (setting, id, child, sponsor, name, relationship, printed, sees, wants_comments, proposed_at,
                                          decided_at, approved, reason, may_comment, member, joined_at)
            VALUES (\(setting), \(identifier() as Relative.ID), \(child), \(parent), \(name), 'grandmother', 0, \(sees), \(comments),
                    \(now), \(now), 1, '', \(comments), \(member), \(now))
            """)
        return member
    }

    /// A decision on record, as if given on line.
    public func decide(
        _ decision: Decision.Kind, for child: Child.ID, by carer: Member.ID, purpose: Purpose = .closedPage, medium: Medium = .photograph
    ) async throws {
        try await write(
            """
            INSERT INTO consent (setting, id, form, child, purpose, medium, decision, given_by, authority, how, language, interpreter,
                                 given_at, recorded_at)
            VALUES (\(setting), \(identifier() as Record.ID), \(identifier() as Record.ID), \(child), \(purpose), \(medium), \(decision),
                    \(carer), 'parentalResponsibility', 'online', 'en', '', \(now), \(now))
            """)
    }

    public func protect(_ child: Child.ID, _ marker: Marker, about carer: Member.ID? = nil, by member: Member.ID) async throws {
        try await write(
            """
            INSERT INTO protection (setting, id, child, marker, about, note, placed_by, placed_at)
            VALUES (\(setting), \(identifier() as Record.ID), \(child), \(marker), \(carer), '', \(member), \(now))
            """)
    }
}
