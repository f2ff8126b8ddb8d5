-- What volunteers get for an hour (domain dossier, §3.4), so that the funding finder says what there is for guides instead of that
-- nobody knows. Locks nothing.

insert into rule_values (key, value, valid_from, valid_to, source, note, created_at) values
  ('allowance.rate_per_hour_cents', 500, '2021-01-01', null,
    'Kompetenzzentrum Vielfalt Hessen, Seite Aufwandsentschädigung (etwa 2021 bis 2025)', 'Für 2026 noch nicht bestätigt.', now());
