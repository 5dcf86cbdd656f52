import Pictures
import Safeguarding
import Storage

/// Half a year of Acorn Lane's page: five posts a week, from draft through the gate to families, and what they said.
struct DemoPosts: Sendable {
    let stage: DemoStage
    let team: DemoTeam
    let families: DemoFamilies
    /// With whose camera pictures are taken.
    let tablet: Device.ID
    let say: @Sendable (String) -> Void

    private var watch: DemoWatch { DemoWatch(stage: stage, team: team, families: families) }

    static let count = 120
    private static let perWeek = 5

    func build() async throws {
        let weeks = Self.count / Self.perWeek
        let monday = stage.lastDay.adding(days: -(stage.lastDay.weekday - 1) - (weeks - 1) * 7)
        let concerns = DemoConcerns(stage: stage, team: team, families: families)
        for week in 0..<weeks {
            if week == weeks - 2 { try await concerns.begin() }
            try await self.week(week, from: monday.adding(days: week * 7))
            if week >= weeks - 4, week < weeks - 1 {
                stage.move(to: monday.adding(days: week * 7 + 4), hour: 17)
                try await watch.look(note: week == weeks - 2 ? "All well. One comment talked over with its writer." : "")
            }
            if week % 4 == 3 { say("… \((week + 1) * Self.perWeek) of \(Self.count) posts") }
        }
        try await concerns.finish()
        try await unfinished()
    }

    private func week(_ week: Int, from monday: Day) async throws {
        try await Letters(stage.application).deliver()
        var drafts: [(post: Drafted, author: String, room: Int?)] = []
        stage.move(to: monday, hour: 9)
        for place in 0..<Self.perWeek {
            let story = DemoStories.all[(week * Self.perWeek + place) % DemoStories.all.count]
            let author = place % 2 == 0 ? "amy" : "leo"
            let room: Int? = story.isPictured ? [2, 0, 1, 2][(week + place) % 4] : nil
            drafts.append((try await draft(story, by: author, room), author, room))
        }
        await stage.application.preparer.settle(stage.application, searches: 2)
        for draft in drafts { try await answerFaces(of: draft.post, by: draft.author, room: draft.room) }
        await stage.application.preparer.settle(stage.application, searches: 2)
        for (place, draft) in drafts.enumerated() {
            let day = monday.adding(days: place)
            guard day < stage.lastDay else { continue }
            stage.move(to: day, hour: 13, minute: stage.number(below: 50))
            try await check(draft.post.id, by: draft.author)
            try await stage.perform(SubmitPost(draft.post.id), as: try team.member(draft.author))
            stage.move(to: day, hour: 15, minute: stage.number(below: 50))
            try await approve(draft.post.id, as: try team.member(week % 3 == 0 ? "tom" : "helen"))
            try await talk(about: draft.post.id, room: draft.room, isRecent: week > 18)
            if week > 18 {
                stage.move(to: day, hour: 16, minute: 30)
                try await watch.readComments()
            }
        }
        try await stage.noteAssurance()
    }

    /// A draft with its pictures, and where their faces are: they can be marked once the pictures are prepared.
    private struct Drafted {
        let id: Post.ID
        var faces: [(picture: Picture.ID, at: [FaceArea])] = []
    }

    private func draft(_ story: DemoStories.Story, by author: String, _ room: Int?) async throws -> Drafted {
        let post: Post.ID = stage.identifier()
        let audience: PostAudience = room.map { .rooms([team.rooms[$0]]) } ?? .everyone
        let member = try team.member(author)
        try await stage.perform(
            StartDraft(post, PostDraft(title: story.title, words: story.words, kind: story.kind, audience: audience)), as: member)
        var drafted = Drafted(id: post)
        guard story.isPictured else { return drafted }
        for _ in 0..<(stage.number(below: 5) == 0 ? 3 : 1) { drafted.faces.append(try await addPicture(to: post, by: member, story.title)) }
        return drafted
    }

    private func addPicture(to post: Post.ID, by member: Member.ID, _ title: String) async throws -> (picture: Picture.ID, at: [FaceArea]) {
        let drawing = DemoDrawings.shared.drawing(stage.number(below: DemoDrawings.count))
        let picture: Picture.ID = stage.identifier()
        let asking = stage.asking(member, on: tablet)
        try await PictureIntake(stage.application).add(
            picture, to: post, drawing.png, alt: "A drawing: \(title.lowercased())", fromCamera: true, for: asking)
        return (picture, drawing.faces)
    }

