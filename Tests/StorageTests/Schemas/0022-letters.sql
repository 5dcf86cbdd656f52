-- 0022-letters: kept by bin/schemas as it landed, and never changed.
ALTER TABLE outbox ADD COLUMN claimed_by BLOB;
ALTER TABLE outbox ADD COLUMN claimed_until INTEGER;
ALTER TABLE outbox ADD COLUMN reply INTEGER;
CREATE TABLE address_pause (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, address_hash BLOB NOT NULL, letter BLOB NOT NULL,
    because TEXT NOT NULL, reply INTEGER, paused_at INTEGER NOT NULL, ended_by BLOB, ended_at INTEGER,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, ended_by) REFERENCES membership (setting, id));
CREATE UNIQUE INDEX address_paused_once ON address_pause (setting, address_hash) WHERE ended_at IS NULL;
INSERT INTO address_pause (setting, id, address_hash, letter, because, paused_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'616464726573735F706175736569642E', X'616464726573735F7061757365616464', X'616464726573735F70617573656C6574', 'because', 1788000000000000);
