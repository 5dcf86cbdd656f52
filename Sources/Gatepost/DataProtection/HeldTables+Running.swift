import Safeguarding
import Storage

// The tables of the office, and of running a setting and the installation.
extension Held {
    private static let member: [(column: String, key: HeldTable.Key)] = [("member", .member)]

    static let officeTables: [String: Held] = [
        "question": .table(
            HeldTable(.questions, about: [("asker", .member)], did: ["assigned_to", "taken_by", "closed_by"], .questions(["subject"]))),
        // Whoever answered for the office did so in another family's question, which is not theirs.
        "question_message": .table(
            HeldTable(.questions, about: [("question", .through("question", "id"))], did: ["author"], .questions(["words"]))),
        "question_paper": .table(HeldTable(.questions, about: [("question", .through("question", "id"))], .apart)),
        "question_step": .table(
            HeldTable(.questions, about: [("question", .through("question", "id"))], did: ["member", "other"], .stays)),
        "suggestion": .table(
            HeldTable(.questions, about: [("sharer", .member)], did: ["decided_by"], .questions(["title", "words", "link"]))),
        "office_hours": .table(HeldTable(.work, did: ["set_by"], .stays)),
        "conduct_step": .table(HeldTable(.conduct, about: member, did: ["placed_by"], .goes)),
        "conduct_appeal": .table(HeldTable(.conduct, about: [("step", .through("conduct_step", "id"))], did: ["decided_by"], .goes)),
        "viewing_tally": .table(HeldTable(.conduct, about: member, .goes)),
        "viewing_alarm": .table(HeldTable(.conduct, about: member, did: ["decided_by"], .goes)),
        "subject_request": .table(
            HeldTable(
                .requests, about: [("child", .child), ("member", .member), ("asker", .member)],
                did: ["noted_by", "authority_by", "identity_by", "extended_by", "closed_by"], isOneAdults: true,
                others: ["asked_by", "identity"],
                .blanked(["asked_by", "words", "identity", "answer", "extended_for"]))),
        "subject_look": .table(HeldTable(.requests, did: ["member"], .stays)),
        "subject_pack": .table(HeldTable(.requests, about: [("request", .through("subject_request", "id"))], did: ["made_by"], .goes)),
        "subject_pack_picture": .table(
            HeldTable(.requests, about: [("pack", .through("subject_pack", "id"))], secret: ["likeness", "file"], .goes)),
        "subject_pack_file": .table(HeldTable(.requests, about: [("pack", .through("subject_pack", "id"))], secret: ["file"], .goes)),
        "subject_approval": .table(
            HeldTable(.requests, about: [("pack", .through("subject_pack", "id"))], did: ["member"], .goes)),
        "correction": .table(
            HeldTable(
                .requests, about: [("request", .through("subject_request", "id"))], did: ["corrected_by"],
                .blanked(["what", "former", "corrected"]))),
        "erasure_plan": .table(
            HeldTable(.requests, about: [("request", .through("subject_request", "id"))], did: ["asked_by", "decided_by"], .stays)),
        "erasure": .table(HeldTable(.requests, about: [("subject", .member), ("subject", .child)], .kept(.log))),
        "erased_picture": .nothing("Which pictures are still to be made anew without whoever was erased."),
        "kept_name": .table(
            HeldTable(.requests, about: [("subject", .member), ("subject", .child)], secret: ["sealed"], .kept(.concern))),
        "close_tie": .table(HeldTable(.work, about: [("member", .member), ("other", .member)], did: ["declared_by", "over_by"], .goes)),
        "outside_lead": .table(HeldTable(.work, about: member, did: ["named_by", "ended_by"], .stays)),
        "concern": .apart(
            "Sealed. Whoever looks after safeguarding looks through the concerns that speak of them, and decides entry by entry."),
        "concern_entry": .apart("Sealed, as its concern is."),
        "concern_picture": .apart("Sealed, as its concern is."),
        "concern_return": .nothing("A slow hash of six words; whose they are is nowhere."),
        "concern_anchor": .nothing("How far the chains of concerns had come on a day, sealed."),
        "concern_door": .table(HeldTable(.work, did: ["made_by"], .stays)),
        "sealed_item": .apart("Sealed for the police, and shown to nobody."),
    ]

    static let runningTables: [String: Held] = policyTables.merging(installationTables) { first, _ in first }
        .merging(keepingTables) { first, _ in first }.merging(broughtTables) { first, _ in first }

    /// Lists that were taken in, and other programs.
    private static let broughtTables: [String: Held] = [
        "contact": .table(HeldTable(.belonging, about: member, .goes)),
        // Of an hour, and sealed: whom it names is on record as soon as it is taken in.
        "import_draft": .table(HeldTable(.work, did: ["member"], secret: ["sealed"], .stays)),
        "import_run": .table(HeldTable(.work, did: ["made_by", "undone_by"], .stays)),
        "import_thing": .table(HeldTable(.care, about: [("thing", .child), ("thing", .member)], .goes)),
        "program_token": .table(HeldTable(.work, did: ["asked_by", "decided_by", "revoked_by"], secret: ["secret_hash"], .stays)),
        "program_thing": .table(HeldTable(.care, about: [("thing", .child), ("thing", .member)], secret: ["digest"], .goes)),
        "program_answer": .nothing("What another program was answered, by its own identifiers, for a day."),
    ]

