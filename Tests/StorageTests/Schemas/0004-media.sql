-- 0004-media: kept by bin/schemas as it landed, and never changed.
CREATE TABLE attachment (
    setting BLOB NOT NULL, id BLOB NOT NULL, post BLOB NOT NULL, kind TEXT NOT NULL, position INTEGER NOT NULL,
    added_by BLOB NOT NULL, added_at INTEGER NOT NULL, title TEXT NOT NULL, keeps_sound INTEGER NOT NULL, state TEXT NOT NULL,
    problem TEXT, sealed_key BLOB NOT NULL, upload TEXT, file TEXT, bytes INTEGER, digest BLOB, still TEXT, still_digest BLOB,
    width INTEGER, height INTEGER, milliseconds INTEGER, has_sound INTEGER, pages INTEGER, words TEXT NOT NULL, counted INTEGER,
    generation INTEGER NOT NULL, nobody_by BLOB, nobody_at INTEGER, removed_at INTEGER,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, post) REFERENCES post (setting, id));
CREATE INDEX attachment_of_post ON attachment (setting, post, position);
CREATE INDEX attachment_to_prepare ON attachment (state);
CREATE INDEX attachment_upload ON attachment (upload);
CREATE INDEX attachment_file ON attachment (file);
CREATE INDEX attachment_still ON attachment (still);
CREATE TABLE attachment_person (
    setting BLOB NOT NULL, id BLOB NOT NULL, attachment BLOB NOT NULL, child BLOB, member BLOB,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, attachment) REFERENCES attachment (setting, id),
    FOREIGN KEY (setting, child) REFERENCES child (setting, id),
    FOREIGN KEY (setting, member) REFERENCES membership (setting, id));
CREATE INDEX attachment_person_in ON attachment_person (setting, attachment);
CREATE INDEX attachment_person_child ON attachment_person (setting, child);
CREATE TABLE attachment_check (
    setting BLOB NOT NULL, attachment BLOB NOT NULL, member BLOB NOT NULL, generation INTEGER NOT NULL,
    gives_word INTEGER NOT NULL, answered_at INTEGER NOT NULL,
    PRIMARY KEY (setting, attachment, member), FOREIGN KEY (setting, attachment) REFERENCES attachment (setting, id));
INSERT INTO attachment (setting, id, post, kind, position, added_by, added_at, title, keeps_sound, state, sealed_key, words, generation) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6174746163686D656E7469642E2E2E2E', X'706F737469642E2E2E2E2E2E2E2E2E2E', 'kind', 1, X'6174746163686D656E7461646465645F', 1788000000000000, 'title', 1, 'state', X'6174746163686D656E747365616C6564', 'words', 1);
INSERT INTO attachment_person (setting, id, attachment) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6174746163686D656E745F706572736F', X'6174746163686D656E7469642E2E2E2E');
INSERT INTO attachment_check (setting, attachment, member, generation, gives_word, answered_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6174746163686D656E7469642E2E2E2E', X'6174746163686D656E745F636865636B', 1, 1, 1788000000000000);
