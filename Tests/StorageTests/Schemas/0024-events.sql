-- 0024-events: kept by bin/schemas as it landed, and never changed.
CREATE TABLE event (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, made_at INTEGER NOT NULL, live INTEGER NOT NULL,
    sequence INTEGER NOT NULL, told_at INTEGER, reminded_at INTEGER, cancelled_by BLOB, cancelled_at INTEGER, reason TEXT,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, cancelled_by) REFERENCES membership (setting, id));
CREATE TABLE event_version (
    setting BLOB NOT NULL, event BLOB NOT NULL, version INTEGER NOT NULL, title TEXT NOT NULL, words TEXT NOT NULL,
    place TEXT NOT NULL, starts_at INTEGER NOT NULL, ends_at INTEGER NOT NULL, audience TEXT NOT NULL, wants_replies INTEGER NOT NULL,
    written_by BLOB NOT NULL, written_at INTEGER NOT NULL, submitted_at INTEGER, approved_by BLOB, approved_at INTEGER,
    returned_by BLOB, returned_at INTEGER, reason TEXT,
    CHECK (ends_at > starts_at), CHECK (approved_by IS NULL OR approved_by <> written_by),
    PRIMARY KEY (setting, event, version), FOREIGN KEY (setting, event) REFERENCES event (setting, id),
    FOREIGN KEY (setting, written_by) REFERENCES membership (setting, id),
    FOREIGN KEY (setting, approved_by) REFERENCES membership (setting, id),
    FOREIGN KEY (setting, returned_by) REFERENCES membership (setting, id));
CREATE INDEX event_version_by_time ON event_version (setting, ends_at, event);
CREATE TABLE event_room (
    setting BLOB NOT NULL, event BLOB NOT NULL, version INTEGER NOT NULL, room BLOB NOT NULL,
    PRIMARY KEY (setting, event, version, room),
    FOREIGN KEY (setting, event, version) REFERENCES event_version (setting, event, version),
    FOREIGN KEY (setting, room) REFERENCES room (setting, id));
CREATE TABLE event_reply (
    setting BLOB NOT NULL, event BLOB NOT NULL, member BLOB NOT NULL, coming INTEGER NOT NULL, people INTEGER NOT NULL,
    note TEXT NOT NULL, said_at INTEGER NOT NULL,
    PRIMARY KEY (setting, event, member), FOREIGN KEY (setting, event) REFERENCES event (setting, id),
    FOREIGN KEY (setting, member) REFERENCES membership (setting, id));
INSERT INTO event (setting, id, made_at, live, sequence) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6576656E7469642E2E2E2E2E2E2E2E2E', 1788000000000000, 1, 1);
INSERT INTO event_version (setting, event, version, title, words, place, starts_at, ends_at, audience, wants_replies, written_by, written_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6576656E7469642E2E2E2E2E2E2E2E2E', 1, 'title', 'words', 'place', 1788000000000000, 1788003600000000, 'audience', 1, X'6D656D6265727368697069642E2E2E2E', 1788000000000000);
INSERT INTO event_room (setting, event, version, room) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6576656E7469642E2E2E2E2E2E2E2E2E', 1, X'726F6F6D69642E2E2E2E2E2E2E2E2E2E');
INSERT INTO event_reply (setting, event, member, coming, people, note, said_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6576656E7469642E2E2E2E2E2E2E2E2E', X'6D656D6265727368697069642E2E2E2E', 1, 1, 'note', 1788000000000000);
