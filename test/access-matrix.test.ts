import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { everyone, get, openWeb, post, type Route } from '#platform/http/index.ts'
import { idFrom } from '#kernel/id.ts'
import { testParts } from '#modules/certificates/certificate.fixtures.ts'
import { holderToken } from '#modules/certificates/holder-link.ts'
import { projectFolder } from '#app/project-files.ts'
import { plantGroup } from './exchange-objects.ts'
import { baseUrl, type House, type Persona, personas, useHouse } from './house.ts'

const house = useHouse()
const file = join(projectFolder, 'docs', 'access-table.md')

type Objects = Readonly<Record<string, Readonly<Record<string, string>>>>

/** AZ-02: every route × person × own or foreign object, asked over HTTP, against the committed table. */
describe('the access table', () => {
  it('is what docs/access-table.md says, line by line', async () => {
    const objects = {
      ...(await findObjects(house)),
      case: await openCase(house),
      ...(await openConsultations(house)),
      ...(await openNewsletter(house)),
    }
    const lines: string[] = []
    for (const route of house.web.routes) {
      for (const [whose, params] of Object.entries(objectsFor(route, objects))) {
        const cells: string[] = []
        for (const persona of personas) cells.push(await outcome(house, route, params, persona))
        lines.push(
          `| \`${route.method} ${route.path}\` | ${whose} | ${route.may.name} | ${route.records ?? '–'} | ${cells.join(' | ')} |`,
        )
      }
    }
    const table = tableOf(lines)
    if (process.env['UPDATE_ACCESS_TABLE'] === '1') writeFileSync(file, table)
    expect(
      readFileSync(file, 'utf8'),
      'run UPDATE_ACCESS_TABLE=1 npx vitest run test/access-matrix and read what changed',
    ).toBe(table)
  }, 240_000)

  it('AZ-01: what nobody may see is exactly what is public', () => {
    const open = house.web.routes.filter((route) => route.may.name === 'everyone' && /^\/mein(?:\/|$)/.test(route.path))
    for (const route of open)
      expect(route.path).toMatch(
        /^\/mein\/(?:anmelden|passwort-vergessen|einladung|wiederherstellung|demo|postfach|stimmt-noch|referent-anfrage|abmelden|sicherheit\/e-mail\/:token)/,
      )
  })

  it('AZ-01: the server does not start with a route that does not say who may, or what it records', () => {
    const path = { path: '/x', href: () => '/de/x' } as never
    const handler = async () => new Response()
    const table: (readonly Route[])[] = [
      get(path, handler, { may: undefined as never }),
      post(path, handler, { may: everyone, records: '' }),
      [...get(path, handler, { may: everyone }), ...get(path, handler, { may: everyone })],
    ]
    for (const routes of table) expect(() => openWeb({ routes } as never)).toThrow(/does not say|twice/)
  })
})

async function outcome(
  { ask }: House,
  route: Route,
  params: Readonly<Record<string, string>>,
  persona: Persona,
): Promise<string> {
  const filled = route.path.replaceAll(/:([A-Za-z]+)/g, (_, name: string) => params[name] ?? `no-${name}`)
  const path = route.bare ? filled : `/de${filled}`
  // A write without its one-time key is refused after the policy and before any effect.
  const answer = await ask(persona, path, {
    method: route.method,
    ...(route.method === 'POST'
      ? { headers: { origin: baseUrl, 'content-type': 'application/x-www-form-urlencoded' }, body: '' }
      : {}),
  })
  if (
    answer.status === 303 &&
    persona === 'nobody' &&
    (answer.headers.get('location') ?? '').startsWith('/de/mein/anmelden')
  )
    return 'sign in'
  if (answer.status === 403) return '403'
  if (answer.status === 404) return '404'
  return answer.status < 500 ? '✓' : String(answer.status)
}

