-- The highest amounts of other funders (domain dossier, §4) as dated values with their source, so that the centre follows them without a
-- developer. Locks nothing.

insert into rule_values (key, value, valid_from, valid_to, source, note, created_at) values
  ('funding.dsee.max_cents', 150000, '2025-01-01', null, 'Förderübersicht des Lahn-Dill-Kreises, 2025', 'Für 2026 noch nicht bestätigt.', now()),
  ('funding.amadeu.max_cents', 250000, '2025-01-01', null, 'Förderübersicht des Lahn-Dill-Kreises, 2025', 'Für 2026 noch nicht bestätigt.', now()),
  ('funding.bosch.max_cents', 1200000, '2025-01-01', null, 'Förderübersicht des Lahn-Dill-Kreises, 2025', 'Für 2026 noch nicht bestätigt.', now()),
  ('funding.monom.max_cents', 150000, '2025-01-01', null, 'Förderübersicht des Lahn-Dill-Kreises, 2025', 'Für 2026 noch nicht bestätigt.', now());
