-- People who hold roles. As little as the work needs: two names and the language they want to be written to in.
-- Locks nothing that exists.

create table people (
  id uuid primary key default gen_random_uuid(),
  given_name text not null check (length(given_name) between 1 and 80),
  family_name text not null check (length(family_name) between 1 and 80),
  language text not null default 'de' check (language in ('de', 'en')),
  created_at timestamptz not null,
  updated_at timestamptz not null
);
alter table people enable row level security;
alter table people force row level security;
create policy people_read on people for select to vielfaltsnetz_app
  using (id = access.person_id() or access.is_centre() or access.is_operator() or access.is_system());
create policy people_add on people for insert to vielfaltsnetz_app
  with check (access.is_centre() or access.is_operator() or access.is_system());
create policy people_change on people for update to vielfaltsnetz_app
  using (id = access.person_id() or access.is_operator() or access.is_system())
  with check (id = access.person_id() or access.is_operator() or access.is_system());
-- Only the clearing of accounts nobody needs any more.
create policy people_remove on people for delete to vielfaltsnetz_app using (access.is_system());
grant select, insert, update, delete on people to vielfaltsnetz_app;
