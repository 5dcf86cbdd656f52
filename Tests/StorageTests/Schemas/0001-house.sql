-- 0001-house: kept by bin/schemas as it landed, and never changed.
CREATE TABLE setting (
    id BLOB PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, mailbox TEXT NOT NULL, phone TEXT NOT NULL,
    locality TEXT NOT NULL, photo_policy TEXT NOT NULL, time_zone TEXT NOT NULL, guards_first_names INTEGER NOT NULL,
    created_at INTEGER NOT NULL);
CREATE TABLE person (
    id BLOB PRIMARY KEY, name TEXT NOT NULL, email TEXT UNIQUE, username TEXT UNIQUE, password TEXT,
    language TEXT NOT NULL, created_at INTEGER NOT NULL);
CREATE TABLE membership (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, person BLOB NOT NULL REFERENCES person (id),
    capacity TEXT NOT NULL, title TEXT NOT NULL, first_day TEXT NOT NULL, last_day TEXT, line_manager BLOB,
    household BLOB, shows_family_name INTEGER NOT NULL, created_at INTEGER NOT NULL,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, line_manager) REFERENCES membership (setting, id));
CREATE INDEX membership_of_person ON membership (person);
CREATE TABLE designation (
    setting BLOB NOT NULL, id BLOB NOT NULL, member BLOB NOT NULL, duty TEXT NOT NULL,
    named_by BLOB, named_at INTEGER NOT NULL, ended_by BLOB, ended_at INTEGER,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id));
CREATE INDEX designation_of_member ON designation (setting, member);
CREATE TABLE deputising (
    setting BLOB NOT NULL, id BLOB NOT NULL, absent BLOB NOT NULL, deputy BLOB NOT NULL,
    first_day TEXT NOT NULL, last_day TEXT NOT NULL, arranged_by BLOB NOT NULL, arranged_at INTEGER NOT NULL,
    ended_by BLOB, ended_at INTEGER,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, absent) REFERENCES membership (setting, id),
    FOREIGN KEY (setting, deputy) REFERENCES membership (setting, id));
CREATE TABLE suspension (
    setting BLOB NOT NULL, id BLOB NOT NULL, member BLOB NOT NULL, placed_by BLOB NOT NULL, placed_at INTEGER NOT NULL,
    lift_asked_by BLOB, lift_asked_at INTEGER, lifted_by BLOB, lifted_at INTEGER,
    CHECK (lifted_by IS NULL OR lifted_by <> lift_asked_by),
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id));
CREATE INDEX suspension_of_member ON suspension (setting, member);
CREATE TABLE leaver (
    setting BLOB NOT NULL, member BLOB NOT NULL, left_on TEXT NOT NULL, noted_at INTEGER NOT NULL,
    PRIMARY KEY (setting, member, left_on), FOREIGN KEY (setting, member) REFERENCES membership (setting, id));
CREATE TABLE setting_ask (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, option_name TEXT NOT NULL, wanted TEXT NOT NULL,
    asked_by BLOB NOT NULL, asked_at INTEGER NOT NULL, decided_by BLOB, decided_at INTEGER, confirmed INTEGER,
    CHECK (confirmed IS NULL OR confirmed = 0 OR decided_by <> asked_by), PRIMARY KEY (setting, id));
CREATE TABLE vetting (
    setting BLOB NOT NULL, id BLOB NOT NULL, member BLOB NOT NULL, status TEXT NOT NULL, reference TEXT NOT NULL,
    issued_on TEXT, recheck_on TEXT, seen_by BLOB, recorded_at INTEGER NOT NULL,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id));
CREATE INDEX vetting_of_member ON vetting (setting, member);
CREATE TABLE training (
    setting BLOB NOT NULL, id BLOB NOT NULL, member BLOB NOT NULL, course TEXT NOT NULL, provider TEXT NOT NULL,
    completed_on TEXT NOT NULL, expires_on TEXT NOT NULL, recorded_by BLOB, recorded_at INTEGER NOT NULL,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id));
