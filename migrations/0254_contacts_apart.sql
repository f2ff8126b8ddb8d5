-- How a client of the advice is reached lies apart (PR-05): in a schema of its own, sealed by the program with the installation's key, and
-- readable by a role that the program takes on for nothing else. What stands there in clear is sealed at the next start, before anybody is
-- served; a later version drops the empty columns. Figures are read by a role that can read nothing but figures.
-- Locks consultation_contacts while it moves, and the two tables of figures and consultations while a policy is added.

do $$
declare
  narrow text;
begin
  foreach narrow in array array['vielfaltsnetz_contacts', 'vielfaltsnetz_figures'] loop
    begin
      execute format('create role %I nologin nosuperuser nocreatedb nocreaterole nobypassrls', narrow);
    exception when duplicate_object or unique_violation then null;
    end;
    -- The program may become this role and has, as itself, no right of it.
    if not pg_has_role('vielfaltsnetz_app', narrow, 'set') then
      begin
        execute format('grant %I to vielfaltsnetz_app with inherit false, set true', narrow);
      exception when unique_violation then null;
      end;
    end if;
  end loop;
end $$;

create schema contacts;
grant usage on schema contacts to vielfaltsnetz_contacts;
grant usage on schema access to vielfaltsnetz_contacts;

drop policy consultation_contacts_read on consultation_contacts;
drop policy consultation_contacts_change on consultation_contacts;
drop policy consultation_contacts_remove on consultation_contacts;
drop policy consultation_contacts_add on consultation_contacts;
revoke all on consultation_contacts from vielfaltsnetz_app;
revoke all (telephone) on consultation_contacts from vielfaltsnetz_app;
alter table consultation_contacts set schema contacts;

alter table contacts.consultation_contacts
  drop constraint consultation_contacts_check,
  alter name drop not null, alter name drop default,
  alter organisation drop not null, alter organisation drop default,
  alter email drop not null, alter email drop default,
  alter telephone drop not null, alter telephone drop default,
  -- Name, organisation, mail address and telephone together.
  add column sealed text check (length(sealed) between 40 and 12000),
  add constraint consultation_contacts_sealed check (case when sealed is null
    then name || organisation || email || telephone <> '' else num_nonnulls(name, organisation, email, telephone) = 0 end);
create index consultation_contacts_clear on contacts.consultation_contacts (consultation_id) where sealed is null;

create policy consultation_contacts_read on contacts.consultation_contacts for select to vielfaltsnetz_contacts
  using ((select access.is_system()) or access.sees_consultation(consultation_id));
create policy consultation_contacts_change on contacts.consultation_contacts for update to vielfaltsnetz_contacts
  using ((select access.is_system()) or access.works_on_consultation(consultation_id));
create policy consultation_contacts_add on contacts.consultation_contacts for insert to vielfaltsnetz_contacts
  with check ((select access.is_system()) or access.works_on_consultation(consultation_id));
create policy consultation_contacts_remove on contacts.consultation_contacts for delete to vielfaltsnetz_contacts
  using ((select access.is_system()));
grant select, insert (consultation_id, sealed, profile_id), update (sealed, name, organisation, email, telephone), delete
  on contacts.consultation_contacts to vielfaltsnetz_contacts;

-- Whose contact it is, the consultation says: for that the role sees who advises, and nothing of what it is about.
alter policy consultations_read on consultations to vielfaltsnetz_app, vielfaltsnetz_contacts;
alter policy consultation_openings_own on consultation_openings to vielfaltsnetz_app, vielfaltsnetz_contacts;
grant select (id, area, adviser_id, deputy_id) on consultations to vielfaltsnetz_contacts;
grant select (consultation_id, person_id, ended_at) on consultation_openings to vielfaltsnetz_contacts;

create policy consultation_figures_told on consultation_figures for select to vielfaltsnetz_figures using (true);
create policy consultation_figure_rules_told on consultation_figure_rules for select to vielfaltsnetz_figures using (true);
grant select on consultation_figures, consultation_figure_rules to vielfaltsnetz_figures;
