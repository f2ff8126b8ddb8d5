-- What only the program has kept apart so far, the database keeps apart, too: nobody answers surveys in other people's place, enters what
-- only a certificate may say, notes people of another offer, or changes what was asked of a trainer.
-- Replaces policies and rights of small tables: short locks, no row is read.

drop policy survey_responses_of_team on survey_responses;
create policy survey_responses_read on survey_responses for select to vielfaltsnetz_app
  using ((select access.is_system()) or exists (select from events e where e.id = event_id and access.organises(e.profile_id)));
create policy survey_responses_add on survey_responses for insert to vielfaltsnetz_app with check ((select access.is_system()));

alter policy qualifications_write on qualifications
  with check (access.is_system() or (source = 'team' and email_hash is null
    and exists (select from volunteers v where v.id = volunteer_id and v.profile_id = any (access.profiles()))));

alter policy attendance_entries_add on attendance_entries
  with check ((select access.is_system()) or (access.keeps_date(date_id) and exists (
    select from participants p join registrations r on r.id = p.registration_id join offer_dates d on d.offer_id = r.offer_id
    where p.id = participant_id and d.id = date_id)));

-- A project's question begins as one that nobody has forwarded or answered.
alter policy trainer_enquiries_add on trainer_enquiries
  with check ((select access.is_centre() or access.is_system())
    or (profile_id = any (access.profiles()) and state = 'asked' and forwarded_at is null and token_hash is null));
revoke update on trainer_enquiries from vielfaltsnetz_app;
grant update (state, forwarded_at, answered_at, answer, feedback_at, token_hash) on trainer_enquiries to vielfaltsnetz_app;
