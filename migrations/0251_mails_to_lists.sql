-- Mails to many: what is the same for all of them is kept once, each says how to leave the list (RFC 8058), and none of them goes before a mail
-- somebody waits for.
-- Adds columns with a constant default or none: no rewrite, a short lock on the outbox; its index of what is due is made anew.

create table outbox_bodies (
  id uuid primary key default gen_random_uuid(),
  lang text not null check (lang in ('de', 'leicht', 'en', 'tr', 'ar', 'uk')),
  -- The language of the words, where the reader's has none of its own.
  said_in text not null check (said_in in ('de', 'leicht', 'en', 'tr', 'ar', 'uk')),
  subject text not null check (length(subject) between 1 and 200 and subject !~ '[\x01-\x1f\x7f]'),
  -- The same words twice: as text, and as markup that the house's own renderer made.
  words text not null check (length(words) <= 60000),
  markup text not null check (length(markup) <= 200000),
  created_at timestamptz not null
);
alter table outbox_bodies enable row level security;
alter table outbox_bodies force row level security;
create policy outbox_bodies_system on outbox_bodies to vielfaltsnetz_app using (access.is_system()) with check (access.is_system());
grant select, insert, delete on outbox_bodies to vielfaltsnetz_app;

-- 0: somebody waits for it. 1: it may take its time.
alter table outbox_mails add column priority smallint not null default 0 check (priority in (0, 1));
alter table outbox_mails add column body_id uuid references outbox_bodies on delete restrict;
-- Where one leaves the list; a key, and emptied like the rest on delivery.
alter table outbox_mails add column leave_href text check (leave_href ~ '^https?://' and length(leave_href) <= 2000);
create index outbox_mails_body on outbox_mails (body_id) where body_id is not null;
drop index outbox_mails_due;
create index outbox_mails_due on outbox_mails (priority, due_at, created_at)
  where delivered_at is null and parked_at is null;
