-- Who stands in for whom until it is taken back. The deputy stood in each consultation that was open on that day; what came or was opened again while
-- its adviser was away had none. Locks nothing that exists.

create table consultation_substitutions (
  person_id uuid primary key references people on delete cascade,
  deputy_id uuid not null references people on delete cascade check (deputy_id <> person_id),
  arranged_at timestamptz not null
);
create index consultation_substitutions_deputy on consultation_substitutions (deputy_id);
alter table consultation_substitutions enable row level security;
alter table consultation_substitutions force row level security;
create policy consultation_substitutions_own on consultation_substitutions to vielfaltsnetz_app
  using ((select access.is_system()) or ((select access.is_centre()) and person_id = (select access.person_id())))
  with check ((select access.is_system()) or (access.is_centre() and person_id = access.person_id()));
grant select, insert, update (deputy_id, arranged_at), delete on consultation_substitutions to vielfaltsnetz_app;
