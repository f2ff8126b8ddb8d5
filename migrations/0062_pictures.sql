-- Pictures for articles: written anew from their pixels in up to three widths, with words for people who do not see them.
-- Locks nothing that exists.

create table pictures (
  id uuid primary key default gen_random_uuid(),
  -- What the file was called where it came from; for those who look for it.
  name text not null check (length(name) between 1 and 120),
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  -- Says nothing that the text does not say: screen readers pass over it.
  decorative boolean not null,
  -- The words for people who do not see it, by language.
  alts jsonb not null check (length(alts::text) <= 6000),
  credit text not null check (length(credit) <= 200),
  licence text not null check (length(licence) <= 200),
  version integer not null default 1,
  added_at timestamptz not null,
  added_by uuid references people on delete set null
);
create index pictures_added on pictures (added_at desc, id desc);
create index pictures_added_by on pictures (added_by);

create table picture_files (
  picture_id uuid not null references pictures on delete cascade,
  width integer not null check (width > 0),
  file_id text not null unique check (length(file_id) = 32),
  primary key (picture_id, width)
);

-- Which texts name which pictures: in what the public sees, in the newest version, or in one that is to appear.
create table picture_uses (
  -- A picture in use stays.
  picture_id uuid not null references pictures on delete restrict,
  article_id uuid not null references articles (id) on delete cascade,
  lang text not null check (lang in ('de', 'leicht', 'en', 'tr', 'ar', 'uk')),
  is_public boolean not null,
  primary key (picture_id, article_id, lang)
);
create index picture_uses_text on picture_uses (article_id, lang);

do $$
declare
  part text;
  writers constant text := '(access.is_centre() or access.is_system())';
begin
  foreach part in array array['pictures', 'picture_files', 'picture_uses'] loop
    execute format('alter table %I enable row level security', part);
    execute format('alter table %I force row level security', part);
    execute format('create policy %I on %I for all to vielfaltsnetz_app using %s with check %s', part || '_of_centre', part, writers, writers);
  end loop;
end $$;
-- A picture is public while a public text shows it.
create policy picture_uses_read on picture_uses for select to vielfaltsnetz_app using (is_public);
create policy pictures_read on pictures for select to vielfaltsnetz_app
  using (exists (select from picture_uses u where u.picture_id = id and u.is_public));
create policy picture_files_read on picture_files for select to vielfaltsnetz_app
  using (exists (select from picture_uses u where u.picture_id = picture_files.picture_id and u.is_public));
grant select, insert, update, delete on pictures to vielfaltsnetz_app;
grant select, insert, delete on picture_files, picture_uses to vielfaltsnetz_app;
