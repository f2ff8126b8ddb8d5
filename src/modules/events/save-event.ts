import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Tx } from '#platform/db/index.ts'
import { districtOfMunicipality, findMunicipality } from '#modules/places/index.ts'
import type { OfferSettings } from '#modules/registrations/index.ts'
import { seatKindsOf, signUpTimes, type TimeFault, timeFault } from './event.ts'
import { type EventFieldName, type EventFields, textsOf, untitledField } from './event-form.ts'
import { instantOf, type WallTime, wallTime } from './wall-time.ts'

export type SaveRefusal = Refused<
  TimeFault | 'untitled' | 'choice' | 'place-missing' | 'municipality-unknown' | 'closes-too-late' | 'opens-too-late'
>

/** What the form says, checked against the calendar and the map. */
export type CheckedEvent = {
  readonly fields: EventFields
  readonly localStart: WallTime
  readonly localEnd: WallTime
  readonly startsAt: Date
  readonly endsAt: Date
  readonly municipalityId: string | null
  readonly districtId: string | null
}

/** Refuses what cannot be, with the field it is about. `mayBePast` where only a text of something long ago is mended. */
export async function checkEvent(
  tx: Tx,
  fields: EventFields,
  mayBePast: boolean,
): Promise<Done<CheckedEvent> | SaveRefusal> {
  const untitled = untitledField(fields)
  if (untitled !== undefined) return refuse('untitled', untitled)
  const empty = (['kind', 'form', 'audience', 'sign_up', 'waiting_list'] as const).find((name) => fields[name] === '')
  if (empty !== undefined) return refuse('choice', empty)
  const localStart = wallTime(fields.day, fields.starts)
  const localEnd = wallTime(fields.end_day === '' ? fields.day : fields.end_day, fields.ends)
  const fault = timeFault(localStart, localEnd, mayBePast ? new Date(0) : tx.now)
  const [startsAt, endsAt] = [instantOf(localStart), instantOf(localEnd)]
  if (fault !== undefined || startsAt === undefined || endsAt === undefined)
    return refuse(fault ?? 'time-missing', fieldOf(fault ?? 'time-missing'))
  if (fields.closes_on > fields.day) return refuse('closes-too-late', 'closes_on')
  if (fields.opens_on > (fields.closes_on === '' ? fields.day : fields.closes_on))
    return refuse('opens-too-late', 'opens_on')
  const municipalityId = fields.form === 'online' ? null : fields.municipality_id
  if (municipalityId === '') return refuse('place-missing', 'municipality_id')
  if (municipalityId !== null && (await findMunicipality(tx, municipalityId)) === undefined)
    return refuse('municipality-unknown', 'municipality_id')
  const district = municipalityId === null ? undefined : await districtOfMunicipality(tx, municipalityId, fields.day)
  return done({ fields, localStart, localEnd, startsAt, endsAt, municipalityId, districtId: district?.id ?? null })
}

function fieldOf(fault: TimeFault): EventFieldName {
  return fault === 'ends-before-start' ? 'ends' : fault === 'past' ? 'day' : 'starts'
}

export function offerSettingsOf(checked: CheckedEvent, profileId: Id<'profile'> | null): OfferSettings {
  const { fields, startsAt, endsAt } = checked
  const { opensAt, closesAt } = signUpTimes({
    startsAt,
    opensOn: fields.opens_on === '' ? null : fields.opens_on,
    closesOn: fields.closes_on === '' ? null : fields.closes_on,
  })
  const kinds = fields.form === '' ? [] : seatKindsOf(fields.form)
  const seats = { 'in-person': fields.seats_in_person, online: fields.seats_online }
  return {
    profileId,
    startsAt,
    endsAt,
    opensAt,
    closesAt,
    acceptMinutes: (fields.accept_hours ?? 0) * 60,
    maxQuantity: fields.max_quantity ?? 1,
    waitingList: fields.waiting_list === 'yes',
    approval: fields.sign_up === 'approval',
    seats: Object.fromEntries(kinds.map((kind) => [kind, seats[kind]])),
  }
}

/** Columns of the event as the form has them, for `insert` and `update`. */
export function columnsOf(checked: CheckedEvent): ReadonlyMap<string, RawBuilder<unknown>> {
  const { fields, localStart, localEnd, municipalityId, districtId } = checked
  const orNull = (value: string) => (value === '' ? null : value)
  const online = fields.form === 'online'
  return new Map([
    ['kind', sql`${fields.kind}`],
    ['area', sql`${orNull(fields.area)}`],
    ['form', sql`${fields.form}`],
    ['local_start', sql`${localStart}::timestamp`],
    ['local_end', sql`${localEnd}::timestamp`],
    ['opens_on', sql`${orNull(fields.opens_on)}::date`],
    ['closes_on', sql`${orNull(fields.closes_on)}::date`],
    ['municipality_id', sql`${municipalityId}`],
    ['district_id', sql`${districtId}`],
    ['venue', sql`${online ? '' : fields.venue}`],
    ['address', sql`${online ? '' : fields.address}`],
    ['languages', sql`${[...fields.languages]}::text[]`],
    ['topics', sql`${[...fields.topics]}::text[]`],
    ['accessibility', sql`${fields.accessibility}`],
    ['audience', sql`${fields.audience}`],
    ['sign_up', sql`${fields.sign_up}`],
  ])
}

/** Texts and the online link, which stand in tables of their own. */
export async function saveParts(tx: Tx, id: Id<'event'>, fields: EventFields): Promise<void> {
  const texts = [...textsOf(fields)].map(([lang, of]) => ({ lang, ...of }))
  await sql`delete from event_texts where event_id = ${id}`.execute(tx)
  await sql`insert into event_texts (event_id, lang, title, text)
    select ${id}, lang, title, text from jsonb_to_recordset(${JSON.stringify(texts)}::jsonb) as row (lang text, title text, text text)`.execute(
    tx,
  )
  await sql`delete from event_online_links where event_id = ${id}`.execute(tx)
  if (fields.form !== 'in-person' && fields.online_link !== '')
    await sql`insert into event_online_links (event_id, url) values (${id}, ${fields.online_link})`.execute(tx)
}
