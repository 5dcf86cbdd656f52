-- 0032-programs: kept by bin/schemas as it landed, and never changed.
CREATE TABLE program_token (
    setting BLOB NOT NULL, id BLOB NOT NULL, program TEXT NOT NULL, scopes TEXT NOT NULL, last_day TEXT NOT NULL,
    asked_by BLOB NOT NULL, asked_at INTEGER NOT NULL, decided_by BLOB, decided_at INTEGER, secret_hash BLOB,
    revoked_by BLOB, revoked_at INTEGER, used_at INTEGER,
    CHECK (secret_hash IS NULL OR decided_by <> asked_by),
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, asked_by) REFERENCES membership (setting, id),
    FOREIGN KEY (setting, decided_by) REFERENCES membership (setting, id),
    FOREIGN KEY (setting, revoked_by) REFERENCES membership (setting, id));
CREATE TABLE program_thing (
    setting BLOB NOT NULL, program TEXT NOT NULL, kind TEXT NOT NULL, outside_id TEXT NOT NULL, thing BLOB NOT NULL,
    digest BLOB NOT NULL, is_ours INTEGER NOT NULL, sent_at INTEGER NOT NULL,
    PRIMARY KEY (setting, program, kind, outside_id), UNIQUE (setting, program, kind, thing));
CREATE TABLE program_answer (
    setting BLOB NOT NULL, token BLOB NOT NULL, key_hash BLOB NOT NULL, request_hash BLOB NOT NULL, status INTEGER NOT NULL,
    body TEXT NOT NULL, made_at INTEGER NOT NULL,
    PRIMARY KEY (setting, token, key_hash), FOREIGN KEY (setting, token) REFERENCES program_token (setting, id));
INSERT INTO program_token (setting, id, program, scopes, last_day, asked_by, asked_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'70726F6772616D5F746F6B656E69642E', 'program', 'scopes', '2026-09-01', X'6D656D6265727368697069642E2E2E2E', 1788000000000000);
INSERT INTO program_thing (setting, program, kind, outside_id, thing, digest, is_ours, sent_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', 'program', 'kind', 'outside_id', X'70726F6772616D5F7468696E67746869', X'70726F6772616D5F7468696E67646967', 1, 1788000000000000);
INSERT INTO program_answer (setting, token, key_hash, request_hash, status, body, made_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'70726F6772616D5F746F6B656E69642E', X'70726F6772616D5F616E737765726B65', X'70726F6772616D5F616E737765727265', 1, 'body', 1788000000000000);
