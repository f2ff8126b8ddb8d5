-- The newsletter: who gets it and how we know that she wants it, and its issues in the languages of the site.
-- Locks pictures and picture_files for a moment: an issue that has left shows its pictures in the archive.

-- The sentences people agreed to, word for word: the proof must show them (Art. 7(1) GDPR).
create table newsletter_wordings (
  hash bytea primary key check (octet_length(hash) = 32),
  lang text not null check (lang in ('de', 'leicht', 'en', 'tr', 'ar', 'uk')),
  words text not null check (length(words) between 1 and 4000),
  first_used_at timestamptz not null
);

create table newsletter_readers (
  id uuid primary key default gen_random_uuid(),
  email text not null unique check (email = lower(email) and email ~ '^[a-z0-9._+-]+@[a-z0-9.-]+$' and length(email) <= 200),
  lang text not null check (lang in ('de', 'leicht', 'en', 'tr', 'ar', 'uk')),
  lists text[] not null check (cardinality(lists) between 1 and 10 and length(lists::text) <= 400),
  district_id text references districts on delete set null,
  wording_hash bytea not null references newsletter_wordings on delete restrict,
  asked_at timestamptz not null,
  -- The link that confirms; gone once it was used.
  confirm_hash bytea unique check (octet_length(confirm_hash) = 32),
  confirmed_at timestamptz,
  -- The link in every issue, and the address for reports of failed delivery: both are made from the installation's key.
  link_hash bytea not null unique check (octet_length(link_hash) = 32),
  bounce_hash bytea not null unique check (octet_length(bounce_hash) = 32),
  soft_bounces smallint not null default 0 check (soft_bounces between 0 and 100),
  bounced_on date,
  check ((confirmed_at is null) = (confirm_hash is not null))
);
create index newsletter_readers_district on newsletter_readers (district_id) where district_id is not null;
create index newsletter_readers_wording on newsletter_readers (wording_hash);
create index newsletter_readers_unconfirmed on newsletter_readers (asked_at) where confirmed_at is null;

-- The proof of consent: which words, when asked and when confirmed. It outlives the address, of which only a keyed hash is left.
create table newsletter_consents (
  id uuid primary key default gen_random_uuid(),
  email_hash bytea not null check (octet_length(email_hash) = 32),
  wording_hash bytea not null references newsletter_wordings on delete restrict,
  asked_at timestamptz not null,
  confirmed_at timestamptz not null,
  ended_at timestamptz,
  ended_by text check (ended_by in ('reader', 'one-click', 'delivery', 'centre')),
  check ((ended_at is null) = (ended_by is null))
);
create index newsletter_consents_email on newsletter_consents (email_hash);
create index newsletter_consents_wording on newsletter_consents (wording_hash);
create index newsletter_consents_ended on newsletter_consents (ended_at) where ended_at is not null;

create table newsletter_issues (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  lists text[] not null check (cardinality(lists) between 1 and 10 and length(lists::text) <= 400),
  -- Empty: everywhere. Otherwise only readers who named one of these districts.
  district_ids text[] not null default '{}' check (cardinality(district_ids) <= 30 and length(district_ids::text) <= 2000),
  created_at timestamptz not null,
  created_by uuid references people on delete set null,
  -- When it is to leave; from `begun_at` on it is leaving, and public.
  sends_at timestamptz,
  scheduled_by uuid references people on delete set null,
  begun_at timestamptz,
  -- When the last reader's mail was in the outbox; it ends when none of them waits there any more.
  written_at timestamptz,
  ended_at timestamptz,
  stopped boolean not null default false,
  -- The last reader it was written to, so that whoever goes on begins behind her.
  reached uuid,
  readers integer not null default 0 check (readers >= 0),
  delivered integer not null default 0 check (delivered >= 0),
  failed integer not null default 0 check (failed >= 0),
  check (begun_at is null or sends_at is not null),
  check (ended_at is null or begun_at is not null)
);
create index newsletter_issues_created_by on newsletter_issues (created_by);
create index newsletter_issues_scheduled_by on newsletter_issues (scheduled_by);
create index newsletter_issues_due on newsletter_issues (sends_at) where sends_at is not null;
create index newsletter_issues_begun on newsletter_issues (begun_at desc, id desc) where begun_at is not null;
create index newsletter_issues_created on newsletter_issues (created_at desc, id desc);

