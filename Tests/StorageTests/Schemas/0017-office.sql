-- 0017-office: kept by bin/schemas as it landed, and never changed.
CREATE TABLE office_hours (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, days TEXT NOT NULL, opens INTEGER NOT NULL,
    closes INTEGER NOT NULL, set_by BLOB NOT NULL, set_at INTEGER NOT NULL,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, set_by) REFERENCES membership (setting, id));
CREATE TABLE question (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, asker BLOB NOT NULL, subject TEXT NOT NULL,
    urgent INTEGER NOT NULL, asked_at INTEGER NOT NULL, last_at INTEGER NOT NULL, waits INTEGER NOT NULL, assigned_to BLOB,
    taken_by BLOB, taken_at INTEGER, told_others_at INTEGER, told_asker_at INTEGER, closed_by BLOB, closed_at INTEGER,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, asker) REFERENCES membership (setting, id),
    FOREIGN KEY (setting, assigned_to) REFERENCES membership (setting, id),
    FOREIGN KEY (setting, taken_by) REFERENCES membership (setting, id));
CREATE INDEX question_by_time ON question (setting, last_at, id);
CREATE INDEX question_of ON question (setting, asker, last_at);
CREATE INDEX question_waiting ON question (setting, waits, id) WHERE waits > 0;
CREATE INDEX question_urgent ON question (setting, asked_at) WHERE urgent = 1 AND taken_at IS NULL;
CREATE TABLE question_message (
    setting BLOB NOT NULL, id BLOB NOT NULL, question BLOB NOT NULL, author BLOB NOT NULL, as_office INTEGER NOT NULL,
    words TEXT NOT NULL, said_at INTEGER NOT NULL, arrives_at INTEGER NOT NULL,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, question) REFERENCES question (setting, id),
    FOREIGN KEY (setting, author) REFERENCES membership (setting, id));
CREATE INDEX question_message_of ON question_message (setting, question, said_at, id);
CREATE TABLE question_paper (
    setting BLOB NOT NULL, scan BLOB NOT NULL, question BLOB NOT NULL, message BLOB NOT NULL,
    PRIMARY KEY (setting, scan), FOREIGN KEY (setting, scan) REFERENCES scan (setting, id),
    FOREIGN KEY (setting, question) REFERENCES question (setting, id),
    FOREIGN KEY (setting, message) REFERENCES question_message (setting, id));
CREATE INDEX question_paper_of ON question_paper (setting, question);
CREATE TABLE question_step (
    setting BLOB NOT NULL, id BLOB NOT NULL, question BLOB NOT NULL, step TEXT NOT NULL, member BLOB, other BLOB,
    at INTEGER NOT NULL,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, question) REFERENCES question (setting, id),
    FOREIGN KEY (setting, member) REFERENCES membership (setting, id),
    FOREIGN KEY (setting, other) REFERENCES membership (setting, id));
CREATE INDEX question_step_of ON question_step (setting, question, at, id);
CREATE TABLE suggestion (
    setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, sharer BLOB NOT NULL, title TEXT NOT NULL,
    words TEXT NOT NULL, link TEXT NOT NULL, scan BLOB, shared_at INTEGER NOT NULL, decided_by BLOB, decided_at INTEGER,
    post BLOB, reason TEXT NOT NULL,
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, sharer) REFERENCES membership (setting, id),
    FOREIGN KEY (setting, scan) REFERENCES scan (setting, id), FOREIGN KEY (setting, post) REFERENCES post (setting, id),
    FOREIGN KEY (setting, decided_by) REFERENCES membership (setting, id));
CREATE INDEX suggestion_by_time ON suggestion (setting, shared_at, id);
CREATE INDEX suggestion_of ON suggestion (setting, sharer, shared_at);
CREATE INDEX suggestion_waiting ON suggestion (setting, shared_at) WHERE decided_at IS NULL;
INSERT INTO office_hours (setting, id, days, opens, closes, set_by, set_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'6F66666963655F686F75727369642E2E', 'days', 1, 1, X'6D656D6265727368697069642E2E2E2E', 1788000000000000);
INSERT INTO question (setting, id, asker, subject, urgent, asked_at, last_at, waits) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'7175657374696F6E69642E2E2E2E2E2E', X'6D656D6265727368697069642E2E2E2E', 'subject', 1, 1788000000000000, 1788000000000000, 1);
INSERT INTO question_message (setting, id, question, author, as_office, words, said_at, arrives_at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'7175657374696F6E5F6D657373616765', X'7175657374696F6E69642E2E2E2E2E2E', X'6D656D6265727368697069642E2E2E2E', 1, 'words', 1788000000000000, 1788000000000000);
INSERT INTO question_paper (setting, scan, question, message) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'7363616E69642E2E2E2E2E2E2E2E2E2E', X'7175657374696F6E69642E2E2E2E2E2E', X'7175657374696F6E5F6D657373616765');
INSERT INTO question_step (setting, id, question, step, at) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'7175657374696F6E5F7374657069642E', X'7175657374696F6E69642E2E2E2E2E2E', 'step', 1);
INSERT INTO suggestion (setting, id, sharer, title, words, link, shared_at, reason) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'73756767657374696F6E69642E2E2E2E', X'6D656D6265727368697069642E2E2E2E', 'title', 'words', 'link', 1788000000000000, 'reason');
