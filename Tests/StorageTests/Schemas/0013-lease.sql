-- 0013-lease: kept by bin/schemas as it landed, and never changed.
CREATE TABLE lease (job TEXT PRIMARY KEY, holder BLOB NOT NULL, ends_at INTEGER NOT NULL);
CREATE VIEW hat AS SELECT m.setting, m.id, m.person FROM membership m;
INSERT INTO lease (job, holder, ends_at) VALUES ('job', X'6C65617365686F6C6465722E2E2E2E2E', 1788000000000000);
