import { expect } from 'vitest'
import { systemActor } from '#kernel/actor.ts'
import { rebuildDirectory } from '#modules/directory/index.ts'
import { newCode } from '#modules/certificates/code.ts'
import { type Canary, type Planted, staff } from './canary.ts'
import { type House, type Persona, personas } from './house.ts'
import { plantConsultationCanaries } from './plant-consultation-canaries.ts'
import { plantAppointmentCanaries } from './plant-appointment-canaries.ts'
import { plantAssociationCanaries } from './plant-association-canaries.ts'
import { plantExchangeCanaries } from './plant-exchange-canaries.ts'
import { plantQualityCanaries } from './plant-quality-canaries.ts'
import { plantNewsletterCanaries } from './plant-newsletter-canaries.ts'
import { plantPathwayCanaries } from './plant-pathway-canaries.ts'
import { plantSignatureCanaries } from './plant-signature-canaries.ts'
import { plantTrainerCanaries } from './plant-trainer-canaries.ts'

/** Plants a canary in every personal field of the house. */
export async function plantCanaries(house: House): Promise<Planted> {
  const canaries: Canary[] = []
  const objects: Record<string, string>[] = []
  for (const persona of ['petra', 'timo', 'leyla'] as const) {
    const others = personas.filter((other) => other !== persona && other !== 'nobody')
    const plant = async (field: string, word: string, seenBy: readonly Persona[], sql: string) => {
      canaries.push({ word, field: `${persona}: ${field}`, seenBy })
      await house.rows(sql, [persona, word])
    }
    const person = '(select id from people where lower(given_name) = $1)'
    const profile = `(select profile_id from role_grants where profile_id is not null and person_id = ${person})`
    const own: readonly Persona[] = [persona]
    await plant(
      'family name',
      `Kanari${persona}fam`,
      [...own, ...staff, 'olaf'],
      `update people set family_name = $2 where lower(given_name) = $1`,
    )
    await plant(
      'mail address',
      `kanari${persona}@mail.example`,
      [...own, 'olaf'],
      `update accounts set email = $2 where person_id = ${person}`,
    )
    await plant(
      'device',
      `Kanari${persona}dev`,
      own,
      `update accounts set known_devices = array[$2] where person_id = ${person}`,
    )
    await plant(
      'session',
      `Kanari${persona}ses`,
      own,
      `update sessions set browser = $2 where account_id = (select id from accounts where person_id = ${person})`,
    )
    // Hidden until chosen: the contact fields are filled, and none of them is public.
    await plant(
      'hidden telephone',
      `069 777 ${persona.length}${persona.charCodeAt(0)}1`,
      [...own, ...staff],
      `update profiles set telephone = $2, public_fields = '{}' where id = ${profile}`,
    )
    await plant(
      'hidden mail',
      `kanari${persona}@hidden.example`,
      [...own, ...staff],
      `update profiles set email = $2 where id = ${profile}`,
    )
    await plant(
      'hidden contact',
      `Kanari${persona}con`,
      [...own, ...staff],
      `update profiles set contact_role = $2 where id = ${profile}`,
    )
    await plant(
      'invited person',
      `Kanari${persona}inv`,
      staff,
      `insert into invitations (email, given_name, family_name, kind, profile_id, token_hash, created_at, expires_at)
       select 'x' || $1 || '@invited.example', 'Vorname', $2::text, 'project-coordinator', ${profile}, sha256(convert_to($2::text, 'UTF8')),
         now(), now() + interval '5 days'`,
    )
    const feedback = async (word: string, table: string, columns: string, values: string) => {
      await house.rows(
        `with c as (insert into feedback_cases (kind, profile_id, lang, received_at, due_on, state_since)
           values ('wrong', ${profile}, 'de', now(), current_date, now()) returning id)
         insert into ${table} (case_id, ${columns}) select c.id, ${values} from c where $1 <> ''`,
        [persona, word],
      )
    }
    canaries.push({ word: `kanari${persona}@reader.example`, field: `${persona}: reader's address`, seenBy: staff })
    await feedback(`kanari${persona}@reader.example`, 'feedback_contacts', 'email', '$2::text')
    canaries.push({ word: `Kanari${persona}note`, field: `${persona}: note on a report`, seenBy: staff })
    await feedback(`Kanari${persona}note`, 'feedback_messages', 'kind, text, at', `'note', $2::text, now()`)
    canaries.push({
      word: `Kanari${persona}rep`,
      field: `${persona}: report about the entry`,
      seenBy: [...own, ...staff],
    })
    await feedback(`Kanari${persona}rep`, 'feedback_messages', 'kind, text, at', `'report', $2::text, now()`)
    const claims = `insert into profile_claims (profile_id, given_name, family_name, duty, email, reason, lang, consent_version, token_hash,
      created_at, expires_at, confirmed_at) select ${profile}, $2::text, 'x', 'x', 'x' || $1 || '@claim.example', 'x', 'de', '1',
      sha256(convert_to($2::text, 'UTF8')), now(), now() + interval '7 days', `
    await plant('who asks to keep the entry', `Kanari${persona}cla`, staff, `${claims} now()`)
    await plant('who has not confirmed yet', `Kanari${persona}unc`, [], `${claims} null`)
    const list = await house.rows<{ id: string }>(
      `insert into imports (target, profile_id, file_name, file_bytes, file_hash, stage, understood, columns, counts, row_count,
         created_at, changed_at, applied_at)
       select 'team-people', ${profile}, 'team.csv', 1, sha256(convert_to($1, 'UTF8')), 'applied',
         '{"form": "csv", "encoding": "utf-8", "delimiter": ";", "sheets": [], "sheet": 0, "head": 1, "titles": ["Nachname"]}',
         '["familyName"]', '{"new": 1, "changed": 0, "unchanged": 0, "doubtful": 0, "failed": 1}', 2, $2, $2, $2 returning id`,
      [persona, house.clock.now()],
    )
    await plant(
      'person of a list',
      `Kanari${persona}lst`,
      [...own, ...staff],
      `insert into import_rows (import_id, number, cells, outcome, fields)
       select id, 2, '[]', 'new', jsonb_build_object('givenName', 'Vorname', 'familyName', $2::text, 'email', 'x@list.example')
       from imports where profile_id = ${profile} and target = 'team-people'`,
    )
    await plant(
      'row of a list that is wrong',
      `Kanari${persona}row`,
      [...own, ...staff],
      `insert into import_rows (import_id, number, cells, outcome) select id, 3, jsonb_build_array($2::text), 'failed'
       from imports where profile_id = ${profile} and target = 'team-people'`,
    )
    // A list of a team is its keepers' alone, unlike one of people to be invited.
    const ofTeam = await house.rows<{ id: string }>(
      `insert into imports (target, profile_id, file_name, file_bytes, file_hash, stage, understood, columns, counts, row_count, created_at, changed_at, applied_at)
       select 'team', ${profile}, 'team-liste.csv', 1, sha256(convert_to($1 || 'team', 'UTF8')), 'applied',
         '{"form": "csv", "encoding": "utf-8", "delimiter": ";", "sheets": [], "sheet": 0, "head": 1, "titles": ["Name"]}',
         '["name"]', '{"new": 0, "changed": 0, "unchanged": 0, "doubtful": 0, "failed": 1}', 1, $2, $2, $2 returning id`,
      [persona, house.clock.now()],
    )
    await plant(
      'person of a team list',
      `Kanari${persona}tml`,
      own,
      `insert into import_rows (import_id, number, cells, outcome) select id, 2, jsonb_build_array($2::text), 'failed'
       from imports where profile_id = ${profile} and target = 'team'`,
    )
    objects.push({ importId: ofTeam[0]?.id ?? '', format: 'csv' })
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
    let draw = persona.charCodeAt(0)
    const code = newCode(() => Buffer.from([1, 2, 3, 4, 5, 6, draw++]))
    // A certificate is its issuer's and its holder's; strangers with the code see neither name nor course.
    await plant(
      'holder of a certificate',
      `Kanari${persona}zert`,
      own,
      `with c as (insert into certificates (code, profile_id, issuer_name, kind, title, units, attended_units, starts_on, ends_on, issued_at,
           issued_on, status_index)
         select '${code}', ${profile}, 'Stelle', 'basic', 'Kurs', 1, 1, '2026-01-01', '2026-01-02', now(),
           '2026-01-03', 7 where length($1) > 0 returning id)
       insert into certificate_holders (certificate_id, name, email, lang, paper_lang, link_hash, salt)
       select id, $2::text, '', 'de', '', sha256(convert_to($2::text, 'UTF8')), '\\x00112233445566778899aabbccddeeff' from c`,
    )
    const [certificate] = await house.rows<Record<string, string>>(
      `select c.id as "certificateId", c.code, coalesce(c.profile_id::text, 'zentrum') as issuer from certificates c
         join certificate_holders h on h.certificate_id = c.id where h.name = 'Kanari' || $1 || 'zert'`,
      [persona],
    )
    objects.push(certificate ?? {})
    // A team is its own people's, and the centre sees none of it.
    const inTeam = `insert into volunteers (profile_id, name, email, role, since, created_at, updated_at)
      select profile_id, $2::text, '', 'guide', '2026-01-01', now(), now() from role_grants where profile_id is not null and person_id = ${person}`
    await plant('volunteer', `Kanari${persona}vol`, own, inTeam)
    const hers = `(select id from volunteers where name = 'Kanari' || $1 || 'vol')`
    await plant(
      'mail of a volunteer',
      `kanari${persona}vol@mail.example`,
      own,
      `update volunteers set email = $2 where id = ${hers}`,
    )
    await plant(
      'qualification',
      `Kanari${persona}kurs`,
      own,
      `insert into qualifications (volunteer_id, kind, title, got_on, source, created_at) select ${hers}, 'other', $2::text, '2026-02-01', 'team', now()`,
    )
    const [volunteer] = await house.rows<Record<string, string>>(
      `select v.id as "volunteerId", q.id as "qualificationId" from volunteers v join qualifications q on q.volunteer_id = v.id
       where v.name = 'Kanari' || $1 || 'vol'`,
      [persona],
    )
    objects.push(volunteer ?? {})
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
    const [row] = await house.rows<Record<string, string>>(
      `select pr.id as "profileId", pr.slug, pr.district_id as "districtId", s.id as "siteId", h.id as "hourId", a.id as "accountId"
       from accounts a join role_grants g on g.person_id = a.person_id join profiles pr on pr.id = g.profile_id
       left join sites s on s.profile_id = pr.id left join office_hours h on h.site_id = s.id where a.person_id = ${person} limit 1`,
      [persona],
    )
    objects.push({ ...row, importId: list[0]?.id ?? '', format: 'csv' })
    expect(others.length).toBe(personas.length - 2)
  }
  for (const plant of [
    plantTrainerCanaries,
    plantConsultationCanaries,
    plantPathwayCanaries,
    plantAppointmentCanaries,
    plantAssociationCanaries,
    plantExchangeCanaries,
    plantQualityCanaries,
    plantNewsletterCanaries,
    plantSignatureCanaries,
  ]) {
    const planted = await plant(house)
    canaries.push(...planted.canaries)
    objects.push(...planted.objects)
  }
  // What the public sees is written anew in the transaction of a change; here it was changed behind the program's back.
  await house.db.inTransaction(systemActor('test'), rebuildDirectory)
  expect(new Set(canaries.map(({ word }) => word)).size, 'no word stands for two fields').toBe(canaries.length)
  return { canaries, objects }
}
