-- 0018-conduct: kept by bin/schemas as it landed, and never changed.
CREATE TABLE conduct_step (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, member BLOB NOT NULL, kind TEXT NOT NULL,
    breach TEXT NOT NULL, reason TEXT NOT NULL, evidence TEXT NOT NULL, picture BLOB, suspension BLOB,
    placed_by BLOB NOT NULL, placed_at INTEGER NOT NULL, until_day TEXT NOT NULL,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id),
    FOREIGN KEY (setting, placed_by) REFERENCES membership (setting, id),
    FOREIGN KEY (setting, suspension) REFERENCES suspension (setting, id));
CREATE INDEX conduct_step_of ON conduct_step (setting, member, placed_at);
CREATE INDEX conduct_step_end ON conduct_step (setting, until_day) WHERE suspension IS NOT NULL;
CREATE TABLE conduct_appeal (
    setting BLOB NOT NULL, step BLOB NOT NULL, words TEXT NOT NULL, made_at INTEGER NOT NULL, decided_by BLOB,
    decided_at INTEGER, upheld INTEGER, answer TEXT,
    PRIMARY KEY (setting, step), FOREIGN KEY (setting, step) REFERENCES conduct_step (setting, id),
    FOREIGN KEY (setting, decided_by) REFERENCES membership (setting, id));
CREATE INDEX conduct_appeal_open ON conduct_appeal (setting, made_at) WHERE decided_at IS NULL;
CREATE TABLE viewing_tally (
    setting BLOB NOT NULL, member BLOB NOT NULL, opened INTEGER NOT NULL, pages INTEGER NOT NULL, since INTEGER NOT NULL,
    noted_at INTEGER NOT NULL,
    PRIMARY KEY (setting, member), FOREIGN KEY (setting, member) REFERENCES membership (setting, id));
CREATE TABLE viewing_alarm (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, member BLOB NOT NULL, opened INTEGER NOT NULL,
    pages INTEGER NOT NULL, bound INTEGER NOT NULL, raised_at INTEGER NOT NULL, decided_by BLOB, decided_at INTEGER,
    note TEXT NOT NULL,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id),
    FOREIGN KEY (setting, decided_by) REFERENCES membership (setting, id));
CREATE INDEX viewing_alarm_open ON viewing_alarm (setting, member) WHERE decided_at IS NULL;
INSERT INTO conduct_step (setting, id, member, kind, breach, reason, evidence, placed_by, placed_at, until_day) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'636F6E647563745F7374657069642E2E', X'6D656D6265727368697069642E2E2E2E', 'kind', 'breach', 'reason', 'evidence', X'6D656D6265727368697069642E2E2E2E', 1788000000000000, '2026-09-01');
INSERT INTO conduct_appeal (setting, step, words, made_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'636F6E647563745F7374657069642E2E', 'words', 1788000000000000);
INSERT INTO viewing_tally (setting, member, opened, pages, since, noted_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6D656D6265727368697069642E2E2E2E', 1, 1, 1, 1788000000000000);
INSERT INTO viewing_alarm (setting, id, member, opened, pages, bound, raised_at, note) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'76696577696E675F616C61726D69642E', X'6D656D6265727368697069642E2E2E2E', 1, 1, 1, 1788000000000000, 'note');
