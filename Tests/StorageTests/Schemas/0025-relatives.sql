-- 0025-relatives: kept by bin/schemas as it landed, and never changed.
CREATE TABLE invited_relative (
    setting BLOB NOT NULL, id BLOB NOT NULL, child BLOB NOT NULL, sponsor BLOB NOT NULL, name TEXT NOT NULL,
    relationship TEXT NOT NULL, email TEXT, printed INTEGER NOT NULL, sees TEXT NOT NULL, wants_comments INTEGER NOT NULL,
    proposed_at INTEGER NOT NULL, decided_by BLOB, decided_at INTEGER, approved INTEGER NOT NULL, reason TEXT NOT NULL,
    may_comment INTEGER NOT NULL, invitation BLOB, member BLOB, joined_at INTEGER, ended_by BLOB, ended_at INTEGER,
    ended_how TEXT, CHECK (member IS NULL OR approved = 1), CHECK (may_comment <= wants_comments),
    PRIMARY KEY (setting, id), FOREIGN KEY (setting, child) REFERENCES child (setting, id),
    FOREIGN KEY (setting, sponsor) REFERENCES membership (setting, id),
    FOREIGN KEY (setting, member) REFERENCES membership (setting, id),
    FOREIGN KEY (setting, decided_by) REFERENCES membership (setting, id),
    FOREIGN KEY (setting, ended_by) REFERENCES membership (setting, id),
    FOREIGN KEY (setting, invitation) REFERENCES invitation (setting, id));
CREATE INDEX invited_relative_of_child ON invited_relative (setting, child, id);
CREATE INDEX invited_relative_of_sponsor ON invited_relative (setting, sponsor, child);
CREATE INDEX invited_relative_of_member ON invited_relative (setting, member);
CREATE INDEX invited_relative_by ON invited_relative (setting, invitation);
INSERT INTO invited_relative (setting, id, child, sponsor, name, relationship, printed, sees, wants_comments, proposed_at, approved, reason, may_comment) VALUES (X'73657474696E6769642E2E2E2E2E2E2E', X'696E76697465645F72656C6174697665', X'6368696C6469642E2E2E2E2E2E2E2E2E', X'6D656D6265727368697069642E2E2E2E', 'name', 'relationship', 1, 'sees', 1, 1788000000000000, 1, 'reason', 1);
