-- What readers tell us: cases with a clock (HVBIT §§ 4, 6: whoever reports a barrier is answered within six weeks), what was said in
-- them, the links they are followed by, and how often readers found an entry right.
-- Locks nothing that exists.

create table feedback_cases (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('barrier', 'wrong', 'praise', 'idea', 'other')),
  state text not null default 'received' check (state in ('received', 'in-progress', 'answered', 'reopened', 'closed')),
  -- The page it is about, a path of this site with its language.
  page text check (page ~ '^/' and length(page) <= 500),
  -- The entry that is said to be wrong; whoever keeps it reads what was reported.
  profile_id uuid references profiles on delete set null check (profile_id is null or kind = 'wrong'),
  lang text not null check (lang in ('de', 'leicht', 'en', 'tr', 'ar', 'uk')),
  received_at timestamptz not null,
  -- The last day for an answer; moves when the case is opened again.
  due_on date not null,
  state_since timestamptz not null,
  close_reason text check (close_reason in ('solved', 'answered', 'not-ours', 'unclear', 'abuse')),
  -- When text, address and links were deleted; what is left says that there was a case, and how it ended.
  cleared_at timestamptz check (cleared_at is null or state = 'closed'),
  check ((state = 'closed') = (close_reason is not null))
);
create index feedback_cases_open on feedback_cases (due_on, id) where state in ('received', 'in-progress', 'reopened');
create index feedback_cases_state on feedback_cases (state, due_on, id);
create index feedback_cases_state_kind on feedback_cases (state, kind, due_on, id);
create index feedback_cases_profile on feedback_cases (profile_id, due_on) where profile_id is not null;
create index feedback_cases_kept on feedback_cases (state_since) where state in ('answered', 'closed') and cleared_at is null;

-- Apart from the case, because keepers of an entry read the case and never the address.
create table feedback_contacts (
  case_id uuid primary key references feedback_cases on delete cascade,
  email text not null check (length(email) between 3 and 200)
);

create table feedback_messages (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references feedback_cases on delete cascade,
  kind text not null check (kind in ('report', 'addition', 'answer', 'note')),
  text text not null check (length(text) between 1 and 4000),
  at timestamptz not null,
  -- Set for what the centre wrote.
  person_id uuid references people on delete set null
);
create index feedback_messages_case on feedback_messages (case_id, at);
create index feedback_messages_person on feedback_messages (person_id);

-- Each mail brings a link of its own, because a link can be written once only: what is kept is its hash.
create table feedback_links (
  token_hash bytea primary key check (length(token_hash) = 32),
  case_id uuid not null references feedback_cases on delete cascade,
  created_at timestamptz not null
);
create index feedback_links_case on feedback_links (case_id);

-- Which reminder went out for which due day: the row is what keeps it from going out twice.
create table feedback_reminders (
  case_id uuid not null references feedback_cases on delete cascade,
  due_on date not null,
  step text not null check (step in ('week-before', 'due-day')),
  sent_at timestamptz not null,
  primary key (case_id, due_on, step)
);

-- Readers who found an entry right: a number for each month, and no mark of anybody.
create table entry_approvals (
  profile_id uuid not null references profiles on delete cascade,
  month date not null check (extract(day from month) = 1),
  count integer not null check (count > 0),
  primary key (profile_id, month)
);

alter table feedback_cases enable row level security;
alter table feedback_cases force row level security;
create policy feedback_cases_read on feedback_cases for select to vielfaltsnetz_app
  using ((select access.is_centre() or access.is_system()) or profile_id = any ((select access.profiles())::uuid[]));
create policy feedback_cases_add on feedback_cases for insert to vielfaltsnetz_app with check (access.is_system());
create policy feedback_cases_change on feedback_cases for update to vielfaltsnetz_app
  using (access.is_centre() or access.is_system()) with check (access.is_centre() or access.is_system());

alter table feedback_contacts enable row level security;
alter table feedback_contacts force row level security;
create policy feedback_contacts_read on feedback_contacts for select to vielfaltsnetz_app using (access.is_centre() or access.is_system());
create policy feedback_contacts_add on feedback_contacts for insert to vielfaltsnetz_app with check (access.is_system());
create policy feedback_contacts_remove on feedback_contacts for delete to vielfaltsnetz_app using (access.is_system());

alter table feedback_messages enable row level security;
alter table feedback_messages force row level security;
-- Keepers read what readers wrote about their entry, neither answers nor notes of the centre.
create policy feedback_messages_read on feedback_messages for select to vielfaltsnetz_app
  using ((select access.is_centre() or access.is_system())
    or (kind in ('report', 'addition') and exists (select from feedback_cases c where c.id = case_id)));
create policy feedback_messages_add on feedback_messages for insert to vielfaltsnetz_app
  with check (access.is_system() or (access.is_centre() and kind in ('answer', 'note') and person_id = access.person_id()));
create policy feedback_messages_remove on feedback_messages for delete to vielfaltsnetz_app using (access.is_system());

alter table feedback_links enable row level security;
alter table feedback_links force row level security;
create policy feedback_links_system on feedback_links to vielfaltsnetz_app using (access.is_system()) with check (access.is_system());
create policy feedback_links_add on feedback_links for insert to vielfaltsnetz_app with check (access.is_centre());

alter table feedback_reminders enable row level security;
alter table feedback_reminders force row level security;
create policy feedback_reminders_system on feedback_reminders to vielfaltsnetz_app using (access.is_system()) with check (access.is_system());

alter table entry_approvals enable row level security;
alter table entry_approvals force row level security;
create policy entry_approvals_read on entry_approvals for select to vielfaltsnetz_app
  using (access.is_centre() or access.is_system() or profile_id = any (access.profiles()));
create policy entry_approvals_add on entry_approvals for insert to vielfaltsnetz_app with check (access.is_system());
create policy entry_approvals_change on entry_approvals for update to vielfaltsnetz_app using (access.is_system()) with check (access.is_system());

grant select, insert, update on feedback_cases, entry_approvals to vielfaltsnetz_app;
grant select, insert, delete on feedback_contacts, feedback_messages, feedback_links to vielfaltsnetz_app;
grant select, insert on feedback_reminders to vielfaltsnetz_app;
