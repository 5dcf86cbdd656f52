import Gatepost
import Safeguarding
import Storage

extension Routes {
    /// Concerns without an account. Nothing of a visit is logged, no session is looked up, and no address is looked at.
    static let concernDoor: [Route] = [
        .get("/concern/:code", .everyone) { visit in .page(DoorConcern(try await found(visit), Form()).page) }.withoutTrace(),
        .post("/concern/:code", .everyone) { visit in
            let door = try await found(visit)
            var form = visit.form
            guard let raising = form.raising(atDoor: true) else { return .page(DoorConcern(door, form).page, status: 422) }
            do {
                switch try await AtDoor(try visit.parameter("code"), in: visit.application).raise(raising) {
                case .kept(let words): return .page(DoorConcern(door, Form()).kept(words))
                case .tooMany: form.refuse("", Words.Concerns.doorBusy)
                }
            } catch let refused as Refused { form.refuse(refused) }
            return .page(DoorConcern(door, form).page, status: 422)
        }.withoutTrace(),
        .get("/concern/:code/back", .everyone) { visit in .page(DoorConcern(try await found(visit), Form()).wayBack) }.withoutTrace(),
        .post("/concern/:code/back", .everyone) { visit in
            let door = try await found(visit)
            var form = visit.form
            let atDoor = AtDoor(try visit.parameter("code"), in: visit.application)
            let phrase = form["phrase"] ?? ""
            if let words = form["words"], !words.allSatisfy(\.isWhitespace) {
                do { if try await atDoor.say(form.text("words", max: longestConcern), with: phrase) { form = Form() } } catch let refused as Refused { form.refuse(refused) }
            }
            guard let receipt = try await atDoor.back(with: phrase) else {
                form.refuse("phrase", Words.Concerns.phraseWrong)
                return .page(DoorConcern(door, form).wayBack, status: 422)
            }
            return .page(DoorConcern(door, form).back(receipt, phrase: phrase))
        }.withoutTrace(),
    ]

    private static func found(_ visit: Visit) async throws -> DoorConcern.Door {
        let (code, now) = (try visit.parameter("code"), visit.now)
        let found = try await ConcernDoor.find(code, in: visit.application)
        let outside = try await visit.application.read(in: found.setting) { db in
            try OutsideContact.all(in: found.setting, on: try Zone.of(found.setting, in: db).day(at: now), from: db)
        }
        return DoorConcern.Door(code: code, found: found, outside: outside)
    }
}

/// The pages of somebody who raises a concern without an account.
struct DoorConcern {
    struct Door: Sendable {
        let code: String
        let found: ConcernDoor.Found
        let outside: [OutsideContact]
    }

    let door: Door
    let form: Form

    init(_ door: Door, _ form: Form) {
        self.door = door
        self.form = form
    }

    private var path: LocalPath { "/concern/\(door.code)" }
    private var around: HTML { "\(HTML.dangerCard)\(door.outside.card)" }

    var page: Page {
        .door(Words.Concerns.doorPageTitle(door.found.name), """
            <p>\(Words.Concerns.doorPageLead)</p><p><a href="/concern/\(door.code)/back">\(Words.Concerns.iHaveWords)</a></p>\
            \(.card(nil, "<div data-concern class=\"stack\">\(.form(to: path, form, submit: Words.Concerns.sendIt, fields))</div>"))\(around)
            """).with(scripts: "concern.js")
    }

    private var fields: HTML {
        """
        \(form.concernCategory(ConcernCategory.choices(forTeam: false)))\
        \(form.lines("words", Words.Concerns.whatHappened, rows: 7, hint: Words.Concerns.whatHappenedHint, max: longestConcern))\
        \(form.line("about_whom", Words.Concerns.aboutTyped, hint: Words.Concerns.aboutTypedHint, optional: true, max: 300))\
        \(form.concernDetails)\
        \(form.tick("urgent", Words.Concerns.urgentAtDoor, hint: Words.Concerns.urgentAtDoorHint))\
        \(form.line("name", Words.Concerns.yourName, hint: Words.Concerns.yourNameHint, optional: true, max: 120))\
        \(form.line("reach", Words.Concerns.reach, optional: true, max: 200))\
        <p class="notice waiting" role="status" hidden data-offline>\(Words.Concerns.offline)</p>
        """
    }

    /// It is kept, and these words are told once.
    func kept(_ words: Passphrase) -> Page {
        .door(Words.Concerns.keptTitle, """
            \(.card(nil, """
                <p>\(Words.Concerns.keptLead)</p><p class="phrase"><strong id="phrase">\(words.words)</strong></p><p>\(Words.Concerns.keptHint)</p>\
                <p><a href="/concern/\(door.code)/back">\(Words.Concerns.comeBackHere)</a></p>
                """))\(around)
            """)
    }

    var wayBack: Page {
        .door(Words.Concerns.wayBackTitle, """
            \(.card(nil, .form(to: "/concern/\(door.code)/back", form, submit: Words.Concerns.showIt, beside: .link(Words.goBack, to: path, quiet: true),
                form.line("phrase", Words.Concerns.yourWords, hint: Words.Concerns.yourWordsHint, max: 200))))\(around)
            """)
    }

    func back(_ receipt: ConcernReceipt, phrase: String) -> Page {
        .door(Words.Concerns.receiptTitle, """
            \(receipt.summary)\(receipt.conversation)\
            \(.card(Words.Concerns.sayMore, .form(to: "/concern/\(door.code)/back", form, submit: Words.send, """
                \(.hidden("phrase", phrase))\(form.lines("words", Words.Concerns.sayMoreLabel, rows: 4, max: longestConcern))
                """)))\(around)
            """)
    }
}
