-- 0033-sign-outs: kept by bin/schemas as it landed, and never changed.
ALTER TABLE session ADD COLUMN seen_on BLOB;
ALTER TABLE session ADD COLUMN at_door INTEGER NOT NULL DEFAULT 0;
CREATE INDEX session_seen_on ON session (seen_on) WHERE seen_on IS NOT NULL;
ALTER TABLE person ADD COLUMN sign_outs INTEGER NOT NULL DEFAULT 0;
ALTER TABLE device_pin ADD COLUMN sign_outs INTEGER NOT NULL DEFAULT 0;
ALTER TABLE push_device ADD COLUMN sign_outs INTEGER NOT NULL DEFAULT 0;
ALTER TABLE push_device ADD COLUMN begun_at INTEGER;
ALTER TABLE push_device ADD COLUMN on_device BLOB;
