import Gatepost
import Safeguarding

/// What the compose page's buttons beside videos and documents do.
struct AttachmentSteps {
    private let visit: Visit
    private let post: Post.ID
    private var gate: Gate { visit.application.gate }

    init(_ visit: Visit, _ post: Post.ID) {
        self.visit = visit
        self.post = post
    }

    /// Keeps what videos and documents are called, as every button of the form keeps what was typed.
    func keepTitles(_ form: Form, _ attachments: [PostAttachment]) async throws {
        for attachment in attachments {
            guard let title = form["title-\(attachment.id)"]?.trimmingBlanks, title != attachment.title else { continue }
            try await gate.perform(DescribeAttachment(attachment.id, as: title), for: visit.asking)
        }
    }

    /// - Returns: nil when the form has to be put right first.
    func take(_ word: String, _ thing: String, _ form: inout Form) async throws -> Reply? {
        if word == "attachment-add" {
            guard let kind = AttachmentKind(rawValue: thing) else { throw NotFound() }
            return .redirect(to: "/posts/\(post)/attach/\(kind.rawValue)")
        }
        guard let attachment = Attachment.ID(thing) else { throw NotFound() }
        let asking = try visit.asking
        switch word {
        case "attachment-people":
            let people = Set(form.all("people-\(thing)").compactMap(subject))
            guard !people.isEmpty else {
                form.refuse("people-\(thing)", Words.tickSomebody)
                return nil
            }
            try await gate.perform(ListPeople(in: attachment, people), for: asking)
        case "attachment-nobody": try await gate.perform(ListPeople(in: attachment, []), for: asking)
        case "attachment-check": try await gate.perform(CheckAttachment(attachment), for: asking)
        case "attachment-word": try await gate.perform(CheckAttachment(attachment, givingWord: true), for: asking)
        case "attachment-remove":
            try await gate.perform(RemoveAttachment(attachment), for: asking)
            return .redirect(to: "/posts/\(post)/edit#attachments", saying: .removed)
        default: throw NotFound()
        }
        return .redirect(to: "/posts/\(post)/edit#attachment-\(attachment)")
    }

    private func subject(_ key: String) -> Subject? {
        let id = String(key.dropFirst())
        return key.first == "c" ? Child.ID(id).map(Subject.child) : key.first == "a" ? Member.ID(id).map(Subject.adult) : nil
    }
}
