import { idFrom } from '#kernel/id.ts'
import { testParts } from '#modules/events/event.fixtures.ts'
import { registrationToken } from '#modules/registrations/index.ts'
import type { House } from '../house.ts'
import { at, type MemberTemplate, sendSpoiled, type Template } from './shape.ts'

type Found = { event: string; date: string; participant: string; registration: string }

/** The past event of the demo world, with who was there; made to be on now where somebody shall check in. */
async function findPast(house: House): Promise<Found> {
  const [row] = await house.rows<Found>(
    `select e.id as event, d.id as date, p.id as participant, r.id as registration
     from events e join event_texts t on t.event_id = e.id and t.lang = 'de' join offer_dates d on d.offer_id = e.offer_id
       join registrations r on r.offer_id = e.offer_id join participants p on p.registration_id = r.id
     where t.title like 'Erstes Treffen%' and r.quantity = 2 order by p.position limit 1`,
  )
  if (row === undefined) throw new Error('The demo world has a past event.')
  return row
}

/** Petra's coming event, moved so that it is on. */
async function findRunning(house: House): Promise<Found> {
  const [row] = await house.rows<Found>(
    `select e.id as event, d.id as date, p.id as participant, r.id as registration
     from events e join event_texts t on t.event_id = e.id and t.lang = 'de' join offer_dates d on d.offer_id = e.offer_id
       join registrations r on r.offer_id = e.offer_id join participants p on p.registration_id = r.id
     where t.title like 'Eltern und Schule%' order by r.number, p.position limit 1`,
  )
  if (row === undefined) throw new Error('The demo world has a coming event.')
  await house.rows(
    `update offer_dates set local_start = ($2::timestamptz - interval '10 minutes') at time zone 'Europe/Berlin',
       local_end = ($2::timestamptz + interval '2 hours') at time zone 'Europe/Berlin' where id = $1`,
    [row.date, house.clock.now()],
  )
  await house.rows(
    `update registrations set link_hash = sha256(convert_to($2, 'UTF8')), state = 'seated', deadline = null, ended_at = null where id = $1`,
    [row.registration, tokenOf(row)],
  )
  return row
}

function tokenOf({ registration }: Found): string {
  return registrationToken(testParts.key, idFrom<'registration'>(registration), 1)
}

const ofLink = (name: string, rest: string, act?: Template['act']): Template => ({
  ...at(name, `/anmeldung/:token${rest}`),
  path: async (house) => `/anmeldung/${tokenOf(await findRunning(house))}${rest}`,
  ...(act === undefined ? {} : { act }),
})

export const publicTemplates: readonly Template[] = [
  { ...at('code of a date', '/anwesend', '/anwesend?code=0417') },
  ofLink('check in, wrong', '/anwesend', sendSpoiled({ code: '' })),
  ofLink('who is coming', '/personen'),
]

const petra = (
  name: string,
  rest: string,
  find: (house: House) => Promise<Found> = findPast,
  act?: Template['act'],
): MemberTemplate => ({
  name,
  route: `/mein/veranstaltungen/:eventId/anwesenheit${rest}`,
  persona: 'petra',
  path: async (house) => {
    const found = await find(house)
    const filled = rest
      .replace(':dateId', found.date)
      .replace(':participantId', found.participant)
      .replace(':registrationId', found.registration)
      .replace(':sheetId', rest.includes(':sheetId') ? await addSheet(house, found) : '')
    return `/mein/veranstaltungen/${found.event}/anwesenheit${filled}`
  },
  ...(act === undefined ? {} : { act }),
})

async function addSheet(house: House, { date }: Found): Promise<string> {
  const { default: sharp } = await import('sharp')
  const bytes = await sharp({ create: { width: 600, height: 800, channels: 3, background: '#f5eedf' } })
    .jpeg()
    .toBuffer()
  const fileId = await house.files.put(bytes, { type: 'image/jpeg' })
  const [row] = await house.rows<{ id: string }>(
    `insert into attendance_sheets (date_id, file_id, width, height, added_at) values ($1, $2, 600, 800, $3) returning id`,
    [date, fileId, house.clock.now()],
  )
  return row?.id ?? ''
}

export const memberTemplates: readonly MemberTemplate[] = [
  petra('attendance', ''),
  petra('attendance, tap list', '/:dateId'),
  petra('attendance, correct', '/:dateId/person/:participantId'),
  petra('attendance, screen', '/:dateId/bildschirm', findRunning),
  petra('attendance, sheets', '/:dateId/blaetter'),
  petra('attendance, confirm sheet', '/:dateId/blaetter/:sheetId'),
  petra('attendance, names', '/namen/:registrationId'),
  petra('participation list', '/teilnahmeliste'),
]
