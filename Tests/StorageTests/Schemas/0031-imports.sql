-- 0031-imports: kept by bin/schemas as it landed, and never changed.
CREATE TABLE import_draft (
    setting BLOB NOT NULL, id BLOB NOT NULL, member BLOB NOT NULL, kind TEXT NOT NULL, sealed BLOB NOT NULL, made_at INTEGER NOT NULL,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id));
CREATE TABLE import_run (
    setting BLOB NOT NULL, id BLOB NOT NULL, kind TEXT NOT NULL, made_by BLOB NOT NULL, made_at INTEGER NOT NULL,
    made_in INTEGER NOT NULL, rooms INTEGER NOT NULL, children INTEGER NOT NULL, carers INTEGER NOT NULL, staff INTEGER NOT NULL,
    undone_by BLOB, undone_at INTEGER,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, made_by) REFERENCES membership (setting, id),
    FOREIGN KEY (setting, undone_by) REFERENCES membership (setting, id));
CREATE TABLE import_thing (
    setting BLOB NOT NULL, run BLOB NOT NULL, kind TEXT NOT NULL, thing BLOB NOT NULL,
    PRIMARY KEY (setting, run, kind, thing), FOREIGN KEY (setting, run) REFERENCES import_run (setting, id));
CREATE TABLE contact (
    setting BLOB NOT NULL, member BLOB NOT NULL, email TEXT NOT NULL, noted_at INTEGER NOT NULL,
    PRIMARY KEY (setting, member), FOREIGN KEY (setting, member) REFERENCES membership (setting, id));
INSERT INTO import_draft (setting, id, member, kind, sealed, made_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'696D706F72745F647261667469642E2E', X'6D656D6265727368697069642E2E2E2E', 'kind', X'696D706F72745F64726166747365616C', 1788000000000000);
INSERT INTO import_run (setting, id, kind, made_by, made_at, made_in, rooms, children, carers, staff) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'696D706F72745F72756E69642E2E2E2E', 'kind', X'6D656D6265727368697069642E2E2E2E', 1788000000000000, 1, 1, 1, 1, 1);
INSERT INTO import_thing (setting, run, kind, thing) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'696D706F72745F72756E69642E2E2E2E', 'kind', X'696D706F72745F7468696E677468696E');
INSERT INTO contact (setting, member, email, noted_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6D656D6265727368697069642E2E2E2E', 'email', 1788000000000000);