/** Routes with an object are asked twice: Petra's own, and one that is Timo's. */
function objectsFor(route: Route, objects: Objects): Objects {
  if (route.path.startsWith('/mein/verein/'))
    return { 'of Leyla': objects['leyla'] ?? {}, 'of Petra': objects['petra'] ?? {} }
  if (/:listingId|:conversationId|^\/gesuche\//.test(route.path))
    return { 'of Petra': objects['listing'] ?? {}, 'none there': {} }
  if (route.path.startsWith('/mein/austausch/') && route.path.includes(':'))
    return { 'of Petra': objects['exchange-petra'] ?? {}, 'of Timo': objects['exchange-timo'] ?? {} }
  if (route.path.includes(':profileId') || route.path.includes(':importId'))
    return { 'of Petra': objects['petra'] ?? {}, 'of Timo': objects['timo'] ?? {} }
  if (route.path.startsWith('/mein/kurse/:'))
    return { 'of Petra': objects['course-petra'] ?? {}, 'of Timo': objects['course-timo'] ?? {} }
  if (route.path.includes(':ruleKey')) return { 'one there': objects['rule'] ?? {}, 'none there': {} }
  if (route.path.includes(':eventId'))
    return { 'of Petra': objects['event-petra'] ?? {}, 'of Timo': objects['event-timo'] ?? {} }
  if (route.path.startsWith('/veranstaltungen/:'))
    return { 'one there': objects['event-petra'] ?? {}, 'none there': {} }
  if (route.path.includes(':certificateId')) return { 'of Petra': objects['certificate'] ?? {}, 'none there': {} }
  if (/:code|:issuer|^\/mein-nachweis\/:token/.test(route.path))
    return { 'one there': objects['certificate'] ?? {}, 'none there': {} }
  if (route.path.startsWith('/mein/sprechzeiten/') && route.path.includes(':'))
    return { 'of Ruth': objects['appointment'] ?? {}, 'none there': {} }
  if (route.path.includes(':assessmentId')) return { 'of Petra': objects['assessment'] ?? {}, 'none there': {} }
  if (/\/mein\/qualitaet\/.*:/.test(route.path) && !route.path.includes(':profileId'))
    return { 'one there': objects['assessment'] ?? {}, 'none there': {} }
  if (/:trainerId|:enquiryId|referent-anfrage/.test(route.path))
    return { 'of Henrik': objects['trainer'] ?? {}, 'none there': {} }
  if (/:pathwayId|^\/weg\/:token|^\/wege-bestaetigung/.test(route.path))
    return { 'of Leyla': objects['path'] ?? {}, 'none there': {} }
  if (route.path.startsWith('/wege/:path')) return { 'one there': { path: 'mikroprojekt' }, 'none there': {} }
  if (route.path.includes(':volunteerId'))
    return { 'of Petra': objects['volunteer-petra'] ?? {}, 'of Timo': objects['volunteer-timo'] ?? {} }
  if (route.path.includes(':materialId')) return { 'one there': objects['material'] ?? {}, 'none there': {} }
  if (route.path.startsWith('/materialien/:'))
    return { 'one there': objects['material'] ?? {}, 'a draft': objects['draft'] ?? {}, 'none there': {} }
  if (route.path.includes(':consultationId'))
    return { 'of Daria': objects['advice-daria'] ?? {}, 'of her team': objects['advice-team'] ?? {} }
  if (route.path.startsWith('/beratung/rueckblick'))
    return { 'one there': objects['look-back'] ?? {}, 'none there': {} }
  if (/:templateId|^\/beratung\//.test(route.path) && route.path.includes(':'))
    return { 'one there': objects['advice-team'] ?? {}, 'none there': {} }
  if (/^\/newsletter\/.*:|:issueId|^\/mein\/rundmails\/:/.test(route.path))
    return {
      'one there': objects[route.path.includes('bestaetigen') ? 'unconfirmed' : 'newsletter'] ?? {},
      'none there': {},
    }
  if (/:caseId|:claimId|^\/(?:rueckmeldung|uebernahme)\/:token/.test(route.path))
    return { 'one there': objects['case'] ?? {}, 'none there': {} }
  const there = route.path.startsWith('/organisationen/') ? { slug: 'granatapfelgarten' } : (objects['petra'] ?? {})
  return route.path.includes(':') ? { 'one there': there, 'none there': {} } : { '–': {} }
}

/** What Petra seeks, with a link to renew it and a conversation with Leyla. */
async function findListing(rows: House['rows']): Promise<Readonly<Record<string, string>>> {
  const token = 'listing'.padEnd(43, '0')
  const [row] = await rows<Record<string, string>>(
    `with l as (insert into listings (profile_id, direction, kind, title, text, lang, municipality_id, district_id, lat, lon, expires_on,
         created_at, updated_at)
       select f.id, 'seek', 'room', 'Raum', 'Abends', 'de', s.municipality_id, f.district_id, 50, 8, '2027-12-31', now(), now()
       from profiles f join sites s on s.profile_id = f.id where f.slug = 'wir-lotsinnen-bruecke' limit 1 returning id, profile_id),
     c as (insert into listing_conversations (listing_id, owner_id, asker_id, owner_name, asker_name, last_at)
       select l.id, l.profile_id, f.id, 'Brücke', f.name, now() from l, profiles f where f.slug = 'granatapfelgarten' returning id),
     r as (insert into listing_renewals (token_hash, listing_id, expires_at)
       select sha256(convert_to($1, 'UTF8')), l.id, '2027-12-31' from l)
     select l.id as "listingId", c.id as "conversationId" from l, c`,
    [token],
  )
  return { ...row, token }
}

/** Leyla's association. */
async function findAssociation(rows: House['rows']): Promise<Readonly<Record<string, string>>> {
  const [row] = await rows<Record<string, string>>(
    'select id as "profileId" from profiles where slug = \'granatapfelgarten\'',
  )
  return row ?? {}
}

/** What came from outside: a case, a claim, and the links to them. */
async function openCase({ rows }: House): Promise<Readonly<Record<string, string>>> {
  const token = 'access'.padEnd(43, '0')
  const [row] = await rows<{ id: string }>(
    `insert into feedback_cases (kind, lang, received_at, due_on, state_since)
     values ('idea', 'de', '2026-11-22', '2026-12-06', '2026-11-22') returning id`,
  )
  await rows(
    "insert into feedback_links (token_hash, case_id, created_at) values (sha256(convert_to($1, 'UTF8')), $2, '2026-11-22')",
    [token, row?.id],
  )
  const [claim] = await rows<{ id: string }>(
    `insert into profile_claims (profile_id, given_name, family_name, duty, email, reason, lang, consent_version, token_hash, created_at, expires_at, confirmed_at)
     select id, 'Nele', 'Neuland', 'Büro', 'nele@ort.example', 'Weil.', 'de', '2026-11', sha256(convert_to($1, 'UTF8')), '2026-11-20', '2026-11-27', '2026-11-21'
     from profiles where slug = 'wir-lotsinnen-ruesselsheim' returning id`,
    [token],
  )
  return { caseId: row?.id ?? '', claimId: claim?.id ?? '', token }
}

/** A consultation Daria has taken, one that waits for her team, the links to it, and a template. */
async function openConsultations({ rows }: House): Promise<Objects> {
  const token = 'advice'.padEnd(43, '0')
  const back = 'lookback'.padEnd(43, '0')
  const one = async (sign: string, adviser: string) => {
    const [row] = await rows<{ id: string }>(
      `insert into consultations (sign, source, area, state, asker_kind, channel, lang, topics, adviser_id, received_at, due_on, state_since)
       values ($1, 'request', 'organisations', 'waiting', 'association', 'written', 'de', '{founding}',
         (select id from people where given_name = $2), '2026-11-20', '2026-11-27', '2026-11-20') returning id`,
      [sign, adviser],
    )
    return row?.id ?? ''
  }
  const [own, open] = [await one('Eibe 1001', 'Daria'), await one('Eibe 1002', '')]
  await rows(
    "insert into consultation_links (token_hash, consultation_id, created_at) values (sha256(convert_to($1, 'UTF8')), $2, '2026-11-20')",
    [token, open],
  )
  await rows(
    `insert into consultation_look_backs (consultation_id, due_on, asked_at, token_hash)
     values ($2, '2026-11-20', '2026-11-20', sha256(convert_to($1, 'UTF8')))`,
    [back, open],
  )
  const [step] = await rows<{ id: string }>(
    "insert into consultation_steps (consultation_id, position, text) values ($1, 1, 'Schreiben') returning id",
    [open],
  )
  const task = async (id: string) => {
    const [row] = await rows<{ id: string }>(
      "insert into consultation_tasks (consultation_id, text, due_on, created_at) values ($1, 'Suchen', '2026-12-01', now()) returning id",
      [id],
    )
    return row?.id ?? ''
  }
  const [known] = await rows<{ id: string }>('select id from consultation_templates order by title limit 1')
  return {
    'advice-daria': { consultationId: own, taskId: await task(own) },
    'advice-team': {
      consultationId: open,
      taskId: await task(open),
      token,
      stepId: step?.id ?? '',
      templateId: known?.id ?? '',
    },
    'look-back': { token: back },
  }
}

/** A draft of the newsletter, an issue that has left, a reader and somebody who has not confirmed, and a mail to a group. */
async function openNewsletter({ rows }: House): Promise<Objects> {
  const [token, asked] = ['reader'.padEnd(43, '0'), 'asked'.padEnd(43, '0')]
  await rows(
    "update newsletter_readers set link_hash = sha256(convert_to($1, 'UTF8')) where email = 'nora@post.example'",
    [token],
  )
  await rows(
    `insert into newsletter_readers (email, lang, lists, wording_hash, asked_at, confirm_hash, link_hash, bounce_hash)
     select 'neu@post.example', 'de', '{lotsinnen}', wording_hash, '2026-11-22', sha256(convert_to($1, 'UTF8')), sha256('a'), sha256('a')
     from newsletter_readers limit 1`,
    [asked],
  )
  const [row] = await rows<Record<string, string>>(
    `with mail as (insert into group_mails (groups, template, subject, words, subject_en, words_en, people, sent_at)
       values ('{projekte}', 'frei', 'Frist', 'Text', '', '', 3, '2026-11-20') returning id)
     select (select id from newsletter_issues where begun_at is null limit 1) as "issueId", 'de' as "textLang",
       (select slug from newsletter_issues where begun_at is not null limit 1) as slug, (select id from mail) as "mailId"`,
  )
  return { newsletter: { ...row, token }, unconfirmed: { token: asked } }
}

async function findObjects(house: House): Promise<Objects> {
  const { rows, files } = house
  const found: Record<string, Record<string, string>> = {}
  for (const persona of ['petra', 'timo']) {
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
    found[persona] = { ...row, importId: list?.id ?? '', format: 'csv' }
    const [event] = await rows<Record<string, string>>(
      `select e.id as "eventId", e.slug, r.id as "registrationId", d.id as "dateId", p.id as "participantId"
       from events e join registrations r on r.offer_id = e.offer_id join offer_dates d on d.offer_id = e.offer_id
         join participants p on p.registration_id = r.id
       where e.profile_id = $1 and not exists (select from courses c where c.event_id = e.id) order by e.starts_at, r.number limit 1`,
      [row?.['profileId']],
    )
    found[`event-${persona}`] = { ...event, ...(await partsOfEvent(rows, event?.['eventId'] ?? '')), format: 'csv' }
    const [volunteer] = await rows<Record<string, string>>(
      `select v.id as "volunteerId", q.id as "qualificationId" from volunteers v join qualifications q on q.volunteer_id = v.id
       where v.profile_id = $1 and q.source = 'team' order by v.name desc limit 1`,
      [row?.['profileId']],
    )
    found[`volunteer-${persona}`] = volunteer ?? {}
    const [sheet] = await rows<Record<string, string>>(
      `insert into attendance_sheets (date_id, file_id, width, height, added_at) values ($1, $2, 1, 1, now())
       returning id as "sheetId"`,
      [event?.['dateId'], await files.put(await aPhotograph(), { type: 'image/jpeg' })],
    )
    found[`event-${persona}`] = { ...event, ...sheet, format: 'csv' }
    const [course] = await rows<Record<string, string>>(
      `select e.id as "eventId", d.id as "dateId" from courses c join events e on e.id = c.event_id join offer_dates d on d.offer_id = e.offer_id
       where e.profile_id = $1 order by d.position desc limit 1`,
      [row?.['profileId']],
    )
    found[`course-${persona}`] = course ?? {}
  }
  const [certificate] = await rows<{ id: string; issuer: string; code: string }>(
    "select id, profile_id as issuer, code from certificates where code = '24BASE2024AV'",
  )
  const token = holderToken(testParts.key, idFrom(certificate?.id ?? ''), 1)
  found['certificate'] = {
    certificateId: certificate?.id ?? '',
    issuer: certificate?.issuer ?? '',
    code: certificate?.code ?? '',
    token,
  }
  const words = { group: 'Runde', title: 'Frage', text: 'Text', file: 'a.pdf', reason: 'Warum?', portrait: 'Anlass' }
  for (const persona of ['petra', 'timo']) found[`exchange-${persona}`] = await plantGroup(house, persona, words)
  found['trainer'] = await findTrainer(rows)
  found['appointment'] = await findAppointment(rows)
  found['leyla'] = { ...(await findAssociation(rows)), topic: 'board' }
  found['listing'] = await findListing(rows)
  found['assessment'] = await findAssessment(rows)
  found['path'] = await findPath(rows)
  const rules = await rows<Record<string, string>>(
    `select key as "ruleKey", id as "valueId" from rule_values where key = 'training.basis.ue_max'`,
  )
  found['rule'] = rules[0] ?? {}
  found['material'] = { ...(await findObject(rows, 'erstes-treffen')), number: '1' }
  await rows("update materials set state = 'draft' where slug = 'wollfaden'")
  found['draft'] = { ...(await findObject(rows, 'wollfaden')), number: '1' }
  // Articles and pictures are nobody's own: all of the centre write them.
  const [content] = await rows<Record<string, string>>(
    `with picture as (insert into pictures (name, width, height, decorative, alts, credit, licence, added_at)
       values ('hof.jpg', 100, 100, true, '{}', 'Brücke e. V.', '', '2026-11-20') returning id)
     select a.id as "articleId", 'de' as "textLang", '1' as number, (select id from picture) as "pictureId" from articles a where slug = 'beratung'`,
  )
  found['petra'] = { ...found['petra'], ...content }
  return found
}

function aPhotograph(): Promise<Buffer> {
  return sharp({ create: { width: 50, height: 50, channels: 3, background: '#f5eedf' } })
    .jpeg()
    .toBuffer()
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

/** Petra's assessment that is going on, with a measure; a proposal and a circle. */
async function findAssessment(rows: House['rows']): Promise<Record<string, string>> {
  const [row] = await rows<Record<string, string>>(
    `with a as (select id from quality_assessments where settled_at is null),
       m as (insert into quality_measures (assessment_id, slot, text, due_on, duty, created_at)
         select id, 1, 'Besprechen', '2027-01-01', 'Koordination', now() from a returning id)
     select a.id as "assessmentId", m.id as "measureId", '1' as slot, (select id from quality_proposals) as "proposalId",
       (select id from quality_circles) as "circleId" from a, m`,
  )
  return row ?? {}
}

/** Henrik, and a question to him that Petra has asked and the centre has forwarded. */
async function findTrainer(rows: House['rows']): Promise<Record<string, string>> {
  const token = 'trainer'.padEnd(43, '0')
  const [row] = await rows<Record<string, string>>(
    `update trainer_enquiries set state = 'forwarded', forwarded_at = now(), token_hash = sha256(convert_to($1, 'UTF8'))
     returning id as "enquiryId", trainer_id as "trainerId"`,
    [token],
  )
  return { ...row, token }
}

/** An appointment and an absence of Ruth, and hours of hers. */
async function findAppointment(rows: House['rows']): Promise<Record<string, string>> {
  const [row] = await rows<Record<string, string>>(
    `with ruth as (select id from people where given_name = 'Ruth'),
       b as (insert into appointment_bookings (person_id, area, reference, starts_at, ends_at, busy_until, channel, lang, booked_at, changed_at)
         select id, 'volunteers', 'matrix', '2026-12-01T08:00Z', '2026-12-01T08:30Z', '2026-12-01T08:40Z', 'phone', 'de', now(), now() from ruth returning id),
       a as (insert into appointment_absences (person_id, from_day, until_day, created_at)
         select id, '2026-12-07', '2026-12-08', now() from ruth returning id)
     select b.id as "bookingId", a.id as "absenceId", h.id as "hoursId"
     from b, a, appointment_hours h where h.person_id = (select id from ruth) limit 1`,
  )
  return row ?? {}
}

/** Leyla's path, which Daria accompanies, with a link to it and a letter; both have the same token. */
async function findPath(rows: House['rows']): Promise<Record<string, string>> {
  const token = 'path'.padEnd(43, '0')
  const [row] = await rows<Record<string, string>>(
    `with p as (select id from pathways where kind = 'microproject' order by created_at limit 1),
       l as (insert into pathway_links (token_hash, pathway_id, email, created_at)
         select sha256(convert_to($1, 'UTF8')), id, 'leyla@post.example', now() from p),
       b as (insert into pathway_letters (pathway_id, office, email, founder, project, about, token_hash, sent_at, expires_at)
         select id, 'Stadt', 'stadt@amt.example', 'Verein', 'Projekt', 'Worum', sha256(convert_to($1, 'UTF8')), now(), now() + interval '2 years' from p)
     select id as "pathwayId" from p`,
    [token],
  )
  return { ...row, token, step: 'letter' }
}

async function findObject(rows: House['rows'], slug: string): Promise<Record<string, string>> {
  const [row] = await rows<Record<string, string>>('select id as "materialId", slug from materials where slug = $1', [
    slug,
  ])
  return row ?? {}
}

function tableOf(lines: readonly string[]): string {
  return `# Who may what

Made by \`test/access-matrix.test.ts\` from the route tables: every route asked over HTTP as every person of the demo world, with an object of their
own and a foreign one. ✓ answered · 404 not there or not theirs, which look the same · 403 known but not allowed · sign in: asked to sign in first.
Petra coordinates a project, Timo another, Leyla is on the board of an association, Ruth and Daria are centre staff, Olaf operates, Anke reads for the ministry, Selin is a volunteer\nof Petra's team, Henrik is a trainer.

| route | object | policy | records | ${personas.join(' | ')} |
|---|---|---|---|${personas.map(() => '---').join('|')}|
${lines.join('\n')}
`
}
