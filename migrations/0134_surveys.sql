-- What people say about an event afterwards, without a name: a link is worth one answer, and is gone with it.
-- Locks nothing that exists.

create table surveys (
  event_id uuid primary key references events on delete cascade,
  sent_at timestamptz not null,
  -- The counts as everybody may see them, and nothing else of the answers; null until the team shows them.
  public_counts jsonb check (length(public_counts::text) <= 2000)
);

-- Who may still answer. The row goes with the answer, so that nothing leads from one to the other.
create table survey_links (
  registration_id uuid primary key references registrations on delete cascade,
  event_id uuid not null references surveys on delete cascade,
  link_hash bytea not null unique check (octet_length(link_hash) = 32),
  lang text not null check (lang in ('de', 'leicht', 'en', 'tr', 'ar', 'uk')),
  expires_at timestamptz not null
);
create index survey_links_event on survey_links (event_id);
create index survey_links_expires on survey_links (expires_at);

-- No time and no language: with few people each could tell who it was.
create table survey_responses (
  id uuid primary key default gen_random_uuid(),
  event_id uuid not null references surveys on delete cascade,
  overall smallint check (overall between 1 and 5),
  content smallint check (content between 1 and 5),
  organisation smallint check (organisation between 1 and 5),
  understanding smallint check (understanding between 1 and 5),
  useful smallint check (useful between 1 and 5),
  good text not null default '' check (length(good) <= 1000),
  better text not null default '' check (length(better) <= 1000)
);
create index survey_responses_event on survey_responses (event_id);

do $$
declare
  part text;
  of_team constant text :=
    '(select access.is_system()) or exists (select from events e where e.id = event_id and access.organises(e.profile_id))';
begin
  foreach part in array array['surveys', 'survey_responses'] loop
    execute format('alter table %I enable row level security', part);
    execute format('alter table %I force row level security', part);
    execute format('create policy %I on %I to vielfaltsnetz_app using (%s) with check (%s)', part || '_of_team', part, of_team, of_team);
  end loop;
end $$;
create policy surveys_read on surveys for select to vielfaltsnetz_app
  using (public_counts is not null and exists (select from events e where e.id = event_id));
-- Who has not answered yet is for nobody to see: the others would be known.
alter table survey_links enable row level security;
alter table survey_links force row level security;
create policy survey_links_of_system on survey_links to vielfaltsnetz_app
  using ((select access.is_system())) with check ((select access.is_system()));
grant select, insert, update (public_counts) on surveys to vielfaltsnetz_app;
grant select, insert, delete on survey_links to vielfaltsnetz_app;
grant select, insert on survey_responses to vielfaltsnetz_app;
