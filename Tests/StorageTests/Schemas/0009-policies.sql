-- 0009-policies: kept by bin/schemas as it landed, and never changed.
CREATE TABLE policy_issue (
    setting BLOB NOT NULL, kind TEXT NOT NULL, version INTEGER NOT NULL, label TEXT NOT NULL, approving_body TEXT NOT NULL,
    reviewed_on TEXT NOT NULL, next_review TEXT NOT NULL, readers TEXT NOT NULL, grace_until TEXT, changes TEXT NOT NULL,
    outline TEXT NOT NULL, registered BLOB NOT NULL, typed_name TEXT NOT NULL, digest BLOB NOT NULL, signed_at INTEGER NOT NULL,
    PRIMARY KEY (setting, kind, version), FOREIGN KEY (setting, kind, version) REFERENCES document (setting, kind, version),
    FOREIGN KEY (setting, registered) REFERENCES membership (setting, id));
CREATE TABLE policy_draft (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL,
    started_by BLOB NOT NULL, started_at INTEGER NOT NULL, asked_by BLOB, asked_at INTEGER, issued_version INTEGER,
    dropped_at INTEGER,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, started_by) REFERENCES membership (setting, id));
CREATE UNIQUE INDEX policy_draft_open ON policy_draft (setting, kind) WHERE issued_version IS NULL AND dropped_at IS NULL;
CREATE TABLE policy_part (
    setting BLOB NOT NULL, draft BLOB NOT NULL, name TEXT NOT NULL, heading TEXT NOT NULL, words TEXT NOT NULL,
    position INTEGER NOT NULL, included INTEGER NOT NULL,
    PRIMARY KEY (setting, draft, name), FOREIGN KEY (setting, draft) REFERENCES policy_draft (setting, id));
CREATE TABLE policy_paper (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, kind TEXT NOT NULL, label TEXT NOT NULL,
    approving_body TEXT NOT NULL, issued_on TEXT NOT NULL, reviewed_on TEXT NOT NULL, next_review TEXT NOT NULL,
    kept_at TEXT NOT NULL, signed_by TEXT NOT NULL, recorded_by BLOB NOT NULL, recorded_at INTEGER NOT NULL,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, recorded_by) REFERENCES membership (setting, id));
CREATE INDEX policy_paper_kind ON policy_paper (setting, kind);
CREATE TABLE policy_link (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, kind TEXT NOT NULL, linked TEXT NOT NULL,
    added_by BLOB NOT NULL, added_at INTEGER NOT NULL, ended_by BLOB, ended_at INTEGER,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, added_by) REFERENCES membership (setting, id));
CREATE TABLE policy_review (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, kind TEXT NOT NULL, version INTEGER NOT NULL,
    reason TEXT NOT NULL, due_on TEXT NOT NULL, asked_by BLOB NOT NULL, asked_at INTEGER NOT NULL,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, kind, version) REFERENCES document (setting, kind, version),
    FOREIGN KEY (setting, asked_by) REFERENCES membership (setting, id));
CREATE INDEX policy_review_of ON policy_review (setting, kind, version);
CREATE TABLE section_opened (
    setting BLOB NOT NULL, member BLOB NOT NULL, kind TEXT NOT NULL, version INTEGER NOT NULL, section TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    PRIMARY KEY (setting, member, kind, version, section), FOREIGN KEY (setting, member) REFERENCES membership (setting, id),
    FOREIGN KEY (setting, kind, version) REFERENCES document (setting, kind, version));
CREATE TABLE reference_check (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, reference TEXT NOT NULL, edition TEXT NOT NULL,
    checked_on TEXT NOT NULL, recheck_on TEXT NOT NULL, checked_by BLOB NOT NULL, recorded_at INTEGER NOT NULL,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, checked_by) REFERENCES membership (setting, id));
CREATE TABLE policy_reminder (
    setting BLOB NOT NULL REFERENCES setting (id), kind TEXT NOT NULL, due_on TEXT NOT NULL, days_left INTEGER NOT NULL,
    sent_at INTEGER NOT NULL,
    PRIMARY KEY (setting, kind, due_on, days_left));
CREATE TABLE reader_reminder (
    setting BLOB NOT NULL, member BLOB NOT NULL, kind TEXT NOT NULL, version INTEGER NOT NULL, sent_at INTEGER NOT NULL,
    PRIMARY KEY (setting, member, kind, version, sent_at), FOREIGN KEY (setting, member) REFERENCES membership (setting, id));
INSERT INTO policy_issue (setting, kind, version, label, approving_body, reviewed_on, next_review, readers, changes, outline, registered, typed_name, digest, signed_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', 'kind', 1, 'label', 'approving_body', '2026-09-01', 'next_review', 'readers', 'changes', 'outline', X'6D656D6265727368697069642E2E2E2E', 'typed_name', X'706F6C6963795F697373756564696765', 1788000000000000);
INSERT INTO policy_draft (setting, id, kind, title, started_by, started_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'706F6C6963795F647261667469642E2E', 'kind', 'title', X'6D656D6265727368697069642E2E2E2E', 1788000000000000);
INSERT INTO policy_part (setting, draft, name, heading, words, position, included) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'706F6C6963795F647261667469642E2E', 'name', 'heading', 'words', 1, 1);
INSERT INTO policy_paper (setting, id, kind, label, approving_body, issued_on, reviewed_on, next_review, kept_at, signed_by, recorded_by, recorded_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'706F6C6963795F706170657269642E2E', 'kind', 'label', 'approving_body', '2026-09-01', '2026-09-01', 'next_review', 'kept_at', 'signed_by', X'6D656D6265727368697069642E2E2E2E', 1788000000000000);
INSERT INTO policy_link (setting, id, kind, linked, added_by, added_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'706F6C6963795F6C696E6B69642E2E2E', 'kind', 'linked', X'6D656D6265727368697069642E2E2E2E', 1788000000000000);
INSERT INTO policy_review (setting, id, kind, version, reason, due_on, asked_by, asked_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'706F6C6963795F72657669657769642E', 'kind', 1, 'reason', '2026-09-01', X'6D656D6265727368697069642E2E2E2E', 1788000000000000);
INSERT INTO section_opened (setting, member, kind, version, section, opened_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6D656D6265727368697069642E2E2E2E', 'kind', 1, 'section', 1788000000000000);
INSERT INTO reference_check (setting, id, reference, edition, checked_on, recheck_on, checked_by, recorded_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'7265666572656E63655F636865636B69', 'reference', 'edition', '2026-09-01', '2026-09-01', X'6D656D6265727368697069642E2E2E2E', 1788000000000000);
INSERT INTO policy_reminder (setting, kind, due_on, days_left, sent_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', 'kind', '2026-09-01', 1, 1788000000000000);
INSERT INTO reader_reminder (setting, member, kind, version, sent_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6D656D6265727368697069642E2E2E2E', 'kind', 1, 1788000000000000);
