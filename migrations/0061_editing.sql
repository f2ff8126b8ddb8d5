-- Articles are written on the site: every text keeps its versions, is published, scheduled, withdrawn and checked language by language;
-- old addresses lead on; one announcement can stand over all public pages.
-- Rewrites `articles` and `article_texts` (small tables) under a short exclusive lock.

-- The rows of texts are guarded; this migration works as the system.
select set_config('actor.system', 'migration', true);

alter table articles
  -- Stays when the address changes.
  add column id uuid not null default gen_random_uuid() unique,
  -- Folder of the texts that come with the program; null for articles written here.
  add column file_name text unique check (length(file_name) <= 80),
  add column changed_at timestamptz not null default now();
update articles set file_name = slug;
create index articles_changed on articles (changed_at desc, id desc);

-- A row of `article_texts` holds what the public sees while it is published, and the newest version otherwise.
alter table article_texts
  drop constraint article_texts_slug_fkey,
  add foreign key (slug) references articles on delete cascade on update cascade,
  drop constraint article_texts_state_check,
  add check (state in ('draft', 'published', 'withdrawn')),
  -- The version that stands in this row, and the newest there is.
  add column version integer not null default 1,
  add column latest_version integer not null default 1 check (latest_version >= version),
  -- The German version the newest text was made from or confirmed for; null for German.
  add column german_version integer,
  add column review_asked_at timestamptz,
  add column appears_at timestamptz,
  add column appears_version integer,
  add check ((appears_at is null) = (appears_version is null));
update article_texts set german_version = 1 where lang <> 'de';
create index article_texts_lang on article_texts (lang, slug);
create index article_texts_in_review on article_texts (review_asked_at) where review_asked_at is not null;
create index article_texts_scheduled on article_texts (appears_at) where appears_at is not null;

-- Appended only: whatever was saved once can be had back.
create table article_versions (
  article_id uuid not null references articles (id) on delete cascade,
  lang text not null check (lang in ('de', 'leicht', 'en', 'tr', 'ar', 'uk')),
  number integer not null check (number > 0),
  title text not null check (length(title) between 1 and 200),
  summary text not null check (length(summary) <= 500),
  body text not null check (length(body) <= 60000),
  origin text not null check (origin in ('file', 'edited', 'restored')),
  restored_from integer check ((origin = 'restored') = (restored_from is not null)),
  made_at timestamptz not null,
  -- Null for texts that came with the program, and once the person is deleted.
  made_by uuid references people on delete set null,
  primary key (article_id, lang, number)
);
create index article_versions_made_by on article_versions (made_by);
insert into article_versions (article_id, lang, number, title, summary, body, origin, made_at)
  select a.id, t.lang, 1, t.title, t.summary, t.body, case when t.file_checksum is null then 'edited' else 'file' end, t.updated_on
  from article_texts t join articles a using (slug);

-- A native reader has read this very version. Who it was stands in the facts; here only for which area of the centre.
create table native_checks (
  article_id uuid not null,
  lang text not null check (lang in ('leicht', 'en', 'tr', 'ar', 'uk')),
  version integer not null,
  area text check (area in ('volunteers', 'organisations')),
  checked_at timestamptz not null,
  primary key (article_id, lang, version),
  foreign key (article_id, lang, version) references article_versions on delete cascade
);
insert into native_checks (article_id, lang, version, checked_at)
  select a.id, t.lang, 1, t.updated_on from article_texts t join articles a using (slug) where t.native_checked and t.lang <> 'de';

-- Addresses an article had before; they lead to it for good, whatever it is called by then.
create table article_redirects (
  slug text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  article_id uuid not null references articles (id) on delete cascade,
  moved_at timestamptz not null
);
create index article_redirects_article on article_redirects (article_id);

-- One row at most: a site that announces two things announces none.
create table announcements (
  place text primary key check (place = 'site'),
  kind text not null check (kind in ('info', 'warning')),
  texts jsonb not null check (length(texts::text) <= 8000),
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  -- When it was said to all processes that it begins and ends.
  started_at timestamptz,
  ended_at timestamptz,
  version integer not null default 1
);

do $$
declare
  part text;
  writers constant text := '(access.is_centre() or access.is_system())';
begin
  foreach part in array array['article_versions', 'native_checks', 'article_redirects', 'announcements'] loop
    execute format('alter table %I enable row level security', part);
    execute format('alter table %I force row level security', part);
    execute format('create policy %I on %I for all to vielfaltsnetz_app using %s with check %s', part || '_of_centre', part, writers, writers);
  end loop;
end $$;
create policy article_redirects_read on article_redirects for select to vielfaltsnetz_app using (true);
create policy announcements_read on announcements for select to vielfaltsnetz_app using (true);
grant select, insert on article_versions, native_checks to vielfaltsnetz_app;
grant select, insert, update, delete on article_redirects, announcements to vielfaltsnetz_app;
