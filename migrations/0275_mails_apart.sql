-- What lies sealed and apart (PR-05) must not follow from the outbox: a mail to whoever asked for advice says no more with which request it came,
-- by which the facts named the consultation, and no mail says whom it went to once it is delivered.
-- Locks the outbox while a short table is checked and emptied.

alter table outbox_mails alter column recipient drop not null;
update outbox_mails set recipient = null where delivered_at is not null and kept_file is null;
update outbox_mails set request_id = null where kind like 'consultations.%' or kind like 'appointments.%';
-- Emptied on delivery by SMTP, like the rest.
alter table outbox_mails add constraint outbox_mails_recipient_until_delivered check (recipient is not null or delivered_at is not null);
