-- 0012-assurance: kept by bin/schemas as it landed, and never changed.
CREATE TABLE assurance_day (
    setting BLOB NOT NULL REFERENCES setting (id), day TEXT NOT NULL, source TEXT NOT NULL,
    met INTEGER NOT NULL, attention INTEGER NOT NULL, unmet INTEGER NOT NULL, later INTEGER NOT NULL,
    PRIMARY KEY (setting, day, source));
CREATE TABLE assurance_change (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, day TEXT NOT NULL, clause TEXT NOT NULL,
    former TEXT, state TEXT NOT NULL, PRIMARY KEY (setting, id));
CREATE TABLE settings_review (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, member BLOB NOT NULL, typed_name TEXT NOT NULL,
    signed_at INTEGER NOT NULL, signed_on TEXT NOT NULL, due_on TEXT NOT NULL, digest BLOB NOT NULL, note TEXT NOT NULL,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id));
CREATE INDEX settings_review_by_time ON settings_review (setting, signed_at);
CREATE TABLE evidence_pack (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, member BLOB NOT NULL, first_day TEXT NOT NULL,
    last_day TEXT NOT NULL, first_entry INTEGER NOT NULL, last_entry INTEGER NOT NULL, asked_at INTEGER NOT NULL,
    state TEXT NOT NULL, sealed_key BLOB NOT NULL, ready_at INTEGER, ends_at INTEGER,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id));
CREATE TABLE evidence_file (
    setting BLOB NOT NULL, pack BLOB NOT NULL, part INTEGER NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL,
    digest BLOB NOT NULL, bytes INTEGER NOT NULL, file TEXT NOT NULL,
    PRIMARY KEY (setting, pack, position), FOREIGN KEY (setting, pack) REFERENCES evidence_pack (setting, id));
CREATE INDEX evidence_file_name ON evidence_file (file);
INSERT INTO assurance_day (setting, day, source, met, attention, unmet, later) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', '2026-09-01', 'source', 1, 1, 1, 1);
INSERT INTO assurance_change (setting, id, day, clause, state) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6173737572616E63655F6368616E6765', '2026-09-01', 'clause', 'state');
INSERT INTO settings_review (setting, id, member, typed_name, signed_at, signed_on, due_on, digest, note) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'73657474696E67735F72657669657769', X'6D656D6265727368697069642E2E2E2E', 'typed_name', 1788000000000000, '2026-09-01', '2026-09-01', X'73657474696E67735F72657669657764', 'note');
INSERT INTO evidence_pack (setting, id, member, first_day, last_day, first_entry, last_entry, asked_at, state, sealed_key) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'65766964656E63655F7061636B69642E', X'6D656D6265727368697069642E2E2E2E', '2026-09-01', '2026-09-01', 1, 1, 1788000000000000, 'state', X'65766964656E63655F7061636B736561');
INSERT INTO evidence_file (setting, pack, part, position, name, digest, bytes, file) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'65766964656E63655F7061636B69642E', 1, 1, 'name', X'65766964656E63655F66696C65646967', 1, 'file');
