-- Who took part in a funded course has to be proven for longer than names are kept otherwise. The rules come with their source; the date
-- stands at the offer, set by whoever knows that it is funded. Locks offers for a moment.

alter table offers add column names_until date;
create index participants_named on participants (registration_id) where name <> '' or municipality <> '';

insert into rule_values (key, value, valid_from, source, note, created_at) values
  ('proof.months_after_end', 3, '2021-01-01', 'Kompetenzzentrum Vielfalt Hessen, Seite Abrechnung: drei Monate nach dem Ende der Qualifizierung',
    'Der Zuwendungsbescheid kann etwas anderes sagen.', now()),
  ('proof.retention_years', 5, '2021-01-01', 'ANBest-P 6.3: fünf Jahre nach Vorlage des Verwendungsnachweises',
    'Aus Bayern bekannt; der hessische Text ist noch nicht gefunden. Der Zuwendungsbescheid kann mehr verlangen.', now());
