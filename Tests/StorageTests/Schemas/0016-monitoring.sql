-- 0016-monitoring: kept by bin/schemas as it landed, and never changed.
ALTER TABLE setting ADD COLUMN approves_own_comments INTEGER NOT NULL DEFAULT 0;
CREATE TABLE monitoring_plan (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, set_by BLOB NOT NULL, set_at INTEGER NOT NULL,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, set_by) REFERENCES membership (setting, id));
CREATE TABLE monitoring_turn (
    setting BLOB NOT NULL, plan BLOB NOT NULL, weekday INTEGER NOT NULL, member BLOB,
    PRIMARY KEY (setting, plan, weekday), FOREIGN KEY (setting, plan) REFERENCES monitoring_plan (setting, id),
    FOREIGN KEY (setting, member) REFERENCES membership (setting, id));
CREATE TABLE monitoring_look (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, started_by BLOB NOT NULL, started_at INTEGER NOT NULL,
    from_at INTEGER NOT NULL, until_at INTEGER NOT NULL, signed_by BLOB, signed_at INTEGER, note TEXT NOT NULL,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, started_by) REFERENCES membership (setting, id),
    FOREIGN KEY (setting, signed_by) REFERENCES membership (setting, id));
CREATE UNIQUE INDEX monitoring_look_open ON monitoring_look (setting) WHERE signed_at IS NULL;
CREATE INDEX monitoring_look_signed ON monitoring_look (setting, until_at);
CREATE TABLE monitoring_sample (
    setting BLOB NOT NULL, look BLOB NOT NULL, picture BLOB NOT NULL,
    PRIMARY KEY (setting, look, picture), FOREIGN KEY (setting, look) REFERENCES monitoring_look (setting, id),
    FOREIGN KEY (setting, picture) REFERENCES picture (setting, id));
CREATE TABLE monitoring_seen (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, kind TEXT NOT NULL, item BLOB NOT NULL, look BLOB,
    finding TEXT NOT NULL, note TEXT NOT NULL, seen_by BLOB NOT NULL, seen_at INTEGER NOT NULL,
    closed_by BLOB, closed_at INTEGER, outcome TEXT,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, seen_by) REFERENCES membership (setting, id),
    FOREIGN KEY (setting, look) REFERENCES monitoring_look (setting, id),
    FOREIGN KEY (setting, closed_by) REFERENCES membership (setting, id));
CREATE INDEX monitoring_seen_item ON monitoring_seen (setting, kind, item, seen_at);
CREATE INDEX monitoring_seen_at ON monitoring_seen (setting, seen_at, id);
CREATE INDEX monitoring_follow_up ON monitoring_seen (setting, seen_at, id) WHERE finding = 'followUp' AND closed_at IS NULL;
CREATE INDEX comment_by_time ON comment (setting, said_at, id);
CREATE INDEX membership_by_time ON membership (setting, created_at, id);
CREATE TABLE monitoring_reminder (
    setting BLOB NOT NULL REFERENCES setting (id), due_on TEXT NOT NULL, stage TEXT NOT NULL, sent_at INTEGER NOT NULL,
    PRIMARY KEY (setting, due_on, stage));
CREATE TABLE report (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, comment BLOB, post BLOB NOT NULL, why TEXT NOT NULL,
    reported_by BLOB NOT NULL, reported_at INTEGER NOT NULL, decided_by BLOB, decided_at INTEGER, kept INTEGER, answer TEXT,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, comment) REFERENCES comment (setting, id),
    FOREIGN KEY (setting, post) REFERENCES post (setting, id),
    FOREIGN KEY (setting, reported_by) REFERENCES membership (setting, id));
CREATE INDEX report_of_comment ON report (setting, comment);
CREATE INDEX report_open ON report (setting, reported_at, id) WHERE decided_at IS NULL;
CREATE TABLE comment_pause (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, member BLOB NOT NULL, reason TEXT NOT NULL,
    placed_by BLOB NOT NULL, placed_at INTEGER NOT NULL, until_day TEXT NOT NULL, ended_by BLOB, ended_at INTEGER,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id),
    FOREIGN KEY (setting, placed_by) REFERENCES membership (setting, id));
CREATE INDEX comment_pause_of ON comment_pause (setting, member);
INSERT INTO monitoring_plan (setting, id, set_by, set_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6D6F6E69746F72696E675F706C616E69', X'6D656D6265727368697069642E2E2E2E', 1788000000000000);
INSERT INTO monitoring_turn (setting, plan, weekday) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6D6F6E69746F72696E675F706C616E69', 1);
INSERT INTO monitoring_look (setting, id, started_by, started_at, from_at, until_at, note) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6D6F6E69746F72696E675F6C6F6F6B69', X'6D656D6265727368697069642E2E2E2E', 1788000000000000, 1788000000000000, 1788000000000000, 'note');
INSERT INTO monitoring_sample (setting, look, picture) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6D6F6E69746F72696E675F6C6F6F6B69', X'7069637475726569642E2E2E2E2E2E2E');
INSERT INTO monitoring_seen (setting, id, kind, item, finding, note, seen_by, seen_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6D6F6E69746F72696E675F7365656E69', 'kind', X'6D6F6E69746F72696E675F7365656E69', 'finding', 'note', X'6D656D6265727368697069642E2E2E2E', 1788000000000000);
INSERT INTO monitoring_reminder (setting, due_on, stage, sent_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', '2026-09-01', 'stage', 1788000000000000);
INSERT INTO report (setting, id, post, why, reported_by, reported_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'7265706F727469642E2E2E2E2E2E2E2E', X'706F737469642E2E2E2E2E2E2E2E2E2E', 'why', X'6D656D6265727368697069642E2E2E2E', 1788000000000000);
INSERT INTO comment_pause (setting, id, member, reason, placed_by, placed_at, until_day) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'636F6D6D656E745F706175736569642E', X'6D656D6265727368697069642E2E2E2E', 'reason', X'6D656D6265727368697069642E2E2E2E', 1788000000000000, '2026-09-01');
