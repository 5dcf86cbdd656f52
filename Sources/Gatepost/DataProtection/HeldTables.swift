import Safeguarding
import Storage

extension Held {
    /// Every table of the schema, with what it holds on somebody or why it holds nothing. A test fails for a new table that is not here, and
    /// for a new column that could hold a person and is not said.
    static let tables: [String: Held] = peopleTables.merging(childrenTables) { first, _ in first }.merging(pageTables) { first, _ in first }
        .merging(officeTables) { first, _ in first }.merging(runningTables) { first, _ in first }

    private static let member: [(column: String, key: HeldTable.Key)] = [("member", .member)]

    private static let peopleTables: [String: Held] = [
        "person": .table(HeldTable(.who, about: [("id", .person)], secret: ["password"], .apart)),
        "membership": .table(
            HeldTable(.belonging, about: [("id", .member), ("person", .person)], did: ["line_manager"], .blanked(["title"]))),
        "designation": .table(HeldTable(.work, about: member, did: ["named_by", "ended_by"], .stays)),
        "deputising": .table(
            HeldTable(.work, about: [("absent", .member), ("deputy", .member)], did: ["arranged_by", "ended_by"], .stays)),
        "suspension": .table(HeldTable(.conduct, about: member, did: ["placed_by", "lift_asked_by", "lifted_by"], .stays)),
        "leaver": .table(HeldTable(.belonging, about: member, .stays)),
        "setting_ask": .table(HeldTable(.work, did: ["asked_by", "decided_by"], .stays)),
        "vetting": .table(HeldTable(.register, about: member, did: ["seen_by", "supervisor"], .kept(.staffRecord))),
        "training": .table(HeldTable(.register, about: member, did: ["recorded_by"], .kept(.staffRecord))),
        "register_entry": .table(HeldTable(.register, about: member, did: ["recorded_by"], .kept(.staffRecord))),
        "agency_shift": .table(HeldTable(.register, about: member, did: ["recorded_by", "ended_by"], .kept(.staffRecord))),
        "induction_item": .table(HeldTable(.work, did: ["added_by", "retired_by"], .stays)),
        "induction_entry": .table(
            HeldTable(.register, about: member, did: ["given_by"], .kept(.staffRecord, blanking: ["typed_name"]))),
        "declaration": .table(HeldTable(.register, about: member, .kept(.staffRecord, blanking: ["typed_name"]))),
        "declared_network": .table(
            HeldTable(.register, about: [("declaration", .through("declaration", "id"))], .kept(.staffRecord))),
        "relationship": .table(HeldTable(.register, about: member, others: ["about"], .goes)),
        "relationship_answer": .table(
            HeldTable(.register, about: [("relationship", .through("relationship", "id"))], did: ["answered_by"], .goes)),
        "register_reminder": .table(HeldTable(.register, about: member, .goes)),
        "staff_domain": .table(HeldTable(.work, did: ["declared_by", "withdrawn_by"], .stays)),
        "signature": .table(HeldTable(.signatures, about: member, .blanked(["typed_name"]))),
        "section_opened": .table(HeldTable(.signatures, about: member, .goes)),
        "reader_reminder": .table(HeldTable(.signatures, about: member, .goes)),
        "young_parent": .table(HeldTable(.care, about: member, did: ["agreed_by"], .goes)),
        "recovery": .table(HeldTable(.signIn, about: member, did: ["asked_by", "decided_by"], .stays)),
        "session": .table(HeldTable(.signIn, about: member + [("person", .person)], secret: ["token_hash"], .goes)),
        "known_browser": .table(HeldTable(.signIn, about: [("person", .person)], secret: ["token_hash"], .apart)),
        "passkey": .table(HeldTable(.signIn, about: [("person", .person)], secret: ["credential", "public_key"], .apart)),
        "time_code": .table(HeldTable(.signIn, about: [("person", .person)], secret: ["sealed", "last_step"], .apart)),
        "recovery_code": .table(HeldTable(.signIn, about: [("person", .person)], secret: ["code_hash"], .apart)),
        "mailed_sign_in": .table(
            HeldTable(.signIn, about: [("person", .person)], secret: ["address", "browser_hash", "salt", "token_hash"], .apart)),
        // A PIN's hash is words to the database; it lets somebody in on that device.
        "device_pin": .table(HeldTable(.signIn, about: member, secret: ["pin_hash"], .goes)),
        "notice_choice": .table(HeldTable(.notices, about: member, .goes)),
        "quiet_hours": .table(HeldTable(.notices, about: member, .goes)),
        "digest": .table(HeldTable(.notices, about: member, .goes)),
        "digest_item": .table(HeldTable(.notices, about: member, .goes)),
        "push_device": .table(HeldTable(.notices, about: member, secret: ["endpoint_hash", "sealed"], .goes)),
        "push_note": .table(HeldTable(.notices, about: [("device", .through("push_device", "id"))], secret: ["subject"], .goes)),
        "calendar_address": .table(HeldTable(.notices, about: member, secret: ["salt"], .goes)),
        "outbox": .table(HeldTable(.letters, about: [("recipient", .member)], secret: ["claimed_by", "subject"], .goes)),
        "address_pause": .table(
            HeldTable(.letters, about: [("letter", .through("outbox", "id"))], did: ["ended_by"], secret: ["address_hash"], .goes)),
    ]

