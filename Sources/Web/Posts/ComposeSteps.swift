import Gatepost
import Pictures
import Safeguarding
import Storage

/// What the compose page's one form does: whichever button was pressed, the words are kept first, and then the one thing
/// that the button says is done. Whatever is refused comes back with everything that was typed.
struct ComposeSteps {
    let visit: Visit
    let post: Post.ID
    private var gate: Gate { visit.application.gate }

    init(_ visit: Visit) throws {
        self.visit = visit
        post = try visit.identifier("post")
    }

    /// The page as it is now.
    func page(_ form: Form? = nil, meanwhile: PostDraft? = nil) async throws -> Page {
        let viewer = try visit.viewer
        let page = try await visit.application.read(in: viewer.setting) { db in try ComposePage.load(post, for: viewer, in: db) }
        let refusals = try await gate.preview(SubmitPost(post), for: visit.asking)
        let device = visit.signedIn?.device
        let enrolled = try await visit.load { viewer, db in try device.flatMap { try EnrolledDevice.load($0, in: viewer.setting, from: db) } }
        let progress = await visit.application.attachments.progress(of: page.post.attachments.map(\.id))
        return Compose(
            page: page, refusals: refusals, form: form ?? page.post.draft.form(version: page.post.version, viewer), viewer: viewer,
            changing: visit.query["face"].flatMap { Face.ID($0) }, progress: progress, meanwhile: meanwhile,
            hasCamera: enrolled?.kind.hasCamera ?? false
        ).reply
    }

    /// Keeps the words and does what the button says.
    func take() async throws -> Reply {
        var form = visit.form
        do {
            guard try await keep(&form) else { return .page(try await page(form), status: 422) }
            let (word, thing) = step(form["do"] ?? "save")
            return try await take(word, thing, &form)
        } catch let refused as Refused {
            form.refuse(refused)
            let meanwhile = refused.refusals.contains(.changedMeanwhile) ? try await current() : nil
            // The next try is meant for what is there now, which the page shows beside what was typed.
            if let meanwhile { form.set("version", String(meanwhile.1)) }
            return .page(try await page(form, meanwhile: meanwhile?.0), status: 422)
        }
    }

    /// Adds the files of the form, after keeping the words.
    func addPictures() async throws -> Reply {
        var form = visit.form
        do {
            guard try await keep(&form) else { return .page(try await page(form), status: 422) }
            let (taken, chosen) = (form.uploads("camera"), form.uploads("files"))
            if taken.isEmpty, chosen.isEmpty { form.refuse("files", Words.needed) }
            for (file, isTaken) in taken.map({ ($0, true) }) + chosen.map({ ($0, false) }) {
                try await PictureIntake(visit.application).add(
                    visit.application.identifier(), to: post, file.bytes, fromCamera: isTaken && visit.signedIn?.device != nil, for: visit.asking)
            }
        } catch let refused as Refused { form.refuse(refused) } catch StoreError.full { form.refuse("files", Words.noRoom) } catch StoreError.unreachable {
            form.refuse("files", Words.storeAway)
        }
        await visit.application.preparer.wake(visit.application)
        guard form.isSound else { return .page(try await page(form), status: 422) }
        return .redirect(to: "/posts/\(post)/edit#pictures", saying: .picturesAdded)
    }

    private func current() async throws -> (PostDraft, Int) {
        let viewer = try visit.viewer
        return try await visit.application.read(in: viewer.setting) { db in
            let now = try PostAtGate.load(post, for: viewer, in: db)
            return (now.draft, now.version)
        }
    }

    /// - Returns: whether everything could be read.
    private func keep(_ form: inout Form) async throws -> Bool {
        let viewer = try visit.viewer
        let now = try await visit.application.read(in: viewer.setting) { db in try PostAtGate.load(post, for: viewer, in: db) }
        guard let draft = PostDraft(&form, stored: now.draft.backAt, viewer) else { return false }
        if draft != now.draft { try await gate.perform(EditDraft(post, draft, from: Int(form["version"] ?? "") ?? 0), for: visit.asking) }
        for picture in now.pictures {
            guard let alt = form["alt-\(picture.id)"]?.trimmingBlanks, alt != picture.alt else { continue }
            try await gate.perform(DescribePicture(picture.id, as: alt), for: visit.asking)
        }
        try await AttachmentSteps(visit, post).keepTitles(form, now.attachments)
        return true
    }

    /// "face-hide:0190…" is a step and what it is done to.
    private func step(_ value: String) -> (String, String) {
        let parts = value.split(separator: ":", maxSplits: 1)
        return (String(parts.first ?? ""), parts.count > 1 ? String(parts[1]) : "")
    }

    private func take(_ word: String, _ thing: String, _ form: inout Form) async throws -> Reply {
        switch word {
        case "save": return .redirect(to: "/posts/\(post)/edit", saying: .draftKept)
        case "submit": return .redirect(to: "/posts/\(post)/submit")
        case "face-add", "face-move", "face-name", "face-hide", "face-remove", "face-not": return try await face(word, thing, &form)
        case "count": return try await count(thing, &form)
        case let word where word.hasPrefix("attachment-"):
            guard let reply = try await AttachmentSteps(visit, post).take(word, thing, &form) else { return .page(try await page(form), status: 422) }
            return reply
        default: return try await picture(word, thing)
        }
    }

