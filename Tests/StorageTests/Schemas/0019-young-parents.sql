-- 0019-young-parents: kept by bin/schemas as it landed, and never changed.
CREATE TABLE young_parent (
    setting BLOB NOT NULL, member BLOB NOT NULL, adult_on TEXT NOT NULL, told_at INTEGER NOT NULL, agreed_by BLOB,
    agreed_at INTEGER, arrangement TEXT NOT NULL,
    PRIMARY KEY (setting, member), FOREIGN KEY (setting, member) REFERENCES membership (setting, id),
    FOREIGN KEY (setting, agreed_by) REFERENCES membership (setting, id));
INSERT INTO young_parent (setting, member, adult_on, told_at, arrangement) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6D656D6265727368697069642E2E2E2E', '2026-09-01', 1788000000000000, 'arrangement');
