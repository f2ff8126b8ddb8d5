-- When an event last changed in what a team says yes to: day, place, seats, form. Whom it said yes to before that, it looks at again.
-- Adds a column without a value: a short lock.

alter table events add column conditions_changed_at timestamptz;
