-- Beratung: what somebody asks, what is said about it, who may know of it and who has looked, and the figures that stay when the rest is gone.
-- Locks nothing that exists.

-- The areas of the centre this person works in.
create function access.areas() returns text[] language sql stable
  return coalesce(nullif(current_setting('actor.areas', true), ''), '{}')::text[];

-- Only what the figures need: who asked and what was said stand apart and go earlier.
create table consultations (
  id uuid primary key default gen_random_uuid(),
  -- How everybody calls it, its client, too: a plant and a number, drawn by lot.
  sign text not null unique check (sign ~ '^[A-Z][a-z]{2,15} [1-9][0-9]{3}$' and length(sign) <= 21),
  -- Asked on the site, or a conversation that an adviser has recorded.
  source text not null check (source in ('request', 'record')),
  area text not null check (area in ('volunteers', 'organisations')),
  state text not null check (state in ('waiting', 'answered', 'closed')),
  asker_kind text not null
    check (asker_kind in ('association', 'initiative', 'responsible-organisation', 'municipality', 'volunteer', 'other')),
  stage text check (stage in ('idea', 'founding', 'running', 'umbrella')),
  channel text not null check (channel in ('written', 'phone', 'video', 'on-site')),
  lang text not null check (lang in ('de', 'leicht', 'en', 'tr', 'ar', 'uk')),
  topics text[] not null check (cardinality(topics) between 1 and 20 and length(topics::text) <= 600),
  -- Null where it was not said.
  district_id text references districts on delete restrict,
  adviser_id uuid references people on delete set null,
  deputy_id uuid references people on delete set null,
  received_at timestamptz not null,
  -- The last day for the answer that was promised; null where none is owed.
  due_on date,
  state_since timestamptz not null,
  closed_at timestamptz,
  outcome text check (outcome in ('clarified', 'steps', 'referred', 'unreached', 'no-request')),
  -- When texts, contact and links were deleted.
  cleared_at timestamptz,
  version integer not null default 1,
  check ((state = 'waiting') = (due_on is not null)),
  check ((state = 'closed') = (closed_at is not null) and (state = 'closed') = (outcome is not null)),
  check (cleared_at is null or state = 'closed')
);
create index consultations_district on consultations (district_id);
-- Where no answer is owed, it stands behind all that are.
create index consultations_adviser on consultations (adviser_id, (coalesce(due_on, 'infinity'::date)), id) where state <> 'closed';
create index consultations_deputy on consultations (deputy_id, (coalesce(due_on, 'infinity'::date)), id) where state <> 'closed';
create index consultations_unassigned on consultations (area, (coalesce(due_on, 'infinity'::date)), id)
  where adviser_id is null and state <> 'closed';
create index consultations_of_adviser on consultations (adviser_id, closed_at desc, id) where closed_at is not null;
create index consultations_of_deputy on consultations (deputy_id, closed_at desc, id) where closed_at is not null;
create index consultations_kept on consultations (closed_at) where state = 'closed' and cleared_at is null;
create index consultations_due on consultations (due_on) where state = 'waiting';

-- Apart, so that no figure can read it. All of it is voluntary; a name may be an invented one.
create table consultation_contacts (
  consultation_id uuid primary key references consultations on delete cascade,
  name text not null default '' check (length(name) <= 120),
  organisation text not null default '' check (length(organisation) <= 160),
  email text not null default '' check (length(email) <= 200),
  telephone text not null default '' check (length(telephone) <= 40),
  -- The organisation of that name, where it has a profile.
  profile_id uuid references profiles on delete set null,
  check (name || organisation || email || telephone <> '')
);

create index consultation_contacts_profile on consultation_contacts (profile_id);

create table consultation_consents (
  id uuid primary key default gen_random_uuid(),
  consultation_id uuid not null references consultations on delete cascade,
  purpose text not null check (purpose in ('hand-over', 'look-back')),
  -- Ticked by the person, or said in a conversation and noted by the adviser.
  way text not null check (way in ('ticked', 'spoken')),
  text_version text not null check (length(text_version) between 1 and 20),
  given_at timestamptz not null,
  withdrawn_at timestamptz
);
create unique index consultation_consents_given on consultation_consents (consultation_id, purpose) where withdrawn_at is null;
create index consultation_consents_consultation on consultation_consents (consultation_id);