CREATE INDEX training_of_member ON training (setting, member);
CREATE TABLE document (
    setting BLOB NOT NULL, kind TEXT NOT NULL, version INTEGER NOT NULL, title TEXT NOT NULL, words TEXT NOT NULL,
    digest BLOB NOT NULL, issued_at INTEGER NOT NULL, issued_by BLOB,
    PRIMARY KEY (setting, kind, version));
CREATE TABLE signature (
    setting BLOB NOT NULL, id BLOB NOT NULL, member BLOB NOT NULL, document TEXT NOT NULL, version INTEGER NOT NULL,
    digest BLOB NOT NULL, accepted INTEGER NOT NULL, typed_name TEXT NOT NULL, signed_at INTEGER NOT NULL,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id));
CREATE INDEX signature_of_member ON signature (setting, member, document);
CREATE TABLE room (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, name TEXT NOT NULL, position INTEGER NOT NULL,
    closed_at INTEGER, PRIMARY KEY (setting, id));
CREATE TABLE child (
    setting BLOB NOT NULL, id BLOB NOT NULL, first_name TEXT NOT NULL, family_name TEXT NOT NULL, known_as TEXT NOT NULL,
    born_on TEXT, room BLOB NOT NULL, first_day TEXT NOT NULL, last_day TEXT, home_authority TEXT NOT NULL,
    looked_after INTEGER NOT NULL, other_settings TEXT NOT NULL, created_at INTEGER NOT NULL,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, room) REFERENCES room (setting, id));
CREATE INDEX child_of_room ON child (setting, room, family_name, first_name);
CREATE TABLE carer (
    setting BLOB NOT NULL, id BLOB NOT NULL, child BLOB NOT NULL, member BLOB NOT NULL, relationship TEXT NOT NULL,
    authority TEXT NOT NULL, evidence TEXT NOT NULL, evidence_seen_by BLOB, evidence_seen_on TEXT, evidence_until TEXT,
    first_day TEXT NOT NULL, last_day TEXT, recorded_by BLOB, recorded_at INTEGER NOT NULL,
    PRIMARY KEY (setting, id), UNIQUE (setting, child, member),
    FOREIGN KEY (setting, child) REFERENCES child (setting, id),
    FOREIGN KEY (setting, member) REFERENCES membership (setting, id));
CREATE INDEX carer_of_member ON carer (setting, member, child);
CREATE TABLE carer_history (
    setting BLOB NOT NULL, id BLOB NOT NULL, child BLOB NOT NULL, member BLOB NOT NULL, authority TEXT NOT NULL,
    evidence TEXT NOT NULL, evidence_seen_on TEXT, evidence_until TEXT, recorded_by BLOB, recorded_at INTEGER NOT NULL,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, child) REFERENCES child (setting, id),
    FOREIGN KEY (setting, member) REFERENCES membership (setting, id));
CREATE INDEX carer_history_of_child ON carer_history (setting, child);
CREATE TABLE protection (
    setting BLOB NOT NULL, id BLOB NOT NULL, child BLOB NOT NULL, marker TEXT NOT NULL, about BLOB, note TEXT NOT NULL,
    placed_by BLOB NOT NULL, placed_at INTEGER NOT NULL, lift_asked_by BLOB, lift_asked_at INTEGER,
    lifted_by BLOB, lifted_at INTEGER, CHECK (lifted_by IS NULL OR lifted_by <> lift_asked_by),
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, child) REFERENCES child (setting, id));
CREATE INDEX protection_of_child ON protection (setting, child);
CREATE TABLE absence (
    setting BLOB NOT NULL, child BLOB NOT NULL, day TEXT NOT NULL, recorded_by BLOB NOT NULL, recorded_at INTEGER NOT NULL,
    PRIMARY KEY (setting, child, day), FOREIGN KEY (setting, child) REFERENCES child (setting, id));
