-- The standards of the Lots*innen work as the centre keeps them: 23 statements in five domains, in versions that appear as a whole.
-- What the official statements say nobody could find out, so version 1 holds neutral wording of our own, marked as a placeholder.
-- Locks nothing that exists.

create table quality_versions (
  number integer primary key check (number > 0),
  -- How many projects whose answers the reader cannot see there must be before a comparison is shown.
  least_projects integer not null default 5 check (least_projects between 5 and 50),
  -- What changed, and why.
  summary text not null default '' check (length(summary) <= 2000),
  created_at timestamptz not null,
  -- Null: the draft. A version that appeared stays as it is.
  published_at timestamptz,
  published_by uuid references people on delete set null
);
create unique index quality_versions_one_draft on quality_versions ((true)) where published_at is null;
create index quality_versions_published_by on quality_versions (published_by);

create table quality_standards (
  version integer not null references quality_versions on delete cascade,
  slot smallint not null check (slot between 1 and 23),
  domain text not null check (domain in ('tasks', 'working', 'qualification', 'attitude', 'framework')),
  title text not null check (length(title) between 3 and 120),
  statement text not null check (length(statement) between 3 and 1500),
  -- What each of the four levels means here, the lowest first.
  levels text[] not null check (cardinality(levels) = 4 and length(levels::text) <= 2800),
  -- Which figures the system counts for it.
  evidence text[] not null default '{}' check (evidence <@ array['team-basic', 'new-basic', 'team-further', 'team-reflection',
    'team-languages', 'team-coordinating', 'courses-held', 'reflection-groups']),
  -- True while the words are ours and not the centre's.
  placeholder boolean not null,
  primary key (version, slot)
);

alter table quality_versions enable row level security;
alter table quality_versions force row level security;
create policy quality_versions_read on quality_versions for select to vielfaltsnetz_app
  using (published_at is not null or (select access.is_centre() or access.is_system()));
create policy quality_versions_add on quality_versions for insert to vielfaltsnetz_app
  with check ((select access.is_centre() or access.is_system()) and published_at is null);
create policy quality_versions_publish on quality_versions for update to vielfaltsnetz_app
  using ((select access.is_centre() or access.is_system()) and published_at is null)
  with check ((select access.is_centre() or access.is_system()));
alter table quality_standards enable row level security;
alter table quality_standards force row level security;
create policy quality_standards_read on quality_standards for select to vielfaltsnetz_app
  using (exists (select from quality_versions v where v.number = version));
create policy quality_standards_add on quality_standards for insert to vielfaltsnetz_app
  with check ((select access.is_centre() or access.is_system())
    and exists (select from quality_versions v where v.number = version and v.published_at is null));
create policy quality_standards_change on quality_standards for update to vielfaltsnetz_app
  using ((select access.is_centre() or access.is_system())
    and exists (select from quality_versions v where v.number = version and v.published_at is null));
grant select, insert, update (least_projects, summary, published_at, published_by) on quality_versions to vielfaltsnetz_app;
grant select, insert, update (domain, title, statement, levels, placeholder) on quality_standards to vielfaltsnetz_app;

insert into quality_versions (number, least_projects, summary, created_at, published_at) values
  (1, 5, 'Anfang: 23 Stellen in fünf Bereichen. Alle Texte sind Platzhalter, bis das Zentrum die Texte des Kernprofils einträgt.', now(), now());
