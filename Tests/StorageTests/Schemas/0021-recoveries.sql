-- 0021-recoveries: kept by bin/schemas as it landed, and never changed.
CREATE TABLE recovery (
    setting BLOB NOT NULL, id BLOB NOT NULL, member BLOB NOT NULL, asked_by BLOB NOT NULL, asked_at INTEGER NOT NULL,
    decided_by BLOB, decided_at INTEGER, invitation BLOB,
    CHECK (invitation IS NULL OR decided_by <> asked_by),
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id));
CREATE INDEX recovery_of_member ON recovery (setting, member);
INSERT INTO recovery (setting, id, member, asked_by, asked_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'7265636F7665727969642E2E2E2E2E2E', X'6D656D6265727368697069642E2E2E2E', X'7265636F7665727961736B65645F6279', 1788000000000000);
