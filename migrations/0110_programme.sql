-- Rules of the programme WIR as dated values: changed by the centre without a developer, never overwritten, and known with their source.
-- Locks nothing that exists.

create table rule_values (
  id uuid primary key default gen_random_uuid(),
  key text not null check (key ~ '^[a-z]+(\.[a-z_]+)+$' and length(key) <= 60),
  value integer not null check (value between 0 and 100000000),
  -- Both days belong to the time in which it holds. Null: as far as anybody knows.
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  source text not null check (length(source) between 3 and 300),
  -- Who said that it is so; empty where nobody was asked.
  confirmed_by text not null default '' check (length(confirmed_by) <= 120),
  -- Why it was entered.
  reason text not null default '' check (length(reason) <= 300),
  note text not null default '' check (length(note) <= 600),
  created_at timestamptz not null,
  created_by uuid references people on delete set null,
  unique (key, valid_from)
);
create index rule_values_created_by on rule_values (created_by);

-- On one day one value holds. Whoever adds to a rule waits for whoever is adding to it.
create function access.refuse_second_rule() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('rule_values ' || new.key));
  if exists (select from public.rule_values v where v.key = new.key and v.id <> new.id
      and daterange(v.valid_from, v.valid_to, '[]') && daterange(new.valid_from, new.valid_to, '[]')) then
    raise exception 'two values of one rule on the same day' using errcode = 'exclusion_violation';
  end if;
  return new;
end $$;
create trigger rule_values_one_a_day before insert or update on rule_values
  for each row execute function access.refuse_second_rule();

alter table rule_values enable row level security;
alter table rule_values force row level security;
-- Rules of a public programme are no secret; the page that lists them asks to sign in.
create policy rule_values_read on rule_values for select to vielfaltsnetz_app using (true);
create policy rule_values_add on rule_values for insert to vielfaltsnetz_app with check (access.is_system() or access.is_centre());
create policy rule_values_end on rule_values for update to vielfaltsnetz_app
  using (access.is_system() or access.is_centre()) with check (access.is_system() or access.is_centre());
-- A value that is there gets an end at most.
grant select, insert, update (valid_to) on rule_values to vielfaltsnetz_app;

insert into rule_values (key, value, valid_from, source, note, created_at) values
  ('training.unit_minutes', 45, '2021-01-01', 'hessenschau, Bericht über den Laiendolmetsch-Kurs',
    'Für Lots*innen nirgends ausdrücklich genannt, aber so üblich.', now()),
  ('training.basis.ue_min', 20, '2021-01-01', 'Kompetenzzentrum Vielfalt Hessen, Seite Qualifizierung (etwa 2021 bis 2025)',
    'Für 2026 noch nicht bestätigt.', now()),
  ('training.basis.ue_max', 36, '2021-01-01', 'Kompetenzzentrum Vielfalt Hessen, Seite Qualifizierung (etwa 2021 bis 2025)',
    'Kurse dürfen länger sein; gefördert wird bis hierhin. Für 2026 noch nicht bestätigt.', now()),
  ('training.rate_per_participant_ue_cents', 1250, '2021-01-01',
    'Kompetenzzentrum Vielfalt Hessen, Seite Qualifizierung (etwa 2021 bis 2025)',
    'Bis zu dieser Grenze: Honorar, Raum, Material und Personalkosten für die Organisation. Für 2026 noch nicht bestätigt.', now()),
  ('training.health.ue', 36, '2023-10-13', 'soziales.hessen.de und Kompetenzzentrum Vielfalt Hessen, Gesundheitslots*innen',
    'Drei Blöcke.', now()),
  ('application.lead_weeks_training', 4, '2021-01-01',
    'Übersichten zur Förderung (foerdersuche.org, matching-x): spätestens vier Wochen vor Beginn', 'Für 2026 noch nicht bestätigt.', now());
