-- 0010-register: kept by bin/schemas as it landed, and never changed.
ALTER TABLE vetting ADD COLUMN check_type TEXT NOT NULL DEFAULT '';
ALTER TABLE vetting ADD COLUMN seen_on TEXT;
ALTER TABLE vetting ADD COLUMN barred_list_on TEXT;
ALTER TABLE vetting ADD COLUMN supervisor BLOB;
ALTER TABLE invitation ADD COLUMN username TEXT;
CREATE TABLE register_entry (
    setting BLOB NOT NULL, id BLOB NOT NULL, member BLOB NOT NULL, kind TEXT NOT NULL, words TEXT NOT NULL, on_day TEXT NOT NULL,
    until_day TEXT, outcome TEXT, recorded_by BLOB, recorded_at INTEGER NOT NULL,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id));
CREATE INDEX register_entry_of_member ON register_entry (setting, member, kind, recorded_at);
CREATE TABLE agency_shift (
    setting BLOB NOT NULL, id BLOB NOT NULL, member BLOB NOT NULL, agency TEXT NOT NULL, confirmation TEXT NOT NULL,
    starts_at INTEGER NOT NULL, ends_at INTEGER NOT NULL, recorded_by BLOB, recorded_at INTEGER NOT NULL,
    ended_by BLOB, ended_at INTEGER,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id));
CREATE INDEX agency_shift_of_member ON agency_shift (setting, member, ends_at);
CREATE TABLE register_choice (
    setting BLOB NOT NULL REFERENCES setting (id), name TEXT NOT NULL, chosen TEXT NOT NULL, PRIMARY KEY (setting, name));
CREATE TABLE staff_domain (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, domain_name TEXT NOT NULL, declared_by BLOB,
    declared_at INTEGER NOT NULL, withdrawn_by BLOB, withdrawn_at INTEGER, PRIMARY KEY (setting, id));
CREATE TABLE induction_item (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, name TEXT NOT NULL, added_by BLOB, added_at INTEGER NOT NULL,
    retired_by BLOB, retired_at INTEGER, PRIMARY KEY (setting, id));
CREATE TABLE induction_entry (
    setting BLOB NOT NULL, id BLOB NOT NULL, member BLOB NOT NULL, item TEXT NOT NULL, given_on TEXT NOT NULL, given_by BLOB NOT NULL,
    recorded_at INTEGER NOT NULL, countersigned_at INTEGER, typed_name TEXT,
    PRIMARY KEY (setting, id), UNIQUE (setting, member, item), FOREIGN KEY (setting, member) REFERENCES membership (setting, id));
CREATE TABLE declaration (
    setting BLOB NOT NULL, id BLOB NOT NULL, member BLOB NOT NULL, suitable INTEGER NOT NULL, typed_name TEXT NOT NULL,
    rule TEXT NOT NULL, made_at INTEGER NOT NULL, due_on TEXT NOT NULL,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id));
CREATE INDEX declaration_of_member ON declaration (setting, member, made_at);
CREATE TABLE declared_network (
    setting BLOB NOT NULL, declaration BLOB NOT NULL, network TEXT NOT NULL, at_maximum INTEGER NOT NULL, unlinked INTEGER NOT NULL,
    PRIMARY KEY (setting, declaration, network), FOREIGN KEY (setting, declaration) REFERENCES declaration (setting, id));
CREATE TABLE relationship (
    setting BLOB NOT NULL, id BLOB NOT NULL, member BLOB NOT NULL, kind TEXT NOT NULL, about TEXT NOT NULL, network TEXT NOT NULL,
    declared_at INTEGER NOT NULL, over_at INTEGER,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id));
CREATE INDEX relationship_of_member ON relationship (setting, member);
CREATE TABLE relationship_answer (
    setting BLOB NOT NULL, id BLOB NOT NULL, relationship BLOB NOT NULL, answer TEXT NOT NULL, terms TEXT NOT NULL, ends_on TEXT,
    review_on TEXT NOT NULL, answered_by BLOB NOT NULL, answered_at INTEGER NOT NULL,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, relationship) REFERENCES relationship (setting, id));
CREATE INDEX relationship_answer_of ON relationship_answer (setting, relationship, answered_at);
CREATE TABLE register_reminder (
    setting BLOB NOT NULL, member BLOB NOT NULL, part TEXT NOT NULL, due_on TEXT NOT NULL, days INTEGER NOT NULL,
    sent_at INTEGER NOT NULL,
    PRIMARY KEY (setting, member, part, due_on, days), FOREIGN KEY (setting, member) REFERENCES membership (setting, id));
INSERT INTO register_entry (setting, id, member, kind, words, on_day, recorded_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'72656769737465725F656E7472796964', X'6D656D6265727368697069642E2E2E2E', 'kind', 'words', '2026-09-01', 1788000000000000);
INSERT INTO agency_shift (setting, id, member, agency, confirmation, starts_at, ends_at, recorded_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6167656E63795F736869667469642E2E', X'6D656D6265727368697069642E2E2E2E', 'agency', 'confirmation', 1788000000000000, 1788000000000000, 1788000000000000);
INSERT INTO register_choice (setting, name, chosen) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', 'name', 'chosen');
INSERT INTO staff_domain (setting, id, domain_name, declared_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'73746166665F646F6D61696E69642E2E', 'domain_name', 1788000000000000);
INSERT INTO induction_item (setting, id, name, added_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'696E64756374696F6E5F6974656D6964', 'name', 1788000000000000);
INSERT INTO induction_entry (setting, id, member, item, given_on, given_by, recorded_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'696E64756374696F6E5F656E74727969', X'6D656D6265727368697069642E2E2E2E', 'item', '2026-09-01', X'696E64756374696F6E5F656E74727967', 1788000000000000);
INSERT INTO declaration (setting, id, member, suitable, typed_name, rule, made_at, due_on) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6465636C61726174696F6E69642E2E2E', X'6D656D6265727368697069642E2E2E2E', 1, 'typed_name', 'rule', 1788000000000000, '2026-09-01');
INSERT INTO declared_network (setting, declaration, network, at_maximum, unlinked) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6465636C61726174696F6E69642E2E2E', 'network', 1, 1);
INSERT INTO relationship (setting, id, member, kind, about, network, declared_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'72656C6174696F6E7368697069642E2E', X'6D656D6265727368697069642E2E2E2E', 'kind', 'about', 'network', 1788000000000000);
INSERT INTO relationship_answer (setting, id, relationship, answer, terms, review_on, answered_by, answered_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'72656C6174696F6E736869705F616E73', X'72656C6174696F6E7368697069642E2E', 'answer', 'terms', '2026-09-01', X'72656C6174696F6E736869705F616E73', 1788000000000000);
INSERT INTO register_reminder (setting, member, part, due_on, days, sent_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6D656D6265727368697069642E2E2E2E', 'part', '2026-09-01', 1, 1788000000000000);
