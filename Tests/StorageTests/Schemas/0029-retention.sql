-- 0029-retention: kept by bin/schemas as it landed, and never changed.
ALTER TABLE setting ADD COLUMN public_body INTEGER NOT NULL DEFAULT 0;
ALTER TABLE concern ADD COLUMN ended INTEGER NOT NULL DEFAULT 0;
CREATE TABLE retention_change (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, kind TEXT NOT NULL, months INTEGER NOT NULL, why TEXT NOT NULL,
    asked_by BLOB NOT NULL, asked_at INTEGER NOT NULL, decided_by BLOB, decided_at INTEGER, confirmed INTEGER,
    CHECK (confirmed IS NULL OR confirmed = 0 OR decided_by <> asked_by),
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, asked_by) REFERENCES membership (setting, id),
    FOREIGN KEY (setting, decided_by) REFERENCES membership (setting, id));
CREATE INDEX retention_change_of ON retention_change (setting, kind, decided_at);
CREATE TABLE retention_warning (
    setting BLOB NOT NULL REFERENCES setting (id), kind TEXT NOT NULL, item BLOB NOT NULL, due_on TEXT NOT NULL,
    warned_at INTEGER NOT NULL, told_at INTEGER, PRIMARY KEY (setting, kind, item));
CREATE INDEX retention_warning_due ON retention_warning (setting, due_on, kind, item);
CREATE TABLE retention_hold (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, kind TEXT, child BLOB, member BLOB, reason TEXT NOT NULL,
    review_on TEXT NOT NULL, set_by BLOB NOT NULL, set_at INTEGER NOT NULL, lift_asked_by BLOB, lift_asked_at INTEGER,
    lifted_by BLOB, lifted_at INTEGER, CHECK (lifted_by IS NULL OR lifted_by <> lift_asked_by),
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, set_by) REFERENCES membership (setting, id));
CREATE INDEX retention_hold_open ON retention_hold (setting, kind, child, member) WHERE lifted_at IS NULL;
CREATE TABLE retention_deletion (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, kind TEXT NOT NULL, items INTEGER NOT NULL,
    deleted_at INTEGER NOT NULL, PRIMARY KEY (setting, id));
CREATE INDEX retention_deletion_by_time ON retention_deletion (setting, deleted_at);
CREATE TABLE retention_decision (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, kind TEXT NOT NULL, item BLOB NOT NULL, keep_until TEXT,
    why TEXT NOT NULL, asked_by BLOB NOT NULL, asked_at INTEGER NOT NULL, decided_by BLOB, decided_at INTEGER, confirmed INTEGER,
    CHECK (confirmed IS NULL OR confirmed = 0 OR keep_until IS NOT NULL OR decided_by <> asked_by),
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, asked_by) REFERENCES membership (setting, id),
    FOREIGN KEY (setting, decided_by) REFERENCES membership (setting, id));
CREATE INDEX retention_decision_of ON retention_decision (setting, kind, item, asked_at);
CREATE TABLE breach (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, title TEXT NOT NULL, noticed_at INTEGER NOT NULL,
    noted_by BLOB NOT NULL, noted_at INTEGER NOT NULL, closed_at INTEGER,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, noted_by) REFERENCES membership (setting, id));
CREATE INDEX breach_by_time ON breach (setting, noticed_at, id);
CREATE TABLE breach_entry (
    setting BLOB NOT NULL, breach BLOB NOT NULL, number INTEGER NOT NULL, kind TEXT NOT NULL, words TEXT NOT NULL, people TEXT NOT NULL,
    count INTEGER, tell INTEGER, told_at INTEGER, member BLOB, at INTEGER NOT NULL,
    PRIMARY KEY (setting, breach, number), FOREIGN KEY (setting, breach) REFERENCES breach (setting, id),
    FOREIGN KEY (setting, member) REFERENCES membership (setting, id));
CREATE TABLE information_request (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, words TEXT NOT NULL, received_on TEXT NOT NULL,
    due_on TEXT NOT NULL, noted_by BLOB NOT NULL, noted_at INTEGER NOT NULL, answer TEXT NOT NULL, answered_on TEXT, answered_by BLOB,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, noted_by) REFERENCES membership (setting, id),
    FOREIGN KEY (setting, answered_by) REFERENCES membership (setting, id));
CREATE INDEX information_request_by_time ON information_request (setting, received_on, id);
INSERT INTO retention_change (setting, id, kind, months, why, asked_by, asked_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'726574656E74696F6E5F6368616E6765', 'kind', 1, 'why', X'6D656D6265727368697069642E2E2E2E', 1788000000000000);
INSERT INTO retention_warning (setting, kind, item, due_on, warned_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', 'kind', X'726574656E74696F6E5F7761726E696E', '2026-09-01', 1788000000000000);
INSERT INTO retention_hold (setting, id, reason, review_on, set_by, set_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'726574656E74696F6E5F686F6C646964', 'reason', '2026-09-01', X'6D656D6265727368697069642E2E2E2E', 1788000000000000);
INSERT INTO retention_deletion (setting, id, kind, items, deleted_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'726574656E74696F6E5F64656C657469', 'kind', 1, 1788000000000000);
INSERT INTO retention_decision (setting, id, kind, item, why, asked_by, asked_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'726574656E74696F6E5F646563697369', 'kind', X'726574656E74696F6E5F646563697369', 'why', X'6D656D6265727368697069642E2E2E2E', 1788000000000000);
INSERT INTO breach (setting, id, title, noticed_at, noted_by, noted_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'62726561636869642E2E2E2E2E2E2E2E', 'title', 1788000000000000, X'6D656D6265727368697069642E2E2E2E', 1788000000000000);
INSERT INTO breach_entry (setting, breach, number, kind, words, people, at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'62726561636869642E2E2E2E2E2E2E2E', 1, 'kind', 'words', 'people', 1);
INSERT INTO information_request (setting, id, words, received_on, due_on, noted_by, noted_at, answer) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'696E666F726D6174696F6E5F72657175', 'words', '2026-09-01', '2026-09-01', X'6D656D6265727368697069642E2E2E2E', 1788000000000000, 'answer');