create table newsletter_texts (
  issue_id uuid not null references newsletter_issues on delete cascade,
  lang text not null check (lang in ('de', 'leicht', 'en', 'tr', 'ar', 'uk')),
  subject text not null check (length(subject) between 1 and 150),
  body text not null check (length(body) <= 20000),
  saved_at timestamptz not null,
  saved_by uuid references people on delete set null,
  primary key (issue_id, lang)
);
create index newsletter_texts_saved_by on newsletter_texts (saved_by);

-- What was handed to the outbox, by the language of the readers.
create table newsletter_bodies (
  issue_id uuid not null references newsletter_issues on delete cascade,
  lang text not null check (lang in ('de', 'leicht', 'en', 'tr', 'ar', 'uk')),
  body_id uuid not null references outbox_bodies on delete cascade,
  primary key (issue_id, lang)
);
create index newsletter_bodies_body on newsletter_bodies (body_id);

create table newsletter_pictures (
  -- A picture that is removed leaves its words.
  picture_id uuid not null references pictures on delete cascade,
  issue_id uuid not null,
  lang text not null,
  primary key (picture_id, issue_id, lang),
  foreign key (issue_id, lang) references newsletter_texts on delete cascade
);
create index newsletter_pictures_text on newsletter_pictures (issue_id, lang);

do $$
declare
  part text;
begin
  foreach part in array array['newsletter_wordings', 'newsletter_readers', 'newsletter_consents', 'newsletter_issues', 'newsletter_texts',
    'newsletter_bodies', 'newsletter_pictures'] loop
    execute format('alter table %I enable row level security', part);
    execute format('alter table %I force row level security', part);
  end loop;
  -- Nobody reads who gets the newsletter: the centre sees numbers, the program sends.
  foreach part in array array['newsletter_wordings', 'newsletter_readers', 'newsletter_consents', 'newsletter_bodies'] loop
    execute format('create policy %I on %I to vielfaltsnetz_app using (access.is_system()) with check (access.is_system())', part || '_system', part);
  end loop;
  foreach part in array array['newsletter_issues', 'newsletter_texts', 'newsletter_pictures'] loop
    execute format('create policy %I on %I to vielfaltsnetz_app using (access.is_centre() or access.is_system()) with check (access.is_centre() or access.is_system())',
      part || '_of_centre', part);
  end loop;
end $$;

-- The archive is for everybody.
create policy newsletter_issues_public on newsletter_issues for select to vielfaltsnetz_app using (begun_at is not null);
create policy newsletter_texts_public on newsletter_texts for select to vielfaltsnetz_app
  using (exists (select from newsletter_issues i where i.id = issue_id and i.begun_at is not null));
create policy newsletter_pictures_public on newsletter_pictures for select to vielfaltsnetz_app
  using (exists (select from newsletter_issues i where i.id = issue_id and i.begun_at is not null));
create policy pictures_of_newsletters on pictures for select to vielfaltsnetz_app
  using (exists (select from newsletter_pictures u where u.picture_id = pictures.id));
create policy picture_files_of_newsletters on picture_files for select to vielfaltsnetz_app
  using (exists (select from newsletter_pictures u where u.picture_id = picture_files.picture_id));

grant select, insert on newsletter_wordings to vielfaltsnetz_app;
grant select, insert, update, delete on newsletter_readers, newsletter_consents, newsletter_issues to vielfaltsnetz_app;
grant select, insert, delete, update (subject, body, saved_at, saved_by) on newsletter_texts to vielfaltsnetz_app;
grant select, insert on newsletter_bodies to vielfaltsnetz_app;
grant select, insert, delete on newsletter_pictures to vielfaltsnetz_app;
