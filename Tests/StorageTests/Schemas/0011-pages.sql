-- 0011-pages: kept by bin/schemas as it landed, and never changed.
ALTER TABLE setting ADD COLUMN officer_decides_pages INTEGER NOT NULL DEFAULT 0;
ALTER TABLE invitation ADD COLUMN last_day TEXT;
CREATE TABLE page_request (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, network TEXT NOT NULL, title TEXT NOT NULL,
    made_by BLOB, made_at INTEGER NOT NULL, sent_by BLOB, sent_at INTEGER, decided_by BLOB, decided_at INTEGER,
    approved INTEGER NOT NULL, decided_alone INTEGER NOT NULL, typed_name TEXT NOT NULL, reason TEXT NOT NULL, evaluate_on TEXT,
    replaced_at INTEGER, revoked_by BLOB, revoked_at INTEGER, revoked_for TEXT NOT NULL,
    CHECK (approved = 0 OR decided_at IS NOT NULL), CHECK (approved = 0 OR decided_alone = 1 OR decided_by <> made_by),
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, made_by) REFERENCES membership (setting, id),
    FOREIGN KEY (setting, sent_by) REFERENCES membership (setting, id),
    FOREIGN KEY (setting, decided_by) REFERENCES membership (setting, id),
    FOREIGN KEY (setting, revoked_by) REFERENCES membership (setting, id));
CREATE INDEX page_request_approved ON page_request (setting, network, revoked_at) WHERE approved = 1 AND replaced_at IS NULL;
CREATE TABLE page_answer (
    setting BLOB NOT NULL, request BLOB NOT NULL, part TEXT NOT NULL, words TEXT NOT NULL,
    PRIMARY KEY (setting, request, part), FOREIGN KEY (setting, request) REFERENCES page_request (setting, id));
CREATE TABLE page_administrator (
    setting BLOB NOT NULL, request BLOB NOT NULL, place INTEGER NOT NULL, name TEXT NOT NULL, position TEXT NOT NULL,
    email TEXT NOT NULL, phone TEXT NOT NULL, line_manager TEXT NOT NULL,
    PRIMARY KEY (setting, request, place), FOREIGN KEY (setting, request) REFERENCES page_request (setting, id));
CREATE TABLE page_risk (
    setting BLOB NOT NULL, id BLOB NOT NULL, request BLOB NOT NULL, area TEXT NOT NULL, risk TEXT NOT NULL, who TEXT NOT NULL,
    control TEXT NOT NULL, rule TEXT, residual TEXT NOT NULL, owner TEXT NOT NULL, review_on TEXT NOT NULL,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, request) REFERENCES page_request (setting, id));
CREATE INDEX page_risk_of_request ON page_risk (setting, request);
CREATE TABLE page_evaluation (
    setting BLOB NOT NULL, id BLOB NOT NULL, request BLOB NOT NULL, findings TEXT NOT NULL, evaluated_by BLOB NOT NULL,
    evaluated_at INTEGER NOT NULL, next_on TEXT NOT NULL,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, request) REFERENCES page_request (setting, id),
    FOREIGN KEY (setting, evaluated_by) REFERENCES membership (setting, id));
CREATE INDEX page_evaluation_of_request ON page_evaluation (setting, request);
CREATE TABLE outside_account (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, network TEXT NOT NULL, added_by BLOB NOT NULL,
    added_at INTEGER NOT NULL, ended_by BLOB, ended_at INTEGER,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, added_by) REFERENCES membership (setting, id),
    FOREIGN KEY (setting, ended_by) REFERENCES membership (setting, id));
CREATE TABLE outside_account_entry (
    setting BLOB NOT NULL, id BLOB NOT NULL, account BLOB NOT NULL, title TEXT NOT NULL, address TEXT NOT NULL,
    mailbox TEXT NOT NULL, administrators TEXT NOT NULL, closed INTEGER NOT NULL, review_every INTEGER NOT NULL,
    noted_by BLOB NOT NULL, noted_at INTEGER NOT NULL,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, account) REFERENCES outside_account (setting, id),
    FOREIGN KEY (setting, noted_by) REFERENCES membership (setting, id));
