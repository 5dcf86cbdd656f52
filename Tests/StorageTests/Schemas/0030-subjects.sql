-- 0030-subjects: kept by bin/schemas as it landed, and never changed.
CREATE TABLE subject_request (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, kind TEXT NOT NULL, child BLOB, member BLOB, asker BLOB,
    asked_by TEXT NOT NULL, authority_by BLOB, form TEXT NOT NULL, received_on TEXT NOT NULL, words TEXT NOT NULL,
    noted_by BLOB NOT NULL, noted_at INTEGER NOT NULL, identity TEXT NOT NULL, identity_by BLOB, identity_on TEXT, extended_by BLOB, extended_on TEXT,
    extended_for TEXT NOT NULL, closed_by BLOB, closed_at INTEGER, outcome TEXT, answer TEXT NOT NULL,
    CHECK ((child IS NULL) <> (member IS NULL)), PRIMARY KEY (setting, id),
    FOREIGN KEY (setting, child) REFERENCES child (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id),
    FOREIGN KEY (setting, asker) REFERENCES membership (setting, id),
    FOREIGN KEY (setting, authority_by) REFERENCES membership (setting, id),
    FOREIGN KEY (setting, noted_by) REFERENCES membership (setting, id));
CREATE INDEX subject_request_open ON subject_request (setting, received_on) WHERE closed_at IS NULL;
CREATE TABLE subject_look (
    setting BLOB NOT NULL, request BLOB NOT NULL, member BLOB NOT NULL, looked_at INTEGER NOT NULL,
    PRIMARY KEY (setting, request, member), FOREIGN KEY (setting, request) REFERENCES subject_request (setting, id),
    FOREIGN KEY (setting, member) REFERENCES membership (setting, id));
CREATE TABLE subject_pack (
    setting BLOB NOT NULL, id BLOB NOT NULL, request BLOB NOT NULL, made_by BLOB NOT NULL, asked_at INTEGER NOT NULL,
    state TEXT NOT NULL, sealed_key BLOB NOT NULL, digest BLOB, ready_at INTEGER, released_at INTEGER, ends_at INTEGER,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, request) REFERENCES subject_request (setting, id),
    FOREIGN KEY (setting, made_by) REFERENCES membership (setting, id));
CREATE INDEX subject_pack_in_work ON subject_pack (state, asked_at);
CREATE INDEX subject_pack_of ON subject_pack (setting, request);
CREATE TABLE subject_pack_picture (
    setting BLOB NOT NULL, pack BLOB NOT NULL, picture BLOB NOT NULL, position INTEGER NOT NULL, shown_at INTEGER NOT NULL,
    likeness BLOB NOT NULL, file TEXT,
    PRIMARY KEY (setting, pack, picture), FOREIGN KEY (setting, pack) REFERENCES subject_pack (setting, id));
CREATE INDEX subject_pack_picture_file ON subject_pack_picture (file);
CREATE TABLE subject_pack_file (
    setting BLOB NOT NULL, pack BLOB NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, digest BLOB NOT NULL,
    file TEXT NOT NULL,
    PRIMARY KEY (setting, pack, position), FOREIGN KEY (setting, pack) REFERENCES subject_pack (setting, id));
CREATE INDEX subject_pack_file_name ON subject_pack_file (file);
CREATE TABLE subject_approval (
    setting BLOB NOT NULL, pack BLOB NOT NULL, member BLOB NOT NULL, digest BLOB NOT NULL, approved_at INTEGER NOT NULL,
    PRIMARY KEY (setting, pack, member), FOREIGN KEY (setting, pack) REFERENCES subject_pack (setting, id),
    FOREIGN KEY (setting, member) REFERENCES membership (setting, id));
CREATE TABLE correction (
    setting BLOB NOT NULL, id BLOB NOT NULL, request BLOB NOT NULL, what TEXT NOT NULL, former TEXT NOT NULL, corrected TEXT NOT NULL,
    corrected_by BLOB NOT NULL, corrected_at INTEGER NOT NULL,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, request) REFERENCES subject_request (setting, id),
    FOREIGN KEY (setting, corrected_by) REFERENCES membership (setting, id));
