-- Mails can be answered: an answer comes in by a pipe of the mail server, is read apart from the site, and waits here for the module it is for.
-- Mails on their way out can name where answers and reports of failed delivery go.
-- Adds columns without default: no rewrite, a short lock on the outbox.

alter table outbox_mails add column reply_to text check (reply_to ~ '^[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+$' and length(reply_to) <= 200);
-- The sender of the envelope (RFC 5321, 4.4); empty is MAIL_FROM.
alter table outbox_mails add column return_path text
  check (return_path ~ '^[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+$' and length(return_path) <= 200);

create table inbound_mails (
  id uuid primary key default gen_random_uuid(),
  -- SHA-256 of Message-ID and address: a mail that comes twice is the same mail (RFC 5322, 3.6.4).
  message_hash bytea not null unique check (octet_length(message_hash) = 32),
  -- What the address said: whom it is for, and the hash of its token.
  kind text not null check (kind ~ '^[a-z]{2,20}$'),
  token_hash bytea not null check (octet_length(token_hash) = 32),
  -- Emptied once the mail was handed over.
  sender text not null check (length(sender) <= 254),
  subject text not null check (length(subject) <= 200),
  words text not null check (length(words) <= 20000),
  -- What the machine of the other side reports about a mail of ours (RFC 3464).
  report text check (report in ('failed-for-good', 'failed-for-now')),
  received_at timestamptz not null,
  attempts integer not null default 0 check (attempts >= 0),
  due_at timestamptz not null,
  handled_at timestamptz,
  parked_at timestamptz,
  check (handled_at is null or parked_at is null)
);
create index inbound_mails_due on inbound_mails (due_at) where handled_at is null and parked_at is null;
create index inbound_mails_received on inbound_mails (received_at);

create table inbound_files (
  mail_id uuid not null references inbound_mails on delete cascade,
  position integer not null check (position between 0 and 9),
  name text not null check (length(name) between 1 and 120),
  type text not null check (length(type) <= 80),
  bytes bytea not null check (octet_length(bytes) <= 10485760),
  primary key (mail_id, position)
);

do $$
declare
  part text;
begin
  foreach part in array array['inbound_mails', 'inbound_files'] loop
    execute format('alter table %I enable row level security', part);
    execute format('alter table %I force row level security', part);
    execute format('create policy %I on %I to vielfaltsnetz_app using (access.is_system()) with check (access.is_system())',
      part || '_system', part);
  end loop;
end $$;
grant select, insert, delete on inbound_mails, inbound_files to vielfaltsnetz_app;
grant update on inbound_mails to vielfaltsnetz_app;
