-- 0003-marks: kept by bin/schemas as it landed, and never changed.
CREATE TABLE marked_copy (
    setting BLOB NOT NULL, picture BLOB NOT NULL, size TEXT NOT NULL, member BLOB NOT NULL, generation INTEGER NOT NULL,
    month TEXT NOT NULL, bytes INTEGER NOT NULL, file TEXT NOT NULL, used_at INTEGER NOT NULL,
    PRIMARY KEY (setting, picture, size, member), FOREIGN KEY (setting, picture) REFERENCES picture (setting, id));
CREATE INDEX marked_copy_file ON marked_copy (file);
CREATE INDEX marked_copy_use ON marked_copy (used_at);
INSERT INTO marked_copy (setting, picture, size, member, generation, month, bytes, file, used_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'7069637475726569642E2E2E2E2E2E2E', 'size', X'6D61726B65645F636F70796D656D6265', 1, 'month', 1, 'file', 1788000000000000);
