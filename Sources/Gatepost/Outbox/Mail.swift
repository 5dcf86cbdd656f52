import Foundation
import Safeguarding
import Storage

/// Whom a setting's letters are from: its shared mailbox (N9).
struct LetterSender: Sendable {
    let setting: Setting.ID
    let name: String
    let mailbox: String
    let phone: String
    let zone: Zone

    /// - Returns: `nil` when there is no such setting.
    init?(_ setting: Setting.ID, from db: Reader) throws {
        let row = try db.row("SELECT name, mailbox, phone, time_zone FROM setting WHERE id = \(setting)") {
            (try $0.text(0), try $0.text(1), try $0.text(2), try $0.text(3))
        }
        guard let row else { return nil }
        self.setting = setting
        (name, mailbox, phone, zone) = (row.0, row.1, row.2, Zone(row.3))
    }
}

/// A letter as mail programs read it (RFC 5322): text only, so that nothing in it can be anything but words.
struct Mail: Sendable {
    let id: String
    let from: LetterSender
    let toName: String
    let to: EmailAddress
    let subject: String
    /// Lines end in a line feed.
    let text: String
    let at: Int

    /// The address that it comes from: the setting's mailbox, or the one that the mail server wants.
    let sender: String

    /// - Parameters:
    ///   - address: from where it comes, if not from the setting's own mailbox; answers go there all the same.
    ///   - stop: where one tap stops letters like it (RFC 8058); nothing for those that nobody can stop.
    init(
        id: String, from: LetterSender, through address: EmailAddress? = nil, toName: String, to: EmailAddress, subject: String, text: String,
        at: Int, stop: String? = nil
    ) {
        self.id = id
        self.from = from
        self.toName = toName
        self.to = to
        self.subject = subject
        self.at = at
        let mailbox = EmailAddress(from.mailbox)
        sender = address?.text ?? mailbox?.text ?? "office@gatepost.invalid"
        let host = mailbox?.domain ?? "gatepost.invalid"
        var headers = [
            "From: \(Mail.named(from.name, sender))", "To: \(Mail.named(toName, to.text))",
            "Subject: \(Mail.encoded(subject))", "Date: \(Mail.date(at))", "Message-ID: <\(id)@\(host)>", "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit", "Auto-Submitted: auto-generated",
        ]
        if let mailbox, mailbox.text != sender { headers.append("Reply-To: <\(mailbox.text)>") }
        if let stop { headers += ["List-Unsubscribe: <\(stop)>", "List-Unsubscribe-Post: List-Unsubscribe=One-Click"] }
        let body = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        self.text = headers.joined(separator: "\r\n") + "\r\n\r\n" + body + "\r\n"
    }

    private static func named(_ name: String, _ address: String) -> String {
        name.isEmpty ? "<\(address)>" : "\(encoded(name)) <\(address)>"
    }

    /// A name or subject as a header may carry it: anything but plain letters goes in base 64, so no line break gets through.
    private static func encoded(_ words: String) -> String {
        if !words.isEmpty, words.utf8.count <= 60, words.utf8.allSatisfy({ $0 == 0x20 || isPlain($0) }) { return words }
        var parts: [String] = []
        var part = ""
        for character in words {
            if (part + String(character)).utf8.count > 42 {
                parts.append(part)
                part = ""
            }
            part.append(character)
        }
        parts.append(part)
        return parts.map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "!"): true
        default: false
        }
    }

    private static func date(_ moment: Int) -> String {
        let day = Day(daysSince1970: moment / Span.day)
        let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let seconds = moment % Span.day / Span.second
        return
            "\(weekdays[day.weekday - 1]), \(day.day) \(months[day.month - 1]) \(day.year) \(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60)) +0000"
    }
}
