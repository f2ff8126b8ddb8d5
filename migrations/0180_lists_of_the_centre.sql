-- The centre's own events and certificates have no profile, and an index that begins with the profile gives no order among those without one.
-- Both tables are locked against writing while an index is built: seconds.

create index events_centre on events (starts_at, id) where profile_id is null;
create index certificates_centre on certificates (issued_at desc, id desc) where profile_id is null;
