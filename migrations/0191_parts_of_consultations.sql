-- What is written in one transaction has one time: a question and what was tried before it. A number says which came first. And whether a
-- part's consultation may be seen is asked by its id, however little PostgreSQL knows of the table: the bare condition let it read them all.
-- Locks the parts of consultations while messages are numbered and policies change; there are few yet.

alter table consultation_messages add column nr bigint generated always as identity;
drop index consultation_messages_consultation;
create index consultation_messages_consultation on consultation_messages (consultation_id, nr);

create function access.sees_consultation(id uuid) returns boolean language sql stable
begin atomic
  select exists (select from public.consultations c where c.id = $1);
end;
-- Its adviser, her deputy, or the team while nobody has taken it; not whoever has opened it with a reason.
create function access.works_on_consultation(id uuid) returns boolean language sql stable
begin atomic
  select exists (select from public.consultations c where c.id = $1 and (c.adviser_id = access.person_id()
    or c.deputy_id = access.person_id() or (c.adviser_id is null and c.area = any (access.areas()))));
end;

do $$
declare
  part text;
  seen constant text := '((select access.is_system()) or access.sees_consultation(consultation_id))';
  theirs constant text := '((select access.is_system()) or access.works_on_consultation(consultation_id))';
begin
  foreach part in array array['consultation_contacts', 'consultation_consents', 'consultation_messages', 'consultation_talks',
    'consultation_tasks', 'consultation_drafts', 'consultation_steps', 'consultation_look_backs', 'consultation_hand_overs'] loop
    execute format('alter policy %I on %I using %s', part || '_read', part, seen);
    execute format('alter policy %I on %I using %s', part || '_change', part, theirs);
  end loop;
  foreach part in array array['consultation_contacts', 'consultation_consents', 'consultation_talks', 'consultation_tasks',
    'consultation_drafts', 'consultation_steps', 'consultation_look_backs', 'consultation_hand_overs'] loop
    execute format('alter policy %I on %I with check %s', part || '_add', part, theirs);
  end loop;
end $$;
alter policy consultation_messages_add on consultation_messages with check ((select access.is_system())
  or (kind in ('answer', 'note') and person_id = access.person_id() and access.works_on_consultation(consultation_id)));
-- Whoever books a time on the telephone may add her number.
grant update (telephone) on consultation_contacts to vielfaltsnetz_app;
alter policy consultation_reads_read on consultation_reads
  using ((select access.is_system()) or access.sees_consultation(consultation_id));
alter policy consultation_reads_add on consultation_reads
  with check (person_id = access.person_id() and access.sees_consultation(consultation_id));