CREATE TABLE consent (
    setting BLOB NOT NULL, id BLOB NOT NULL, form BLOB NOT NULL, child BLOB, member BLOB, purpose TEXT NOT NULL,
    medium TEXT NOT NULL, decision TEXT NOT NULL, given_by BLOB, authority TEXT NOT NULL, how TEXT NOT NULL, recorded_by BLOB,
    language TEXT NOT NULL, interpreter TEXT NOT NULL, scan BLOB, given_at INTEGER NOT NULL, recorded_at INTEGER NOT NULL,
    until_day TEXT, replaced_at INTEGER, lift_asked_by BLOB, lift_asked_at INTEGER, lifted_by BLOB, lifted_at INTEGER,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, child) REFERENCES child (setting, id),
    FOREIGN KEY (setting, member) REFERENCES membership (setting, id),
    CHECK ((child IS NULL) <> (member IS NULL)));
CREATE INDEX consent_of_child ON consent (setting, child, purpose, medium);
CREATE INDEX consent_of_member ON consent (setting, member, purpose, medium);
CREATE TABLE scan (
    setting BLOB NOT NULL, id BLOB NOT NULL, file TEXT NOT NULL, sealed_key BLOB NOT NULL, content_type TEXT NOT NULL,
    added_by BLOB NOT NULL, added_at INTEGER NOT NULL, PRIMARY KEY (setting, id));
CREATE TABLE consent_round (
    setting BLOB NOT NULL, id BLOB NOT NULL, name TEXT NOT NULL, started_by BLOB NOT NULL, started_at INTEGER NOT NULL,
    due_day TEXT NOT NULL, closed_by BLOB, closed_at INTEGER, PRIMARY KEY (setting, id));
CREATE TABLE post (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, author BLOB NOT NULL, kind TEXT NOT NULL,
    audience TEXT NOT NULL, child BLOB, title TEXT NOT NULL, words TEXT NOT NULL, state TEXT NOT NULL,
    version INTEGER NOT NULL, back_at INTEGER, put_to BLOB, created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL,
    submitted_at INTEGER, published_at INTEGER, stated_by BLOB, stated_at INTEGER, reason TEXT,
    comments_closed INTEGER NOT NULL, wording BLOB,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, author) REFERENCES membership (setting, id),
    FOREIGN KEY (setting, child) REFERENCES child (setting, id));
CREATE INDEX post_on_page ON post (setting, state, published_at, id);
CREATE INDEX post_by_change ON post (setting, changed_at, id);
CREATE TABLE post_room (
    setting BLOB NOT NULL, post BLOB NOT NULL, room BLOB NOT NULL,
    PRIMARY KEY (setting, post, room), FOREIGN KEY (setting, post) REFERENCES post (setting, id),
    FOREIGN KEY (setting, room) REFERENCES room (setting, id));
CREATE TABLE post_edit (
    setting BLOB NOT NULL, post BLOB NOT NULL, version INTEGER NOT NULL, member BLOB NOT NULL, edited_at INTEGER NOT NULL,
    title TEXT NOT NULL, words TEXT NOT NULL,
    PRIMARY KEY (setting, post, version), FOREIGN KEY (setting, post) REFERENCES post (setting, id));
CREATE TABLE post_contributor (
    setting BLOB NOT NULL, post BLOB NOT NULL, member BLOB NOT NULL,
    PRIMARY KEY (setting, post, member), FOREIGN KEY (setting, post) REFERENCES post (setting, id));
CREATE TABLE post_question (
    setting BLOB NOT NULL, id BLOB NOT NULL, post BLOB NOT NULL, picture BLOB, asked_by BLOB NOT NULL, asked_at INTEGER NOT NULL,
    about TEXT NOT NULL, answered_by BLOB, answered_at INTEGER, decision TEXT, answer TEXT,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, post) REFERENCES post (setting, id));
