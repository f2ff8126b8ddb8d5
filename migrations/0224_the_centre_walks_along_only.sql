-- On somebody's path the centre may enter who accompanies it, as herself and nothing else: with the right to change the whole row it could have
-- made itself the founder and read every word. Locks `pathways` for a moment.

create function access.keep_path_of_founders() returns trigger language plpgsql as $$
begin
  if access.is_system() or old.person_id = access.person_id() or old.profile_id = any (access.profiles()) then return new; end if;
  if to_jsonb(new) - array['companion_id', 'companion_name'] is distinct from to_jsonb(old) - array['companion_id', 'companion_name'] then
    raise exception 'what founders wrote is theirs' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
-- Foreign keys that forget a person act as the owner of the table.
create trigger pathways_of_founders before update on pathways
  for each row when (current_user = 'vielfaltsnetz_app') execute function access.keep_path_of_founders();

do $$
declare
  ours constant text := '(select access.is_system())';
  founders constant text := '(person_id = (select access.person_id()) or profile_id = any ((select access.profiles())::uuid[]))';
  walking constant text := '(company_since is not null and companion_id = (select access.person_id()) and (select access.is_centre()))';
begin
  execute format('alter policy pathways_change on pathways with check (%s or %s or %s)', ours, founders, walking);
end $$;
