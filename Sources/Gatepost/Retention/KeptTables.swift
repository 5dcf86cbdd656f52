import Safeguarding

/// To which kind of record each table belongs. A test goes through the database and finds a table that is in neither list.
enum KeptTables {
    static let kinds: [String: KeptKind] = [
        "post": .posts, "post_room": .posts, "post_edit": .posts, "post_contributor": .posts, "post_question": .posts, "approval": .posts,
        "picture": .posts, "rendition": .posts, "face": .leaversPictures, "picture_check": .posts, "picture_count": .posts,
        "marked_copy": .posts, "attachment": .posts, "attachment_person": .leaversPictures, "attachment_check": .posts, "thanks": .posts,
        "comment": .comments, "report": .reports,
        "event": .events, "event_version": .events, "event_room": .events, "event_reply": .events,
        "question": .questions, "question_message": .questions, "question_paper": .questions, "question_step": .questions,
        "suggestion": .suggestions,
        "child": .children, "carer": .children, "carer_history": .children, "absence": .attendance, "protection": .protection,
        "consent": .consents, "scan": .consents, "invitation": .invitations, "invited_relative": .relatives,
        "membership": .team, "person": .team, "leaver": .team, "recovery": .team, "young_parent": .families,
        "passkey": .signIns, "time_code": .signIns, "recovery_code": .signIns, "session": .signIns, "known_browser": .signIns,
        "session_renewal": .signIns, "passkey_challenge": .signIns, "mailed_sign_in": .signIns, "throttle": .signIns,
        "concern": .concerns, "concern_entry": .concerns, "concern_return": .concerns, "concern_picture": .concerns,
        "sealed_item": .concerns,
        "close_tie": .staffRecords, "outside_lead": .staffRecords,
        "suspension": .conduct, "conduct_step": .conduct, "conduct_appeal": .conduct, "viewing_tally": .conduct, "viewing_alarm": .conduct,
        "comment_pause": .conduct,
        "vetting": .vetting, "training": .staffRecords, "register_entry": .staffRecords, "agency_shift": .staffRecords,
        "induction_entry": .staffRecords, "declaration": .staffRecords, "declared_network": .staffRecords, "relationship": .staffRecords,
        "relationship_answer": .staffRecords, "register_reminder": .staffRecords, "designation": .staffRecords, "deputising": .staffRecords,
        "signature": .agreements, "section_opened": .agreements, "reader_reminder": .agreements,
        "outbox": .letters, "digest": .letters, "digest_item": .letters, "push_note": .letters, "address_pause": .letters,
        "push_device": .devices, "device_pin": .signIns, "notice_choice": .devices, "quiet_hours": .devices, "calendar_address": .devices,
        "monitoring_look": .monitoring, "monitoring_sample": .monitoring, "monitoring_seen": .monitoring,
        "page_request": .pages, "page_answer": .pages, "page_administrator": .pages, "page_risk": .pages, "page_evaluation": .pages,
        "outside_account": .accounts, "outside_account_entry": .accounts, "account_review": .accounts, "settings_answer": .accounts,
        "content_check": .accounts,
        "breach": .breaches, "breach_entry": .breaches, "information_request": .requests,
        "subject_request": .dataRequests, "subject_look": .dataRequests, "subject_pack": .dataRequests, "subject_pack_picture": .dataRequests,
        "subject_pack_file": .dataRequests, "subject_approval": .dataRequests, "correction": .dataRequests, "erasure_plan": .dataRequests,
        // Identifiers alone: a backup that is brought back has them erased again for as long as the setting is here.
        "erasure": .keeping, "erased_picture": .posts,
        // The name behind sealed files, which a person forgets when they are gone.
        "kept_name": .concerns,
        "retention_change": .keeping, "retention_warning": .keeping, "retention_hold": .keeping, "retention_deletion": .keeping,
        "retention_decision": .keeping,
        "keepsake": .downloads, "keepsake_picture": .downloads, "publish_kit": .downloads, "publish_kit_picture": .downloads,
        "evidence_pack": .downloads, "evidence_file": .downloads,
        "audit": .log, "audit_head": .log, "checkpoint": .log, "refusal_count": .log, "concern_anchor": .log, "concern_door": .log,
        "document": .policies, "policy_issue": .policies, "policy_draft": .policies, "policy_part": .policies, "policy_paper": .policies,
        "policy_link": .policies, "policy_review": .policies, "policy_confirmation": .policies, "reference_check": .policies,
        "setting": .organisation, "room": .organisation, "setting_ask": .organisation, "closure_wording": .organisation,
        "consent_round": .organisation, "staff_domain": .organisation, "induction_item": .organisation, "monitoring_plan": .organisation,
        "monitoring_turn": .organisation, "office_hours": .organisation, "guidance_entry": .organisation, "referral_entry": .organisation,
        "settings_review": .organisation, "setting_offer": .organisation, "device": .organisation, "device_offer": .organisation, "device_rule": .organisation, "closing": .closedSetting,
    ]

    /// Tables that say nothing about anybody, each with the reason.
    static let impersonal: [String: String] = [
        "setting_key": "A key that wraps other keys, sealed.",
        "provider": "A name that settings share.",
        "register_choice": "What a setting chooses for its registers.",
        "policy_reminder": "Which reminders of a policy have gone.",
        "monitoring_reminder": "Which letters about a look have gone.",
        "digest_run": "Up to which moment digests are made.",
        "assurance_day": "Counts of clauses on a day.",
        "assurance_change": "When a clause stood otherwise.",
        "caretaker_run": "When timed jobs last ran.",
        "lease": "Which process does a timed job.",
        "backup_run": "How backups went.",
        "schema_step": "Which migrations have been applied.",
        "gatepost_move": "It is there only while a move is under way.",
    ]
}