CREATE INDEX outside_account_entry_of ON outside_account_entry (setting, account);
CREATE TABLE account_review (
    setting BLOB NOT NULL, id BLOB NOT NULL, account BLOB NOT NULL, reviewed_by BLOB NOT NULL, reviewed_at INTEGER NOT NULL,
    typed_name TEXT NOT NULL, next_on TEXT NOT NULL, loose INTEGER NOT NULL,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, account) REFERENCES outside_account (setting, id),
    FOREIGN KEY (setting, reviewed_by) REFERENCES membership (setting, id));
CREATE INDEX account_review_of ON account_review (setting, account);
CREATE TABLE settings_answer (
    setting BLOB NOT NULL, review BLOB NOT NULL, item TEXT NOT NULL, found TEXT NOT NULL, note TEXT NOT NULL,
    PRIMARY KEY (setting, review, item), FOREIGN KEY (setting, review) REFERENCES account_review (setting, id));
CREATE TABLE content_check (
    setting BLOB NOT NULL, id BLOB NOT NULL, account BLOB NOT NULL, checked_by BLOB NOT NULL, checked_at INTEGER NOT NULL,
    found TEXT NOT NULL, note TEXT NOT NULL, next_on TEXT NOT NULL,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, account) REFERENCES outside_account (setting, id),
    FOREIGN KEY (setting, checked_by) REFERENCES membership (setting, id));
CREATE INDEX content_check_of ON content_check (setting, account);
CREATE TABLE guidance_entry (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, name TEXT NOT NULL, reader TEXT NOT NULL, place TEXT,
    title TEXT NOT NULL, address TEXT NOT NULL, words TEXT NOT NULL, edition TEXT NOT NULL, statutory INTEGER NOT NULL,
    checked_on TEXT, recheck_on TEXT, removed INTEGER NOT NULL, noted_by BLOB NOT NULL, noted_at INTEGER NOT NULL,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, noted_by) REFERENCES membership (setting, id));
CREATE INDEX guidance_entry_latest ON guidance_entry (setting, name, noted_at);
CREATE TABLE referral_entry (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, kind TEXT NOT NULL, place TEXT NOT NULL,
    locality TEXT NOT NULL, body TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL, web TEXT NOT NULL,
    hours TEXT NOT NULL, owner TEXT NOT NULL, verified_by BLOB, verified_on TEXT, noted_by BLOB NOT NULL,
    noted_at INTEGER NOT NULL,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, verified_by) REFERENCES membership (setting, id),
    FOREIGN KEY (setting, noted_by) REFERENCES membership (setting, id));
CREATE INDEX referral_entry_latest ON referral_entry (setting, place, kind, noted_at);
CREATE TABLE publish_kit (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, post BLOB NOT NULL, member BLOB NOT NULL,
    asked_at INTEGER NOT NULL, state TEXT NOT NULL, sealed_key BLOB NOT NULL, ready_at INTEGER, ends_at INTEGER,
    fetched_at INTEGER,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, post) REFERENCES post (setting, id),
    FOREIGN KEY (setting, member) REFERENCES membership (setting, id));
CREATE INDEX publish_kit_of_post ON publish_kit (setting, post);
CREATE INDEX publish_kit_in_work ON publish_kit (state, asked_at);
CREATE TABLE publish_kit_picture (
    setting BLOB NOT NULL, kit BLOB NOT NULL, picture BLOB NOT NULL, position INTEGER NOT NULL, shown_at INTEGER NOT NULL,
    likeness BLOB NOT NULL, file TEXT,
    PRIMARY KEY (setting, kit, picture), FOREIGN KEY (setting, kit) REFERENCES publish_kit (setting, id));
