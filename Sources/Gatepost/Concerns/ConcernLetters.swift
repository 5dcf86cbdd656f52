import Safeguarding
import Storage

/// Letters about concerns. They say that something waits, and nothing of what or whom; and whether it is still their reader's is asked
/// again at the moment they go.
enum ConcernLetters {
    /// Tells these members; those who have it to deal with.
    static func tell(_ members: Set<Member.ID>, of concern: Concern.ID, isUrgent: Bool, for asking: Asking, in db: Writer) throws {
        for member in members.sorted() {
            try Outbox.add(isUrgent ? .concernUrgent : .concern, to: member, about: concern.bytes, for: asking, in: db)
        }
    }

    /// Whether a letter is still for whoever it was written to.
    static func isStillTheirs(_ kind: LetterKind, _ subject: [UInt8], _ recipient: Viewer, with secrets: Secrets, from db: Reader) throws
        -> Bool
    {
        guard kind == .concern || kind == .concernUrgent || kind == .concernAnswer else { return true }
        guard let concern = Concern.ID(bytes: subject),
            let file = try? ConcernFile.load(concern, in: recipient.setting, with: secrets, from: db)
        else { return false }
        let people = try ConcernPeople.load(in: recipient.setting, on: recipient.today, from: db)
        if kind == .concernAnswer {
            return try file.state.raising.teller == recipient.member && !ConcernReceipt.isShutOut(recipient, of: file, people, from: db)
        }
        return try people.route(file.state, from: db).entitled.contains(recipient.member)
    }
}

/// Somebody tried what is not theirs to do (N31): whoever they answer to hears of it at once, once for each attempt within ten minutes.
enum MisuseAlert {
    static func tell(of asking: Asking, in db: Writer) throws {
        guard let member = asking.member else { return }
        let people = try ConcernPeople.load(in: asking.setting, on: try asking.today(in: db.reader), from: db.reader)
        for one in toldOfMisuse(by: member, among: people.people).sorted() {
            try Outbox.add(.misuse, to: one, about: member.bytes, for: asking, in: db)
        }
    }
}