    private func count(_ thing: String, _ form: inout Form) async throws -> Reply {
        guard let picture = Picture.ID(thing) else { throw NotFound() }
        guard let people = form.counts[picture] else {
            form.refuse("count-\(picture)", Words.countNeeded)
            return .page(try await page(form), status: 422)
        }
        try await gate.perform(CountPeople(picture, people: people), for: visit.asking)
        return .redirect(to: "/posts/\(post)/edit#picture-\(picture)")
    }

    private func picture(_ word: String, _ thing: String) async throws -> Reply {
        guard let picture = Picture.ID(thing) else { throw NotFound() }
        let asking = try visit.asking
        switch word {
        case "earlier": try await gate.perform(MovePicture(picture, earlier: true), for: asking)
        case "later": try await gate.perform(MovePicture(picture, earlier: false), for: asking)
        case "nobody": try await gate.perform(SignNobodyInPicture(picture), for: asking)
        case "check": try await gate.perform(CheckPicture(picture), for: asking)
        case "unsure":
            try await gate.perform(AskManager(visit.application.identifier(), of: post, picture: picture), for: asking)
            return .redirect(to: "/posts/\(post)/edit#picture-\(picture)", saying: .managerAsked)
        case "remove":
            try await gate.perform(RemovePicture(picture), for: asking)
            return .redirect(to: "/posts/\(post)/edit#pictures", saying: .removed)
        default: throw NotFound()
        }
        return .redirect(to: "/posts/\(post)/edit#picture-\(picture)")
    }

    private func face(_ word: String, _ thing: String, _ form: inout Form) async throws -> Reply {
        let asking = try visit.asking
        if word == "face-add" {
            guard let picture = Picture.ID(thing) else { throw NotFound() }
            guard let area = area(of: thing, &form) else { return .page(try await page(form), status: 422) }
            try await gate.perform(AddFace(visit.application.identifier(), in: picture, at: area), for: asking)
            return .redirect(to: "/posts/\(post)/edit#picture-\(picture)")
        }
        guard let face = Face.ID(thing) else { throw NotFound() }
        switch word {
        case "face-move":
            guard let area = area(of: thing, &form) else { return .page(try await page(form), status: 422) }
            try await gate.perform(MoveFace(face, to: area), for: asking)
        case "face-remove":
            try await gate.perform(RemoveFace(face), for: asking)
            await visit.application.preparer.wake(visit.application)
            return .redirect(to: "/posts/\(post)/edit#pictures")
        case "face-not": try await gate.perform(AnswerFace(face, is: .notAFace), for: asking)
        case "face-hide": try await gate.perform(AnswerFace(face, is: .hidden(subject(form["who-\(thing)"]))), for: asking)
        default:
            guard let subject = subject(form["who-\(thing)"]) else {
                form.refuse("who-\(thing)", Words.chooseOne)
                return .page(try await page(form), status: 422)
            }
            try await gate.perform(AnswerFace(face, is: AnswerFace.Answer(subject)), for: asking)
        }
        await visit.application.preparer.wake(visit.application)
        return .redirect(to: "/posts/\(post)/edit#face-\(face)")
    }

    private func subject(_ value: String?) -> Subject? {
        guard let value, let kind = value.first else { return nil }
        let id = value.dropFirst()
        return kind == "c" ? Child.ID(id).map(Subject.child) : kind == "a" ? Member.ID(id).map(Subject.adult) : nil
    }

    /// Four numbers in per cent of the picture, with up to two decimals.
    private func area(of thing: String, _ form: inout Form) -> FaceArea? {
        let numbers = ["x", "y", "w", "h"].compactMap { form["\($0)-\(thing)"].flatMap(hundredths) }
        if numbers.count == 4, let area = FaceArea(x: numbers[0], y: numbers[1], width: numbers[2], height: numbers[3]) { return area }
        form.refuse("x-\(thing)", Words.faceOutside)
        return nil
    }

    /// "12.5" is 1,250 ten-thousandths.
    private func hundredths(_ typed: String) -> Int? {
        let parts = typed.trimmingBlanks.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let whole = Int(parts[0]), (0...100).contains(whole) else { return nil }
        let rest = parts.count == 2 ? String(parts[1].prefix(2)) : "0"
        guard let decimals = Int(rest.count == 1 ? rest + "0" : rest), decimals >= 0 else { return nil }
        return whole * 100 + decimals
    }
}

extension AnswerFace.Answer {
    init(_ subject: Subject) {
        switch subject {
        case .child(let child): self = .child(child)
        case .adult(let adult): self = .adult(adult)
        }
    }
}

extension Words {
    static let storeAway = "We couldn’t reach the place where pictures are kept. Your words are safe here; please add the picture again in a minute."
    static var noRoom: String { said("There is no room left for pictures at the moment. Nothing was lost; please tell the office.") }
}
