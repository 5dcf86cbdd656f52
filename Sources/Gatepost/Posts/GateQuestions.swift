import Safeguarding
import Storage

/// What both doors of the gate ask about a post: facts of one moment, and the rules that follow from them.
public struct GateQuestions: Sendable {
    let viewer: Viewer
    /// What keeps the viewer's own duties asleep.
    let gaps: [Gap]
    let post: PostAtGate
    let findings: [Finding]
    /// Everybody ready to approve today, as humans: two memberships of one are not two people.
    let ready: Set<Person.ID>
    /// The humans whose words, pictures or answers are in it (N28).
    let workedOnIt: Set<Person.ID>
    let isChildminder: Bool
    /// The post is for the family of a child of the viewer's own: cared for, or looked on as a relative, in whichever membership.
    let isForOwnFamily: Bool

    init(about post: Post.ID, for asking: Asking, in db: Reader) throws {
        let viewer = try asking.viewer(in: db)
        self.viewer = viewer
        let loaded = try PostAtGate.load(post, for: viewer, in: db)
        self.post = loaded
        gaps = try Readiness.gaps(of: viewer.member, in: viewer.setting, on: viewer.today, from: db)
        findings = try SettingWords.guarding(viewer.setting, in: db).findings(inAll: loaded.texts)
        ready = try Readiness.approvers(in: viewer.setting, at: asking.now, from: db).peopleReady
        workedOnIt = Set(try loaded.contributors.compactMap { try Kin.person($0, in: viewer.setting, from: db) })
        isChildminder = try db.exists("SELECT 1 FROM setting WHERE id = \(viewer.setting) AND kind = 'childminder'")
        let own = try Kin.children(of: viewer.person, in: viewer.setting, from: db)
        isForOwnFamily = loaded.draft.audience.child.map(own.contains) ?? false
    }

    /// What stands in the way whoever asks: words, audience, pictures, people, questions. Asked afresh at each door.
    var contents: [Refusal] {
        let pictures = post.pictures.map(\.atGate)
        var refusals: [Refusal] = []
        if post.draft.title.allSatisfy(\.isWhitespace) { refusals.append(.missing("title")) }
        if post.draft.words.allSatisfy(\.isWhitespace), pictures.isEmpty, post.attachments.isEmpty { refusals.append(.missing("words")) }
        refusals += findings.map(Refusal.word)
        if let missing = audienceChosen(post.draft.audience) { refusals.append(missing) }
        refusals += pictures.flatMap(about)
        refusals += post.attachments.map(\.atGate).flatMap(about)
        return refusals + nobodyUnsure(openQuestions: post.openQuestions.count, pictures)
    }

    private func about(_ picture: PictureAtGate) -> [Refusal] {
        // Nothing can be asked of a picture that nobody can look at yet.
        guard picture.state == .ready else { return [pictureReady(picture)].compactMap(\.self) }
        return [everyFaceAccountedFor(picture)].compactMap(\.self) + peopleCounted(picture, by: post.contributors) + consentCovers(picture)
            + [photoPolicy(viewer.photoPolicy, picture), pictureReady(picture), pictureChecked(picture, by: post.contributors)].compactMap(
                \.self)
    }

    private func about(_ attachment: AttachmentAtGate) -> [Refusal] {
        // Nothing can be asked of what nobody can watch or read yet.
        guard attachment.state == .ready else { return [attachmentReady(attachment)].compactMap(\.self) }
        return [everybodyListed(attachment)].compactMap(\.self) + consentCovers(attachment)
            + [photoPolicy(viewer.photoPolicy, attachment), attachmentChecked(attachment, by: post.contributors)].compactMap(\.self)
    }

    /// The page is authorised (N34).
    var unauthorised: Refusal? { pageAuthorised(viewer.pageStanding) }

    /// At least two ready, or the page pauses (N8); a childminder who works alone is told the way that is open.
    var paused: Refusal? {
        guard let refusal = twoReady(ready.count) else { return nil }
        return isChildminder ? .onlyToOneFamily : refusal
    }
}

extension PostAtGate {
    /// Everything in it that families read.
    var texts: [String] { [draft.title, draft.words] + pictures.map(\.alt) + attachments.flatMap { [$0.title, $0.words] } }
}
