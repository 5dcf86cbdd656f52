-- 0002-faces: kept by bin/schemas as it landed, and never changed.
ALTER TABLE picture ADD COLUMN search TEXT NOT NULL DEFAULT 'waiting';
CREATE INDEX picture_to_search ON picture (search, state);
ALTER TABLE face ADD COLUMN found_x INTEGER;
ALTER TABLE face ADD COLUMN found_y INTEGER;
ALTER TABLE face ADD COLUMN found_width INTEGER;
ALTER TABLE face ADD COLUMN found_height INTEGER;
CREATE TABLE picture_count (
    setting BLOB NOT NULL, picture BLOB NOT NULL, member BLOB NOT NULL, people INTEGER NOT NULL, counted_at INTEGER NOT NULL,
    PRIMARY KEY (setting, picture, member), FOREIGN KEY (setting, picture) REFERENCES picture (setting, id));
INSERT INTO picture_count (setting, picture, member, people, counted_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'7069637475726569642E2E2E2E2E2E2E', X'706963747572655F636F756E746D656D', 1, 1788000000000000);
