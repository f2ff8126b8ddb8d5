import { createHash } from 'node:crypto'
import pg from 'pg'

/** Ten years of meetings and courses with people who came: 600 events and 15,000 registrations a year, for query plans. */
export type Decade = {
  /** A meeting of the centre with an ordinary list. */
  readonly meeting: string
  /** A course of a project of the persona's team. */
  readonly course: string
  readonly code: string
  /** A group of the exchange with everybody in it, its longest conversation, and a post in its middle. */
  readonly group: string
  readonly thread: string
  readonly post: string
  /** A closed consultation of Ruth. */
  readonly consultation: string
}

/** What the private link of one registration and of one certificate ends with. */
export const decadeToken = 'D'.repeat(43)

/** Loads it as the owner without triggers, in one go. PostgreSQL has not counted the rows yet. */
export async function loadDecade(owner: pg.ClientConfig, now: Date, profileId: string): Promise<Decade> {
  const client = new pg.Client(owner)
  await client.connect()
  const hash = createHash('sha256').update(decadeToken).digest()
  try {
    await client.query('begin')
    await client.query(`set local session_replication_role = replica; set local timezone = 'UTC'`)
    await client.query(events, [now, profileId])
    for (const statement of people) await client.query(statement)
    await client.query(
      `update registrations set link_hash = $1 where id = (select min(r.id::text)::uuid from registrations r
      join decade d on d.offer = r.offer_id where d.n = 5900)`,
      [hash],
    )
    await client.query('commit')
    const { rows } =
      await client.query<Decade>(`select (select id from events where slug = 'jahrzehnt-5897') as meeting,
      (select id from events where slug = 'jahrzehnt-5680') as course, (select min(code) from certificates where title = 'Jahrzehnt') as code,
      (select id from exchange_groups where kind = 'all' limit 1) as group, (select id from exchange_threads where title = 'Gespräch 1') as thread,
      (select id from exchange_posts where text like 'Beitrag 500 %' limit 1) as post,
      (select id from consultations where sign = 'Zza 1002') as consultation`)
    const [decade] = rows
    if (decade === undefined) throw new Error('A statement of scalars answers one row.')
    return decade
  } finally {
    await client.end()
  }
}

// One in three is the centre's, one in forty of the given project, the others of any; every fifth is a course.
const events = `
  create temporary table decade on commit preserve rows as
    select n, gen_random_uuid() as event, gen_random_uuid() as offer, gen_random_uuid() as date,
      case when n % 3 = 2 then null when n % 40 = 0 then $2::uuid else p.ids[1 + n % cardinality(p.ids)] end as profile,
      date_trunc('day', $1::timestamptz at time zone 'UTC') - (6000 - n - 300) * interval '14 hours 36 minutes' as begins,
      n % 5 = 0 as course, m.ids[1 + n % cardinality(m.ids)] as municipality, m.districts[1 + n % cardinality(m.ids)] as district
    from generate_series(1, 6000) n, (select array_agg(id order by id) as ids from profiles) p,
      (select array_agg(municipality_id order by municipality_id) as ids, array_agg(district_id order by municipality_id) as districts
        from municipality_districts where valid_to is null) m`

