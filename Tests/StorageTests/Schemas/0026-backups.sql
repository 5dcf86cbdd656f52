-- 0026-backups: kept by bin/schemas as it landed, and never changed.
CREATE TABLE backup_run (
    id BLOB PRIMARY KEY, kind TEXT NOT NULL, began_at INTEGER NOT NULL, ended_at INTEGER, outcome TEXT NOT NULL,
    bytes INTEGER NOT NULL, files INTEGER NOT NULL, missing INTEGER NOT NULL, state_of INTEGER);
CREATE INDEX backup_run_by_kind ON backup_run (kind, began_at);
INSERT INTO backup_run (id, kind, began_at, outcome, bytes, files, missing) VALUES (X'6261636B75705F72756E69642E2E2E2E', 'kind', 1788000000000000, 'outcome', 1, 1, 1);
