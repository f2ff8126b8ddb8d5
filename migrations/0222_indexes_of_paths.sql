-- Counting who waits for company, and deleting letters nobody answered, read no more rows than there are of these. What belongs to a path looks its
-- path up by its key: `exists` made PostgreSQL read all paths first. Locks small tables for a moment.

create index pathways_waiting on pathways (company_since) where company_since is not null and companion_id is null;
create index pathway_letters_unanswered on pathway_letters (expires_at) where answer is null;

do $$
declare
  part text;
  ours constant text := '(select access.is_system())';
  seen constant text := '(select true from pathways p where p.id = pathway_id)';
  inside constant text := '(select true from pathways p where p.id = pathway_id
    and (p.person_id = (select access.person_id()) or p.profile_id = any ((select access.profiles())::uuid[])))';
  beside constant text := '(select true from pathways p where p.id = pathway_id and p.company_since is not null
    and p.companion_id = (select access.person_id()) and (select access.is_centre()))';
begin
  execute format('alter policy pathway_steps_read on pathway_steps using (%s or %s)', ours, seen);
  foreach part in array array['pathway_texts', 'pathway_letters', 'pathway_notes'] loop
    execute format('alter policy %I on %I using (%s or %s or %s)', part || '_read', part, ours, inside, beside);
  end loop;
  foreach part in array array['pathway_steps', 'pathway_texts'] loop
    execute format('alter policy %I on %I with check (%s or %s)', part || '_add', part, ours, inside);
    execute format('alter policy %I on %I using (%s or %s) with check (%s or %s)', part || '_change', part, ours, inside, ours, inside);
  end loop;
  execute format('alter policy pathway_letters_add on pathway_letters with check (%s or %s)', ours, inside);
  execute format('alter policy pathway_letters_remove on pathway_letters using (%s or %s)', ours, inside);
  execute format('alter policy pathway_notes_add on pathway_notes with check (%s or %s)', ours, beside);
end $$;