create table consultation_messages (
  id uuid primary key default gen_random_uuid(),
  consultation_id uuid not null references consultations on delete cascade,
  kind text not null check (kind in ('question', 'tried', 'addition', 'answer', 'note')),
  text text not null check (length(text) between 1 and 6000),
  at timestamptz not null,
  -- Set for what the centre wrote.
  person_id uuid references people on delete set null
);
create index consultation_messages_consultation on consultation_messages (consultation_id, at);
create index consultation_messages_person on consultation_messages (person_id);

-- A link can be written once only: what is kept is its hash. Each mail brings one of its own.
create table consultation_links (
  token_hash bytea primary key check (length(token_hash) = 32),
  consultation_id uuid not null references consultations on delete cascade,
  created_at timestamptz not null
);
create index consultation_links_consultation on consultation_links (consultation_id);

-- A conversation, or the time spent on writing. The texts go with the contact; day, minutes and channel stay.
create table consultation_talks (
  id uuid primary key default gen_random_uuid(),
  consultation_id uuid not null references consultations on delete cascade,
  held_on date not null,
  minutes integer not null check (minutes between 1 and 600),
  channel text not null check (channel in ('written', 'phone', 'video', 'on-site')),
  question text not null default '' check (length(question) <= 1000),
  advice text not null default '' check (length(advice) <= 2000),
  material text not null default '' check (length(material) <= 500),
  person_id uuid references people on delete set null,
  recorded_at timestamptz not null
);
create index consultation_talks_consultation on consultation_talks (consultation_id, recorded_at);
create index consultation_talks_person on consultation_talks (person_id);
create index consultation_talks_day on consultation_talks (held_on);

create table consultation_tasks (
  id uuid primary key default gen_random_uuid(),
  consultation_id uuid not null references consultations on delete cascade,
  text text not null check (length(text) between 1 and 300),
  due_on date not null,
  created_at timestamptz not null,
  reminded_at timestamptz,
  done_at timestamptz
);
create index consultation_tasks_consultation on consultation_tasks (consultation_id, due_on);
create index consultation_tasks_due on consultation_tasks (due_on) where done_at is null and reminded_at is null;

-- The answer that is being written, one for each consultation; the version counts savings, sending included.
create table consultation_drafts (
  consultation_id uuid primary key references consultations on delete cascade,
  text text not null default '' check (length(text) <= 6000),
  version integer not null,
  saved_by uuid references people on delete set null,
  saved_at timestamptz not null
);
create index consultation_drafts_saved_by on consultation_drafts (saved_by);

-- What the client does next, agreed on closing; the reminder goes to her.
create table consultation_steps (
  id uuid primary key default gen_random_uuid(),
  consultation_id uuid not null references consultations on delete cascade,
  position smallint not null check (position between 1 and 200),
  text text not null check (length(text) between 1 and 300),
  remind_on date,
  reminded_at timestamptz,
  done_at timestamptz,
  unique (consultation_id, position)
);
create index consultation_steps_due on consultation_steps (remind_on) where reminded_at is null and done_at is null;

create table consultation_look_backs (
  consultation_id uuid primary key references consultations on delete cascade,
  due_on date not null,
  asked_at timestamptz,
  token_hash bytea unique check (length(token_hash) = 32),
  answered_at timestamptz,
  result text check (result in ('achieved', 'partly', 'not-yet', 'given-up')),
  text text not null default '' check (length(text) <= 2000),
  check ((answered_at is null) = (result is null)),
  check ((asked_at is null) = (token_hash is null))
);
create index consultation_look_backs_due on consultation_look_backs (due_on) where asked_at is null;

-- To the other area, with the client's consent only.
create table consultation_hand_overs (
  id uuid primary key default gen_random_uuid(),
  consultation_id uuid not null references consultations on delete cascade,
  to_area text not null check (to_area in ('volunteers', 'organisations')),
  reason text not null check (length(reason) between 1 and 600),
  asked_at timestamptz not null,
  asked_by uuid references people on delete set null,
  answer text check (answer in ('agreed', 'declined', 'taken-back')),
  answered_at timestamptz,
  check ((answer is null) = (answered_at is null))
);
create unique index consultation_hand_overs_open on consultation_hand_overs (consultation_id) where answer is null;
create index consultation_hand_overs_consultation on consultation_hand_overs (consultation_id);
create index consultation_hand_overs_asked_by on consultation_hand_overs (asked_by);

-- Who has looked, each time, as what. Only ever appended.
create table consultation_reads (
  id bigint generated always as identity primary key,
  consultation_id uuid not null references consultations on delete cascade,
  person_id uuid references people on delete set null,
  at timestamptz not null,
  as_what text not null check (as_what in ('adviser', 'deputy', 'team', 'opened')),
  -- Why somebody opened what is not hers.
  reason text not null default '' check (length(reason) <= 600 and (as_what = 'opened' or reason = ''))
);
create index consultation_reads_consultation on consultation_reads (consultation_id, id);
create index consultation_reads_person on consultation_reads (person_id);