CREATE INDEX publish_kit_file ON publish_kit_picture (file);
INSERT INTO page_request (setting, id, network, title, made_at, approved, decided_alone, typed_name, reason, revoked_for) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'706167655F7265717565737469642E2E', 'network', 'title', 1788000000000000, 0, 1, 'typed_name', 'reason', 'revoked_for');
INSERT INTO page_answer (setting, request, part, words) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'706167655F7265717565737469642E2E', 'part', 'words');
INSERT INTO page_administrator (setting, request, place, name, position, email, phone, line_manager) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'706167655F7265717565737469642E2E', 1, 'name', 'position', 'email', 'phone', 'line_manager');
INSERT INTO page_risk (setting, id, request, area, risk, who, control, residual, owner, review_on) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'706167655F7269736B69642E2E2E2E2E', X'706167655F7265717565737469642E2E', 'area', 'risk', 'who', 'control', 'residual', 'owner', '2026-09-01');
INSERT INTO page_evaluation (setting, id, request, findings, evaluated_by, evaluated_at, next_on) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'706167655F6576616C756174696F6E69', X'706167655F7265717565737469642E2E', 'findings', X'6D656D6265727368697069642E2E2E2E', 1788000000000000, '2026-09-01');
INSERT INTO outside_account (setting, id, network, added_by, added_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6F7574736964655F6163636F756E7469', 'network', X'6D656D6265727368697069642E2E2E2E', 1788000000000000);
INSERT INTO outside_account_entry (setting, id, account, title, address, mailbox, administrators, closed, review_every, noted_by, noted_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6F7574736964655F6163636F756E745F', X'6F7574736964655F6163636F756E7469', 'title', 'address', 'mailbox', 'administrators', 1, 1, X'6D656D6265727368697069642E2E2E2E', 1788000000000000);
INSERT INTO account_review (setting, id, account, reviewed_by, reviewed_at, typed_name, next_on, loose) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6163636F756E745F7265766965776964', X'6F7574736964655F6163636F756E7469', X'6D656D6265727368697069642E2E2E2E', 1788000000000000, 'typed_name', '2026-09-01', 1);
INSERT INTO settings_answer (setting, review, item, found, note) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6163636F756E745F7265766965776964', 'item', 'found', 'note');
INSERT INTO content_check (setting, id, account, checked_by, checked_at, found, note, next_on) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'636F6E74656E745F636865636B69642E', X'6F7574736964655F6163636F756E7469', X'6D656D6265727368697069642E2E2E2E', 1788000000000000, 'found', 'note', '2026-09-01');
INSERT INTO guidance_entry (setting, id, name, reader, title, address, words, edition, statutory, removed, noted_by, noted_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'67756964616E63655F656E7472796964', 'name', 'reader', 'title', 'address', 'words', 'edition', 1, 1, X'6D656D6265727368697069642E2E2E2E', 1788000000000000);
INSERT INTO referral_entry (setting, id, kind, place, locality, body, phone, email, web, hours, owner, noted_by, noted_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'726566657272616C5F656E7472796964', 'kind', 'place', 'locality', 'body', 'phone', 'email', 'web', 'hours', 'owner', X'6D656D6265727368697069642E2E2E2E', 1788000000000000);
INSERT INTO publish_kit (setting, id, post, member, asked_at, state, sealed_key) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'7075626C6973685F6B697469642E2E2E', X'706F737469642E2E2E2E2E2E2E2E2E2E', X'6D656D6265727368697069642E2E2E2E', 1788000000000000, 'state', X'7075626C6973685F6B69747365616C65');
INSERT INTO publish_kit_picture (setting, kit, picture, position, shown_at, likeness) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'7075626C6973685F6B697469642E2E2E', X'7075626C6973685F6B69745F70696374', 1, 1788000000000000, X'7075626C6973685F6B69745F70696374');
