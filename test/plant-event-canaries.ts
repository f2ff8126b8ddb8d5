import type { Planting } from './canary.ts'

/** Canaries in what a team keeps of an event: who comes, who teaches, what is said afterwards. */
export async function plantEventCanaries({ house, persona, own, profile, plant, objects }: Planting): Promise<void> {
  // Who comes is for the team that invites, and for nobody else, the centre included.
  const first = `(select r.id from registrations r join events e on e.offer_id = r.offer_id
    where e.profile_id = ${profile} order by e.starts_at, r.number limit 1)`
  await plant(
    'participant',
    `Kanari${persona}gast`,
    own,
    `update registrations set name = $2 where id = ${first} and length($1) > 0`,
  )
  await plant(
    'mail of a participant',
    `kanari${persona}gast@mail.example`,
    own,
    `update registrations set email = $2 where id = ${first} and length($1) > 0`,
  )
  await plant(
    'who comes along',
    `Kanari${persona}mit`,
    own,
    `update participants set name = $2 where registration_id = ${first} and length($1) > 0`,
  )
  await plant(
    'where she lives',
    `Kanari${persona}ort`,
    own,
    `update participants set municipality = $2 where registration_id = ${first} and length($1) > 0`,
  )
  await plant(
    'reason of an entry',
    `Kanari${persona}grd`,
    own,
    `insert into attendance_entries (id, date_id, participant_id, mark, tapped_at, received_at, way, reason)
     select gen_random_uuid(), d.id, p.id, 'present', now(), now(), 'team', $2 from participants p
       join registrations r on r.id = p.registration_id join offer_dates d on d.offer_id = r.offer_id
     where r.id = ${first} and length($1) > 0`,
  )
  await plant(
    'link on the screen',
    `https://kanari${persona}.example/raum`,
    own,
    `insert into event_online_links (event_id, url) select id, $2 from events where profile_id = ${profile} and length($1) > 0
     order by starts_at limit 1 on conflict (event_id) do update set url = excluded.url`,
  )
  await plant(
    'who teaches',
    `Kanari${persona}lehr`,
    own,
    `update course_trainers set names = $2 where length($1) > 0
     and date_id in (select d.date_id from course_dates d join events e on e.id = d.event_id where e.profile_id = ${profile})`,
  )
  const theirEvent = `(select id from events where profile_id = ${profile} order by starts_at limit 1)`
  await plant(
    'answer of a participant',
    `Kanari${persona}ant`,
    own,
    `insert into registration_answers (registration_id, position, kind, label, value, visibility, keep_days)
     select ${first}, 1, 'text', 'Frage', array[$2::text], 'team', 30 where length($1) > 0 and ${first} is not null`,
  )
  await plant(
    'task after an event',
    `Kanari${persona}auf`,
    own,
    `insert into event_tasks (event_id, text, created_at) select ${theirEvent}, $2, now() where length($1) > 0`,
  )
  await plant(
    'documentation in the making',
    `Kanari${persona}dok`,
    own,
    `with d as (insert into documentations (event_id, updated_at) values (${theirEvent}, now())
       on conflict (event_id) do update set published_at = null returning event_id)
     insert into documentation_texts (event_id, lang, text) select event_id, 'tr', $2 from d where length($1) > 0`,
  )
  await plant(
    'remark in a survey',
    `Kanari${persona}umf`,
    own,
    `with s as (insert into surveys (event_id, sent_at) values (${theirEvent}, now())
       on conflict (event_id) do update set sent_at = now() returning event_id)
     insert into survey_responses (event_id, better, shown) select event_id, $2, true from s, generate_series(1, 5) where length($1) > 0`,
  )
  const [event] = await house.rows<Record<string, string>>(
    `select e.id as "eventId", e.slug, r.id as "registrationId", d.id as "dateId", p.id as "participantId" from events e
       join offer_dates d on d.offer_id = e.offer_id left join registrations r on r.offer_id = e.offer_id
       left join participants p on p.registration_id = r.id
     where e.profile_id = (select profile_id from role_grants g join people p on p.id = g.person_id
       where g.profile_id is not null and lower(p.given_name) = $1) order by e.starts_at, r.number limit 1`,
    [persona],
  )
  objects.push(event ?? {})
}
