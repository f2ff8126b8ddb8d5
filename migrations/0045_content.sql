-- Articles of the public site, one text per language with a state of its own.
-- Locks nothing that exists.

create table articles (
  slug text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  position integer not null default 0
);

create table article_texts (
  slug text not null references articles on delete cascade,
  lang text not null check (lang in ('de', 'leicht', 'en', 'tr', 'ar', 'uk')),
  title text not null check (length(title) between 1 and 200),
  summary text not null check (length(summary) <= 500),
  -- CommonMark without HTML.
  body text not null check (length(body) <= 60000),
  state text not null default 'published' check (state in ('draft', 'published')),
  updated_on date not null,
  -- False while no native reader has confirmed a translation.
  native_checked boolean not null,
  -- Of the file the text was loaded from; null once somebody edits it here.
  file_checksum text check (length(file_checksum) <= 100),
  primary key (slug, lang)
);

alter table article_texts enable row level security;
alter table article_texts force row level security;
create policy article_texts_read on article_texts for select to vielfaltsnetz_app
  using (state = 'published' or access.is_centre() or access.is_system());
create policy article_texts_write on article_texts for all to vielfaltsnetz_app
  using (access.is_centre() or access.is_system()) with check (access.is_centre() or access.is_system());
grant select, insert, update on articles to vielfaltsnetz_app;
grant select, insert, update, delete on article_texts to vielfaltsnetz_app;
