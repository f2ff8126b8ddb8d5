-- Paths people walk in steps: a new project, founding an association, applying for a Mikroprojekt. What they write is theirs; the centre
-- sees that somebody is on the way once company was asked for, and what was written only as the person who accompanies. Locks nothing that exists.

create table pathways (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('project', 'association', 'microproject')),
  -- Who is on the way: a town, an association, a group.
  founder text not null check (length(founder) between 2 and 160),
  district_id text not null references districts on delete restrict,
  wished_start date,
  lang text not null check (lang in ('de', 'leicht', 'en', 'tr', 'ar', 'uk')),
  -- Mails about dates that come near.
  reminders boolean not null default true,
  person_id uuid references people on delete set null,
  profile_id uuid references profiles on delete set null,
  -- Which wording was agreed to, where it began without an account; when is `created_at` (GDPR Art. 7(1)).
  consent_version text not null default '' check (length(consent_version) <= 20),
  created_at timestamptz not null,
  confirmed_at timestamptz,
  expires_at timestamptz,
  company_since timestamptz,
  companion_id uuid references people on delete set null,
  companion_name text not null default '' check (length(companion_name) <= 160),
  -- When somebody last worked on it.
  changed_at timestamptz not null,
  reminded_on date,
  version integer not null default 1,
  check ((confirmed_at is null) = (expires_at is not null)),
  check (companion_id is null or company_since is not null)
);
create index pathways_district on pathways (district_id);
create index pathways_person on pathways (person_id, created_at desc);
create index pathways_profile on pathways (profile_id, created_at desc);
create index pathways_companion on pathways (companion_id);
create index pathways_accompanied on pathways (changed_at, id) where company_since is not null;
create index pathways_unconfirmed on pathways (expires_at) where confirmed_at is null;
create index pathways_quiet on pathways (changed_at) where confirmed_at is not null;
create index pathways_planned on pathways (id) where confirmed_at is not null and reminders and wished_start is not null;

-- The private link of those who began without an account. A newer link ends the one before.
create table pathway_links (
  token_hash bytea primary key check (length(token_hash) = 32),
  pathway_id uuid not null unique references pathways on delete cascade,
  email text not null check (email = lower(email) and length(email) between 3 and 200),
  created_at timestamptz not null
);
create index pathway_links_email on pathway_links (email);

-- Where a step stands, since when and by whom.
create table pathway_steps (
  pathway_id uuid not null references pathways on delete cascade,
  step text not null check (step ~ '^[a-z][A-Za-z]{1,30}$' and length(step) <= 31),
  state text not null default 'open' check (state in ('open', 'in-work', 'done', 'not-needed')),
  -- The name of whoever set it; empty for those who came by the link.
  state_by text not null default '' check (length(state_by) <= 160),
  state_at timestamptz not null,
  reminded boolean not null default false,
  version integer not null default 1,
  primary key (pathway_id, step)
);

-- What was written in a step, apart from where it stands: fewer people may see it.
create table pathway_texts (
  pathway_id uuid not null references pathways on delete cascade,
  step text not null check (step ~ '^[a-z][A-Za-z]{1,30}$' and length(step) <= 31),
  answers jsonb not null default '{}' check (jsonb_typeof(answers) = 'object' and length(answers::text) <= 60000),
  note text not null default '' check (length(note) <= 4000),
  written_at timestamptz not null,
  primary key (pathway_id, step)
);

-- A letter that asks the municipality to confirm a project, and its answer by one click.
create table pathway_letters (
  id uuid primary key default gen_random_uuid(),
  pathway_id uuid not null references pathways on delete cascade,
  office text not null check (length(office) between 2 and 160),
  person text not null default '' check (length(person) <= 120),
  email text not null check (email = lower(email) and length(email) between 3 and 200),
  founder text not null check (length(founder) between 2 and 160),
  project text not null check (length(project) between 2 and 160),
  about text not null check (length(about) between 2 and 2000),
  token_hash bytea not null unique check (length(token_hash) = 32),
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  answer text check (answer in ('confirmed', 'declined')),
  answered_at timestamptz,
  reason text not null default '' check (length(reason) <= 1000),
  -- SHA-256 of the words that were confirmed, in hexadecimal.
  proof text not null default '' check (length(proof) in (0, 64)),
  check ((answer is null) = (answered_at is null)),
  check ((answer is not distinct from 'confirmed') = (proof <> ''))
);
create index pathway_letters_pathway on pathway_letters (pathway_id, sent_at desc);

