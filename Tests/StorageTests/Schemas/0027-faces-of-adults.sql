-- 0027-faces-of-adults: kept by bin/schemas as it landed, and never changed.
CREATE INDEX face_of_member ON face (setting, member);
