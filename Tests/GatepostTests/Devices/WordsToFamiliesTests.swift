import Foundation
import Testing

/// Words that somebody types pass `Field`, which holds them to a length. So each action that asks it says either that it takes a device of the
/// setting's, or here why it does not: a new one that answers families is not forgotten.
@Suite("Words that families are sent") struct WordsToFamiliesTests {
    /// Actions that take words and need no device, by verb.
    static let withoutDevice: [String: Set<String>] = [
        "families say it themselves, or whoever has an account": [
            "conduct.appeal", "document.sign", "page.report", "question.ask", "relative.propose", "suggestion.share", "account.addPasskey",
        ],
        "it protects, or stops something, and is never held up": [
            "comment.decide", "comment.pause", "concern.seal-item", "conduct.step", "event.cancel", "outside-lead.name", "page.revoke",
            "post.takeDown", "post.unsure", "protection.place",
        ],
        "two people approved the wording beforehand": ["closure.propose"],
        "policies, which the registered person signs": [
            "policy.adopt", "policy.check-reference", "policy.confirm", "policy.edit", "policy.issue", "policy.paper",
            "policy.review-early",
        ],
        "names on record, and whom somebody is to the setting": [
            "carer.bring", "carer.record", "consent.paper", "consent.startRound", "device.offer", "guidance.keep", "induction.add",
            "inspector.invite", "invitation.make", "member.days", "program.ask", "register.add", "setting.create", "setting.details",
            "setting.join", "setting.offer", "shift.book", "training.record", "vetting.record",
        ],
        "for colleagues, the log or an inspector, and no family reads it": [
            "account.check", "breach.note", "declaration.make", "event.return", "induction.countersign", "information.answer",
            "information.request", "monitoring.close", "monitoring.seen", "monitoring.sign", "page.decide", "page.evaluate",
            "post.answerQuestion", "post.return", "relationship.answer", "relationship.tell", "retention.ask", "retention.decide",
            "retention.hold", "settings.signOff", "subject.correct", "subject.identity", "subject.request", "viewing.settle",
            "young-parent.agree",
        ],
    ]

    /// An action as its source has it: from its name to the next one's.
    private struct Written {
        let verb: String
        let takesWords, needsDevice: Bool
    }

    private func actions() throws -> [Written] {
        let sources = URL(filePath: #filePath).appending(path: "../../../../Sources/Gatepost").standardizedFileURL
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        return try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.flatMap { file in
            let text = try String(contentsOf: file, encoding: .utf8)
            let starts = text.ranges(of: #/(struct|enum) \w+: [^{\n]*Action\b[^{\n]*\{/#)
            return starts.enumerated().compactMap { place, start -> Written? in
                let end = place + 1 < starts.count ? starts[place + 1].lowerBound : text.endIndex
                let whole = text[start.lowerBound..<end]
                guard let verb = whole.firstMatch(of: #/static (let|var) verb\b[^"\n]*"([^"]+)"/#)?.2 else { return nil }
                return Written(
                    verb: String(verb), takesWords: whole.contains(#/Field\("|" as Field/#),
                    needsDevice: text[start].contains("DraftingAction") || whole.contains("device = DeviceNeed.owned"))
            }
        }
    }

    @Test("P9: an action that takes words takes a device of the setting's as well, or says why not") func every() throws {
        let all = try actions()
        #expect(all.count > 200 && all.count { $0.needsDevice } > 20, "the sources are read as they are written now")
        let excused = Self.withoutDevice.values.reduce(into: Set<String>()) { $0.formUnion($1) }
        for action in all where action.takesWords && !action.needsDevice {
            #expect(excused.contains(action.verb), "\(action.verb) takes words: do families read them?")
        }
        let asking = Set(all.filter { $0.takesWords && !$0.needsDevice }.map(\.verb))
        #expect(excused.subtracting(asking).isEmpty, "nothing is excused that needs no excuse")
        let answers = ["suggestion.decide", "relative.answer", "conduct.decide", "question.say", "comment.say", "subject.close"]
        #expect(Set(answers).isSubset(of: all.filter(\.needsDevice).map(\.verb)))
    }
}
