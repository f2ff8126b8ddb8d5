-- Mail on its way out: a row is written in the transaction of what it tells about, so neither exists without the other (CF-10).
-- Locks nothing that exists.

create table outbox_mails (
  id uuid primary key default gen_random_uuid(),
  -- Made once, so that a mail sent twice is known as the same by mailboxes (RFC 5322, 3.6.4).
  message_id text not null unique check (message_id ~ '^<[A-Za-z0-9.-]{1,80}@[A-Za-z0-9.-]{1,120}>$'),
  recipient text not null check (recipient ~ '^[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+$' and length(recipient) <= 200),
  lang text not null check (lang in ('de', 'leicht', 'en', 'tr', 'ar', 'uk')),
  kind text not null check (kind ~ '^[a-z][a-z-]*(\.[a-z][a-z-]*){0,3}$' and length(kind) <= 80),
  subject text not null check (length(subject) between 1 and 200 and subject !~ '[\x01-\x1f\x7f]'),
  -- Emptied on delivery by SMTP: links in mails are keys.
  paragraphs jsonb not null check (jsonb_typeof(paragraphs) = 'array' and length(paragraphs::text) <= 40000),
  action_label text check (length(action_label) <= 200),
  action_href text check (action_href ~ '^https?://' and length(action_href) <= 2000),
  request_id text check (length(request_id) <= 60),
  created_at timestamptz not null,
  attempts integer not null default 0 check (attempts >= 0),
  -- When it may be tried (again). Moved on before each try, so a process that dies has had its try.
  due_at timestamptz not null,
  -- What went wrong last, as a code.
  failure text check (length(failure) <= 80),
  delivered_at timestamptz,
  -- Given up, after 72 hours or because the other side said no for good.
  parked_at timestamptz,
  -- The file in which the mail is kept where no mail server is set up.
  kept_file text check (kept_file ~ '^[0-9a-f]{32}$'),
  check (delivered_at is null or parked_at is null),
  check ((action_label is null) = (action_href is null))
);
create index outbox_mails_due on outbox_mails (due_at) where delivered_at is null and parked_at is null;
create index outbox_mails_ended on outbox_mails (coalesce(delivered_at, parked_at)) where delivered_at is not null or parked_at is not null;

alter table outbox_mails enable row level security;
alter table outbox_mails force row level security;
create policy outbox_mails_add on outbox_mails for insert to vielfaltsnetz_app
  with check (attempts = 0 and delivered_at is null and parked_at is null and kept_file is null);
create policy outbox_mails_system on outbox_mails to vielfaltsnetz_app using (access.is_system()) with check (access.is_system());
grant select, insert, update, delete on outbox_mails to vielfaltsnetz_app;
