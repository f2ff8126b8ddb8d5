-- Who has opened what with a reason is looked over by the whole centre (AZ-15: reason, alarm, review), the latest first.
-- Locks consultation_openings while the index is built; there are few rows.

create index consultation_openings_latest on consultation_openings (opened_at desc, id);
