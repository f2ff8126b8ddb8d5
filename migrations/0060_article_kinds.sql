-- Articles are of kinds: pages of the site, news, questions with their answers, good-practice portraits, and words of the glossary.
-- Adds columns with constant defaults: no rewrite, a short lock on two small tables.

alter table articles
  add column kind text not null default 'page' check (kind in ('page', 'news', 'question', 'portrait', 'term')),
  -- The area of the centre it belongs to; null for both.
  add column area text check (area in ('volunteers', 'organisations')),
  -- Since when the public sees it: the order of news. Null while nothing of it is published, and for pages of the program's files.
  add column published_at timestamptz;
create index articles_kind on articles (kind, published_at desc, slug);
