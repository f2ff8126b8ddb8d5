-- Registrations that wait for the team's yes or no before they stand in line.
-- Replaces checks of small tables: short locks while their rows are read once.

alter table offers add column approval boolean not null default false;

alter table registrations drop constraint registrations_state_check;
alter table registrations add constraint registrations_state_check
  check (state in ('held', 'asked', 'pending', 'waiting', 'offered', 'seated', 'withdrawn', 'declined', 'refused', 'expired', 'cancelled'));
do $$
declare
  name text;
begin
  -- Unnamed in 0090: which states have an end.
  select conname into strict name from pg_constraint
    where conrelid = 'registrations'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%ended_at IS NOT NULL%';
  execute format('alter table registrations drop constraint %I', name);
end $$;
alter table registrations add constraint registrations_ended
  check ((ended_at is not null) = (state in ('withdrawn', 'declined', 'refused', 'expired', 'cancelled')));

alter table registration_acts drop constraint registration_acts_kind_check;
alter table registration_acts add constraint registration_acts_kind_check
  check (kind in ('entered', 'let-in', 'withdrawn', 'approved', 'refused'));

alter table events drop constraint events_sign_up_check;
alter table events add constraint events_sign_up_check check (sign_up in ('open', 'approval', 'by-team', 'none'));
