import Safeguarding
import Storage

/// A concern that this viewer may open, worked out anew in the transaction that asks.
public struct ConcernAccess: Sendable {
    let file: ConcernFile
    let viewer: Viewer
    let people: ConcernPeople
    let route: ConcernRoute

    /// - Throws: `NotFound` when there is none, or not for this viewer: whoever it is about cannot tell the two apart.
    static func load(_ concern: Concern.ID, for viewer: Viewer, with secrets: Secrets, from db: Reader) throws -> ConcernAccess {
        let file = try ConcernFile.load(concern, in: viewer.setting, with: secrets, from: db)
        let people = try ConcernPeople.load(in: viewer.setting, on: viewer.today, from: db)
        guard let access = try ConcernAccess(file, viewer, people, from: db) else { throw NotFound() }
        return access
    }

    /// - Returns: `nil` where it is not for this viewer.
    init?(_ file: ConcernFile, _ viewer: Viewer, _ people: ConcernPeople, from db: Reader) throws {
        let route = try people.route(file.state, from: db)
        guard route.entitled.contains(viewer.member) else { return nil }
        (self.file, self.viewer, self.people, self.route) = (file, viewer, people, route)
    }

    /// Only asked to help: reads it, notes, does tasks, and is the second of two.
    var isHelping: Bool { route.helping.contains(viewer.member) }

    /// What this viewer carries today, for somebody who is away as well.
    var duties: Set<Duty> { people.people.first { $0.member == viewer.member }?.duties ?? [] }

    /// Whether a membership is that of somebody, other than this viewer, who deals with it now.
    func isAnotherHandler(_ member: Member.ID, from db: Reader) throws -> Bool {
        guard try !isSamePerson(member, from: db) else { return false }
        let handling = Set(people.people.filter { route.handlers.contains($0.member) }.map(\.person))
        return people.people.contains { $0.member == member && handling.contains($0.person) }
    }

    /// Whether a membership is or was this viewer's, in whichever hat.
    func isSamePerson(_ member: Member.ID?, from db: Reader) throws -> Bool {
        try Kin.person(member, in: viewer.setting, from: db) == viewer.person
    }
}
