-- 0023-notices: kept by bin/schemas as it landed, and never changed.
CREATE TABLE notice_choice (
    setting BLOB NOT NULL, member BLOB NOT NULL, kind TEXT NOT NULL, pace TEXT NOT NULL, chosen_at INTEGER NOT NULL,
    PRIMARY KEY (setting, member, kind), FOREIGN KEY (setting, member) REFERENCES membership (setting, id));
CREATE TABLE quiet_hours (
    setting BLOB NOT NULL, member BLOB NOT NULL, begins INTEGER NOT NULL, ends INTEGER NOT NULL, chosen_at INTEGER NOT NULL,
    CHECK (begins <> ends), PRIMARY KEY (setting, member), FOREIGN KEY (setting, member) REFERENCES membership (setting, id));
CREATE TABLE digest (
    setting BLOB NOT NULL, id BLOB NOT NULL, member BLOB NOT NULL, kinds TEXT NOT NULL, made_at INTEGER NOT NULL,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id));
CREATE TABLE digest_item (
    setting BLOB NOT NULL, id BLOB NOT NULL, member BLOB NOT NULL, kind TEXT NOT NULL, pace TEXT NOT NULL,
    made_at INTEGER NOT NULL, digest BLOB,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id),
    FOREIGN KEY (setting, digest) REFERENCES digest (setting, id));
CREATE INDEX digest_item_waiting ON digest_item (setting, pace, made_at) WHERE digest IS NULL;
CREATE TABLE digest_run (setting BLOB NOT NULL, pace TEXT NOT NULL, done_until INTEGER NOT NULL, PRIMARY KEY (setting, pace));
CREATE TABLE push_device (
    setting BLOB NOT NULL, id BLOB NOT NULL, member BLOB NOT NULL, endpoint_hash BLOB NOT NULL, sealed BLOB NOT NULL,
    agent TEXT NOT NULL, added_at INTEGER NOT NULL, failures INTEGER NOT NULL,
    PRIMARY KEY (setting, id), UNIQUE (setting, endpoint_hash), FOREIGN KEY (setting, member) REFERENCES membership (setting, id));
CREATE INDEX push_device_of_member ON push_device (setting, member);
CREATE TABLE push_note (
    setting BLOB NOT NULL, id BLOB NOT NULL, device BLOB NOT NULL, kind TEXT NOT NULL, subject BLOB NOT NULL, made_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL, next_at INTEGER NOT NULL, sent_at INTEGER, problem TEXT, claimed_by BLOB, claimed_until INTEGER,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, device) REFERENCES push_device (setting, id));
CREATE INDEX push_note_waiting ON push_note (sent_at, next_at);
CREATE INDEX push_note_of_device ON push_note (setting, device);
CREATE TABLE calendar_address (
    setting BLOB NOT NULL, id BLOB NOT NULL, member BLOB NOT NULL, salt BLOB NOT NULL, made_at INTEGER NOT NULL, ended_at INTEGER,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id));
CREATE UNIQUE INDEX calendar_address_of_member ON calendar_address (setting, member) WHERE ended_at IS NULL;
INSERT INTO notice_choice (setting, member, kind, pace, chosen_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6D656D6265727368697069642E2E2E2E', 'kind', 'pace', 1788000000000000);
INSERT INTO quiet_hours (setting, member, begins, ends, chosen_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6D656D6265727368697069642E2E2E2E', 1, 2, 1788000000000000);
INSERT INTO digest (setting, id, member, kinds, made_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'64696765737469642E2E2E2E2E2E2E2E', X'6D656D6265727368697069642E2E2E2E', 'kinds', 1788000000000000);
INSERT INTO digest_item (setting, id, member, kind, pace, made_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6469676573745F6974656D69642E2E2E', X'6D656D6265727368697069642E2E2E2E', 'kind', 'pace', 1788000000000000);
INSERT INTO digest_run (setting, pace, done_until) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', 'pace', 1);
INSERT INTO push_device (setting, id, member, endpoint_hash, sealed, agent, added_at, failures) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'707573685F64657669636569642E2E2E', X'6D656D6265727368697069642E2E2E2E', X'707573685F646576696365656E64706F', X'707573685F6465766963657365616C65', 'agent', 1788000000000000, 1);
INSERT INTO push_note (setting, id, device, kind, subject, made_at, attempts, next_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'707573685F6E6F746569642E2E2E2E2E', X'707573685F64657669636569642E2E2E', 'kind', X'707573685F6E6F74657375626A656374', 1788000000000000, 1, 1788000000000000);
INSERT INTO calendar_address (setting, id, member, salt, made_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'63616C656E6461725F61646472657373', X'6D656D6265727368697069642E2E2E2E', X'63616C656E6461725F61646472657373', 1788000000000000);