insert into quality_standards (version, slot, domain, title, statement, levels, evidence, placeholder) values
  (1, 1, 'tasks', 'Begleiten und Wege zeigen',
    'Lots*innen begleiten Menschen zu Ämtern, Schulen und Diensten. Sie zeigen Wege, die diese danach allein gehen können.',
    array['Wobei Lots*innen begleiten, ist nirgends festgehalten.', 'Es gibt Absprachen, aber nicht alle im Team kennen sie.', 'Die Aufgaben stehen schriftlich fest, und alle im Team kennen sie.', 'Die Aufgaben stehen fest, und wir prüfen sie jedes Jahr gemeinsam.'],
    '{}', true),
  (1, 2, 'tasks', 'Verständigung erleichtern',
    'Lots*innen helfen, einander im Alltag zu verstehen. Sie sagen, wann ausgebildete Sprachmittlung nötig ist.',
    array['Der Unterschied zum Dolmetschen ist im Team kein Thema.', 'Wir sprechen darüber, wenn es Schwierigkeiten gibt.', 'Alle im Team kennen die Grenze und nennen sie, bevor sie begleiten.', 'Wir kennen die Grenze und haben feste Wege zu Dolmetscher*innen.'],
    array['team-languages'], true),
  (1, 3, 'tasks', 'Verständlich informieren',
    'Lots*innen geben Informationen weiter, die stimmen und die man versteht.',
    array['Jede Person informiert mit dem, was sie selbst weiß.', 'Es gibt eine Sammlung, sie wird aber selten gepflegt.', 'Es gibt eine gepflegte Sammlung, die alle nutzen.', 'Die Sammlung hat eine zuständige Person und einen festen Tag zur Durchsicht.'],
    '{}', true),
  (1, 4, 'tasks', 'Grenzen der Aufgabe',
    'Lots*innen ersetzen keine Fachberatung. Sie vermitteln dorthin, wo Fachleute helfen.',
    array['Grenzen ziehen die Lots*innen jede*r für sich.', 'Einige Grenzen sind besprochen.', 'Die Grenzen stehen fest und gehören zur Einführung.', 'Die Grenzen stehen fest, und wir werten schwierige Fälle im Team aus.'],
    '{}', true),
  (1, 5, 'tasks', 'Gut erreichbar sein',
    'Menschen finden die Lots*innen ohne Hürden: Ort, Zeit und Kontakt sind bekannt.',
    array['Wir sind über persönliche Wege zu finden.', 'Ort und Kontakt sind veröffentlicht, aber nicht immer aktuell.', 'Ort, Zeiten und Kontakt sind veröffentlicht und stimmen.', 'Wir sind gut zu finden, auch in mehreren Sprachen und barrierearm.'],
    '{}', true),
  (1, 6, 'tasks', 'Selbstständigkeit stärken',
    'Lots*innen tun nichts, was Menschen selbst können, und ermutigen zum nächsten Schritt.',
    array['Darüber haben wir noch nicht gesprochen.', 'Das ist uns wichtig, aber nicht beschrieben.', 'Es ist Teil von Einführung und Austausch.', 'Wir fragen am Ende einer Begleitung, was die Person nun selbst kann.'],
    '{}', true),
  (1, 7, 'working', 'Anfragen annehmen',
    'Anfragen kommen an einer Stelle an und werden zügig und nachvollziehbar vergeben.',
    array['Anfragen gehen direkt an einzelne Lots*innen.', 'Es gibt eine Stelle, aber Anfragen bleiben manchmal liegen.', 'Es gibt eine Stelle, und jede Anfrage bekommt eine Antwort.', 'Es gibt eine Stelle, eine Frist und eine Vertretung.'],
    array['team-coordinating'], true),
  (1, 8, 'working', 'Absprachen vorher',
    'Vor einer Begleitung ist geklärt, worum es geht, wie lange sie dauert und was nicht dazugehört.',
    array['Das klärt sich unterwegs.', 'Die Koordination klärt das, wenn Zeit ist.', 'Es gibt feste Fragen vor jeder Begleitung.', 'Es gibt feste Fragen, und alle Beteiligten wissen die Antworten vorher.'],
    '{}', true),
  (1, 9, 'working', 'Vertraulichkeit',
    'Was Lots*innen erfahren, bleibt vertraulich. Alle wissen, was das im Alltag heißt.',
    array['Vertraulichkeit wird vorausgesetzt.', 'Sie ist besprochen, aber nicht schriftlich.', 'Alle haben eine Erklärung unterschrieben und Beispiele besprochen.', 'Dazu frischen wir das Wissen jedes Jahr auf.'],
    '{}', true),
  (1, 10, 'working', 'Zusammenarbeit mit Ämtern und Einrichtungen',
    'Rollen und Erwartungen sind mit Ämtern, Schulen und Diensten geklärt.',
    array['Die Zusammenarbeit hängt von einzelnen Personen ab.', 'Mit einigen Stellen gibt es Absprachen.', 'Mit den wichtigsten Stellen ist die Rolle der Lots*innen geklärt.', 'Es gibt feste Ansprechpersonen und ein Gespräch im Jahr.'],
    '{}', true),
  (1, 11, 'working', 'Vernetzung vor Ort',
    'Das Projekt kennt die anderen Angebote am Ort und stimmt sich mit ihnen ab.',
    array['Wir kennen wenige andere Angebote.', 'Wir kennen die Angebote, treffen uns aber selten.', 'Wir arbeiten in mindestens einem Netzwerk mit.', 'Wir gestalten das Netzwerk mit und vermitteln in beide Richtungen.'],
    '{}', true),
  (1, 12, 'working', 'Wenig Daten, gut geführt',
    'Das Projekt hält fest, was es für seine Arbeit braucht, und nicht mehr.',
    array['Aufzeichnungen macht jede Person für sich.', 'Es gibt Vorlagen, aber keine Regeln zum Löschen.', 'Es ist geregelt, was festgehalten und wann gelöscht wird.', 'Die Regeln werden eingehalten und einmal im Jahr geprüft.'],
    '{}', true),
  (1, 13, 'qualification', 'Basisqualifizierung vor dem ersten Einsatz',
    'Wer als Lots*in begleitet, hat vorher die Basisqualifizierung gemacht.',
    array['Der Kurs ist freiwillig.', 'Die meisten haben den Kurs gemacht, oft erst später.', 'Alle im Einsatz haben den Kurs gemacht.', 'Alle haben den Kurs gemacht, und wer neu ist, begleitet zuerst zu zweit.'],
    array['team-basic', 'new-basic'], true),
  (1, 14, 'qualification', 'Weiter lernen',
    'Lots*innen können sich regelmäßig fortbilden.',
    array['Fortbildungen ergeben sich zufällig.', 'Wir weisen auf Angebote hin.', 'Jede*r kann mindestens eine Fortbildung im Jahr besuchen.', 'Wir fragen den Bedarf ab und planen danach.'],
    array['team-further', 'courses-held'], true),
  (1, 15, 'qualification', 'Reflexion und Entlastung',
    'Lots*innen können Erlebtes besprechen und werden entlastet.',
    array['Gespräche gibt es nur auf Zuruf.', 'Es gibt Treffen, aber ohne festen Raum für Belastendes.', 'Es gibt regelmäßige Reflexionsgespräche.', 'Es gibt regelmäßige, angeleitete Gespräche, und Hilfe im Einzelfall.'],
    array['reflection-groups', 'team-reflection'], true),
  (1, 16, 'qualification', 'Sprachen und Erfahrungen einsetzen',
    'Das Team bringt Sprachen und Erfahrungen mit, die am Ort gebraucht werden.',
    array['Wer kommt, macht mit.', 'Wir wissen, welche Sprachen fehlen.', 'Wir suchen gezielt nach Menschen mit diesen Sprachen.', 'Das Team passt zum Bedarf, und wir prüfen das jedes Jahr.'],
    array['team-languages'], true),
  (1, 17, 'attitude', 'Auf Augenhöhe',
    'Lots*innen begegnen Menschen respektvoll und ohne Vorbedingungen.',
    array['Das setzen wir voraus.', 'Wir sprechen darüber, wenn etwas vorfällt.', 'Haltung ist Thema in Einführung und Austausch.', 'Dazu holen wir Rückmeldungen der Begleiteten ein.'],
    '{}', true),
  (1, 18, 'attitude', 'Unabhängig und unparteiisch',
    'Lots*innen handeln unabhängig von Politik, Religion und eigenen Interessen.',
    array['Das ist nicht besprochen.', 'Es ist mündlich vereinbart.', 'Es ist schriftlich vereinbart.', 'Es ist vereinbart, und es gibt einen Weg, Verstöße anzusprechen.'],
    '{}', true),
  (1, 19, 'attitude', 'Diskriminierung erkennen',
    'Das Team erkennt Benachteiligung und weiß, wohin man sich wenden kann.',
    array['Dazu fehlt uns Wissen.', 'Einzelne kennen sich aus.', 'Alle kennen die Beratungsstellen und nennen sie.', 'Wir bilden uns fort und arbeiten mit den Stellen zusammen.'],
    array['team-further'], true),
  (1, 20, 'attitude', 'Auf sich achten',
    'Lots*innen kennen ihre Grenzen und dürfen Nein sagen.',
    array['Darauf achtet jede Person selbst.', 'Die Koordination fragt ab und zu nach.', 'Nein sagen ist vereinbart, und Anfragen werden verteilt.', 'Wir achten auf Anzeichen von Überlastung und handeln früh.'],
    array['reflection-groups'], true),
  (1, 21, 'framework', 'Koordination und Ansprechpersonen',
    'Es gibt eine Koordination mit Zeit, Auftrag und Vertretung.',
    array['Die Koordination läuft nebenher.', 'Es gibt eine Koordination ohne feste Zeit.', 'Es gibt eine Koordination mit Auftrag und fester Zeit.', 'Dazu gibt es eine Vertretung und geregelte Übergaben.'],
    array['team-coordinating'], true),
  (1, 22, 'framework', 'Ankommen im Team',
    'Wer neu ist, wird eingeführt und hat eine Ansprechperson.',
    array['Neue lernen unterwegs.', 'Es gibt ein erstes Gespräch.', 'Es gibt einen Ablauf für die ersten Wochen.', 'Der Ablauf steht fest, und wir fragen nach drei Monaten nach.'],
    array['new-basic'], true),
  (1, 23, 'framework', 'Anerkennung und Schutz',
    'Lots*innen wissen, wie sie versichert sind, was ihnen zusteht und wie ihr Einsatz gewürdigt wird.',
    array['Dazu gibt es nur Auskunft auf Nachfrage.', 'Es gibt Informationen, aber nicht für alle.', 'Alle bekommen die Informationen zu Beginn.', 'Dazu gibt es im Jahr einen festen Anlass, der Danke sagt.'],
    '{}', true);
