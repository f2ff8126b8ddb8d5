-- Mails of the centre to people with a role, chosen by rule: what was written, by which rule, by whom, when and to how many. No addresses.
-- Locks nothing that exists.

create table group_mails (
  id uuid primary key default gen_random_uuid(),
  -- Which groups were meant, in the words of the address: `kreis:giessen`, `region:Kassel`, `vereine`.
  groups text[] not null check (cardinality(groups) between 1 and 60 and length(groups::text) <= 3000),
  template text not null check (template ~ '^[a-z-]{2,30}$'),
  subject text not null check (length(subject) between 1 and 150),
  words text not null check (length(words) between 1 and 6000),
  -- For those who read English; empty where all get the German.
  subject_en text not null check (length(subject_en) <= 150),
  words_en text not null check (length(words_en) <= 6000),
  people integer not null check (people > 0),
  sent_by uuid references people on delete set null,
  sent_at timestamptz not null,
  check ((subject_en = '') = (words_en = ''))
);
create index group_mails_sent on group_mails (sent_at desc, id desc);
create index group_mails_sent_by on group_mails (sent_by);

alter table group_mails enable row level security;
alter table group_mails force row level security;
create policy group_mails_of_centre on group_mails to vielfaltsnetz_app
  using (access.is_centre() or access.is_system()) with check (access.is_centre() or access.is_system());
grant select, insert on group_mails to vielfaltsnetz_app;
