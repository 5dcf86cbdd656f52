-- 0006-reading: kept by bin/schemas as it landed, and never changed.
CREATE INDEX membership_of_person_here ON membership (setting, person);
CREATE INDEX child_looked_after ON child (setting, id) WHERE looked_after = 1;
CREATE INDEX consent_in_force ON consent (setting, child, purpose, medium, decision, until_day, given_by)
WHERE replaced_at IS NULL AND lifted_at IS NULL;
CREATE INDEX carer_standing ON carer
(setting, child, member, authority, evidence_seen_by, evidence_until, first_day, last_day);
CREATE INDEX carer_of_council ON carer (setting, child) WHERE authority IN ('careOrder', 'council', 'accommodated');
