import { type RawBuilder, sql } from 'kysely'
import { type Id, idFrom } from '#kernel/id.ts'
import { type Lang, languages } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import { getOffer, listAllPools } from '#modules/registrations/index.ts'
import type { CommunityEvent } from './event.ts'
import type { OfferPart } from './event-form.ts'

/** Of texts only those in these languages: lists need not carry the others. */
function columnsIn(langs: readonly Lang[]): RawBuilder<unknown> {
  return sql`e.id, e.offer_id as "offerId", e.profile_id as "profileId", e.organiser_name as "organiserName",
    e.organiser_path as "organiserPath", e.slug, e.kind, e.area, e.state, e.form,
    to_char(e.local_start, 'YYYY-MM-DD"T"HH24:MI') as "localStart", to_char(e.local_end, 'YYYY-MM-DD"T"HH24:MI') as "localEnd",
    e.starts_at as "startsAt", e.ends_at as "endsAt", e.opens_on::text as "opensOn", e.closes_on::text as "closesOn",
    case when m.id is null then null else jsonb_build_object('id', m.id, 'name', m.name, 'names', m.names) end as municipality,
    e.district_id as "districtId", e.venue, e.address, e.languages, e.topics, e.accessibility, e.audience, e.sign_up as "signUp", e.sequence,
    e.cancel_reason as "cancelReason", e.updated_at as "updatedAt",
    (select jsonb_object_agg(t.lang, jsonb_build_object('title', t.title, 'text', t.text)) from event_texts t
      where t.event_id = e.id and t.lang = any (${[...langs]}::text[])) as texts`
}

/** Events the actor may see, as chosen and in the order chosen. */
export async function selectEvents(
  tx: Tx,
  {
    where,
    order,
    limit,
    langs = languages,
  }: {
    readonly where: RawBuilder<unknown>
    readonly order: RawBuilder<unknown>
    readonly limit: number
    readonly langs?: readonly Lang[]
  },
): Promise<readonly CommunityEvent[]> {
  const { rows } = await sql<CommunityEvent>`
    select ${columnsIn(langs)} from events e left join municipalities m on m.id = e.municipality_id
    where ${where} order by ${order} limit ${limit}`.execute(tx)
  return rows
}

export async function findEvent(tx: Tx, id: Id<'event'>): Promise<CommunityEvent | undefined> {
  return (await selectEvents(tx, { where: sql`e.id = ${id}`, order: sql`e.id`, limit: 1 }))[0]
}

/** Those of the events that the actor may see, by id. */
export async function listEvents(
  tx: Tx,
  ids: readonly Id<'event'>[],
): Promise<ReadonlyMap<Id<'event'>, CommunityEvent>> {
  const where = sql`e.id = any (${[...ids]}::uuid[])`
  const found = await selectEvents(tx, { where, order: sql`e.id`, limit: ids.length })
  return new Map(found.map((event) => [event.id, event]))
}

/** An event that was published, cancelled ones too. */
export async function findPublicEvent(tx: Tx, slug: string): Promise<CommunityEvent | undefined> {
  const where = sql`e.slug = ${slug} and e.state <> 'draft'`
  return (await selectEvents(tx, { where, order: sql`e.id`, limit: 1 }))[0]
}

export async function findEventOfOffer(tx: Tx, offerId: Id<'offer'>): Promise<CommunityEvent | undefined> {
  return (await selectEvents(tx, { where: sql`e.offer_id = ${offerId}`, order: sql`e.id`, limit: 1 }))[0]
}

/** Where one meets on the screen; undefined for everybody but the team and the system. */
export async function findOnlineLink(tx: Tx, id: Id<'event'>): Promise<string | undefined> {
  const { rows } = await sql<{ url: string }>`select url from event_online_links where event_id = ${id}`.execute(tx)
  return rows[0]?.url
}

/** The offer of an event as its form shows it, with the seats set aside; for the team. */
export async function readOffer(tx: Tx, event: CommunityEvent): Promise<OfferPart> {
  const pools = await listAllPools(tx, event.offerId)
  return { ...(await getOffer(tx, event.offerId)), pools, onlineLink: await findOnlineLink(tx, event.id) }
}

/** Waits for whoever is changing the event; answers it as it is then. */
export async function lockEvent(tx: Tx, id: string): Promise<CommunityEvent | undefined> {
  await sql`select from events where id = ${id} for update`.execute(tx)
  return findEvent(tx, idFrom(id))
}
