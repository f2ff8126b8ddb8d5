-- Mails may bring an entry for the calendar (RFC 5545).
-- Adds a column without default: no rewrite, a short lock on the outbox.

alter table outbox_mails add column calendar text check (length(calendar) <= 20000);
