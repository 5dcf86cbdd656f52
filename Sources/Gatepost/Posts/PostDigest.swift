import Crypto
import Safeguarding

extension PostAtGate {
    /// What an approval is bound to (N28): the exact words, who they are for, the rendered pictures, videos and documents, who is in them, and what
    /// is read aloud for them. Each field stands behind its length, so that no two posts can share a digest.
    public var digest: [UInt8] {
        var fields: [[UInt8]] = [
            Array("gatepost post 2".utf8), id.bytes, text(version), Array(draft.title.utf8), Array(draft.words.utf8),
            Array(draft.kind.rawValue.utf8), Array(draft.audience.kind.rawValue.utf8), draft.audience.child?.bytes ?? [],
            draft.backAt.map(text) ?? [],
        ]
        fields += [text(draft.audience.rooms.count)] + draft.audience.rooms.sorted().map(\.bytes)
        fields.append(text(pictures.count))
        for picture in pictures {
            fields += [picture.id.bytes, text(picture.generation), Array(picture.alt.utf8), picture.nobodyBy?.bytes ?? []]
            fields += [text(picture.renditions.count)] + picture.renditions.flatMap { [Array($0.size.utf8), $0.digest] }
            // Only where the machine could not look is anything counted; the approver's own count comes with the approval.
            let counts = picture.atGate.counts.filter { contributors.contains($0.key) }.sorted { $0.key < $1.key }
            fields += [Array(picture.atGate.search.rawValue.utf8), text(counts.count)] + counts.flatMap { [$0.key.bytes, text($0.value)] }
            fields.append(text(picture.faces.count))
            for face in picture.faces.sorted(by: { $0.id < $1.id }) {
                let area = face.area
                fields += [face.id.bytes, Array("\(area.x) \(area.y) \(area.width) \(area.height)".utf8), Array(face.answer.rawValue.utf8)]
                fields += [face.child?.bytes ?? [], face.adult?.bytes ?? []]
            }
        }
        fields.append(text(attachments.count))
        for attachment in attachments {
            fields += [attachment.id.bytes, text(attachment.generation), Array(attachment.title.utf8), attachment.nobodyBy?.bytes ?? []]
            fields += [text(attachment.digests.count)] + attachment.digests + [attachment.counted.map(text) ?? []]
            fields.append(text(attachment.people.count))
            for person in attachment.people {
                switch person.subject {
                case .child(let child): fields += [Array("child".utf8), child.bytes]
                case .adult(let adult): fields += [Array("adult".utf8), adult.bytes]
                }
            }
        }
        let message = fields.flatMap { field in (0..<4).map { UInt8(truncatingIfNeeded: field.count >> (24 - 8 * $0)) } + field }
        return Array(SHA256.hash(data: message))
    }

    private func text(_ number: Int) -> [UInt8] { Array(String(number).utf8) }
}
