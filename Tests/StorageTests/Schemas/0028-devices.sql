-- 0028-devices: kept by bin/schemas as it landed, and never changed.
ALTER TABLE session ADD COLUMN device BLOB;
ALTER TABLE session ADD COLUMN by_pin INTEGER NOT NULL DEFAULT 0;
CREATE INDEX session_on_device ON session (device) WHERE device IS NOT NULL;
CREATE TABLE device_rule (
    setting BLOB PRIMARY KEY REFERENCES setting (id), needed INTEGER NOT NULL, in_hours INTEGER NOT NULL, networks TEXT NOT NULL);
CREATE TABLE device_offer (
    setting BLOB NOT NULL, id BLOB NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, code_hash BLOB NOT NULL,
    offered_by BLOB NOT NULL, offered_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, used_at INTEGER,
    PRIMARY KEY (setting, id), UNIQUE (setting, code_hash), FOREIGN KEY (setting, offered_by) REFERENCES membership (setting, id));
CREATE TABLE device (
    setting BLOB NOT NULL, id BLOB NOT NULL, offer BLOB NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, agent TEXT NOT NULL,
    public_key BLOB NOT NULL, token_hash BLOB NOT NULL, enrolled_by BLOB NOT NULL, enrolled_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL, lost_by BLOB, lost_at INTEGER,
    PRIMARY KEY (setting, id), UNIQUE (setting, offer), FOREIGN KEY (setting, offer) REFERENCES device_offer (setting, id),
    FOREIGN KEY (setting, enrolled_by) REFERENCES membership (setting, id),
    FOREIGN KEY (setting, lost_by) REFERENCES membership (setting, id));
CREATE TABLE device_pin (
    setting BLOB NOT NULL, device BLOB NOT NULL, member BLOB NOT NULL, pin_hash TEXT NOT NULL, tries INTEGER NOT NULL,
    set_at INTEGER NOT NULL, PRIMARY KEY (setting, device, member), FOREIGN KEY (setting, device) REFERENCES device (setting, id),
    FOREIGN KEY (setting, member) REFERENCES membership (setting, id));
ALTER TABLE picture ADD COLUMN added_on BLOB;
ALTER TABLE picture ADD COLUMN from_camera INTEGER NOT NULL DEFAULT 0;
INSERT INTO device_rule (setting, needed, in_hours, networks) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', 1, 1, 'networks');
INSERT INTO device_offer (setting, id, name, kind, code_hash, offered_by, offered_at, expires_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6465766963655F6F6666657269642E2E', 'name', 'kind', X'6465766963655F6F66666572636F6465', X'6D656D6265727368697069642E2E2E2E', 1788000000000000, 1788000000000000);
INSERT INTO device (setting, id, offer, name, kind, agent, public_key, token_hash, enrolled_by, enrolled_at, seen_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'64657669636569642E2E2E2E2E2E2E2E', X'6465766963655F6F6666657269642E2E', 'name', 'kind', 'agent', X'6465766963657075626C69635F6B6579', X'646576696365746F6B656E5F68617368', X'6D656D6265727368697069642E2E2E2E', 1788000000000000, 1788000000000000);
INSERT INTO device_pin (setting, device, member, pin_hash, tries, set_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'64657669636569642E2E2E2E2E2E2E2E', X'6D656D6265727368697069642E2E2E2E', 'pin_hash', 1, 1788000000000000);
