-- What a team makes of an event beside its seats: agenda, documents, minimum number, documentation, follow-up tasks.
-- Locks nothing that exists.

create table agenda_items (
  id uuid primary key default gen_random_uuid(),
  event_id uuid not null references events on delete cascade,
  day date not null,
  starts time not null,
  ends time check (ends > starts),
  titles jsonb not null check (titles ? 'de' and length(titles::text) <= 3000),
  speaker text not null default '' check (length(speaker) <= 120),
  room text not null default '' check (length(room) <= 80)
);
create index agenda_items_event on agenda_items (event_id, day, starts);

create table event_documents (
  id uuid primary key default gen_random_uuid(),
  event_id uuid not null references events on delete cascade,
  file text not null unique check (file ~ '^[0-9a-f]{32}$'),
  name text not null check (length(name) between 1 and 140),
  title text not null check (length(title) between 3 and 120),
  bytes integer not null check (bytes > 0),
  visibility text not null check (visibility in ('all', 'registered', 'team')),
  -- A picture shown with the documentation, with words for those who do not see it.
  picture boolean not null default false,
  alt text not null default '' check (length(alt) <= 300),
  -- Set where somebody said that whoever can be recognised agreed.
  consent_at timestamptz,
  added_by uuid references people on delete set null,
  added_at timestamptz not null,
  check (not picture or (visibility = 'all' and consent_at is not null and alt <> ''))
);
create index event_documents_event on event_documents (event_id, added_at);
create index event_documents_added_by on event_documents (added_by);

-- How many have to come, and until when the team decides; without a row nobody counts.
create table event_minimums (
  event_id uuid primary key references events on delete cascade,
  minimum integer not null check (minimum between 1 and 5000),
  decide_on date not null,
  -- The team said that it takes place.
  confirmed_at timestamptz,
  reminded_at timestamptz
);
create index event_minimums_due on event_minimums (decide_on) where confirmed_at is null and reminded_at is null;

create table documentations (
  event_id uuid primary key references events on delete cascade,
  published_at timestamptz,
  updated_at timestamptz not null
);
create table documentation_texts (
  event_id uuid not null references documentations on delete cascade,
  lang text not null check (lang in ('de', 'leicht', 'en', 'tr', 'ar', 'uk')),
  text text not null check (length(text) between 1 and 8000),
  primary key (event_id, lang)
);

create table event_tasks (
  id uuid primary key default gen_random_uuid(),
  event_id uuid not null references events on delete cascade,
  text text not null check (length(text) between 3 and 300),
  who text not null default '' check (length(who) <= 120),
  due_on date,
  done_at timestamptz,
  created_at timestamptz not null
);
create index event_tasks_event on event_tasks (event_id, created_at);

do $$
declare
  part text;
  of_team constant text :=
    '(select access.is_system()) or exists (select from events e where e.id = event_id and access.organises(e.profile_id))';
  shown constant text := 'exists (select from events e where e.id = event_id)';
begin
  foreach part in array array['agenda_items', 'event_documents', 'event_minimums', 'documentations', 'documentation_texts', 'event_tasks'] loop
    execute format('alter table %I enable row level security', part);
    execute format('alter table %I force row level security', part);
    execute format('create policy %I on %I to vielfaltsnetz_app using (%s) with check (%s)', part || '_of_team', part, of_team, of_team);
  end loop;
  -- Whoever may see the event sees its agenda and whether it takes place.
  foreach part in array array['agenda_items', 'event_minimums'] loop
    execute format('create policy %I on %I for select to vielfaltsnetz_app using (%s)', part || '_read', part, shown);
  end loop;
end $$;
create policy event_documents_read on event_documents for select to vielfaltsnetz_app
  using (visibility = 'all' and exists (select from events e where e.id = event_id));
create policy documentations_read on documentations for select to vielfaltsnetz_app
  using (published_at is not null and exists (select from events e where e.id = event_id));
create policy documentation_texts_read on documentation_texts for select to vielfaltsnetz_app
  using (exists (select from documentations d where d.event_id = documentation_texts.event_id));
grant select, insert, update, delete on agenda_items, event_minimums, documentations, documentation_texts, event_tasks to vielfaltsnetz_app;
grant select, insert, delete on event_documents to vielfaltsnetz_app;
