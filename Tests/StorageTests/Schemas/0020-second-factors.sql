-- 0020-second-factors: kept by bin/schemas as it landed, and never changed.
ALTER TABLE session ADD COLUMN proven_at INTEGER;
ALTER TABLE session ADD COLUMN renewed_at INTEGER;
ALTER TABLE session ADD COLUMN awaits_factor INTEGER NOT NULL DEFAULT 0;
CREATE TABLE session_renewal (
    old_hash BLOB PRIMARY KEY, token_hash BLOB NOT NULL, until INTEGER NOT NULL);
CREATE TABLE passkey (
    id BLOB PRIMARY KEY, person BLOB NOT NULL REFERENCES person (id), credential BLOB NOT NULL UNIQUE, algorithm INTEGER NOT NULL,
    public_key BLOB NOT NULL, counter INTEGER NOT NULL, name TEXT NOT NULL, added_at INTEGER NOT NULL, used_at INTEGER);
CREATE INDEX passkey_of_person ON passkey (person);
CREATE TABLE time_code (
    person BLOB PRIMARY KEY REFERENCES person (id), sealed BLOB NOT NULL, last_step INTEGER NOT NULL, added_at INTEGER NOT NULL);
CREATE TABLE recovery_code (
    person BLOB NOT NULL REFERENCES person (id), code_hash BLOB NOT NULL, made_at INTEGER NOT NULL, used_at INTEGER,
    PRIMARY KEY (person, code_hash));
CREATE TABLE passkey_challenge (
    challenge_hash BLOB PRIMARY KEY, bound_to BLOB NOT NULL, purpose TEXT NOT NULL, expires_at INTEGER NOT NULL);
CREATE INDEX passkey_challenge_bound ON passkey_challenge (bound_to);
CREATE TABLE mailed_sign_in (
    id BLOB PRIMARY KEY, address BLOB NOT NULL, browser_hash BLOB NOT NULL UNIQUE, salt BLOB NOT NULL, token_hash BLOB NOT NULL UNIQUE,
    person BLOB REFERENCES person (id), asked_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, looked_up_at INTEGER,
    tries INTEGER NOT NULL, used_at INTEGER);
CREATE INDEX mailed_sign_in_waiting ON mailed_sign_in (looked_up_at, asked_at);
INSERT INTO session_renewal (old_hash, token_hash, until) VALUES (X'73657373696F6E5F72656E6577616C6F', X'73657373696F6E5F72656E6577616C74', 1);
INSERT INTO passkey (id, person, credential, algorithm, public_key, counter, name, added_at) VALUES (X'706173736B657969642E2E2E2E2E2E2E', X'706572736F6E69642E2E2E2E2E2E2E2E', X'706173736B657963726564656E746961', 1, X'706173736B65797075626C69635F6B65', 1, 'name', 1788000000000000);
INSERT INTO time_code (person, sealed, last_step, added_at) VALUES (X'706572736F6E69642E2E2E2E2E2E2E2E', X'74696D655F636F64657365616C65642E', 1, 1788000000000000);
INSERT INTO recovery_code (person, code_hash, made_at) VALUES (X'706572736F6E69642E2E2E2E2E2E2E2E', X'7265636F766572795F636F6465636F64', 1788000000000000);
INSERT INTO passkey_challenge (challenge_hash, bound_to, purpose, expires_at) VALUES (X'706173736B65795F6368616C6C656E67', X'706173736B65795F6368616C6C656E67', 'purpose', 1788000000000000);
INSERT INTO mailed_sign_in (id, address, browser_hash, salt, token_hash, asked_at, expires_at, tries) VALUES (X'6D61696C65645F7369676E5F696E6964', X'6D61696C65645F7369676E5F696E6164', X'6D61696C65645F7369676E5F696E6272', X'6D61696C65645F7369676E5F696E7361', X'6D61696C65645F7369676E5F696E746F', 1788000000000000, 1788000000000000, 1);
