public import Safeguarding
public import Storage

/// Who may be in a picture taken today: the children of some rooms who are here, with what may be shown of each. Sorted by
/// name, never by likeness: Gatepost does not guess whose face it is.
public struct NamesAtHand: Sendable {
    public struct Name: Hashable, Sendable {
        public let child: Child.ID
        public let name: ShortName
        public let room: Room.ID
        public let isAbsent: Bool
        /// For a photograph on the closed page, within what the photo policy leaves.
        public let photograph: Permission
        /// The same for a video.
        public let video: Permission
    }

    public let names: [Name]

    /// - Parameters:
    ///   - rooms: nil for all.
    ///   - withAbsent: also those marked absent today, for a picture from another day.
    /// - Throws: `NotFound` for anybody who does not work here.
    public static func load(in rooms: Set<Room.ID>? = nil, withAbsent: Bool = false, for viewer: Viewer, from db: Reader) throws
        -> NamesAtHand
    {
        guard viewer.isTeam else { throw NotFound() }
        let expected = try Presence.expected(in: rooms, of: viewer.setting, on: viewer.today, from: db).filter {
            withAbsent || !$0.isAbsent
        }
        let subjects = Set(expected.map { Subject.child($0.child) })
        func permissions(_ medium: Medium) throws -> [Subject: Permission] {
            try ConsentRegister.permissions(of: subjects, for: .closedPage, medium, in: viewer.setting, on: viewer.today, from: db)
        }
        let (photographs, videos) = (try permissions(.photograph), try permissions(.video))
        return NamesAtHand(
            names: expected.map { child in
                Name(
                    child: child.child, name: child.name, room: child.room, isAbsent: child.isAbsent,
                    photograph: viewer.photoPolicy.most(of: photographs[.child(child.child)] ?? .hidden),
                    video: viewer.photoPolicy.most(of: videos[.child(child.child)] ?? .hidden))
            })
    }
}