CREATE INDEX post_question_of_post ON post_question (setting, post);
CREATE TABLE approval (
    setting BLOB NOT NULL, id BLOB NOT NULL, post BLOB NOT NULL, version INTEGER NOT NULL, digest BLOB NOT NULL,
    approver BLOB NOT NULL, approved_at INTEGER NOT NULL,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, post) REFERENCES post (setting, id));
CREATE INDEX approval_of_post ON approval (setting, post);
CREATE TABLE closure_wording (
    setting BLOB NOT NULL, id BLOB NOT NULL, title TEXT NOT NULL, words TEXT NOT NULL, written_by BLOB NOT NULL,
    written_at INTEGER NOT NULL, approved_by BLOB, approved_at INTEGER, retired_at INTEGER, PRIMARY KEY (setting, id));
CREATE TABLE setting_key (setting BLOB PRIMARY KEY REFERENCES setting (id), sealed_key BLOB NOT NULL);
CREATE TABLE picture (
    setting BLOB NOT NULL, id BLOB NOT NULL, post BLOB NOT NULL, position INTEGER NOT NULL, added_by BLOB NOT NULL,
    added_at INTEGER NOT NULL, state TEXT NOT NULL, problem TEXT, sealed_key BLOB NOT NULL, upload TEXT, original TEXT,
    width INTEGER, height INTEGER, alt TEXT NOT NULL, generation INTEGER NOT NULL, rendered INTEGER NOT NULL,
    nobody_by BLOB, nobody_at INTEGER, removed_at INTEGER,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, post) REFERENCES post (setting, id));
CREATE INDEX picture_of_post ON picture (setting, post, position);
CREATE INDEX picture_to_prepare ON picture (setting, state);
CREATE INDEX picture_upload ON picture (upload);
CREATE INDEX picture_original ON picture (original);
CREATE TABLE rendition (
    setting BLOB NOT NULL, picture BLOB NOT NULL, generation INTEGER NOT NULL, size TEXT NOT NULL, width INTEGER NOT NULL,
    height INTEGER NOT NULL, bytes INTEGER NOT NULL, digest BLOB NOT NULL, file TEXT NOT NULL,
    PRIMARY KEY (setting, picture, generation, size), FOREIGN KEY (setting, picture) REFERENCES picture (setting, id));
CREATE INDEX rendition_file ON rendition (file);
CREATE TABLE face (
    setting BLOB NOT NULL, id BLOB NOT NULL, picture BLOB NOT NULL, x INTEGER NOT NULL, y INTEGER NOT NULL,
    width INTEGER NOT NULL, height INTEGER NOT NULL, answer TEXT NOT NULL, child BLOB, member BLOB,
    source TEXT NOT NULL, answered_by BLOB, answered_at INTEGER,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, picture) REFERENCES picture (setting, id),
    FOREIGN KEY (setting, child) REFERENCES child (setting, id),
    FOREIGN KEY (setting, member) REFERENCES membership (setting, id));
CREATE INDEX face_of_picture ON face (setting, picture, answer, child, member);
CREATE INDEX face_of_child ON face (setting, child);
CREATE TABLE picture_check (
    setting BLOB NOT NULL, picture BLOB NOT NULL, member BLOB NOT NULL, generation INTEGER NOT NULL, answer TEXT NOT NULL,
    answered_at INTEGER NOT NULL,
    PRIMARY KEY (setting, picture, member), FOREIGN KEY (setting, picture) REFERENCES picture (setting, id));
CREATE TABLE comment (
    setting BLOB NOT NULL, id BLOB NOT NULL, post BLOB NOT NULL, author BLOB NOT NULL, words TEXT NOT NULL,
    said_at INTEGER NOT NULL, state TEXT NOT NULL, held_for TEXT NOT NULL, as_setting INTEGER NOT NULL,
    decided_by BLOB, decided_at INTEGER, reason TEXT,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, post) REFERENCES post (setting, id),
    FOREIGN KEY (setting, author) REFERENCES membership (setting, id));