    private static let childrenTables: [String: Held] = [
        "child": .table(HeldTable(.who, about: [("id", .child)], .apart)),
        "carer": .table(
            HeldTable(.care, about: [("child", .child), ("member", .member)], did: ["evidence_seen_by", "recorded_by"], .goes)),
        "carer_history": .table(HeldTable(.care, about: [("child", .child), ("member", .member)], did: ["recorded_by"], .goes)),
        "invited_relative": .table(
            HeldTable(
                .care, about: [("child", .child), ("sponsor", .member), ("member", .member)], did: ["decided_by", "ended_by"],
                others: ["name", "email"], .blanked(["name", "relationship", "reason"], nothing: ["email"]))),
        // A marker that keeps a carer away from a child stays for the child; whoever reads it for somebody else is not to know of it.
        "protection": .table(
            HeldTable(
                .protection, about: [("child", .child)], did: ["placed_by", "lift_asked_by", "lifted_by"], unsaid: ["about"],
                secret: ["note"], .goes)),
        "absence": .table(HeldTable(.attendance, about: [("child", .child)], did: ["recorded_by"], .goes)),
        "consent": .table(
            HeldTable(
                .permissions, about: [("child", .child), ("member", .member)],
                did: ["given_by", "recorded_by", "lift_asked_by", "lifted_by"], others: ["interpreter"], .goes)),
        "consent_round": .table(HeldTable(.permissions, did: ["started_by", "closed_by"], .stays)),
        "scan": .table(
            HeldTable(
                .permissions,
                about: [
                    ("id", .through("consent", "scan")), ("id", .through("question_paper", "scan")), ("id", .through("suggestion", "scan")),
                ],
                did: ["added_by"], secret: ["file"], .apart)),
        "keepsake": .table(HeldTable(.pictures, about: [("child", .child), ("member", .member)], .goes)),
        "keepsake_picture": .table(
            HeldTable(.pictures, about: [("keepsake", .through("keepsake", "id"))], secret: ["likeness", "file"], .goes)),
        "invitation": .table(
            HeldTable(
                .belonging, about: [("child", .child), ("member", .member), ("used_by", .member)],
                did: ["line_manager", "invited_by", "handed_by", "revoked_by"], isOneAdults: true, secret: ["salt", "token_hash"],
                .blanked(["name", "relationship", "evidence", "title"], nothing: ["email", "username"]))),
        "room": .nothing("A room’s name and place. Which child is in it stands with the child."),
    ]

    private static let pageTables: [String: Held] = [
        "post": .table(
            HeldTable(
                .posts, about: [("author", .member), ("child", .child)], did: ["put_to", "stated_by"], .posts(["title", "words"]))),
        "post_edit": .table(HeldTable(.posts, about: [("post", .through("post", "id"))], did: ["member"], .posts(["title", "words"]))),
        "post_room": .nothing("For which rooms a post is."),
        "post_contributor": .table(HeldTable(.posts, did: ["member"], .stays)),
        "post_question": .table(HeldTable(.posts, about: [("asked_by", .member)], did: ["answered_by"], .posts(["about"]))),
        "approval": .table(HeldTable(.posts, did: ["approver"], .stays)),
        "closure_wording": .table(HeldTable(.posts, did: ["written_by", "approved_by"], .stays)),
        "picture": .table(
            HeldTable(
                .pictures, about: [("id", .through("face", "picture"))], did: ["added_by", "nobody_by"], secret: ["upload", "original"],
                .apart)),
        "rendition": .nothing("The sizes in which a picture is kept. The picture itself is in the copy, with others hidden."),
        "face": .table(HeldTable(.pictures, about: [("child", .child), ("member", .member)], did: ["answered_by"], .apart)),
        "picture_check": .table(HeldTable(.pictures, did: ["member"], .stays)),
        "picture_count": .table(HeldTable(.pictures, did: ["member"], .stays)),
        "marked_copy": .table(HeldTable(.pictures, about: member, secret: ["file"], .goes)),
        "attachment": .table(
            HeldTable(
                .pictures, about: [("id", .through("attachment_person", "attachment"))], did: ["added_by", "nobody_by"],
                secret: ["upload", "file", "still"], .apart)),
        "attachment_person": .table(HeldTable(.pictures, about: [("child", .child), ("member", .member)], .apart)),
        "attachment_check": .table(HeldTable(.pictures, did: ["member"], .stays)),
        "publish_kit": .table(HeldTable(.pictures, did: ["member"], .stays)),
        "publish_kit_picture": .table(
            HeldTable(.pictures, about: [("picture", .through("face", "picture"))], secret: ["likeness", "file"], .goes)),
        "comment": .table(HeldTable(.comments, about: [("author", .member)], did: ["decided_by"], .comments(["words"]))),
        "thanks": .table(HeldTable(.comments, about: member, .goes)),
        "report": .table(HeldTable(.comments, about: [("reported_by", .member)], did: ["decided_by"], .comments(["why"]))),
        "comment_pause": .table(HeldTable(.conduct, about: member, did: ["placed_by", "ended_by"], .blanked(["reason"]))),
        "monitoring_plan": .table(HeldTable(.work, did: ["set_by"], .stays)),
        "monitoring_turn": .table(HeldTable(.work, did: ["member"], .stays)),
        "monitoring_look": .table(HeldTable(.work, did: ["started_by", "signed_by"], .stays)),
        "monitoring_sample": .nothing("Which pictures chance drew for a look through the page."),
        "monitoring_seen": .table(HeldTable(.work, did: ["seen_by", "closed_by"], .stays)),
        "monitoring_reminder": .nothing("Which reminders of a look went out, by day."),
        "event": .table(HeldTable(.events, did: ["cancelled_by"], .stays)),
        "event_version": .table(HeldTable(.events, did: ["written_by", "approved_by", "returned_by"], .stays)),
        "event_room": .nothing("For which rooms an event is."),
        "event_reply": .table(HeldTable(.events, about: member, .goes)),
    ]
}
