@testable import Gatepost
import Logging
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite struct LeavingTests {
    let world: World
    let manager: Member.ID
    let london = Zone("Europe/London")

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager])
    }

    /// Waits until so many microseconds before a day begins in London.
    private func wait(untilBefore day: Day, by span: Int) { world.wait(london.start(of: day) - span - world.now) }

    private func day(_ year: Int, _ month: Int, _ day: Int) throws -> Day { try #require(Day(year: year, month: month, day: day)) }

    @Test("D17: a carer is in until midnight of the child's last day, and out from midnight on") func midnight() async throws {
        let child = try await world.child()
        let carer = try await world.carer(of: child)
        let last = world.today.adding(days: 4)
        try await world.perform(SetLastDay(of: child, last), by: manager)
        wait(untilBefore: last.adding(days: 1), by: 1)
        #expect(try await world.viewer(carer)?.children.map(\.child) == [child])
        world.wait(1)
        #expect(try await world.viewer(carer) == nil)
    }

    @Test("D17: the day is the setting's own, also on the nights when the clocks change") func clocksChange() async throws {
        // Summer time begins on 28 March 2027 and ends on 31 October: that Sunday's midnight is an hour off from UTC's or from Saturday's.
        for last in [try day(2027, 3, 27), try day(2027, 3, 28), try day(2027, 10, 30), try day(2027, 10, 31)] {
            let child = try await world.child("Rowan", "Kershaw \(last)")
            let carer = try await world.carer(of: child)
            try await world.perform(SetLastDay(of: child, last), by: manager)
            wait(untilBefore: last.adding(days: 1), by: Span.second)
            #expect(try await world.viewer(carer) != nil, "\(last)")
            world.wait(Span.second)
            #expect(try await world.viewer(carer) == nil, "\(last)")
        }
        // In summer, midnight in London is 23:00 UTC of the day before.
        #expect(london.start(of: try day(2027, 3, 29)) % Span.day == 23 * Span.hour)
        #expect(london.start(of: try day(2027, 3, 28)) % Span.day == 0)
    }

    @Test("D17: a carer with a brother or sister here stays, and sees that child only") func siblings() async throws {
        let elm = try await world.room("Elm")
        let (leaver, sister) = (try await world.child(), try await world.child("Ivy", in: elm))
        let both = try await world.carer(of: leaver, sister)
        let one = try await world.carer(of: leaver, named: "Lee Kershaw")
        try await world.perform(SetLastDay(of: leaver, world.today), by: manager)
        world.wait(Span.day)
        let viewer = try #require(try await world.viewer(both))
        #expect(viewer.children.map(\.child) == [sister])
        #expect(viewer.rooms == [elm])
        #expect(try await world.viewer(one) == nil)
    }

    @Test("D17: the consequence is told before it is confirmed, and it is the one that comes") func consequence() async throws {
        let (leaver, sister) = (try await world.child(), try await world.child("Ivy"))
        let both = try await world.carer(of: leaver, sister)
        let one = try await world.carer(of: leaver, named: "Lee Kershaw")
        let cutOff = try await world.carer(of: leaver, named: "Max Kershaw")
        try await world.protect(leaver, .tellNothing, about: cutOff, by: manager)
        let (setting, today) = (world.setting, world.today)
        func told(_ children: Set<Child.ID>) async throws -> Leaving {
            try await world.application.read { db in try Leaving.consequence(of: children, leavingOn: today, in: setting, from: db) }
        }
        let alone = try await told([leaver])
        #expect(alone.losing.map(\.member) == [one])
        #expect(alone.staying.map(\.member) == [both])
        #expect(Set(try await told([leaver, sister]).losing.map(\.member)) == [one, both])
        try await world.perform(SetLastDay(of: leaver, today), by: manager)
        world.wait(Span.day)
        #expect(try await world.viewer(one) == nil)
        #expect(try await world.viewer(both) != nil)
    }

    @Test("D17: a leaver's sessions and open invitations go, and the leaving is in the log once") func tidied() async throws {
        let (child, other) = (try await world.child(), try await world.child("Ivy"))
        let (leaver, stays) = (try await world.carer(of: child), try await world.carer(of: other))
        try await world.perform(SetLastDay(of: child, world.today), by: manager)
        for member in [leaver, stays] { try await openSession(of: member) }
        try await invite(to: child, by: leaver, 1)
        try await invite(to: child, by: manager, 2)
        try await invite(to: other, by: manager, 3)
        try await invite(to: other, by: leaver, 4)
        world.wait(Span.day)
        for _ in 0..<2 { #expect(try await Caretaker(world.application, logger: Logger(label: "test")).runOnce(all: true).isEmpty) }
        #expect(try await count("SELECT COUNT(*) FROM session") == 1)
        #expect(try await count("SELECT COUNT(*) FROM session WHERE member = \(stays)") == 1)
        #expect(try await count("SELECT COUNT(*) FROM invitation WHERE revoked_at IS NULL") == 1)
        #expect(try await count("SELECT COUNT(*) FROM audit WHERE verb = 'access.end' AND outcome = 'done'") == 1)
        #expect(try await count("SELECT COUNT(*) FROM audit WHERE verb = 'access.end' AND subject = \(leaver.bytes)") == 1)
    }

    @Test("D17: whoever comes back and leaves again is sent off again") func again() async throws {
        let child = try await world.child()
        _ = try await world.carer(of: child)
        for _ in 0..<2 {
            try await world.perform(SetLastDay(of: child, world.today), by: manager)
            world.wait(Span.day)
            try await Caretaker(world.application, logger: Logger(label: "test")).runOnce(all: true)
        }
        #expect(try await count("SELECT COUNT(*) FROM audit WHERE verb = 'access.end'") == 2)
    }

    @Test("D17: a member of staff whose last day is over is out, and nobody but time sends people off") func staff() async throws {
        let leaver = try await world.member(.staff, [.contentManager])
        try await world.perform(
            SetMemberDays(of: leaver, title: "", firstDay: world.today.adding(days: -9), lastDay: world.today), by: manager)
        #expect(try await world.viewer(leaver) != nil)
        world.wait(Span.day)
        #expect(try await world.viewer(leaver) == nil)
        await #expect(throws: NotFound()) { try await world.perform(SuspendAccess(world.identifier(), of: manager), by: leaver) }
        let end = EndAccess(Leavers.Leaver(member: manager, leftOn: world.today))
        #expect(try await world.refusals(of: end, to: manager) == [.needsDuty([])])
    }

    @Test("D17: only whoever manages sets a last day, and never for their own child") func authority() async throws {
        let child = try await world.child()
        let keyworker = try await world.member(.staff)
        let parent = try await world.carer(of: child)
        #expect(try await world.refusals(of: SetLastDay(of: child, nil), to: keyworker) == [.needsDuty(Duty.managing)])
        await #expect(throws: NotFound()) { try await world.perform(SetLastDay(of: child, nil), by: parent) }
        try await world.isAlso(manager, parent)
        #expect(try await world.refusals(of: SetLastDay(of: child, nil), to: manager) == [.ownChild])
    }

    private func count(_ sql: SQL) async throws -> Int { try await world.application.read { db in try db.count(sql) } }

    private func openSession(of member: Member.ID) async throws {
        let hash = world.application.random.bytes(32)
        try await world.write(
            """
            INSERT INTO session (token_hash, person, setting, member, created_at, seen_at, expires_at, agent)
            SELECT \(hash), person, setting, id, \(world.now), \(world.now), \(world.now + 90 * Span.day), '' FROM membership WHERE id = \(member)
            """)
    }

    private func invite(to child: Child.ID, by member: Member.ID, _ number: UInt8) async throws {
        try await world.write(
            """
            INSERT INTO invitation (setting, id, capacity, child, name, relationship, authority, evidence, evidence_seen, title, language, salt, token_hash,
                                    printed, invited_by, invited_at, expires_at)
            VALUES (\(world.setting), \(world.identifier() as Invitation.ID), 'parent', \(child), 'Nan', 'grandmother', 'none', '', 0, '', 'en',
                    \([number]), \([number]), 0, \(member), \(world.now), \(world.now + 14 * Span.day))
            """)
    }
}