    /// Devices, how long records are kept, breaches, and what the public asks of the setting.
    private static let keepingTables: [String: Held] = [
        "device": .table(HeldTable(.work, did: ["enrolled_by", "lost_by"], .stays)),
        "device_offer": .table(HeldTable(.work, did: ["offered_by"], .stays)),
        "device_rule": .nothing("What the setting asks of its devices."),
        "retention_change": .table(HeldTable(.work, did: ["asked_by", "decided_by"], .stays)),
        "retention_warning": .nothing(
            "That something goes was announced, by its identifier and its day; the thing itself is in its own place."),
        // That something is held back may be for an inquiry of which whoever it is about is not to learn yet, so that no column leaves.
        "retention_hold": .table(
            HeldTable(
                .requests, about: [("child", .child), ("member", .member)], did: ["set_by", "lift_asked_by", "lifted_by"],
                secret: [
                    "id", "kind", "child", "member", "reason", "review_on", "set_by", "set_at", "lift_asked_by", "lift_asked_at",
                    "lifted_by",
                    "lifted_at",
                ],
                .blanked(["reason"]))),
        "retention_deletion": .nothing("How much of a kind of record went on a day."),
        "retention_decision": .table(HeldTable(.work, did: ["asked_by", "decided_by"], .stays)),
        "breach": .table(HeldTable(.work, did: ["noted_by"], .stays)),
        "breach_entry": .table(HeldTable(.work, did: ["member"], .stays)),
        "information_request": .table(HeldTable(.work, did: ["noted_by", "answered_by"], .stays)),
    ]

    private static let policyTables: [String: Held] = [
        "document": .table(HeldTable(.work, did: ["issued_by"], .stays)),
        "policy_issue": .table(HeldTable(.signatures, about: [("registered", .member)], .blanked(["typed_name"]))),
        "policy_confirmation": .table(HeldTable(.signatures, about: [("signed_by", .member)], .blanked(["typed_name"]))),
        "policy_draft": .table(HeldTable(.work, did: ["started_by", "asked_by"], .stays)),
        "policy_part": .nothing("Sections of a policy that is being written."),
        "policy_paper": .table(HeldTable(.work, did: ["recorded_by"], .stays)),
        "policy_link": .table(HeldTable(.work, did: ["added_by", "ended_by"], .stays)),
        "policy_review": .table(HeldTable(.work, did: ["asked_by"], .stays)),
        "policy_reminder": .nothing("Which reminders of a review went out, by policy and day."),
        "reference_check": .table(HeldTable(.work, did: ["checked_by"], .stays)),
        "guidance_entry": .table(HeldTable(.work, did: ["noted_by"], .stays)),
        "referral_entry": .table(HeldTable(.work, did: ["verified_by", "noted_by"], .stays)),
        "settings_review": .table(HeldTable(.signatures, about: member, .blanked(["typed_name"]))),
        "page_request": .table(
            HeldTable(.work, about: [("decided_by", .member)], did: ["made_by", "sent_by", "revoked_by"], .blanked(["typed_name"]))),
        "page_answer": .nothing("What a request to have a page says of the page."),
        "page_administrator": .nothing(
            "Names typed into a request to have a page; those of whoever is erased are taken out of every text."),
        "page_risk": .nothing("Risks of having a page, and what is done about them."),
        "page_evaluation": .table(HeldTable(.work, did: ["evaluated_by"], .stays)),
        "outside_account": .table(HeldTable(.work, did: ["added_by", "ended_by"], .stays)),
        "outside_account_entry": .table(HeldTable(.work, did: ["noted_by"], .stays)),
        "account_review": .table(HeldTable(.signatures, about: [("reviewed_by", .member)], .blanked(["typed_name"]))),
        "settings_answer": .nothing("How an account elsewhere is set."),
        "content_check": .table(HeldTable(.work, did: ["checked_by"], .stays)),
        "evidence_pack": .table(HeldTable(.work, did: ["member"], .stays)),
        "evidence_file": .nothing("Files of an evidence pack, in which no child and no family is named; they end after a month."),
        "assurance_day": .nothing("How many clauses stood how on a day."),
        "assurance_change": .nothing("When a clause changed."),
        "audit": .table(
            HeldTable(
                .log, about: [("member", .member), ("subject", .member), ("subject", .child)], isOneAdults: true, secret: ["hash"],
                .kept(.log))),
        "refusal_count": .table(HeldTable(.log, about: member, .stays)),
        "audit_head": .nothing("Where a setting’s log ends."), "checkpoint": .nothing("A signed head of the log."),
        "closing": .table(HeldTable(.work, did: ["reopen_asked_by", "reopened_by"], .stays)),
    ]

    private static let installationTables: [String: Held] = [
        "setting": .nothing("The setting’s own name, mailbox and telephone."),
        "setting_key": .nothing("The key that wraps the keys of pictures."),
        "register_choice": .nothing("What the setting chose for its registers."),
        "digest_run": .nothing("Up to when digests were made."),
        "session_renewal": .nothing("It leads from a session’s former token to its present one, for two minutes."),
        "passkey_challenge": .nothing("A number for one answer by one browser."),
        "throttle": .nothing("It counts tries at the door, by codes that only we can make."),
        "caretaker_run": .nothing("When timed jobs last ran."), "lease": .nothing("Which process does a timed job now."),
        "backup_run": .nothing("How backups of the whole installation went."), "schema_step": .nothing("Which migrations were applied."),
        "provider": .nothing("A name that settings share."), "setting_offer": .nothing("A setting that is still to be made."),
    ]
}
