-- Who teaches on a date comes from the pool, and her day is no longer free then. Locks course_trainers for a moment.

-- What a trainer is booked for: written by whoever plans the date, gone with it or when the course is cancelled.
create table trainer_bookings (
  date_id uuid primary key references offer_dates on delete cascade,
  trainer_id uuid not null references trainers on delete cascade,
  day date not null
);
create index trainer_bookings_trainer on trainer_bookings (trainer_id, day);

alter table trainer_bookings enable row level security;
alter table trainer_bookings force row level security;
-- Those who see the trainer, and everybody where she is on the public list. Which course a date belongs to, the row does not say.
create policy trainer_bookings_read on trainer_bookings for select to vielfaltsnetz_app
  using (exists (select from trainers t where t.id = trainer_id) or exists (select from trainer_entries e where e.trainer_id = trainer_bookings.trainer_id)
    or exists (select from offer_dates d join offers o on o.id = d.offer_id where d.id = date_id and access.organises(o.profile_id)));
create policy trainer_bookings_add on trainer_bookings for insert to vielfaltsnetz_app
  with check (exists (select from offer_dates d join offers o on o.id = d.offer_id where d.id = date_id and access.organises(o.profile_id)));
create policy trainer_bookings_remove on trainer_bookings for delete to vielfaltsnetz_app
  using (exists (select from offer_dates d join offers o on o.id = d.offer_id where d.id = date_id and access.organises(o.profile_id)));
grant select, insert, delete on trainer_bookings to vielfaltsnetz_app;

alter table course_trainers add column trainer_id uuid references trainers on delete set null;
-- As she was called when she was chosen: the plan keeps saying who taught.
alter table course_trainers add column trainer_name text not null default '' check (length(trainer_name) <= 120);
alter table course_trainers drop constraint course_trainers_names_check;
alter table course_trainers add constraint course_trainers_names_check check (length(names) <= 200);
alter table course_trainers add constraint course_trainers_somebody check (names <> '' or trainer_name <> '');
create index course_trainers_trainer on course_trainers (trainer_id);
