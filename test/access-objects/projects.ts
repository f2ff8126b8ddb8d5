import sharp from 'sharp'
import type { House } from '../house.ts'
import type { Objects } from './objects.ts'

/** A persona's project with a list it imported, a meeting, a course and a volunteer of its team. */
export async function findProject({ rows, files }: House, persona: string): Promise<Objects> {
  const [row] = await rows<Record<string, string>>(
    `select pr.id as "profileId", pr.slug, pr.district_id as "districtId", s.id as "siteId", h.id as "hourId", h.id as "officeHourId", a.id as "accountId"
     from people p join accounts a on a.person_id = p.id join role_grants g on g.person_id = p.id join profiles pr on pr.id = g.profile_id
     left join sites s on s.profile_id = pr.id left join office_hours h on h.site_id = s.id
     where lower(p.given_name) = $1 order by s.position, h.weekday limit 1`,
    [persona],
  )
  const [list] = await rows<{ id: string }>(
    `insert into imports (target, profile_id, file_name, file_bytes, file_hash, stage, counts, created_at, changed_at, applied_at)
     values ('team-people', $1, 'team.csv', 1, sha256('x'), 'applied',
       '{"new": 0, "changed": 0, "unchanged": 0, "doubtful": 0, "failed": 0}', now(), now(), now()) returning id`,
    [row?.['profileId']],
  )
  const [event] = await rows<Record<string, string>>(
    `select e.id as "eventId", e.slug, r.id as "registrationId", d.id as "dateId", p.id as "participantId"
     from events e join registrations r on r.offer_id = e.offer_id join offer_dates d on d.offer_id = e.offer_id
       join participants p on p.registration_id = r.id
     where e.profile_id = $1 and not exists (select from courses c where c.event_id = e.id) order by e.starts_at, r.number limit 1`,
    [row?.['profileId']],
  )
  const parts = await partsOfEvent(rows, event?.['eventId'] ?? '')
  const [volunteer] = await rows<Record<string, string>>(
    `select v.id as "volunteerId", q.id as "qualificationId" from volunteers v join qualifications q on q.volunteer_id = v.id
     where v.profile_id = $1 and q.source = 'team' order by v.name desc limit 1`,
    [row?.['profileId']],
  )
  const [sheet] = await rows<Record<string, string>>(
    `insert into attendance_sheets (date_id, file_id, width, height, added_at) values ($1, $2, 1, 1, now())
     returning id as "sheetId"`,
    [event?.['dateId'], await files.put(await aPhotograph(), { type: 'image/jpeg' })],
  )
  const [course] = await rows<Record<string, string>>(
    `select e.id as "eventId", d.id as "dateId" from courses c join events e on e.id = c.event_id join offer_dates d on d.offer_id = e.offer_id
     where e.profile_id = $1 order by d.position desc limit 1`,
    [row?.['profileId']],
  )
  return {
    [persona]: { ...row, importId: list?.id ?? '', format: 'csv' },
    [`event-${persona}`]: { ...event, ...parts, ...sheet, format: 'csv' },
    [`volunteer-${persona}`]: volunteer ?? {},
    [`course-${persona}`]: course ?? {},
  }
}

/** What hangs on an event: a question, an item of its programme, a document without a file, a task, and links of an invitation and a survey. */
async function partsOfEvent(rows: House['rows'], eventId: string): Promise<Record<string, string>> {
  const [row] = await rows<Record<string, string>>(
    `with q as (insert into questions (offer_id, position, kind, labels, required, visibility, keep_days)
         select offer_id, 1, 'text', '{"de": "Was?"}', false, 'team', 7 from events where id = $1 returning id),
       a as (insert into agenda_items (event_id, day, starts, titles)
         select id, local_start::date, '18:00', '{"de": "Ankommen"}' from events where id = $1 returning id),
       d as (insert into event_documents (event_id, file, name, title, bytes, visibility, added_at)
         values ($1, replace(gen_random_uuid()::text, '-', ''), 'a.pdf', 'Blatt', 1, 'all', now()) returning id),
       t as (insert into event_tasks (event_id, text, created_at) values ($1, 'Danken', now()) returning id)
     select q.id as "questionId", a.id as "itemId", d.id as "documentId", t.id as "taskId" from q, a, d, t`,
    [eventId],
  )
  return row ?? {}
}

function aPhotograph(): Promise<Buffer> {
  return sharp({ create: { width: 50, height: 50, channels: 3, background: '#f5eedf' } })
    .jpeg()
    .toBuffer()
}