const people = [
  `insert into newsletter_issues (slug, lists, created_at, sends_at, begun_at, written_at, ended_at)
    select 'jahrzehnt-' || n, '{lotsinnen}', at, at, at, at, at from generate_series(1, 3000) n, lateral (select now() - n * interval '29 hours' as at) t`,
  `insert into newsletter_texts (issue_id, lang, subject, body, saved_at)
    select i.id, lang, 'Ausgabe', 'Text', i.created_at from newsletter_issues i, unnest(array['de', 'en', 'ar']) lang where slug like 'jahrzehnt-%'`,
  `insert into group_mails (groups, template, subject, words, subject_en, words_en, people, sent_at)
    select '{projekte}', 'frei', 'Frist', 'Text', '', '', 30, now() - n * interval '29 hours' from generate_series(1, 3000) n`,
  `insert into offers (id, profile_id, starts_at, ends_at, closes_at, accept_minutes, max_quantity, waiting_list)
    select offer, profile, begins, begins + interval '2 hours', begins, 2880, 3, true from decade`,
  `insert into offer_pools (offer_id, kind, capacity, taken) select offer, 'in-person', 40, 25 from decade`,
  `insert into offer_dates (id, offer_id, position, local_start, local_end, units)
    select date, offer, 1, begins at time zone 'UTC' at time zone 'Europe/Berlin',
      (begins + interval '2 hours') at time zone 'UTC' at time zone 'Europe/Berlin', case when course then 3 else 0 end from decade`,
  `insert into events (id, offer_id, profile_id, organiser_name, slug, kind, area, state, form, local_start, local_end, municipality_id,
      district_id, venue, languages, audience, sign_up, published_at, created_at, updated_at)
    select event, offer, profile, 'Erfunden', 'jahrzehnt-' || n, case when course then 'basic' else 'quality-circle' end, 'volunteers', 'published',
      'in-person', begins at time zone 'UTC' at time zone 'Europe/Berlin', (begins + interval '2 hours') at time zone 'UTC' at time zone 'Europe/Berlin',
      municipality, district, 'Saal', '{de}', 'everyone', 'open', begins, begins, begins from decade`,
  `insert into event_texts (event_id, lang, title, text) select event, 'de', 'Treffen ' || n, 'Ein Abend.' from decade`,
  `insert into courses (event_id, target_units) select event, 20 from decade where course`,
  `insert into course_fundings (event_id, expected_participants) select event, 12 from decade where course`,
  `insert into course_dates (date_id, event_id) select date, event from decade where course`,
  `insert into course_modules (event_id, position, number) select event, m, m from decade, generate_series(1, 8) m where course`,
  `insert into course_date_modules (date_id, module_id) select d.date, m.id from decade d join course_modules m on m.event_id = d.event`,
  `insert into registrations (id, offer_id, kind, number, quantity, state, name, email, lang, created_at, confirmed_at)
    select gen_random_uuid(), offer, 'in-person', k, 1, 'seated', 'Erfunden', '', 'de', begins - interval '20 days', begins - interval '20 days'
    from decade, generate_series(1, 25) k`,
  `insert into registration_care (registration_id, needs, consent_version, consented_at)
    select r.id, '{childcare}', '1', r.created_at from registrations r join decade d on d.offer = r.offer_id where r.number <= 3`,
  `insert into participants (registration_id, position, name)
    select r.id, 1, r.name from registrations r join decade d on d.offer = r.offer_id`,
  `insert into attendance_entries (id, date_id, participant_id, mark, tapped_at, received_at, way)
    select gen_random_uuid(), d.date, p.id, 'present', d.begins, d.begins, 'team'
    from decade d join registrations r on r.offer_id = d.offer join participants p on p.registration_id = r.id where d.n < 5700`,
  `insert into certificates (code, profile_id, issuer_name, kind, title, modules, units, attended_units, starts_on, ends_on, issued_at,
      issued_on, course_ref, participant_ref, status_index)
    select lpad(replace(to_char((row_number() over (order by d.n desc, p.id)) - 1, 'FM999999'), ' ', ''), 12, '0'), d.profile, 'Erfunden', 'basic',
      'Jahrzehnt', '[]', 3, 3, d.begins::date, d.begins::date, d.begins, d.begins::date, d.event, p.id,
      1000 + row_number() over (order by d.n, p.id)
    from decade d join registrations r on r.offer_id = d.offer join participants p on p.registration_id = r.id where d.course and d.n < 5900`,
  `insert into certificate_holders (certificate_id, name, lang, paper_lang, link_hash, salt)
    select id, 'Erfunden', 'de', '', sha256(id::text::bytea), '\\x00000000000000000000000000000000' from certificates where title = 'Jahrzehnt'`,
  `insert into volunteers (profile_id, name, role, since, created_at, updated_at)
    select p.id, 'Erfunden ' || k, 'guide', '2020-01-01', now(), now()
    from (select id from profiles) p, generate_series(1, 40) k`,
  `insert into qualifications (volunteer_id, kind, title, got_on, source, created_at)
    select v.id, 'basic', 'Jahrzehnt', '2020-02-01', 'team', now() from volunteers v, generate_series(1, 3) where v.name like 'Erfunden %'`,
  `insert into trainers (name, topics, modules, languages, active, listed, created_at, updated_at)
    select 'Erfunden ' || k, '{}', '{1}', '{de}', true, false, now(), now() from generate_series(1, 400) k`,
  `insert into trainer_days (trainer_id, day, free) select t.id, current_date + k, true from trainers t, generate_series(1, 60) k
    where t.name like 'Erfunden %' on conflict do nothing`,
  // Most walk alone; every fortieth asked for company, some of them have nobody yet.
  `insert into pathways (id, kind, founder, district_id, wished_start, lang, person_id, created_at, confirmed_at, changed_at, company_since)
   select event, 'project', 'Ort ' || n, district, current_date + n % 900, 'de', case when n % 1000 = 0 then p.id end, now(), now(),
     now() - n * interval '1 hour', case when n % 40 = 0 then now() end
   from decade, (select id from people where given_name = 'Leyla') p`,
  `insert into pathway_steps (pathway_id, step, state, state_at)
   select event, step, 'done', now() from decade, unnest(array['idea', 'nearby', 'partners']) step`,
  `insert into pathway_texts (pathway_id, step, answers, written_at) select event, 'idea', '{"need": "Viel."}', now() from decade`,
  `insert into appointment_bookings (person_id, area, reference, starts_at, ends_at, busy_until, channel, lang, booked_at, changed_at)
    select p.id, 'volunteers', 'jahrzehnt ' || p.id || k, s.at, s.at + interval '30 minutes', s.at + interval '40 minutes', 'phone', 'de', s.at, s.at
    from people p, generate_series(1, 10000) k cross join lateral (select now() - k * interval '5 hours' as at) s
    where p.given_name in ('Ruth', 'Daria')`,
  `insert into association_checks (profile_id, topic, state, ends_on, updated_at)
    select p.id, t, 'there', current_date + 400, now() from profiles p,
      unnest(array['statute', 'register', 'board', 'bank', 'insurance']) t on conflict do nothing`,
  `insert into listings (profile_id, direction, kind, title, text, lang, municipality_id, district_id, lat, lon, state, expires_on, ended_at,
      created_at, updated_at)
    select p.id, case when k % 2 = 0 then 'offer' else 'seek' end, (array['room', 'equipment', 'know-how', 'partner', 'volunteers'])[k % 5 + 1],
      'Erfunden ' || k, 'Jahrzehnt', 'de', m.id, md.district_id, m.lat, m.lon, case when k > 4 then 'closed' else 'open' end,
      current_date + 30, case when k > 4 then now() end, now() - k * interval '1 day', now()
    from profiles p join municipality_districts md on md.district_id = p.district_id and md.valid_to is null
      join municipalities m on m.id = md.municipality_id, generate_series(1, 60) k
    where m.id = (select min(x.municipality_id) from municipality_districts x where x.district_id = p.district_id and x.valid_to is null)`,
  `insert into listing_conversations (listing_id, owner_id, asker_id, owner_name, asker_name, last_at)
    select l.id, l.profile_id, p.id, 'Erfunden', 'Erfunden', now() from listings l join profiles p on p.id <> l.profile_id
    where l.title like 'Erfunden 1%' and p.slug like 'wir-%' and random() < 0.5`,
  // 4,000 conversations with 100,000 posts in one group; the first has 4,000 of them.
  `insert into exchange_threads (id, group_id, kind, title, author_id, author_name, created_at, last_post_at, posts)
    select gen_random_uuid(), (select id from exchange_groups where kind = 'all' limit 1), case when n % 5 = 0 then 'question' else 'talk' end,
      'Gespräch ' || n, (select id from people where given_name = 'Timo'), 'Erfunden', now() - n * interval '21 hours',
      now() - n * interval '21 hours' + interval '24 minutes', 24
    from generate_series(1, 4000) n`,
  `insert into exchange_posts (thread_id, group_id, author_id, author_name, text, created_at, told_at)
    select t.id, t.group_id, t.author_id, 'Erfunden', 'Beitrag ' || k || ' zu Räumen, Sprachen und Formularen' ||
      case when k % 24 = 7 and t.title like '%00' then ' mit Papagei' else '' end, t.created_at + k * interval '1 minute', now()
    from exchange_threads t, generate_series(1, case when t.title = 'Gespräch 1' then 4000 else 24 end) k where t.title like 'Gespräch %'`,
  // A self-assessment of each project in each year, and what is said about the standards.
  `insert into quality_assessments (profile_id, version, way, started_at, settled_at)
    select p.id, 1, 'team', y, y + interval '10 days' from profiles p,
      generate_series(now() - interval '10 years', now() - interval '1 year', interval '1 year') y`,
  `insert into quality_answers (assessment_id, slot, level, note, updated_at)
    select a.id, slot, 1 + slot % 4, 'Erfunden', a.settled_at from quality_assessments a, generate_series(1, 23) slot
    where a.settled_at is not null on conflict do nothing`,
  `insert into quality_measures (assessment_id, slot, text, due_on, duty, done_at, created_at)
    select a.id, slot, 'Erfunden', a.settled_at::date, 'Koordination', a.settled_at, a.settled_at
    from quality_assessments a, generate_series(1, 5) slot where a.settled_at is not null`,
  `insert into quality_proposals (slot, version, statement, reason, said_by, made_at, decision, decision_reason, decided_at)
    select 1 + k % 23, 1, 'Erfunden ' || k, 'Erfunden', 'Erfunden', now() - k * interval '1 hour', 'declined', 'Erfunden', now()
    from generate_series(1, 4000) k`,
  // 10,000 consultations a year; one in fifty is open, one in two hundred nobody has taken.
  `insert into consultations (sign, source, area, state, asker_kind, channel, lang, topics, district_id, adviser_id, deputy_id, received_at,
      due_on, state_since, closed_at, outcome)
    select 'Zz' || chr(97 + n / 9000) || ' ' || 1000 + n % 9000, 'record', case when n % 2 = 0 then 'volunteers' else 'organisations' end,
      case when n % 50 = 0 then 'waiting' else 'closed' end, 'association', 'phone', 'de', '{founding,money}', 'hanau',
      case when n % 200 = 0 then null when n % 2 = 0 then ruth.id else daria.id end, case when n % 20 = 1 then ruth.id end,
      now() - n * interval '52 minutes', case when n % 50 = 0 then current_date - 10 + n % 30 end, now() - n * interval '50 minutes',
      case when n % 50 = 0 then null else now() - n * interval '50 minutes' end, case when n % 50 = 0 then null else 'clarified' end
    from generate_series(1, 100000) n, (select id from people where given_name = 'Ruth') ruth, (select id from people where given_name = 'Daria') daria`,
  `insert into consultation_messages (consultation_id, kind, text, at)
    select id, 'question', 'Erfunden', received_at from consultations where sign like 'Zz%'`,
  `insert into consultation_talks (consultation_id, held_on, minutes, channel, recorded_at)
    select id, received_at::date, 15, 'phone', received_at from consultations where sign like 'Zz%'`,
  `insert into consultation_reads (consultation_id, person_id, at, as_what)
    select id, adviser_id, received_at, 'adviser' from consultations where sign like 'Zz%'`,
]