    /// Names children of the room who may be shown, and hides one face now and then, as real rooms do.
    private func answerFaces(of drafted: Drafted, by author: String, room: Int?) async throws {
        let member = try team.member(author)
        try await mark(drafted, by: member)
        let shown = families.children.filter { $0.isShown && (room == nil || $0.room == room) && $0.lastDay == nil }
        for picture in try await load(drafted.id).pictures {
            let first = stage.number(below: shown.count)
            let drawn = drafted.faces.first { $0.picture == picture.id }?.at ?? []
            for (index, face) in picture.faces.enumerated() {
                // The machine sometimes takes a leaf or a pot for a face.
                guard drawn.contains(where: face.area.isOnSameFace) else {
                    try await stage.perform(AnswerFace(face.id, is: .notAFace), as: member)
                    continue
                }
                let child = shown[(first + index) % shown.count].child
                let hides = index > 0 && stage.number(below: 4) == 0
                try await stage.perform(AnswerFace(face.id, is: hides ? .hidden(nil) : .child(child)), as: member)
            }
        }
    }

    /// Draws a box around each face that the machine did not find by itself.
    private func mark(_ drafted: Drafted, by member: Member.ID) async throws {
        let found = try await load(drafted.id).pictures.reduce(into: [:]) { $0[$1.id] = $1.faces.map(\.area) }
        for (picture, faces) in drafted.faces {
            for face in faces where !(found[picture] ?? []).contains(where: face.isOnSameFace) {
                try await stage.perform(AddFace(stage.identifier(), in: picture, at: face), as: member)
            }
        }
    }

    private func check(_ post: Post.ID, by author: String) async throws {
        for picture in try await load(post).pictures { try await stage.perform(CheckPicture(picture.id), as: try team.member(author)) }
    }

    private func approve(_ post: Post.ID, as approver: Member.ID) async throws {
        let found = try await load(post)
        try await stage.perform(ApprovePost(post, seen: found.digest, checked: Set(found.pictures.map(\.id))), as: approver)
    }

    private func load(_ post: Post.ID) async throws -> PostAtGate {
        let asking = stage.asking(try team.manager)
        return try await stage.application.read(in: stage.setting) { db in try PostAtGate.load(post, for: try asking.viewer(in: db), in: db)
        }
    }

    private func talk(about post: Post.ID, room: Int?, isRecent: Bool) async throws {
        let readers = families.carers.filter { room == nil || $0.rooms.contains(room ?? 0) }
        guard !readers.isEmpty else { return }
        for number in 0..<(isRecent ? 2 + stage.number(below: 3) : stage.number(below: 2)) {
            let reader = readers[(stage.number(below: readers.count) + number) % readers.count].member
            let words = DemoStories.comments[stage.number(below: DemoStories.comments.count)]
            try await stage.perform(SayComment(stage.identifier(), on: post, words: words), as: reader)
            try await stage.perform(SayThanks(for: post, true), as: reader)
        }
    }

    /// What is under way: two posts that wait, one with a question, one returned, a draft that cannot go on, a held comment.
    private func unfinished() async throws {
        stage.move(to: stage.lastDay, hour: 9, minute: 30)
        let (amy, helen) = (try team.member("amy"), try team.manager)
        var posts: [Drafted] = []
        for place in [0, 3, 7, 9] { posts.append(try await draft(DemoStories.all[place], by: "amy", 2)) }
        await stage.application.preparer.settle(stage.application, searches: 2)
        for post in posts.prefix(3) { try await answerFaces(of: post, by: "amy", room: 2) }
        await stage.application.preparer.settle(stage.application, searches: 2)
        for post in posts.prefix(3) { try await check(post.id, by: "amy") }
        for post in posts.prefix(3) { try await stage.perform(SubmitPost(post.id), as: amy) }
        try await stage.perform(ReturnPost(posts[1].id, because: "Lovely. Could you say which book it came from?"), as: helen)
        try await stage.perform(
            AskManager(stage.identifier(), about: "Is the street sign in the corner too easy to read?", of: posts[2].id), as: amy)
        // Drafted with somebody whose family said no, so that the gate has something to say.
        try await mark(posts[3], by: amy)
        if let isla = families.known["beth"], let face = try await load(posts[3].id).pictures.first?.faces.first {
            try await stage.perform(AnswerFace(face.id, is: .child(isla.child)), as: amy)
        }
        if let jo = families.known["jo"], let post = try await newest(for: jo.carer) {
            try await stage.perform(
                SayComment(stage.identifier(), on: post, words: "Lovely! Ring me on 07700 900123 about Saturday."), as: jo.carer)
        }
    }

    private func newest(for carer: Member.ID) async throws -> Post.ID? {
        let asking = stage.asking(carer)
        return try await stage.application.read(in: stage.setting) { db in
            try FeedPage.load(.init(), for: try asking.viewer(in: db), from: db).posts.first?.id
        }
    }
}
