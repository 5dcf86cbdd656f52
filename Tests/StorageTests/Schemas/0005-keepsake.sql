-- 0005-keepsake: kept by bin/schemas as it landed, and never changed.
CREATE TABLE keepsake (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, child BLOB NOT NULL, member BLOB NOT NULL,
    asked_at INTEGER NOT NULL, state TEXT NOT NULL, sealed_key BLOB NOT NULL, ready_at INTEGER, ends_at INTEGER,
    fetched_at INTEGER,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, child) REFERENCES child (setting, id),
    FOREIGN KEY (setting, member) REFERENCES membership (setting, id));
CREATE INDEX keepsake_of_member ON keepsake (setting, member, child);
CREATE INDEX keepsake_in_work ON keepsake (state, asked_at);
CREATE TABLE keepsake_picture (
    setting BLOB NOT NULL, keepsake BLOB NOT NULL, picture BLOB NOT NULL, position INTEGER NOT NULL, shown_at INTEGER NOT NULL,
    likeness BLOB NOT NULL, file TEXT,
    PRIMARY KEY (setting, keepsake, picture), FOREIGN KEY (setting, keepsake) REFERENCES keepsake (setting, id));
CREATE INDEX keepsake_file ON keepsake_picture (file);
INSERT INTO keepsake (setting, id, child, member, asked_at, state, sealed_key) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6B65657073616B6569642E2E2E2E2E2E', X'6368696C6469642E2E2E2E2E2E2E2E2E', X'6D656D6265727368697069642E2E2E2E', 1788000000000000, 'state', X'6B65657073616B657365616C65645F6B');
INSERT INTO keepsake_picture (setting, keepsake, picture, position, shown_at, likeness) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6B65657073616B6569642E2E2E2E2E2E', X'6B65657073616B655F70696374757265', 1, 1788000000000000, X'6B65657073616B655F70696374757265');