-- Somebody of the centre has opened a consultation that is not hers, with a reason; ends by the clock.
create table consultation_openings (
  id uuid primary key default gen_random_uuid(),
  consultation_id uuid not null references consultations on delete cascade,
  person_id uuid not null references people on delete cascade,
  reason text not null check (length(reason) between 10 and 600),
  opened_at timestamptz not null,
  ended_at timestamptz
);
create unique index consultation_openings_open on consultation_openings (person_id, consultation_id) where ended_at is null;
create index consultation_openings_consultation on consultation_openings (consultation_id);
create index consultation_openings_person on consultation_openings (person_id);

-- Texts for answers that are written again and again.
create table consultation_templates (
  id uuid primary key default gen_random_uuid(),
  area text check (area in ('volunteers', 'organisations')),
  title text not null check (length(title) between 1 and 120),
  text text not null check (length(text) between 1 and 6000),
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  retired_at timestamptz
);
create index consultation_templates_title on consultation_templates (title, id) where retired_at is null;

-- What is promised to whoever asks, and how long texts are kept: the centre decides for each area.
create table consultation_promises (
  area text primary key check (area in ('volunteers', 'organisations')),
  answer_days smallint not null check (answer_days between 1 and 30),
  kept_months smallint not null check (kept_months between 4 and 36),
  version integer not null default 1,
  changed_at timestamptz,
  changed_by uuid references people on delete set null
);
create index consultation_promises_changed_by on consultation_promises (changed_by);
-- Nobody has published a promise: five working days and six months are ours, until the centre decides.
insert into consultation_promises (area, answer_days, kept_months) values ('volunteers', 5, 6), ('organisations', 5, 6);

-- Which Kreise an adviser looks after: she hears of new questions from there; where there is nobody, the whole team does.
create table consultation_districts (
  person_id uuid not null references people on delete cascade,
  district_id text not null references districts on delete cascade,
  primary key (person_id, district_id)
);
create index consultation_districts_district on consultation_districts (district_id);

-- For which due day the adviser was told that it is over.
create table consultation_reminders (
  consultation_id uuid not null references consultations on delete cascade,
  due_on date not null,
  sent_at timestamptz not null,
  primary key (consultation_id, due_on)
);

do $$
declare
  part text;
  system constant text := '(select access.is_system())';
  ours constant text := '(select access.is_centre() or access.is_system())';
  -- Row-level security of the consultation itself answers this.
  seen constant text := 'exists (select from consultations c where c.id = consultation_id)';
  -- Whoever has opened what is not hers reads and writes nothing.
  theirs constant text := 'exists (select from consultations c where c.id = consultation_id and (c.adviser_id = access.person_id()
    or c.deputy_id = access.person_id() or (c.adviser_id is null and c.area = any (access.areas()))))';
