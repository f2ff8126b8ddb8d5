-- Questions a team asks those who sign up, beside name and address, and what they answered.
-- Locks nothing that exists.

create table questions (
  id uuid primary key default gen_random_uuid(),
  offer_id uuid not null references offers on delete cascade,
  position integer not null check (position between 1 and 1000),
  kind text not null check (kind in ('text', 'one', 'several', 'yes-no', 'number', 'district', 'project')),
  labels jsonb not null check (labels ? 'de' and length(labels::text) <= 3000),
  -- The choices, each in some languages; empty unless one or several can be chosen.
  options jsonb not null default '[]' check (jsonb_typeof(options) = 'array' and length(options::text) <= 20000),
  required boolean not null,
  -- Who sees the answers beside the team.
  visibility text not null check (visibility in ('team', 'speakers')),
  -- How long after the end answers are kept.
  keep_days integer not null check (keep_days in (7, 30, 90)),
  -- Asked only where an earlier question was answered so.
  condition_id uuid references questions on delete set null check (condition_id <> id),
  condition_value text not null default '' check (length(condition_value) <= 120)
);
create index questions_offer on questions (offer_id, position);
create index questions_condition on questions (condition_id);

-- An answer keeps the words and the promise it was given to: the question may change or go.
create table registration_answers (
  id uuid primary key default gen_random_uuid(),
  registration_id uuid not null references registrations on delete cascade,
  question_id uuid references questions on delete set null,
  position integer not null,
  kind text not null check (length(kind) <= 20),
  label text not null check (length(label) <= 300),
  value text[] not null check (cardinality(value) between 1 and 30 and length(value::text) <= 4000),
  visibility text not null check (visibility in ('team', 'speakers')),
  keep_days integer not null check (keep_days in (7, 30, 90))
);
create index registration_answers_registration on registration_answers (registration_id, position);
create index registration_answers_question on registration_answers (question_id);

alter table questions enable row level security;
alter table questions force row level security;
-- What is asked stands on a public form.
create policy questions_read on questions for select to vielfaltsnetz_app using (true);
create policy questions_write on questions to vielfaltsnetz_app
  using ((select access.is_system()) or exists (select from offers o where o.id = offer_id and access.organises(o.profile_id)))
  with check ((select access.is_system()) or exists (select from offers o where o.id = offer_id and access.organises(o.profile_id)));
alter table registration_answers enable row level security;
alter table registration_answers force row level security;
create policy registration_answers_of_registration on registration_answers to vielfaltsnetz_app
  using (exists (select from registrations r where r.id = registration_id))
  with check (exists (select from registrations r where r.id = registration_id));
grant select, insert, update, delete on questions to vielfaltsnetz_app;
grant select, insert, delete on registration_answers to vielfaltsnetz_app;