CREATE TABLE erasure_plan (
    setting BLOB NOT NULL, id BLOB NOT NULL, request BLOB NOT NULL, pictures TEXT NOT NULL, comments TEXT NOT NULL,
    questions TEXT NOT NULL, posts TEXT NOT NULL, digest BLOB NOT NULL, asked_by BLOB NOT NULL, asked_at INTEGER NOT NULL,
    decided_by BLOB, decided_at INTEGER, confirmed INTEGER NOT NULL,
    CHECK (confirmed = 0 OR decided_by <> asked_by), PRIMARY KEY (setting, id),
    FOREIGN KEY (setting, request) REFERENCES subject_request (setting, id),
    FOREIGN KEY (setting, asked_by) REFERENCES membership (setting, id));
CREATE TABLE erasure (
    setting BLOB NOT NULL REFERENCES setting (id), subject BLOB NOT NULL, kind TEXT NOT NULL, pictures TEXT NOT NULL,
    comments TEXT NOT NULL, questions TEXT NOT NULL, posts TEXT NOT NULL, erased_at INTEGER NOT NULL,
    PRIMARY KEY (setting, subject));
CREATE TABLE erased_picture (
    setting BLOB NOT NULL, picture BLOB NOT NULL, since INTEGER NOT NULL,
    PRIMARY KEY (setting, picture), FOREIGN KEY (setting, picture) REFERENCES picture (setting, id));
CREATE TABLE kept_name (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, subject BLOB NOT NULL, kind TEXT NOT NULL, sealed BLOB NOT NULL,
    keeping TEXT NOT NULL, until_day TEXT NOT NULL, kept_at INTEGER NOT NULL,
    PRIMARY KEY (setting, id), UNIQUE (setting, subject));
INSERT INTO subject_request (setting, id, kind, child, asked_by, form, received_on, words, noted_by, noted_at, identity, extended_for, answer) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'7375626A6563745F7265717565737469', 'kind', X'6368696C6469642E2E2E2E2E2E2E2E2E', 'asked_by', 'form', '2026-09-01', 'words', X'6D656D6265727368697069642E2E2E2E', 1788000000000000, 'identity', 'extended_for', 'answer');
INSERT INTO subject_look (setting, request, member, looked_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'7375626A6563745F7265717565737469', X'6D656D6265727368697069642E2E2E2E', 1788000000000000);
INSERT INTO subject_pack (setting, id, request, made_by, asked_at, state, sealed_key) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'7375626A6563745F7061636B69642E2E', X'7375626A6563745F7265717565737469', X'6D656D6265727368697069642E2E2E2E', 1788000000000000, 'state', X'7375626A6563745F7061636B7365616C');
INSERT INTO subject_pack_picture (setting, pack, picture, position, shown_at, likeness) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'7375626A6563745F7061636B69642E2E', X'7375626A6563745F7061636B5F706963', 1, 1788000000000000, X'7375626A6563745F7061636B5F706963');
INSERT INTO subject_pack_file (setting, pack, position, name, digest, file) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'7375626A6563745F7061636B69642E2E', 1, 'name', X'7375626A6563745F7061636B5F66696C', 'file');
INSERT INTO subject_approval (setting, pack, member, digest, approved_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'7375626A6563745F7061636B69642E2E', X'6D656D6265727368697069642E2E2E2E', X'7375626A6563745F617070726F76616C', 1788000000000000);
INSERT INTO correction (setting, id, request, what, former, corrected, corrected_by, corrected_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'636F7272656374696F6E69642E2E2E2E', X'7375626A6563745F7265717565737469', 'what', 'former', 'corrected', X'6D656D6265727368697069642E2E2E2E', 1788000000000000);
INSERT INTO erasure_plan (setting, id, request, pictures, comments, questions, posts, digest, asked_by, asked_at, confirmed) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'657261737572655F706C616E69642E2E', X'7375626A6563745F7265717565737469', 'pictures', 'comments', 'questions', 'posts', X'657261737572655F706C616E64696765', X'6D656D6265727368697069642E2E2E2E', 1788000000000000, 1);
INSERT INTO erasure (setting, subject, kind, pictures, comments, questions, posts, erased_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'657261737572657375626A6563742E2E', 'kind', 'pictures', 'comments', 'questions', 'posts', 1788000000000000);
INSERT INTO erased_picture (setting, picture, since) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'7069637475726569642E2E2E2E2E2E2E', 1);
INSERT INTO kept_name (setting, id, subject, kind, sealed, keeping, until_day, kept_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6B6570745F6E616D6569642E2E2E2E2E', X'6B6570745F6E616D657375626A656374', 'kind', X'6B6570745F6E616D657365616C65642E', 'keeping', '2026-09-01', 1788000000000000);