begin
  foreach part in array array['consultations', 'consultation_contacts', 'consultation_consents', 'consultation_messages', 'consultation_links',
    'consultation_talks', 'consultation_tasks', 'consultation_drafts', 'consultation_steps', 'consultation_look_backs',
    'consultation_hand_overs', 'consultation_reads', 'consultation_openings', 'consultation_templates', 'consultation_promises',
    'consultation_districts', 'consultation_reminders'] loop
    execute format('alter table %I enable row level security', part);
    execute format('alter table %I force row level security', part);
  end loop;
  foreach part in array array['consultation_contacts', 'consultation_consents', 'consultation_messages', 'consultation_talks',
    'consultation_tasks', 'consultation_drafts', 'consultation_steps', 'consultation_look_backs', 'consultation_hand_overs'] loop
    execute format('create policy %I on %I for select to vielfaltsnetz_app using (%s or %s)', part || '_read', part, system, seen);
    execute format('create policy %I on %I for update to vielfaltsnetz_app using (%s or %s)', part || '_change', part, system, theirs);
    execute format('create policy %I on %I for delete to vielfaltsnetz_app using (%s)', part || '_remove', part, system);
  end loop;
  foreach part in array array['consultation_contacts', 'consultation_consents', 'consultation_talks', 'consultation_tasks',
    'consultation_drafts', 'consultation_steps', 'consultation_look_backs', 'consultation_hand_overs'] loop
    execute format('create policy %I on %I for insert to vielfaltsnetz_app with check (%s or %s)', part || '_add', part, system, theirs);
  end loop;
  execute format('create policy consultation_messages_add on consultation_messages for insert to vielfaltsnetz_app with check (%s
    or (kind in (''answer'', ''note'') and person_id = access.person_id() and %s))', system, theirs);
  execute format('create policy consultation_links_system on consultation_links to vielfaltsnetz_app using (%s) with check (%s)', system, system);
  execute format('create policy consultation_reads_read on consultation_reads for select to vielfaltsnetz_app using (%s or %s)', system, seen);
  execute format('create policy consultation_reads_add on consultation_reads for insert to vielfaltsnetz_app
    with check (person_id = access.person_id() and %s)', seen);
  execute format('create policy consultation_openings_own on consultation_openings for select to vielfaltsnetz_app
    using (%s or person_id = access.person_id())', system);
  execute format('create policy consultation_openings_add on consultation_openings for insert to vielfaltsnetz_app with check (%s)', system);
  execute format('create policy consultation_openings_end on consultation_openings for update to vielfaltsnetz_app using (%s)', system);
  execute format('create policy consultation_templates_of_centre on consultation_templates to vielfaltsnetz_app using (%s) with check (%s)', ours, ours);
  -- Whoever asks reads the promise before she does.
  execute format('create policy consultation_promises_read on consultation_promises for select to vielfaltsnetz_app using (true)');
  execute format('create policy consultation_promises_change on consultation_promises for update to vielfaltsnetz_app using (%s)', ours);
  execute format('create policy consultation_districts_of_centre on consultation_districts to vielfaltsnetz_app using (%s)
    with check (%s or person_id = access.person_id())', ours, system);
  execute format('create policy consultation_reminders_system on consultation_reminders to vielfaltsnetz_app using (%s) with check (%s)', system, system);
end $$;

-- AZ-15: its adviser and her deputy; until somebody has taken it, the team of its area; whoever opened it with a reason, for a while.
create policy consultations_read on consultations for select to vielfaltsnetz_app using (
  (select access.is_system())
  or ((select access.is_centre()) and (
    adviser_id = (select access.person_id())
    or deputy_id = (select access.person_id())
    or (adviser_id is null and area = any ((select access.areas())::text[]))
    or id in (select o.consultation_id from consultation_openings o where o.person_id = access.person_id() and o.ended_at is null))));
create policy consultations_add on consultations for insert to vielfaltsnetz_app
  with check ((select access.is_system()) or (access.is_centre() and source = 'record' and adviser_id = access.person_id()));
-- Opening is for reading; whoever has opened one changes nothing in it.
create policy consultations_change on consultations for update to vielfaltsnetz_app using (
  (select access.is_system())
  or ((select access.is_centre()) and (
    adviser_id = (select access.person_id())
    or deputy_id = (select access.person_id())
    or (adviser_id is null and area = any ((select access.areas())::text[])))));

grant select, insert on consultations to vielfaltsnetz_app;
grant update (area, state, stage, channel, topics, district_id, adviser_id, deputy_id, due_on, state_since, closed_at, outcome,
  cleared_at, version) on consultations to vielfaltsnetz_app;
grant select, insert, delete on consultation_contacts, consultation_messages, consultation_links to vielfaltsnetz_app;
grant select, insert, update (withdrawn_at), delete on consultation_consents to vielfaltsnetz_app;
grant select, insert, update (question, advice, material) on consultation_talks to vielfaltsnetz_app;
grant select, insert, update (reminded_at, done_at), delete on consultation_tasks to vielfaltsnetz_app;
grant select, insert, update (text, version, saved_by, saved_at), delete on consultation_drafts to vielfaltsnetz_app;
grant select, insert, update (reminded_at, done_at), delete on consultation_steps to vielfaltsnetz_app;
grant select, insert, update (due_on, asked_at, token_hash, answered_at, result, text) on consultation_look_backs to vielfaltsnetz_app;
grant select, insert, update (answer, answered_at), delete on consultation_hand_overs to vielfaltsnetz_app;
grant select, insert on consultation_reads to vielfaltsnetz_app;
grant select, insert, update (ended_at) on consultation_openings to vielfaltsnetz_app;
grant select, insert, update on consultation_templates to vielfaltsnetz_app;
grant select, update (answer_days, kept_months, version, changed_at, changed_by) on consultation_promises to vielfaltsnetz_app;
grant select, insert, delete on consultation_districts to vielfaltsnetz_app;
grant select, insert on consultation_reminders to vielfaltsnetz_app;
