-- 0008-provider: kept by bin/schemas as it landed, and never changed.
CREATE TABLE provider (id BLOB PRIMARY KEY, name TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL);
ALTER TABLE setting ADD COLUMN provider BLOB REFERENCES provider (id);
CREATE TABLE setting_offer (
    id BLOB PRIMARY KEY, provider BLOB NOT NULL REFERENCES provider (id), name TEXT NOT NULL, salt BLOB NOT NULL,
    made_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, used_at INTEGER);
CREATE TABLE closing (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, closed_at INTEGER NOT NULL, erase_on TEXT NOT NULL,
    reopen_asked_by BLOB, reopen_asked_at INTEGER, reopened_by BLOB, reopened_at INTEGER, erased_at INTEGER,
    CHECK (reopened_by IS NULL OR reopened_by <> reopen_asked_by), PRIMARY KEY (setting, id));
INSERT INTO provider (id, name, created_at) VALUES (X'70726F766964657269642E2E2E2E2E2E', 'name', 1788000000000000);
INSERT INTO setting_offer (id, provider, name, salt, made_at, expires_at) VALUES (X'73657474696E675F6F6666657269642E', X'70726F766964657269642E2E2E2E2E2E', 'name', X'73657474696E675F6F6666657273616C', 1788000000000000, 1788000000000000);
INSERT INTO closing (setting, id, closed_at, erase_on) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'636C6F73696E6769642E2E2E2E2E2E2E', 1788000000000000, '2026-09-01');