-- What the accompanying person notes about a contact; the founders read it, too.
create table pathway_notes (
  id uuid primary key default gen_random_uuid(),
  pathway_id uuid not null references pathways on delete cascade,
  author_id uuid references people on delete set null,
  author_name text not null check (length(author_name) <= 160),
  text text not null check (length(text) between 2 and 2000),
  written_at timestamptz not null
);
create index pathway_notes_pathway on pathway_notes (pathway_id, written_at desc);
create index pathway_notes_author on pathway_notes (author_id);

do $$
declare
  part text;
  ours constant text := '(select access.is_system())';
  founders constant text := '(person_id = (select access.person_id()) or profile_id = any ((select access.profiles())::uuid[]))';
  centre constant text := '(company_since is not null and (select access.is_centre()))';
  -- Of what belongs to a path; the path itself is looked at with the eyes of the same actor.
  inside constant text := 'exists (select from pathways p where p.id = pathway_id
    and (p.person_id = (select access.person_id()) or p.profile_id = any ((select access.profiles())::uuid[])))';
  beside constant text := 'exists (select from pathways p where p.id = pathway_id and p.company_since is not null
    and p.companion_id = (select access.person_id()) and (select access.is_centre()))';
begin
  foreach part in array array['pathways', 'pathway_links', 'pathway_steps', 'pathway_texts', 'pathway_letters', 'pathway_notes'] loop
    execute format('alter table %I enable row level security', part);
    execute format('alter table %I force row level security', part);
  end loop;
  execute format('create policy pathways_read on pathways for select to vielfaltsnetz_app using (%s or %s or %s)', ours, founders, centre);
  execute format('create policy pathways_add on pathways for insert to vielfaltsnetz_app with check (%s or person_id = access.person_id())', ours);
  execute format('create policy pathways_change on pathways for update to vielfaltsnetz_app using (%s or %s or %s) with check (%s or %s or %s)',
    ours, founders, centre, ours, founders, centre);
  execute format('create policy pathways_remove on pathways for delete to vielfaltsnetz_app using (%s or %s)', ours, founders);
  execute format('create policy pathway_links_kept on pathway_links to vielfaltsnetz_app using (%s) with check (%s)', ours, ours);
  execute format('create policy pathway_steps_read on pathway_steps for select to vielfaltsnetz_app
    using (%s or exists (select from pathways p where p.id = pathway_id))', ours);
  execute format('create policy pathway_texts_read on pathway_texts for select to vielfaltsnetz_app using (%s or %s or %s)', ours, inside, beside);
  foreach part in array array['pathway_steps', 'pathway_texts'] loop
    execute format('create policy %I on %I for insert to vielfaltsnetz_app with check (%s or %s)', part || '_add', part, ours, inside);
    execute format('create policy %I on %I for update to vielfaltsnetz_app using (%s or %s) with check (%s or %s)',
      part || '_change', part, ours, inside, ours, inside);
  end loop;
  execute format('create policy pathway_letters_read on pathway_letters for select to vielfaltsnetz_app using (%s or %s or %s)', ours, inside, beside);
  execute format('create policy pathway_letters_add on pathway_letters for insert to vielfaltsnetz_app with check (%s or %s)', ours, inside);
  execute format('create policy pathway_letters_change on pathway_letters for update to vielfaltsnetz_app using (%s) with check (%s)', ours, ours);
  execute format('create policy pathway_letters_remove on pathway_letters for delete to vielfaltsnetz_app using (%s or %s)', ours, inside);
  execute format('create policy pathway_notes_read on pathway_notes for select to vielfaltsnetz_app using (%s or %s or %s)', ours, inside, beside);
  execute format('create policy pathway_notes_add on pathway_notes for insert to vielfaltsnetz_app with check (%s or %s)', ours, beside);
end $$;

grant select, insert, delete,
  update (founder, district_id, wished_start, reminders, person_id, profile_id, confirmed_at, expires_at, company_since, companion_id,
    companion_name, changed_at, reminded_on, version)
  on pathways to vielfaltsnetz_app;
grant select, insert, delete on pathway_links to vielfaltsnetz_app;
grant select, insert, update (state, state_by, state_at, reminded, version) on pathway_steps to vielfaltsnetz_app;
grant select, insert, update (answers, note, written_at) on pathway_texts to vielfaltsnetz_app;
grant select, insert, delete, update (answer, answered_at, reason, proof) on pathway_letters to vielfaltsnetz_app;
grant select, insert on pathway_notes to vielfaltsnetz_app;
