-- What is known of the durations and costs that paths reckon with, as dated values with their source. What nobody has found gets no row: the
-- pages say so. Locks nothing.

insert into rule_values (key, value, valid_from, valid_to, source, note, created_at) values
  ('application.processing_weeks_new', 6, '2021-01-01', null, 'kompzvh.de, Hinweise zur Fortführung (2022): neue Projekte bis zu sechs Wochen',
    'Für 2026 noch nicht bestätigt.', now()),
  ('coordination.min_pool', 5, '2021-01-01', null, 'integrationskompass.hessen.de, WIR-Lots*innen', 'Für 2026 noch nicht bestätigt.', now()),
  ('coordination.max_inhabitants', 50000, '2021-01-01', null, 'integrationskompass.hessen.de und Fragen und Antworten des Kompetenzzentrums',
    'Gilt für Städte und Gemeinden; für Landkreise ist es unklar. Für 2026 noch nicht bestätigt.', now()),
  ('coordination.lump_sum_year_cents', 200000, '2021-01-01', null, 'integrationskompass.hessen.de, WIR-Lots*innen', 'Für 2026 noch nicht bestätigt.', now()),
  ('founding.members_min', 7, '2000-01-01', null, '§ 56 BGB', '', now()),
  ('founding.register_fee_cents', 7500, '2013-08-01', null, 'GNotKG, Kostenverzeichnis Nr. 13100',
    'Mit einem Bescheid über die Gemeinnützigkeit ist eine Befreiung möglich. Für 2026 beim Registergericht nachfragen.', now()),
  ('founding.certification_fee_cents', 2000, '2013-08-01', null, 'GNotKG bei einem Geschäftswert von 5.000 Euro, nach sns-anwaelte.de',
    'Beglaubigung im Notariat, dazu Auslagen und Umsatzsteuer. In Hessen beglaubigt auch das Ortsgericht.', now()),
  ('minijob.limit_month_cents', 63300, '2027-01-01', '2027-12-31', 'Bundesanzeiger, nach dpa-AFX vom 20. November 2025',
    'Folgt aus § 8 Absatz 1a SGB IV und 14,60 Euro Mindestlohn.', now());