CREATE INDEX comment_of_post ON comment (setting, post, said_at, id, state, author);
CREATE INDEX comment_by_state ON comment (setting, state, said_at);
CREATE TABLE thanks (
    setting BLOB NOT NULL, post BLOB NOT NULL, member BLOB NOT NULL, said_at INTEGER NOT NULL,
    PRIMARY KEY (setting, post, member), FOREIGN KEY (setting, post) REFERENCES post (setting, id));
CREATE TABLE invitation (
    setting BLOB NOT NULL, id BLOB NOT NULL, capacity TEXT NOT NULL, child BLOB, name TEXT NOT NULL, email TEXT,
    relationship TEXT NOT NULL, authority TEXT NOT NULL, evidence TEXT NOT NULL, title TEXT NOT NULL, duty TEXT,
    evidence_seen INTEGER NOT NULL, line_manager BLOB, language TEXT NOT NULL, household BLOB, member BLOB,
    salt BLOB NOT NULL, token_hash BLOB NOT NULL UNIQUE, printed INTEGER NOT NULL,
    invited_by BLOB, invited_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, handed_by BLOB, handed_at INTEGER,
    used_at INTEGER, used_by BLOB, revoked_at INTEGER, revoked_by BLOB, asked_again_at INTEGER,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, child) REFERENCES child (setting, id),
    FOREIGN KEY (setting, member) REFERENCES membership (setting, id));
CREATE INDEX invitation_of_child ON invitation (setting, child);
CREATE TABLE session (
    token_hash BLOB PRIMARY KEY, person BLOB NOT NULL REFERENCES person (id), setting BLOB NOT NULL, member BLOB NOT NULL,
    created_at INTEGER NOT NULL, seen_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, agent TEXT NOT NULL);
CREATE INDEX session_of_person ON session (person);
CREATE INDEX session_of_member ON session (setting, member);
CREATE TABLE known_browser (
    token_hash BLOB PRIMARY KEY, person BLOB NOT NULL REFERENCES person (id), seen_at INTEGER NOT NULL);
CREATE TABLE throttle (key BLOB PRIMARY KEY, count INTEGER NOT NULL, since INTEGER NOT NULL);
CREATE TABLE audit_head (setting BLOB PRIMARY KEY, number INTEGER NOT NULL, hash BLOB NOT NULL);
CREATE TABLE audit (
    setting BLOB NOT NULL, number INTEGER NOT NULL, at INTEGER NOT NULL, actor TEXT NOT NULL, member BLOB, device BLOB,
    verb TEXT NOT NULL, subject BLOB NOT NULL, outcome TEXT NOT NULL, hash BLOB NOT NULL,
    PRIMARY KEY (setting, number));
CREATE INDEX audit_of_subject ON audit (setting, subject, number);
CREATE TABLE checkpoint (
    setting BLOB NOT NULL, number INTEGER NOT NULL, hash BLOB NOT NULL, at INTEGER NOT NULL, signature BLOB NOT NULL,
    PRIMARY KEY (setting, number));
CREATE TABLE refusal_count (
    setting BLOB NOT NULL, actor TEXT NOT NULL, member BLOB NOT NULL, verb TEXT NOT NULL, subject BLOB NOT NULL,
    rule TEXT NOT NULL, since INTEGER NOT NULL, again INTEGER NOT NULL,
    PRIMARY KEY (setting, actor, member, verb, subject, rule));
CREATE TABLE outbox (
    setting BLOB NOT NULL, id BLOB NOT NULL, kind TEXT NOT NULL, recipient BLOB, address TEXT, subject BLOB,
    made_at INTEGER NOT NULL, attempts INTEGER NOT NULL, next_at INTEGER NOT NULL, sent_at INTEGER, problem TEXT,
    PRIMARY KEY (setting, id));
