-- 0013-confirmations: kept by bin/schemas as it landed, and never changed.
CREATE TABLE policy_confirmation (
    setting BLOB NOT NULL, id BLOB NOT NULL, kind TEXT NOT NULL, version INTEGER NOT NULL, reviewed_on TEXT NOT NULL,
    next_review TEXT NOT NULL, findings TEXT NOT NULL, typed_name TEXT NOT NULL, digest BLOB NOT NULL, signed_by BLOB NOT NULL,
    signed_at INTEGER NOT NULL,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, kind, version) REFERENCES document (setting, kind, version),
    FOREIGN KEY (setting, signed_by) REFERENCES membership (setting, id));
CREATE INDEX policy_confirmation_of ON policy_confirmation (setting, kind, version);
INSERT INTO policy_confirmation (setting, id, kind, version, reviewed_on, next_review, findings, typed_name, digest, signed_by, signed_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'706F6C6963795F636F6E6669726D6174', 'kind', 1, '2026-09-01', 'next_review', 'findings', 'typed_name', X'706F6C6963795F636F6E6669726D6174', X'6D656D6265727368697069642E2E2E2E', 1788000000000000);