CREATE INDEX outbox_waiting ON outbox (sent_at, next_at);
CREATE TABLE caretaker_run (job TEXT PRIMARY KEY, ran_at INTEGER NOT NULL, problem TEXT);
INSERT INTO setting (id, name, kind, mailbox, phone, locality, photo_policy, time_zone, guards_first_names, created_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', 'name', 'kind', 'mailbox', 'phone', 'locality', 'photo_policy', 'time_zone', 1, 1788000000000000);
INSERT INTO person (id, name, language, created_at) VALUES (X'706572736F6E69642E2E2E2E2E2E2E2E', 'name', 'language', 1788000000000000);
INSERT INTO membership (setting, id, person, capacity, title, first_day, shows_family_name, created_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6D656D6265727368697069642E2E2E2E', X'706572736F6E69642E2E2E2E2E2E2E2E', 'capacity', 'title', '2026-09-01', 1, 1788000000000000);
INSERT INTO designation (setting, id, member, duty, named_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'64657369676E6174696F6E69642E2E2E', X'6D656D6265727368697069642E2E2E2E', 'duty', 1788000000000000);
INSERT INTO deputising (setting, id, absent, deputy, first_day, last_day, arranged_by, arranged_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'64657075746973696E6769642E2E2E2E', X'6D656D6265727368697069642E2E2E2E', X'6D656D6265727368697069642E2E2E2E', '2026-09-01', '2026-09-01', X'64657075746973696E67617272616E67', 1788000000000000);
INSERT INTO suspension (setting, id, member, placed_by, placed_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'73757370656E73696F6E69642E2E2E2E', X'6D656D6265727368697069642E2E2E2E', X'73757370656E73696F6E706C61636564', 1788000000000000);
INSERT INTO leaver (setting, member, left_on, noted_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6D656D6265727368697069642E2E2E2E', '2026-09-01', 1788000000000000);
INSERT INTO setting_ask (setting, id, option_name, wanted, asked_by, asked_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'73657474696E675F61736B69642E2E2E', 'option_name', 'wanted', X'73657474696E675F61736B61736B6564', 1788000000000000);
INSERT INTO vetting (setting, id, member, status, reference, recorded_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'76657474696E6769642E2E2E2E2E2E2E', X'6D656D6265727368697069642E2E2E2E', 'status', 'reference', 1788000000000000);
INSERT INTO training (setting, id, member, course, provider, completed_on, expires_on, recorded_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'747261696E696E6769642E2E2E2E2E2E', X'6D656D6265727368697069642E2E2E2E', 'course', 'provider', '2026-09-01', '2026-09-01', 1788000000000000);
INSERT INTO document (setting, kind, version, title, words, digest, issued_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', 'kind', 1, 'title', 'words', X'646F63756D656E746469676573742E2E', 1788000000000000);
INSERT INTO signature (setting, id, member, document, version, digest, accepted, typed_name, signed_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'7369676E617475726569642E2E2E2E2E', X'6D656D6265727368697069642E2E2E2E', 'document', 1, X'7369676E61747572656469676573742E', 1, 'typed_name', 1788000000000000);
INSERT INTO room (setting, id, name, position) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'726F6F6D69642E2E2E2E2E2E2E2E2E2E', 'name', 1);
INSERT INTO child (setting, id, first_name, family_name, known_as, room, first_day, home_authority, looked_after, other_settings, created_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6368696C6469642E2E2E2E2E2E2E2E2E', 'first_name', 'family_name', 'known_as', X'726F6F6D69642E2E2E2E2E2E2E2E2E2E', '2026-09-01', 'home_authority', 1, 'other_settings', 1788000000000000);
INSERT INTO carer (setting, id, child, member, relationship, authority, evidence, first_day, recorded_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'636172657269642E2E2E2E2E2E2E2E2E', X'6368696C6469642E2E2E2E2E2E2E2E2E', X'6D656D6265727368697069642E2E2E2E', 'relationship', 'authority', 'evidence', '2026-09-01', 1788000000000000);
INSERT INTO carer_history (setting, id, child, member, authority, evidence, recorded_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'63617265725F686973746F727969642E', X'6368696C6469642E2E2E2E2E2E2E2E2E', X'6D656D6265727368697069642E2E2E2E', 'authority', 'evidence', 1788000000000000);
INSERT INTO protection (setting, id, child, marker, note, placed_by, placed_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'70726F74656374696F6E69642E2E2E2E', X'6368696C6469642E2E2E2E2E2E2E2E2E', 'marker', 'note', X'70726F74656374696F6E706C61636564', 1788000000000000);
INSERT INTO absence (setting, child, day, recorded_by, recorded_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6368696C6469642E2E2E2E2E2E2E2E2E', '2026-09-01', X'616273656E63657265636F726465645F', 1788000000000000);
INSERT INTO consent (setting, id, form, child, purpose, medium, decision, authority, how, language, interpreter, given_at, recorded_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'636F6E73656E7469642E2E2E2E2E2E2E', X'636F6E73656E74666F726D2E2E2E2E2E', X'6368696C6469642E2E2E2E2E2E2E2E2E', 'purpose', 'medium', 'decision', 'authority', 'how', 'language', 'interpreter', 1788000000000000, 1788000000000000);
INSERT INTO scan (setting, id, file, sealed_key, content_type, added_by, added_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'7363616E69642E2E2E2E2E2E2E2E2E2E', 'file', X'7363616E7365616C65645F6B65792E2E', 'content_type', X'7363616E61646465645F62792E2E2E2E', 1788000000000000);
INSERT INTO consent_round (setting, id, name, started_by, started_at, due_day) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'636F6E73656E745F726F756E6469642E', 'name', X'636F6E73656E745F726F756E64737461', 1788000000000000, '2026-09-01');
INSERT INTO post (setting, id, author, kind, audience, title, words, state, version, created_at, changed_at, comments_closed) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'706F737469642E2E2E2E2E2E2E2E2E2E', X'6D656D6265727368697069642E2E2E2E', 'kind', 'audience', 'title', 'words', 'state', 1, 1788000000000000, 1788000000000000, 1);
INSERT INTO post_room (setting, post, room) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'706F737469642E2E2E2E2E2E2E2E2E2E', X'726F6F6D69642E2E2E2E2E2E2E2E2E2E');
INSERT INTO post_edit (setting, post, version, member, edited_at, title, words) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'706F737469642E2E2E2E2E2E2E2E2E2E', 1, X'706F73745F656469746D656D6265722E', 1788000000000000, 'title', 'words');
INSERT INTO post_contributor (setting, post, member) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'706F737469642E2E2E2E2E2E2E2E2E2E', X'706F73745F636F6E7472696275746F72');
INSERT INTO post_question (setting, id, post, asked_by, asked_at, about) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'706F73745F7175657374696F6E69642E', X'706F737469642E2E2E2E2E2E2E2E2E2E', X'706F73745F7175657374696F6E61736B', 1788000000000000, 'about');
INSERT INTO approval (setting, id, post, version, digest, approver, approved_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'617070726F76616C69642E2E2E2E2E2E', X'706F737469642E2E2E2E2E2E2E2E2E2E', 1, X'617070726F76616C6469676573742E2E', X'617070726F76616C617070726F766572', 1788000000000000);
INSERT INTO closure_wording (setting, id, title, words, written_by, written_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'636C6F737572655F776F7264696E6769', 'title', 'words', X'636C6F737572655F776F7264696E6777', 1788000000000000);
INSERT INTO setting_key (setting, sealed_key) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'73657474696E675F6B65797365616C65');
INSERT INTO picture (setting, id, post, position, added_by, added_at, state, sealed_key, alt, generation, rendered) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'7069637475726569642E2E2E2E2E2E2E', X'706F737469642E2E2E2E2E2E2E2E2E2E', 1, X'7069637475726561646465645F62792E', 1788000000000000, 'state', X'706963747572657365616C65645F6B65', 'alt', 1, 1);
INSERT INTO rendition (setting, picture, generation, size, width, height, bytes, digest, file) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'7069637475726569642E2E2E2E2E2E2E', 1, 'size', 1, 1, 1, X'72656E646974696F6E6469676573742E', 'file');
INSERT INTO face (setting, id, picture, x, y, width, height, answer, source) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6661636569642E2E2E2E2E2E2E2E2E2E', X'7069637475726569642E2E2E2E2E2E2E', 1, 1, 1, 1, 'answer', 'source');
INSERT INTO picture_check (setting, picture, member, generation, answer, answered_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'7069637475726569642E2E2E2E2E2E2E', X'706963747572655F636865636B6D656D', 1, 'answer', 1788000000000000);
INSERT INTO comment (setting, id, post, author, words, said_at, state, held_for, as_setting) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'636F6D6D656E7469642E2E2E2E2E2E2E', X'706F737469642E2E2E2E2E2E2E2E2E2E', X'6D656D6265727368697069642E2E2E2E', 'words', 1788000000000000, 'state', 'held_for', 1);
INSERT INTO thanks (setting, post, member, said_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'706F737469642E2E2E2E2E2E2E2E2E2E', X'7468616E6B736D656D6265722E2E2E2E', 1788000000000000);
INSERT INTO invitation (setting, id, capacity, name, relationship, authority, evidence, title, evidence_seen, language, salt, token_hash, printed, invited_at, expires_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'696E7669746174696F6E69642E2E2E2E', 'capacity', 'name', 'relationship', 'authority', 'evidence', 'title', 1, 'language', X'696E7669746174696F6E73616C742E2E', X'696E7669746174696F6E746F6B656E5F', 1, 1788000000000000, 1788000000000000);
INSERT INTO session (token_hash, person, setting, member, created_at, seen_at, expires_at, agent) VALUES (X'73657373696F6E746F6B656E5F686173', X'706572736F6E69642E2E2E2E2E2E2E2E', X'73657474696E6769642E2E2E2E2E2E2E', X'73657373696F6E6D656D6265722E2E2E', 1788000000000000, 1788000000000000, 1788000000000000, 'agent');
INSERT INTO known_browser (token_hash, person, seen_at) VALUES (X'6B6E6F776E5F62726F77736572746F6B', X'706572736F6E69642E2E2E2E2E2E2E2E', 1788000000000000);
INSERT INTO throttle (key, count, since) VALUES (X'7468726F74746C656B65792E2E2E2E2E', 1, 1);
INSERT INTO audit_head (setting, number, hash) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', 1, X'61756469745F68656164686173682E2E');
INSERT INTO audit (setting, number, at, actor, verb, subject, outcome, hash) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', 1, 1, 'actor', 'verb', X'61756469747375626A6563742E2E2E2E', 'outcome', X'6175646974686173682E2E2E2E2E2E2E');
INSERT INTO checkpoint (setting, number, hash, at, signature) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', 1, X'636865636B706F696E74686173682E2E', 1, X'636865636B706F696E747369676E6174');
INSERT INTO refusal_count (setting, actor, member, verb, subject, rule, since, again) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', 'actor', X'7265667573616C5F636F756E746D656D', 'verb', X'7265667573616C5F636F756E74737562', 'rule', 1, 1);
INSERT INTO outbox (setting, id, kind, made_at, attempts, next_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6F7574626F7869642E2E2E2E2E2E2E2E', 'kind', 1788000000000000, 1, 1788000000000000);
INSERT INTO caretaker_run (job, ran_at) VALUES ('job', 1788000000000000);
